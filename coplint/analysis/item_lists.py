"""The lists of a draft: items that stand side by side, and what introduces them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from coplint.draft.model import Block, Draft, Kind, Role


@dataclass(frozen=True, slots=True)
class ItemList:
    """Items of one depth. `before` is the block that leads in to them, or stands before a list without a lead-in."""

    items: tuple[Block, ...]
    before: Block | None


def find_lists(draft: Draft) -> Iterator[ItemList]:
    """The lists in order of their first items; a list within an item is one of its own."""
    groups: dict[tuple[int, int], list[Block]] = {}
    start = 0
    for block in draft.blocks:
        if block.kind is not Kind.LIST_ITEM or block.role is Role.CONTENTS:
            start = block.index + 1
            continue
        before = block.lead_in if block.lead_in is not None else start - 1
        groups.setdefault((before, block.depth), []).append(block)
    for (before, _), items in groups.items():
        yield ItemList(tuple(items), draft.blocks[before] if before >= 0 else None)
