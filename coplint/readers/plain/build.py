"""From the parts of a text to pieces of a draft."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from dataclasses import replace

from coplint.draft.model import Cell, Kind, Origin, Role
from coplint.readers.nest import SERIES
from coplint.readers.outline import BULLETS, Piece
from coplint.readers.plain.contents import is_contents_heading
from coplint.readers.plain.headings import Heading, Headings
from coplint.readers.plain.items import Items
from coplint.readers.plain.lines import Line
from coplint.readers.plain.notes import note_key, without_marks
from coplint.readers.plain.paragraphs import Paragraph
from coplint.readers.plain.parts import Entry, Part, Table
from coplint.readers.plain.run_in import run_in_heading
from coplint.readers.plain.run_in_items import run_in_items
from coplint.readers.plain.words import joined


class Builder:
    """Makes the pieces, part by part; `keys` are those of the notes, `known` the words that no line end divides."""

    def __init__(self, name: str, headings: Headings, *, keys: Set[str], known: Set[str]) -> None:
        self.pieces: list[Piece] = []
        self._name = name
        self._headings = headings
        self._items = Items()
        self._keys = keys
        self._known = known
        self._tables = 0
        self._role: Role | None = None
        """The role of text that follows the contents list before any heading does: it is no part of the list."""

    def add(self, part: Part, following: Part | None) -> None:
        """Take the next part; `following` is the one after it."""
        if isinstance(part, Entry):
            self._add(Kind.PARAGRAPH, self._text(part.lines), part.lines, role=Role.CONTENTS)
        elif isinstance(part, Table):
            self._table(part)
        else:
            self._paragraph(part, following)

    def _paragraph(self, part: Paragraph, following: Part | None) -> None:
        text = self._text(part.lines)
        key, note = note_key(text)
        if key:
            words, items = run_in_items(note, unfinished=mark) if (mark := self._items.unfinished) else (note, [])
            self._add(Kind.FOOTNOTE, words, part.lines, number=key, note=key)
            self._run_in(part, items)
        elif found := self._headings.read(part, text, listed=self._items.introduced, following=_first_line(following)):
            for heading in found:
                self._heading(heading, part.lines)
        else:
            self._flow(part, text, following)

    def _flow(self, part: Paragraph, text: str, following: Part | None) -> None:
        words = text.lstrip("# ") if text.startswith("#") else text[len(part.mark) :].lstrip()
        words, items = run_in_items(words)
        *before, (mark, last) = [(part.mark, words), *items]
        self._run_in(part, before)
        kind, depth = self._items.place(replace(part, mark=mark), last)
        last, heading = run_in_heading(last) if self._items.goes_on_with(following) else (last, "")
        self._add(kind, last, part.lines, number=mark, depth=depth)
        if heading:
            self._heading(self._headings.below(heading), part.lines)

    def _run_in(self, part: Paragraph, items: Iterable[tuple[str, str]]) -> None:
        """Items that share their lines."""
        for mark, words in items:
            kind, depth = self._items.place(replace(part, mark=mark), words)
            self._add(kind, words, part.lines, number=mark, depth=depth)

    def _heading(self, heading: Heading, lines: Sequence[Line]) -> None:
        self._role = None
        self._add(Kind.HEADING, heading.text, lines, number=heading.number, level=heading.level)
        self._items.heading()
        self._role = Role.FRONT if is_contents_heading(heading.text) else None

    def _table(self, table: Table) -> None:
        self._tables += 1
        heads = [without_marks(cell, self._keys)[0] for cell in table.rows[0][1]]
        for row, (line, cells) in enumerate(table.rows):
            for column, text in enumerate(cells):
                cell = Cell(self._tables, row, column, header=row == 0, heads=heads[column] if row else "")
                self._add(Kind.CELL, text, [line], cell=cell)

    def _text(self, lines: Sequence[Line]) -> str:
        return joined([line.text for line in lines], self._known)

    def _add(  # noqa: PLR0913 (the fields of a piece, by name)
        self,
        kind: Kind,
        words: str,
        lines: Sequence[Line],
        *,
        number: str = "",
        depth: int = 0,
        level: int | None = None,
        cell: Cell | None = None,
        note: str | None = None,
        role: Role | None = None,
    ) -> None:
        text, marks = without_marks(words, self._keys)
        series = SERIES if number and number not in BULLETS else None
        origin = Origin(self._name, lines[0].number, lines[-1].number)
        self.pieces.append(
            Piece(kind, text, origin, number, series, depth, level, cell, role or self._role, marks=marks, note=note)
        )


def _first_line(part: Part | None) -> str:
    if part is None:
        return ""
    return part.rows[0][0].text if isinstance(part, Table) else part.lines[0].text
