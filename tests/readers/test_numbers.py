"""Numbers that a drafter typed."""

import pytest

from coplint.readers.numbers import typed_heading, typed_point


@pytest.mark.parametrize(
    ("written", "number", "words"),
    [
        ("7.9 Local authorities", "7.9", "Local authorities"),
        ("7.9\tlocal authorities", "7.9", "local authorities"),
        ("(a) consult;", "(a)", "consult;"),
        ("(iv) decide", "(iv)", "decide"),
        ("12. Plans", "12.", "Plans"),
        ("b) plans", "b)", "plans"),
        ("A.3 “Plan” means", "A.3", "“Plan” means"),
        ("7.9 million people", "", "7.9 million people"),
        ("12 people", "", "12 people"),
        ("i.e. this", "", "i.e. this"),
        ("2.5% of it", "", "2.5% of it"),
        ("(see above) Plans", "", "(see above) Plans"),
    ],
)
def test_points(written: str, number: str, words: str) -> None:
    assert typed_point(written) == (number, words)


@pytest.mark.parametrize(
    ("written", "number", "words"),
    [
        ("1. Introduction", "1.", "Introduction"),
        ("1 INTRODUCTION", "1", "INTRODUCTION"),
        ("7.2.1 Content", "7.2.1", "Content"),
        ("Annex A: Forms", "Annex A", "Forms"),
        ("Chapter 3 – Plans", "Chapter 3", "Plans"),
        ("2014 Act", "", "2014 Act"),
        ("Partial repeal", "", "Partial repeal"),
        ("A plan", "", "A plan"),
    ],
)
def test_headings(written: str, number: str, words: str) -> None:
    assert typed_heading(written) == (number, words)
