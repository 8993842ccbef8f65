"""A draft's blocks in the order and grouping in which a page sets them: sections, lists, tables, notes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from coplint.draft.model import Block, Draft, Kind, Role
from coplint.reporters.html.blocks import BlockViews
from coplint.reporters.html.tables import table_rows
from coplint.reporters.html.view import Apart, Part, SectionView, Shape

_NOTES = (Kind.FOOTNOTE, Kind.ENDNOTE)
_APART: Mapping[str, tuple[Kind, ...]] = {
    "Comments": (Kind.COMMENT,),
    "Headers and footers": (Kind.HEADER, Kind.FOOTER),
}
_APART_KINDS = frozenset(kind for kinds in _APART.values() for kind in kinds)
_SHAPES: Mapping[Kind, Shape] = {
    Kind.LIST_ITEM: Shape.LIST,
    Kind.CAPTION: Shape.CAPTION,
    Kind.FIGURE: Shape.FIGURE,
    Kind.TEXT_BOX: Shape.BOX,
}
_GATHERED = frozenset({Shape.LIST, Shape.BOX, Shape.CONTENTS})
"""Shapes that hold all neighbouring blocks of their kind; every other block is a part of its own."""


@dataclass(slots=True)
class _Section:
    heading: Block | None
    blocks: list[Block] = field(default_factory=list)
    notes: list[Block] = field(default_factory=list)


def sections(draft: Draft, views: BlockViews) -> tuple[SectionView, ...]:
    """The running text, a section for each heading; each note stands at the end of the section that marks it."""
    tables: dict[int, list[Block]] = {}
    for block in draft.blocks:
        if block.cell is not None:
            tables.setdefault(block.cell.table, []).append(block)
    split = (section for section in _split(draft) if section.heading or section.blocks or section.notes)
    return tuple(_section(section, views, tables) for section in split)


def apart(draft: Draft, views: BlockViews) -> tuple[Apart, ...]:
    """What does not stand in the running text, by what it is."""
    groups = (
        Apart(title, tuple(views.view(block.index) for block in draft.blocks if block.kind in kinds))
        for title, kinds in _APART.items()
    )
    return tuple(group for group in groups if group.blocks)


def _split(draft: Draft) -> list[_Section]:
    found = [_Section(None)]
    home: dict[int, _Section] = {}
    for block in draft.blocks:
        if block.kind is Kind.HEADING:
            found.append(_Section(block))
        elif block.kind not in _NOTES and block.kind not in _APART_KINDS:
            found[-1].blocks.append(block)
        home[block.index] = found[-1]
    marked = {note.block: block.index for block in draft.blocks for note in block.notes}
    last = found[-1]
    for block in draft.blocks:
        if block.kind in _NOTES:
            if block.index in marked or block.number:  # otherwise it goes on with the note before
                last = home[marked.get(block.index, block.index)]
            last.notes.append(block)
    return found


def _section(section: _Section, views: BlockViews, tables: Mapping[int, Sequence[Block]]) -> SectionView:
    parts = [*_parts(section.blocks, views, tables)]
    if section.notes:
        parts.append(Part(Shape.NOTES, tuple(views.view(note.index) for note in section.notes)))
    heading = views.view(section.heading.index) if section.heading else None
    return SectionView(heading, tuple(parts), _height([*section.blocks, *section.notes]))


def _parts(blocks: Sequence[Block], views: BlockViews, tables: Mapping[int, Sequence[Block]]) -> Iterator[Part]:
    firsts = [block for block in blocks if block.cell is None or block is tables[block.cell.table][0]]
    for (shape, _), group in groupby(firsts, key=_kind_of_part):
        listed = list(group)
        if shape is Shape.TABLE and (cell := listed[0].cell):
            yield Part(shape, (), table_rows(tables[cell.table], views))
        else:
            base = min(block.depth for block in listed)
            yield Part(shape, tuple(views.view(block.index, indent=block.depth - base) for block in listed))


def _kind_of_part(block: Block) -> tuple[Shape, int]:
    """The shape of a block's part, and what keeps it from its neighbour's."""
    if block.cell is not None:
        return Shape.TABLE, block.cell.table
    shape = Shape.CONTENTS if block.role is Role.CONTENTS else _SHAPES.get(block.kind, Shape.PARAGRAPH)
    return shape, -1 if shape in _GATHERED else block.index


def _height(blocks: Sequence[Block]) -> int:
    """About how many pixels the blocks take, so that the scroll bar tells the truth before they are drawn."""
    line, gap, letters = 27, 14, 75
    return 60 + sum(gap + line * (1 + len(block.text) // letters) for block in blocks)
