"""Tables: rows and cells with the columns that merged cells cover, and the header cell of each column."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from coplint.draft.model import Cell, Kind, View
from coplint.readers.docx.alternate import chosen
from coplint.readers.docx.ignored import IGNORED_BLOCKS
from coplint.readers.docx.names import (
    ALTERNATE,
    CUSTOM_XML,
    DEL,
    DEL_TEXT,
    INS,
    MOVE_FROM,
    MOVE_TO,
    SDT,
    SDT_CONTENT,
    TC,
    TCPR,
    TR,
    TRPR,
    VAL,
    T,
    W,
)
from coplint.readers.docx.story import Setting, Story
from coplint.readers.docx.xml import Element, child, hexadecimal, number, on, spelt_name

_GONE_ROWS = {View.FINAL: (DEL, MOVE_FROM), View.ORIGINAL: (INS, MOVE_TO)}
_GONE_CELLS = {View.FINAL: W + "cellDel", View.ORIGINAL: W + "cellIns"}
_MOST_COLUMNS = 63
"""What Word allows; a file that claims more is not believed."""
_FIRST_ROW = 0x20
"""The bit of `w:tblLook` that says the first row is a heading (ECMA-376 17.4.56)."""


Blocks: TypeAlias = Callable[[Story, Element, Setting], None]
"""What reads the blocks in a cell, as `body.read_blocks` does."""


def read_table(story: Story, element: Element, setting: Setting, blocks: Blocks) -> None:
    """Read the cells of a table row by row."""
    story.reading.tables += 1
    table = _Table(story, replace(setting, kind=setting.kind or Kind.CELL), blocks, story.reading.tables)
    rows = [row for row in _unwrapped(story, element, TR) if not _row_gone(row, story.reading.view)]
    heading = _heading_rows(element, rows)
    for place, row in enumerate(rows):
        table.read_row(place, row, header=place < heading)


@dataclass(slots=True)
class _Table:
    """The table being read: `heads` is what stands over each column so far."""

    story: Story
    setting: Setting
    blocks: Blocks
    number: int
    heads: dict[int, str] = field(default_factory=dict)

    def read_row(self, place: int, row: Element, *, header: bool) -> None:
        """Read the cells of a row that the view has."""
        column = number(row.find(TRPR), W + "gridBefore") or 0
        for element in _unwrapped(self.story, row, TC):
            properties = child(element, TCPR)
            if properties is not None and child(properties, _GONE_CELLS[self.story.reading.view]) is not None:
                continue
            covers = min(max(1, number(properties, W + "gridSpan") or 1), _MOST_COLUMNS)
            if not _is_covered(element, properties):
                heads = "" if header else self.heads.get(column, "")
                words = self._read_cell(element, Cell(self.number, place, column, header, heads))
                if header:
                    self.heads.update(dict.fromkeys(range(column, column + covers), words))
            column += covers

    def _read_cell(self, element: Element, cell: Cell) -> str:
        """Read a cell and give back its words."""
        pieces = self.story.reading.pieces
        before = len(pieces)
        self.blocks(self.story, element, replace(self.setting, cell=cell))
        return " ".join(piece.text for piece in pieces[before:] if piece.cell == cell)


def _unwrapped(story: Story, parent: Element, wanted: str) -> Iterator[Element]:
    """The rows of a table or the cells of a row, also those inside content controls and custom XML."""
    for element in parent:
        if element.tag == wanted:
            yield element
        elif element.tag in _WRAPPERS:
            inner = _WRAPPERS[element.tag](element)
            if inner is not None:
                yield from _unwrapped(story, inner, wanted)
        elif element.tag not in IGNORED_BLOCKS:
            story.unknown(spelt_name(element))


_WRAPPERS: Mapping[str, Callable[[Element], Element | None]] = {
    SDT: lambda control: control.find(SDT_CONTENT),
    CUSTOM_XML: lambda wrapper: wrapper,
    INS: lambda wrapper: wrapper,
    MOVE_TO: lambda wrapper: wrapper,
    ALTERNATE: chosen,
}


def _row_gone(row: Element, view: View) -> bool:
    properties = row.find(TRPR)
    if properties is None:
        return False
    return on(properties, W + "hidden") or any(child(properties, tag) is not None for tag in _GONE_ROWS[view])


def _is_covered(cell: Element, properties: Element | None) -> bool:
    """Whether a cell only continues the one above it: Word keeps an empty paragraph there, which counts in no list."""
    merge = None if properties is None else properties.find(W + "vMerge")
    if merge is None or merge.get(VAL) == "restart":
        return False
    return next(cell.iter(T, DEL_TEXT), None) is None


def _heading_rows(table: Element, rows: list[Element]) -> int:
    """How many rows head the columns: those so marked, or the first where the table's look says so."""
    marked = 0
    while marked < len(rows) and on(rows[marked].find(TRPR), W + "tblHeader"):
        marked += 1
    if marked or len(rows) == 1:
        return marked % max(1, len(rows))
    look = table.find(f"{W}tblPr/{W}tblLook")
    if look is None:
        return 0
    first = look.get(W + "firstRow")
    if first is not None:
        return int(first in {"1", "true", "on"})
    return int(bool((hexadecimal(look.get(VAL)) or 0) & _FIRST_ROW))
