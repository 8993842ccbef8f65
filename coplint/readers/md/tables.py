"""Where a Markdown table's cells stand."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from coplint.draft.model import Cell

_BAR = re.compile(r"(?<!\\)\|")


@dataclass(slots=True)
class Tables:
    """The table being read, and how many there were."""

    open: bool = False
    _count: int = 0
    _row: int = -1
    _column: int = -1
    _in_head: bool = False
    _heads: list[str] = field(default_factory=list)

    def begin(self) -> None:
        """A table opens."""
        self.open = True
        self._count += 1
        self._row = -1
        self._heads = []

    def end(self) -> None:
        """The table closes."""
        self.open = False

    def head(self, *, inside: bool) -> None:
        """The head of the table opens or closes."""
        self._in_head = inside

    def row(self, source: str) -> bool:
        """A row opens; whether its line holds more cells than the table shows."""
        self._row += 1
        self._column = -1
        written = len(_BAR.split(source.strip().removeprefix("|").removesuffix("|")))
        return not self._in_head and written > len(self._heads)

    def cell(self, text: str) -> Cell:
        """The place of the next cell, which holds `text`."""
        self._column += 1
        if self._in_head:
            self._heads.append(text)
            return Cell(self._count, self._row, self._column, header=True)
        heads = self._heads[self._column] if self._column < len(self._heads) else ""
        return Cell(self._count, self._row, self._column, header=False, heads=heads)
