"""A paragraph made into a piece: its text, its number counted or typed, the marks of notes and comments in it."""

from __future__ import annotations

from coplint.draft.model import Kind, Origin, Role, Span
from coplint.readers.docx.inline import read_inline
from coplint.readers.docx.look import PLAIN, Look, look_of
from coplint.readers.docx.numbering import Counted
from coplint.readers.docx.story import Line, Setting, Story
from coplint.readers.docx.xml import Element
from coplint.readers.numbers import typed_heading, typed_point, typed_series
from coplint.readers.outline import Piece


def read_paragraph(story: Story, paragraph: Element, setting: Setting) -> Line | None:
    """Read a paragraph into a piece, and give back what hangs on it; None if it runs on into the next one."""
    look = look_of(story, paragraph)
    if not story.pending:
        story.line = Line(story.order[paragraph])
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
    _add(story, look, setting, story.order[paragraph], counts=True)
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
    shown = counted.shown if counted else ""
    if not text and not shown:
        return
    role = setting.role or line.role or (Role.CONTENTS if look.style.contents else None)
    piece = Piece(
        kind=_kind(look, setting, role, counted),
        text=text,
        origin=Origin(story.part.name, line.first, last),
        number=shown,
        series=counted.counter if counted else None,
        depth=counted.depth if counted else 0,
        level=look.heading,
        cell=setting.cell,
        role=role,
        note=setting.note,
    )
    if not shown and piece.kind in (Kind.HEADING, Kind.PARAGRAPH) and role is not Role.CONTENTS:
        _take_typed_number(piece)
    if line.marks or line.comments:
        _place_marks(story, piece, len(whole) - len(piece.text))
    story.reading.pieces.append(piece)


def _place_marks(story: Story, piece: Piece, dropped: int) -> None:
    """Offsets in the line become offsets in the block, which begins `dropped` characters later."""

    def at(offset: int) -> int:
        return min(max(0, offset - dropped), len(piece.text))

    line = story.line
    piece.marks = [(at(offset), key) for offset, key in line.marks]
    commented = story.reading.commented
    for key, offset in line.comments:
        end = line.comment_ends.get(key)
        commented[key] = Span(len(story.reading.pieces), at(offset), len(piece.text) if end is None else at(end))


def _kind(look: Look, setting: Setting, role: Role | None, counted: Counted | None) -> Kind:
    if setting.kind is not None:
        return setting.kind
    if look.heading is not None and role is not Role.CONTENTS:
        return Kind.HEADING
    if look.style.caption:
        return Kind.CAPTION
    return Kind.LIST_ITEM if counted is not None and counted.bullet else Kind.PARAGRAPH


def _take_typed_number(piece: Piece) -> None:
    """A number that the drafter typed is a number too, and no part of the words."""
    typed = typed_heading if piece.kind is Kind.HEADING else typed_point
    piece.number, piece.text = typed(piece.text)
    if piece.number:
        piece.series = typed_series(piece.number)

