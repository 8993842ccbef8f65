"""Typed lists inside each other."""

import pytest

from coplint.readers.nest import Nest, readings


def depths(*blocks: str) -> list[int | None]:
    nest = Nest()
    found: list[int | None] = []
    for block in blocks:
        number, _, text = block.partition(" ")
        if number == "-":
            nest.plain(text)
            found.append(None)
        else:
            found.append(nest.place(number, text))
    return found


@pytest.mark.parametrize(
    ("blocks", "expected"),
    [
        (["7.9 must:", "(a) x;", "(b) y:", "(i) p;", "(ii) q;", "(c) z.", "7.10 w"], [0, 1, 1, 2, 2, 1, 0]),
        (["(g) x;", "(h) y;", "(i) z;", "(j) w"], [0, 0, 0, 0]),
        (["(h) y:", "(i) p;", "(ii) q"], [0, 1, 1]),
        (["16. must:", "a) x;", "17. y", "18. z"], [0, 1, 0, 0]),
        (["16. must:", "1. x;", "2. y.", "17. z"], [0, 1, 1, 0]),
        (["1. x", "2. y", "- They must:", "1. z"], [0, 0, None, 0]),
        (["16. x:", "(a) y;", "- Also:", "(a) z;", "(b) w"], [0, 1, None, 1, 1]),
        (["203. into account:", "d) x;", "e) y"], [0, 1, 1]),
    ],
)
def test_depth(blocks: list[str], expected: list[int | None]) -> None:
    assert depths(*blocks) == expected


@pytest.mark.parametrize(
    ("number", "values"),
    [
        ("(iv)", {4}),
        ("(i)", {1, 9}),
        ("ix.", {9}),
        ("(aa)", {27}),
        ("B)", {2}),
        ("12.", {12}),
        ("7.10", {10}),
        ("(ab)", set()),
        ("•", set()),
    ],
)
def test_values(number: str, values: set[int]) -> None:
    assert {way.value for way in readings(number)} == values
