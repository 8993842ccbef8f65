"""A place divided into parts of which a rule is asked one by one."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from coplint.draft.model import Block, Draft, Kind, Role
from coplint.places.labels import base, found_under
from coplint.places.region import Landmark, Region
from coplint.places.where import Each


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of a draft: which one it is, and what people call it, which may be what they call another.

    `at` is the block that opens it, or the number of a table and of the row in it.
    """

    at: tuple[int, ...]
    name: str


_PartOf = Callable[[Block], _Part | None]
"""The part that a block belongs to; None if it belongs to none."""


def divided(blocks: Sequence[Block], draft: Draft, each: Each | None, *, whole: bool) -> Iterator[Region]:
    """The place as a whole, or its parts one by one, in order of the draft.

    A heading with no text of its own, only sub-sections, is no part: nothing is missing there.
    """
    if each is None:
        yield Region(tuple(block.index for block in blocks), whole=whole)
        return
    part_of = _PARTS[each](draft)
    texts = {part_of(block) for block in draft.blocks if block.kind is not Kind.HEADING}
    members: dict[_Part, list[Block]] = {}
    for block in blocks:
        if (part := part_of(block)) is not None and part in texts:
            members.setdefault(part, []).append(block)
    for part, listed in members.items():
        yield Region(tuple(block.index for block in listed), part.name, _landmark(listed[0], each))


def _chapters(draft: Draft) -> _PartOf:
    """Blocks by their chapter. Front matter, annexes, a glossary, references and an index are none of the chapters."""
    titles = [block.chapter for block in draft.blocks]
    opened = _opened(draft, titles, lambda block: block.kind is Kind.HEADING and len(block.section) == 1)

    def part_of(block: Block) -> _Part | None:
        first = opened[block.index]
        is_one = block.chapter and draft.blocks[first].role is Role.BODY
        return _Part((first,), block.chapter or "") if is_one else None

    return part_of


def _sections(draft: Draft) -> _PartOf:
    opened = _opened(draft, [block.section for block in draft.blocks], lambda block: block.kind is Kind.HEADING)
    return lambda block: _Part((opened[block.index],), block.path) if block.section else None


def _points(draft: Draft) -> _PartOf:
    """Blocks by the numbered paragraph under which a reader finds them: 7.9(b) under 7.9."""
    names = [base(label) for label in found_under(draft)]
    opened = _opened(draft, names, lambda block: bool(block.label) and block.label == base(block.label))
    return lambda block: _Part((opened[block.index],), names[block.index]) if names[block.index] else None


def _paragraphs(draft: Draft) -> _PartOf:
    """Each block by itself, called by the label nearest to it."""
    return lambda block: None if block.kind is Kind.HEADING else _Part((block.index,), draft.near[block.index])


def _rows(_draft: Draft) -> _PartOf:
    def part_of(block: Block) -> _Part | None:
        if block.cell is None or block.cell.header:
            return None
        return _Part((block.cell.table, block.cell.row), f"table {block.cell.table}, row {block.cell.row + 1}")

    return part_of


def _opened(draft: Draft, names: Sequence[Hashable], opens: Callable[[Block], bool]) -> Sequence[int]:
    """For each block the one that opened the part it is in: the last above it that opened a part of its name."""
    latest: dict[Hashable, int] = {}
    opened = []
    for block, name in zip(draft.blocks, names, strict=True):
        if opens(block):
            latest[name] = block.index
        opened.append(latest.setdefault(name, block.index))
    return opened


_PARTS: Mapping[Each, Callable[[Draft], _PartOf]] = {
    Each.CHAPTER: _chapters,
    Each.SECTION: _sections,
    Each.POINT: _points,
    Each.PARAGRAPH: _paragraphs,
    Each.ROW: _rows,
}


def _landmark(first: Block, each: Each) -> Landmark:
    """A part is known by its heading alone, a row by its first cell, and what has no heading by its words."""
    heading = first.section[-1] if first.section else ""
    match each:
        case Each.CHAPTER:
            return Landmark(first.chapter or "")
        case Each.SECTION:
            return Landmark(heading)
        case Each.ROW:
            return Landmark(first.text)
        case Each.POINT | Each.PARAGRAPH:
            return Landmark(heading, first.text)
