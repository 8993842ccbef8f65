"""What a paragraph of the body is to its reader, and the number that its drafter typed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from coplint.draft.model import Kind, Role
from coplint.readers.docx.looks import Look
from coplint.readers.docx.numbering import Counted
from coplint.readers.nest import SERIES, Nest
from coplint.readers.numbers import typed_caption, typed_heading, typed_point
from coplint.readers.piece import Piece

_PROSE = re.compile(r"[.;:,]$|[.;:,]\s+(?:and|or)$")
_TITLE = re.compile(r"(?:table of )?contents:?|list of (?:tables|figures)|(?:tables|figures)", re.I)
_LONGEST_HEADING = 150
"""Characters. The longest headings of the drafts that were looked at have some 120."""
_LONGEST_STYLED_HEADING = 300


def kind_of(look: Look, text: str, role: Role | None, counted: Counted | None) -> Kind:
    """Heading, caption, list item or paragraph."""
    bullet = counted is not None and counted.bullet
    if look.heading is not None and role is not Role.CONTENTS and not _is_prose(look, text, bullet=bullet):
        return Kind.HEADING
    if look.style.caption:
        return Kind.CAPTION
    return Kind.LIST_ITEM if bullet else Kind.PARAGRAPH


def _is_prose(look: Look, text: str, *, bullet: bool) -> bool:
    """Whether a paragraph with a heading's level is none: text pasted into Word often brings a level along."""
    if not look.direct:
        return len(text) > _LONGEST_STYLED_HEADING
    return bullet or len(text) > _LONGEST_HEADING or _PROSE.search(text) is not None


def take_title_along(pieces: Sequence[Piece]) -> None:
    """A paragraph just before a table of contents that is its title belongs to it, whatever its style."""
    if pieces and pieces[-1].role is None and pieces[-1].kind is Kind.PARAGRAPH and _TITLE.fullmatch(pieces[-1].text):
        pieces[-1].role = Role.CONTENTS


def take_typed_number(piece: Piece, nest: Nest) -> None:
    """A number that the drafter typed is a number too, and no part of the words; lists of them know their depth."""
    if piece.kind is Kind.HEADING:
        nest.heading()
        if not piece.number:
            piece.number, piece.text = typed_heading(piece.text)
    elif piece.kind in (Kind.PARAGRAPH, Kind.CAPTION) and not piece.number:
        _take_from_text(piece, nest)
    elif piece.kind in (Kind.PARAGRAPH, Kind.LIST_ITEM):
        nest.plain(piece.text)


def _take_from_text(piece: Piece, nest: Nest) -> None:
    number, text = typed_caption(piece.text)
    if piece.kind is Kind.CAPTION or (number and len(text) <= _LONGEST_HEADING):
        piece.kind, piece.number, piece.text = Kind.CAPTION, number, text
        return
    number, text = typed_point(piece.text)
    if number:
        piece.number, piece.text, piece.series = number, text, SERIES
        piece.depth = nest.place(number, text)
    else:
        nest.plain(text)
