"""A paragraph: what its properties and style make of it, its number counted or typed, and the piece that comes of it."""

from __future__ import annotations

from dataclasses import dataclass

from coplint.draft.model import Kind, Origin, Role, Span, View
from coplint.readers.docx.inline import read_inline
from coplint.readers.docx.names import (
    DEL,
    DROP_CAP,
    FRAME,
    ILVL,
    INS,
    MOVE_FROM,
    MOVE_TO,
    NUM_ID,
    NUM_PR,
    OUTLINE_LVL,
    P_STYLE,
    PPR,
    PPR_CHANGE,
    RPR,
    SPEC_VANISH,
    VANISH,
)
from coplint.readers.docx.numbering import Counted
from coplint.readers.docx.story import Line, Setting, Story
from coplint.readers.docx.styles import ParagraphStyle
from coplint.readers.docx.xml import Element, number, on, value
from coplint.readers.numbers import typed_heading, typed_point, typed_series
from coplint.readers.outline import Piece

_BODY_TEXT = 9
_GONE = {View.FINAL: (DEL, MOVE_FROM), View.ORIGINAL: (INS, MOVE_TO)}


@dataclass(frozen=True, slots=True)
class Look:
    """What the paragraph's own properties and its style say. `heading` is a level from 1, or None."""

    style: ParagraphStyle
    heading: int | None
    num_id: int
    level: int
    joins_next: bool
    """Its mark is deleted or hidden, or it is a drop capital: the text runs on into the next, and counts in no list."""


def read_paragraph(story: Story, paragraph: Element, setting: Setting) -> Line | None:
    """Read a paragraph into a piece, and give back what hangs on it; None if it runs on into the next one."""
    look = _look(story, paragraph)
    if not story.pending:
        story.line = Line(story.order[paragraph])
    line = story.line
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
    _add(story, _PLAIN, setting, story.line.first, counts=False)
    return story.line


def _look(story: Story, paragraph: Element) -> Look:
    styles = story.reading.styles
    properties = paragraph.find(PPR)
    if properties is None:
        return _looks(story, styles.paragraph(None), None, joins_next=False)
    joins = _runs_on(properties, story.reading.view)
    if story.reading.view is View.ORIGINAL and (change := properties.find(PPR_CHANGE)) is not None:
        properties = change.find(PPR)
    return _looks(story, styles.paragraph(value(properties, P_STYLE)), properties, joins_next=joins)


def _looks(story: Story, style: ParagraphStyle, properties: Element | None, *, joins_next: bool) -> Look:
    outline = number(properties, OUTLINE_LVL)
    if outline is None:
        outline = style.outline
    num_pr = None if properties is None else properties.find(NUM_PR)
    if num_pr is not None and story.reading.view is View.ORIGINAL and num_pr.find(INS) is not None:
        num_pr = None
    num_id = number(num_pr, NUM_ID)
    level = number(num_pr, ILVL)
    if num_id is None:
        num_id = style.num_id or 0
    if level is None:
        level = _style_level(story, style, num_id)
    heading = outline + 1 if outline is not None and 0 <= outline < _BODY_TEXT else None
    return Look(style, heading, num_id, level, joins_next)


def _style_level(story: Story, style: ParagraphStyle, num_id: int) -> int:
    """The level of a paragraph that names none: the list may tie one to its style (ECMA-376 17.9.23)."""
    known = story.reading.numbering.definition(num_id) if num_id else None
    tied = known.level_of(style.keys) if known else None
    return tied if tied is not None else style.level or 0


def _runs_on(properties: Element, view: View) -> bool:
    mark = properties.find(RPR)
    if mark is not None:
        if any(mark.find(tag) is not None for tag in _GONE[view]):
            return True
        if on(mark, VANISH) and not on(mark, SPEC_VANISH):
            return True
    frame = properties.find(FRAME)
    return frame is not None and frame.get(DROP_CAP) in {"drop", "margin"}


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


_PLAIN = Look(ParagraphStyle(), None, 0, 0, joins_next=False)
