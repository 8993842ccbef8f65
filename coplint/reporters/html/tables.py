"""The cells of a table put back into rows."""

from __future__ import annotations

from collections.abc import Sequence

from coplint.draft.model import Block
from coplint.reporters.html.blocks import BlockViews
from coplint.reporters.html.view import CellView


def table_rows(blocks: Sequence[Block], views: BlockViews) -> tuple[tuple[CellView, ...], ...]:
    """Rows of cells, every row as long as the longest; a place where the draft has no words gets an empty cell."""
    places: dict[tuple[int, int], list[Block]] = {}
    for block in blocks:
        if block.cell is not None:
            places.setdefault((block.cell.row, block.cell.column), []).append(block)
    columns = sorted({column for _, column in places})
    rows = sorted({row for row, _ in places})
    return tuple(tuple(_cell(places.get((row, column), ()), views) for column in columns) for row in rows)


def _cell(blocks: Sequence[Block], views: BlockViews) -> CellView:
    header = any(block.cell is not None and block.cell.header for block in blocks)
    return CellView(header, tuple(views.view(block.index) for block in blocks))
