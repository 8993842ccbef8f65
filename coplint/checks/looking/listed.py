"""The lists of a place."""

from __future__ import annotations

from collections.abc import Iterable

from coplint.analysis.item_lists import ItemList
from coplint.checks.look import Look


def lists_in(look: Look) -> Iterable[ItemList]:
    """The lists with an item in the place, each once and as a whole."""
    held = (block.index for block in look.blocks() if look.region.holds(block.whole))
    listed = (look.analysis.list_of[index] for index in held if index in look.analysis.list_of)
    return {one.items[0].index: one for one in listed}.values()
