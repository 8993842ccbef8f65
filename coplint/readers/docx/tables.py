"""Tables: rows and cells with the columns that merged cells cover, and the header cell of each column."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from coplint.draft.model import Cell, Kind, View
from coplint.readers.docx.alternate import chosen
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
from coplint.readers.docx.xml import Element, number, on

_GONE_ROWS = {View.FINAL: (DEL, MOVE_FROM), View.ORIGINAL: (INS, MOVE_TO)}
_GONE_CELLS = {View.FINAL: W + "cellDel", View.ORIGINAL: W + "cellIns"}
_FIRST_ROW = 0x20
"""The bit of `w:tblLook` that says the first row is a heading (ECMA-376 17.4.56)."""


@dataclass(slots=True)
class _Table:
    """The table being read: `heads` is what stands over each column so far."""

    place: int
    heads: dict[int, str] = field(default_factory=dict)


def read_table(story: Story, element: Element, setting: Setting, blocks: Callable[[Story, Element, Setting], None]) -> None:
    """Read the cells of a table row by row; `blocks` reads what one cell holds."""
    story.reading.tables += 1
    table = _Table(story.reading.tables)
    rows = [row for row in _unwrapped(element, TR) if not _row_gone(row, story.reading.view)]
    heading = _heading_rows(element, rows)
    for place, row in enumerate(rows):
        _read_row(story, row, replace(setting, kind=setting.kind or Kind.CELL), blocks, table, place, header=place < heading)


def _read_row(
    story: Story,
    row: Element,
    setting: Setting,
    blocks: Callable[[Story, Element, Setting], None],
    table: _Table,
    place: int,
    *,
    header: bool,
) -> None:
    column = number(row.find(TRPR), W + "gridBefore") or 0
    for element in _unwrapped(row, TC):
        properties = element.find(TCPR)
        if properties is not None and properties.find(_GONE_CELLS[story.reading.view]) is not None:
            continue
        covers = max(1, number(properties, W + "gridSpan") or 1)
        if not _is_covered(element, properties):
            before = len(story.reading.pieces)
            cell = Cell(table.place, place, column, header, "" if header else table.heads.get(column, ""))
            blocks(story, element, replace(setting, cell=cell))
            if header:
                words = " ".join(piece.text for piece in story.reading.pieces[before:] if piece.cell == cell)
                table.heads.update(dict.fromkeys(range(column, column + covers), words))
        column += covers


def _unwrapped(parent: Element, wanted: str) -> Iterator[Element]:
    """The rows of a table or the cells of a row, also those inside content controls and custom XML."""
    for child in parent:
        if child.tag == wanted:
            yield child
        elif child.tag in _WRAPPERS:
            inner = _WRAPPERS[child.tag](child)
            if inner is not None:
                yield from _unwrapped(inner, wanted)


_WRAPPERS: Mapping[str, Callable[[Element], Element | None]] = {
    SDT: lambda control: control.find(SDT_CONTENT),
    CUSTOM_XML: lambda wrapper: wrapper,
    INS: lambda wrapper: wrapper,
    MOVE_TO: lambda wrapper: wrapper,
    ALTERNATE: chosen,
}


def _row_gone(row: Element, view: View) -> bool:
    properties = row.find(TRPR)
    return properties is not None and any(properties.find(tag) is not None for tag in _GONE_ROWS[view])


def _is_covered(cell: Element, properties: Element | None) -> bool:
    """Whether a cell only continues the one above it; then Word keeps an empty paragraph there, which counts in no list."""
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
    return int(first in {"1", "true", "on"} if first is not None else bool(int(look.get(VAL, "0"), 16) & _FIRST_ROW))
