"""Numbers that do not count as those around them do: twice, left out, out of turn, or of another chapter."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from coplint.analysis.numbering.find import find_numbered
from coplint.analysis.numbering.missing import Missing
from coplint.analysis.numbering.numbered import Numbered, Parts
from coplint.analysis.numbering.order import Order, in_order
from coplint.analysis.numbering.series import find_series
from coplint.draft.model import Draft

_NEAR = 3
"""How far from its neighbours a plain number may be to be a point out of turn: "2014" and "30" are quantities."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Numbers that stand in one place and are wrong, and those that are missing there.

    `wrong` is empty where numbers are only left out. It stands between `before` and `after`, where there are such.
    `twins` are the same numbers where they stood first. `chapter` is where the wrong ones stand and do not belong.
    """

    wrong: tuple[Numbered, ...]
    missing: tuple[str, ...]
    before: Numbered | None
    after: Numbered | None
    twins: tuple[Numbered, ...] = ()
    chapter: Numbered | None = None


@dataclass(frozen=True, slots=True)
class NumberOrder:
    """All faults of a draft, and the blocks whose numbers are in order."""

    faults: tuple[Fault, ...]
    right: frozenset[int]


def find_number_order(draft: Draft) -> NumberOrder:
    """What is wrong with the numbers of points and headings, and which are right."""
    numbered = find_numbered(draft)
    orders = [order for series in find_series(numbered) if (order := in_order(series)).is_usual]
    missing = Missing.of(draft, numbered)
    faults = (fault for order in orders for fault in _joined(_Finder.of(order, missing).faults()))
    return NumberOrder(tuple(faults), frozenset(one.block.index for order in orders for one in order.right))


def _joined(faults: Iterable[Fault]) -> Iterator[Fault]:
    """The faults, where 15, 17, 17 is one: 17 stands twice, and 16 is missing."""
    last: Fault | None = None
    for fault in faults:
        joins = last is not None and not last.wrong and (last.after,) == fault.twins
        if last and joins:
            last = replace(fault, missing=last.missing + fault.missing)
            continue
        if last:
            yield last
        last = fault
    if last:
        yield last


@dataclass(frozen=True, slots=True)
class _Finder:
    """The faults of one series; `first` is where each number stands first, `chapters` how the right ones begin."""

    order: Order
    missing: Missing
    first: Mapping[Parts, Numbered]
    chapters: frozenset[Parts]

    @classmethod
    def of(cls, order: Order, missing: Missing) -> _Finder:
        """All that is asked of a series."""
        first = {one.parts: one for one in reversed(order.series)}
        return cls(order, missing, first, frozenset(one.parent for one in order.right))

    def faults(self) -> Iterator[Fault]:
        """What is wrong, in order of the draft."""
        right = {one.block.index for one in self.order.right}
        before: Numbered | None = None
        run: list[Numbered] = []
        for one in (*self.order.series, None):
            if one is None or one.block.index in right:
                yield from self._between(before, run, one)
                before, run = one, []
            else:
                run.append(one)

    def _between(self, before: Numbered | None, run: Sequence[Numbered], after: Numbered | None) -> Iterator[Fault]:
        """What is wrong between two numbers that are right: one fault for all that is so for the same reason."""
        missing = self.missing.between(before, after, self.order) if after else ()
        counts = [one for one in run if self._counts(one, before, after)]
        for _, group in groupby(counts, key=self._why):
            wrong = tuple(group)
            twins = tuple(self.first[one.parts] for one in wrong if self._is_twin(one))
            yield Fault(wrong, missing, before, after, twins, wrong[0].chapter if wrong[0].astray else None)
            missing = ()
        if missing:
            yield Fault((), missing, before, after)

    def _counts(self, one: Numbered, before: Numbered | None, after: Numbered | None) -> bool:
        """Whether a number that is not in order is one of these at all, and not of what is quoted or amended."""
        if one.is_plain_point:
            return any(abs(one.value - other.value) <= _NEAR for other in (before, after) if other)
        return one.astray or self._is_twin(one) or one.parent in self.chapters

    def _is_twin(self, one: Numbered) -> bool:
        return self.first[one.parts] is not one

    def _why(self, one: Numbered) -> tuple[int, bool]:
        return one.chapter.block.index if one.astray and one.chapter else -1, self._is_twin(one)
