"""Numbers that are left out, and that nothing else in their chapter bears."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from coplint.analysis.numbering.numbered import Numbered, Parts
from coplint.analysis.numbering.order import Order
from coplint.draft.model import Block, Draft, Kind, is_checked

_MOST = 3
"""Numbers that may be missing in one place; where more are, they are not missed but passed over."""


@dataclass(frozen=True, slots=True)
class Missing:
    """Which numbers each chapter has at all: a cell, a caption or an item may bear the one that is missed."""

    blocks: Sequence[Block]
    shown: frozenset[tuple[str | None, str]]
    numbers: frozenset[Parts]

    @classmethod
    def of(cls, draft: Draft, numbered: Iterable[Numbered]) -> Missing:
        """Ready to say it of a draft with these numbers."""
        listed = [block for block in draft.blocks if is_checked(block)]
        shown = frozenset((block.chapter, text) for block in listed for text in _numbers(block))
        return cls(draft.blocks, shown, frozenset(one.parts for one in numbered))

    def between(self, before: Numbered | None, after: Numbered, order: Order) -> tuple[str, ...]:
        """What is left out before a number that is right, written as it is."""
        first = self._expected(before, after, order)
        if not first < after.value <= first + _MOST or order.is_extract:
            return ()
        numbers = (after.beside(value) for value in range(first, after.value))
        return tuple(number for number in numbers if self._lacks(number, before or after, after))

    def _lacks(self, number: str, before: Numbered, after: Numbered) -> bool:
        """Whether nothing bears a number in the chapters of those around it, nor between them.

        The number of a chapter only a heading can bear: the chapter before may have any number of plain 4s in it.
        """
        between = self.blocks[before.block.index : after.block.index]
        if after.is_heading and not (after.parent or after.word):
            return not any(block.kind is Kind.HEADING and _bears(block, number) for block in between)
        shown = any((one.block.chapter, number) in self.shown for one in (before, after))
        return not shown and not any(_bears(block, number) for block in between)

    def _expected(self, before: Numbered | None, after: Numbered, order: Order) -> int:
        """The last part that a number should have: one more than the number before, or 1 at the head of a chapter.

        The latter only for 2, where the chapter has a number and the other chapters begin with 1; else what it has.
        """
        if before is not None and before.parent == after.parent:
            return before.value + 1
        if after.value != 2 or after.parent not in self.numbers:
            return after.value
        firsts = {one.parent: one.value for one in reversed(order.right) if one.parent != after.parent}
        return 1 if len(firsts) > 1 and all(value <= 1 for value in firsts.values()) else after.value


def _numbers(block: Block) -> tuple[str, str]:
    return block.label, block.number.strip("()[]. :")


def _bears(block: Block, number: str) -> bool:
    """Whether a number stands in front of a block, also where the reader of the file took it for a word of the text."""
    if number in _numbers(block):
        return True
    return block.text.startswith(number) and not block.text[len(number) : len(number) + 1].isalnum()
