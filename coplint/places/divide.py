"""A place divided into parts of which a rule is asked one by one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from coplint.draft.model import Block, Draft, Kind, Role
from coplint.places.labels import base, found_under
from coplint.places.region import Region
from coplint.places.where import Each


def divided(blocks: list[Block], draft: Draft, each: Each | None, *, whole: bool) -> Iterator[Region]:
    """The place as a whole, or its parts one by one, in order of the draft.

    A heading with no text of its own, only sub-sections, is no part: nothing is missing there.
    """
    if each is None:
        yield Region(tuple(block.index for block in blocks), whole=whole)
        return
    name_of = _NAMES[each](draft)
    texts = {name_of(block) for block in draft.blocks if block.kind is not Kind.HEADING}
    parts: dict[str, list[Block]] = {}
    for block in blocks:
        if (name := name_of(block)) and name in texts:
            parts.setdefault(name, []).append(block)
    for name, members in parts.items():
        yield Region(tuple(block.index for block in members), name, heading=_last(members[0], each))


def _chapters(draft: Draft) -> Callable[[Block], str]:
    """Blocks by their chapter. Front matter, annexes, a glossary, references and an index are none of the chapters."""
    role_of: dict[str, Role] = {}
    for block in draft.blocks:
        if block.chapter:
            role_of.setdefault(block.chapter, block.role)
    return lambda block: block.chapter if block.chapter and role_of[block.chapter] is Role.BODY else ""


def _points(draft: Draft) -> Callable[[Block], str]:
    under = found_under(draft)
    return lambda block: base(under[block.index])


def _paragraphs(draft: Draft) -> Callable[[Block], str]:
    """Each block by the label nearest to it, and where it stands after that."""
    return lambda block: "" if block.kind is Kind.HEADING else f"{draft.near[block.index]} ¶{block.index}".strip()


def _row(block: Block) -> str:
    return f"table {block.cell.table}, row {block.cell.row + 1}" if block.cell and not block.cell.header else ""


_NAMES: Mapping[Each, Callable[[Draft], Callable[[Block], str]]] = {
    Each.CHAPTER: _chapters,
    Each.SECTION: lambda _draft: lambda block: block.path,
    Each.POINT: _points,
    Each.PARAGRAPH: _paragraphs,
    Each.ROW: lambda _draft: _row,
}
"""What each part of a place is called; "" for blocks that belong to none."""


def _last(first: Block, each: Each) -> str:
    """What tells a part from others without numbers: its heading alone, or the words of a row's first cell."""
    if each is Each.ROW:
        return first.text
    if not first.section:
        return ""
    return first.section[0] if each is Each.CHAPTER else first.section[-1]
