"""Readability: words and syllables as a reader counts them."""

from __future__ import annotations

import pytest

from coplint.analysis.readability import grade, syllables, words_of


@pytest.mark.parametrize(
    ("word", "number"),
    [
        *((word, 1) for word in ("make", "rule", "rules", "asked", "schools", "changed", "the", "tribes", "x")),
        *((word, 2) for word in ("table", "settled", "wanted", "places", "people", "special", "nation", "being")),
        *((word, 3) for word in ("provider", "family", "area", "decision", "created", "museum", "various")),
        *((word, 4) for word in ("authority", "education", "variety", "material", "efficiency")),
    ],
)
def test_syllables(word, number):
    assert syllables(word) == number


def test_a_compound_is_one_word_and_a_dash_is_none():
    assert words_of("Well-being – a child’s 25 rights.") == ["Well-being", "a", "child’s", "25", "rights"]
    assert words_of("See 9.14 on 1,200 pupils. 3, 4") == ["See", "9.14", "on", "1,200", "pupils", "3", "4"]


def test_the_grade_is_that_of_the_formula():
    # four words and one, of four syllables each
    assert grade(["The cat sat down.", "Education"]) == pytest.approx(0.39 * 5 / 2 + 11.8 * 8 / 5 - 15.59)


def test_no_words_no_grade():
    assert grade(["", " – "]) == 0
