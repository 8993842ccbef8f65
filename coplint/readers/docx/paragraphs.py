"""A paragraph made into a piece: its text, its number counted or typed, the marks of notes and comments in it."""

from __future__ import annotations

from coplint.draft.model import Kind, Origin, Role, Span
from coplint.readers.docx.kinds import kind_of, take_title_along, take_typed_number
from coplint.readers.docx.line import Line
from coplint.readers.docx.look import look_of
from coplint.readers.docx.looks import PLAIN, Look
from coplint.readers.docx.story import Setting, Story
from coplint.readers.docx.walk import read_inline
from coplint.readers.docx.xml import Element
from coplint.readers.piece import Piece

_BODY = Kind.PARAGRAPH


def read_paragraph(story: Story, paragraph: Element, setting: Setting) -> Line | None:
    """Read a paragraph into a piece, and give back what hangs on it; None if it runs on into the next one."""
    look = look_of(story, paragraph)
    place = story.order.place(paragraph)
    if not story.pending:
        story.line = Line(place)
    line = story.line
    if story.commenting:
        line.comments += [(key, line.length()) for key in story.commenting]
        story.commenting.clear()
    line.hidden = look.style.hidden
    line.role = line.role or story.fields.role
    read_inline(story, paragraph)
    story.pending = look.joins_next
    if look.joins_next:
        return None
    _add(story, look, setting, place, counts=True)
    return line


def close_pending(story: Story, setting: Setting) -> Line | None:
    """A container ends though its last paragraph was to run on: what it said stands for itself."""
    if not story.pending:
        return None
    story.pending = False
    _add(story, PLAIN, setting, story.line.first, counts=False)
    return story.line


def _add(story: Story, look: Look, setting: Setting, last: int, *, counts: bool) -> None:
    """The piece for the line just read, unless a reader sees nothing there."""
    line = story.line
    counted = story.reading.numbering.count(look.num_id, look.level) if counts and look.num_id else None
    whole = "".join(line.parts).rstrip()
    text = whole.lstrip()
    if not text and not (counted and counted.shown):
        return
    piece = Piece(_BODY, text, Origin(story.part.name, line.first, last), cell=setting.cell, note=setting.note)
    piece.role = setting.role or line.role or (Role.CONTENTS if look.style.contents else None)
    piece.kind = setting.kind or kind_of(look, text, piece.role, counted)
    piece.level = look.heading
    if counted and not (counted.bullet and piece.kind is Kind.HEADING):
        piece.number, piece.series, piece.depth = counted.shown, counted.counter, counted.depth
    if piece.role is Role.CONTENTS:
        take_title_along(story.reading.pieces)
    else:
        take_typed_number(piece, story.nest)
    piece.bookmarks = line.bookmarks
    if line.marks or line.comments or line.links:
        _place_marks(story, piece, len(whole) - len(piece.text))
    story.reading.pieces.append(piece)


def _place_marks(story: Story, piece: Piece, dropped: int) -> None:
    """Offsets in the line become offsets in the block, which begins `dropped` characters later."""

    def at(offset: int) -> int:
        return min(max(0, offset - dropped), len(piece.text))

    line = story.line
    piece.marks = [(at(offset), key) for offset, key in line.marks]
    piece.links = [(at(link.start), at(link.end), link.bookmark) for link in line.links if link.end is not None]
    commented = story.reading.commented
    for key, offset in line.comments:
        end = line.comment_ends.get(key)
        commented[key] = Span(len(story.reading.pieces), at(offset), len(piece.text) if end is None else at(end))
