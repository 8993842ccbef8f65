"""Which numbers of a series are in order: the longest run that rises.

So one number that was mistyped is told, and not all that come after it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from coplint.analysis.numbering.numbered import Numbered, Parts
from coplint.analysis.numbering.series import Series

_FEWEST = 2
_LEAPS = 0.15
"""The share of numbers right after a gap from which on gaps are meant: a supplement has only what it amends."""
_FEWEST_PLAIN = 4
"""Plain numbers in order from which on they are points, and no odd numbers at the beginning of paragraphs."""


@dataclass(frozen=True, slots=True)
class Order:
    """A series, and those of its numbers that are in order."""

    series: Series
    right: Series

    @property
    def is_usual(self) -> bool:
        """Whether these are numbers that count, with few exceptions; versions of a program, say, are not."""
        fewest = _FEWEST_PLAIN if self.series[0].is_plain_point else _FEWEST
        return len(self.right) >= fewest and 3 * (len(self.series) - len(self.right)) <= len(self.series)

    @property
    def is_extract(self) -> bool:
        """Whether it has gaps all over."""
        leaps = sum(
            after.value > (before.value + 1 if before.parent == after.parent else 1)
            for before, after in pairwise(self.right)
        )
        return leaps > 1 and leaps > _LEAPS * len(self.right)


def in_order(series: Series) -> Order:
    """The longest run that rises, without those that belong to another chapter."""
    astray = sum(one.astray for one in series)
    with_chapter = sum(one.chapter is not None for one in series)
    if 4 * astray > with_chapter:
        return Order(series, _rising(series))  # these headings do not number what stands below them
    return Order(series, _rising([one for one in series if not one.astray]))


def _rising(numbers: Series) -> Series:
    """The longest run in which each is more than the one before; of equals the first."""
    ends: list[Parts] = []
    heads: list[int] = []
    came_from: list[int] = []
    for index, one in enumerate(numbers):
        at = bisect_left(ends, one.parts)
        came_from.append(heads[at - 1] if at else -1)
        if at == len(ends) or ends[at] != one.parts:
            ends[at : at + 1] = [one.parts]
            heads[at : at + 1] = [index]
    return _traced(numbers, heads[-1] if heads else -1, came_from)


def _traced(numbers: Series, last: int, came_from: Sequence[int]) -> Series:
    found: list[Numbered] = []
    while last >= 0:
        found.append(numbers[last])
        last = came_from[last]
    return found[::-1]
