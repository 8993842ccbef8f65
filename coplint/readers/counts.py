"""What a draft turned out to hold, counted from its blocks."""

from __future__ import annotations

from collections.abc import Sequence

from coplint.draft.model import Block, Kind, ReadCounts, View
from coplint.readers.outline import BULLETS

_PARAGRAPHS = frozenset({Kind.HEADING, Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.CAPTION})
_NOTES = frozenset({Kind.FOOTNOTE, Kind.ENDNOTE})


def counted(
    blocks: Sequence[Block], *, view: View = View.FINAL, insertions: int = 0, deletions: int = 0, hidden: int = 0
) -> ReadCounts:
    """Counts of the blocks by what they are; a numbered paragraph shows a number, not a bullet.

    A note of several paragraphs is one note for each of them that a mark could lead to: its first.
    """
    return ReadCounts(
        paragraphs=sum(block.kind in _PARAGRAPHS for block in blocks),
        numbered=sum(block.kind in _PARAGRAPHS and _is_number(block.number) for block in blocks),
        cells=sum(block.kind is Kind.CELL for block in blocks),
        notes=sum(block.kind in _NOTES and bool(block.number) for block in blocks),
        text_boxes=sum(block.kind is Kind.TEXT_BOX for block in blocks),
        insertions=insertions,
        deletions=deletions,
        view=view,
        hidden=hidden,
    )


def _is_number(number: str) -> bool:
    return bool(number.strip()) and number.strip() not in BULLETS
