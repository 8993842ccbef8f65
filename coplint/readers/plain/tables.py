"""Tables in plain text: columns between bars or tabs."""

from __future__ import annotations

import re
from collections.abc import Sequence

from coplint.readers.numbers import typed_point
from coplint.readers.plain.lines import Line

_BARS = re.compile(r"\|.*\|")
_DRAWN = re.compile(r"[\s|+:=—–-]+")


def rows_of(chunk: Sequence[Line]) -> list[tuple[Line, list[str]]]:
    """The rows of a chunk of lines that is a table, each with its cells; none if it is no table.

    A table has two rows or more, all of one number of columns, drawn with bars or set with tabs.
    """
    rows = [(line, _cells(line.text)) for line in chunk if not _DRAWN.fullmatch(line.text)]
    widths = {len(cells) for _, cells in rows}
    if len(rows) < 2 or len(widths) != 1 or widths.pop() < 2:
        return []
    return [] if all(typed_point(line.text)[0] for line, _ in rows) else rows


def _cells(text: str) -> list[str]:
    if _BARS.fullmatch(text):
        return [cell.strip() for cell in text[1:-1].split("|")]
    return [cell.strip() for cell in re.split(r"\t+", text)]
