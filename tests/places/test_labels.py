"""Labels as people write them against labels of blocks."""

from __future__ import annotations

import pytest

from coplint.places.labels import covers


@pytest.mark.parametrize(
    ("wanted", "label"),
    [
        ("7.9", "7.9"),
        ("7.9", "7.9(b)"),
        ("7", "7.12"),
        ("7.9(b)", "7.9(b)(ii)"),
        ("7.9-7.12", "7.10"),
        ("7.9 to 7.12", "7.12(a)"),
        ("para 7.9", "7.9"),
        ("(viii)-(x)", "ix"),
        ("(a) to (k)", "(i)"),
        ("7.9A", "7.9A"),
    ],
)
def test_covers(wanted, label):
    assert covers(wanted, label)


@pytest.mark.parametrize(
    ("wanted", "label"),
    [
        ("7.9", "7.90"),
        ("7.9", ""),
        ("7.9(b)", "7.9"),
        ("7.9", "17.9"),
        ("7.9-7.12", "7.13"),
        ("7.9-7.12", "7.8"),
        ("7.9", "7.9A"),
        ("—", "7.9"),
    ],
)
def test_does_not_cover(wanted, label):
    assert not covers(wanted, label)
