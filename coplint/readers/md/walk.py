"""From Markdown's tokens to pieces of a draft."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from coplint.draft.model import Cell, Kind, Origin
from coplint.readers.md import html
from coplint.readers.md.inline import Inline, read_inline
from coplint.readers.md.lists import BULLET, Lists
from coplint.readers.md.notes import Notes
from coplint.readers.md.tables import Tables
from coplint.readers.nest import SERIES
from coplint.readers.numbers import typed_heading, typed_point
from coplint.readers.outline import Piece

if TYPE_CHECKING:
    from markdown_it.token import Token


class Walk:
    """One pass over the tokens of a text with these lines; `pieces` and `warnings` are what it found."""

    def __init__(self, name: str, lines: Sequence[str], notes: Notes) -> None:
        self.pieces: list[Piece] = []
        self.warnings: list[str] = []
        self.lists = Lists()
        self.tables = Tables()
        self.level: int | None = None
        """The level of the heading being read, if one is."""
        self.note: str | None = None
        """The key of the note being read, if one is."""
        self._note_shown = False
        self._notes = notes
        self._source = lines
        self._name = name
        self._at = (1, 1)

    def read(self, token: Token) -> None:
        """Take the next token; one that only says where something ends or how it looks is passed over."""
        if token.map:
            self._at = (token.map[0] + 1, max(token.map[1], token.map[0] + 1))
        if handler := _HANDLERS.get(token.type):
            handler(self, token)

    def open_note(self, token: Token) -> None:
        """The definition of a note begins."""
        self.note, self._note_shown = str(token.meta["label"]), False

    def row(self, _token: Token) -> None:
        """A row of a table begins."""
        line = self._at[0]
        if self.tables.row(self._source[line - 1]):
            self.warnings.append(f"line {line}: more cells than the table has columns; the rest is not shown")

    def inline(self, token: Token) -> None:
        """The words of a paragraph, heading or cell."""
        inline = read_inline(token.children or ())
        if self.tables.open:
            self._add(Kind.CELL, inline, cell=self.tables.cell(inline.text))
        elif self.level is not None and inline.text:
            self._heading(inline, self.level)
        elif inline.text:
            self._words(inline)
        for alt in inline.images:
            self._add(Kind.FIGURE, Inline(alt))
        for key, note in self._notes.written_in(inline.marks):
            self._add(Kind.FOOTNOTE, note, number=self._notes.number(key), note=key)

    def code(self, token: Token) -> None:
        """A block of code: shown, but no prose, like a figure."""
        if text := token.content.strip("\n"):
            self._add(Kind.FIGURE, Inline(text))

    def html(self, token: Token) -> None:
        """A block of HTML."""
        for text in html.paragraphs(token.content):
            self._words(Inline(text))
        if html.is_unclosed_comment(token.content):
            self.warnings.append(f"line {self._at[0]}: a comment that is never closed hides the rest of the text")

    def _heading(self, inline: Inline, level: int) -> None:
        number, text = typed_heading(inline.text)
        shown = number or self.lists.take(text)[0] if self.lists.open else number
        self._add(Kind.HEADING, inline.after(len(inline.text) - len(text)), number=shown, level=level)
        self.lists.nest.heading()

    def _words(self, inline: Inline) -> None:
        if self.note is not None:
            number = "" if self._note_shown else self._notes.number(self.note)
            self._note_shown = True
            self._add(Kind.FOOTNOTE, inline, number=number, note=self.note)
            return
        number, text = typed_point(inline.text)
        if number and self.lists.pending in ("", BULLET):
            depth = self.lists.take_typed(number, text)
            kind = Kind.LIST_ITEM if self.lists.open else Kind.PARAGRAPH
            self._add(kind, inline.after(len(inline.text) - len(text)), number=number, depth=depth)
        elif self.lists.open:
            number, depth = self.lists.take(inline.text)
            self._add(Kind.LIST_ITEM, inline, number=number, depth=depth)
        else:
            self.lists.nest.plain(inline.text)
            self._add(Kind.PARAGRAPH, inline)

    def _add(
        self,
        kind: Kind,
        inline: Inline,
        *,
        number: str = "",
        depth: int = 0,
        level: int | None = None,
        cell: Cell | None = None,
        note: str | None = None,
    ) -> None:
        series = SERIES if number and number != BULLET else None
        origin = Origin(self._name, *self._at)
        self.pieces.append(
            Piece(kind, inline.text, origin, number, series, depth, level, cell, marks=inline.marks, note=note)
        )


_HANDLERS: dict[str, Callable[[Walk, Token], None]] = {
    "heading_open": lambda walk, token: setattr(walk, "level", int(token.tag[1:])),
    "heading_close": lambda walk, _: setattr(walk, "level", None),
    "inline": Walk.inline,
    "fence": Walk.code,
    "code_block": Walk.code,
    "html_block": Walk.html,
    "bullet_list_open": lambda walk, _: walk.lists.begin(None, ""),
    "ordered_list_open": lambda walk, token: walk.lists.begin(int(token.attrs.get("start", 1)), token.markup),
    "bullet_list_close": lambda walk, _: walk.lists.end(),
    "ordered_list_close": lambda walk, _: walk.lists.end(),
    "list_item_open": lambda walk, _: walk.lists.item(),
    "table_open": lambda walk, _: walk.tables.begin(),
    "table_close": lambda walk, _: walk.tables.end(),
    "thead_open": lambda walk, _: walk.tables.head(inside=True),
    "thead_close": lambda walk, _: walk.tables.head(inside=False),
    "tr_open": Walk.row,
    "footnote_reference_open": Walk.open_note,
    "footnote_reference_close": lambda walk, _: setattr(walk, "note", None),
}
