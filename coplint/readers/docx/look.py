"""How a paragraph looks: what its own properties and its style make of it (ECMA-376 17.3.1)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from coplint.draft.model import View
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
    SECTION,
    SPEC_VANISH,
    VAL,
    VANISH,
)
from coplint.readers.docx.story import Story
from coplint.readers.docx.styles import ParagraphStyle
from coplint.readers.docx.xml import Element, child, on, whole

_BODY_TEXT = 9
_GONE = {View.FINAL: frozenset({DEL, MOVE_FROM}), View.ORIGINAL: frozenset({INS, MOVE_TO})}
_NOTHING: Mapping[str, Element] = {}


@dataclass(frozen=True, slots=True)
class Look:
    """What a paragraph is to its reader. `heading` is a level from 1, or None; `num_id` is 0 outside all lists.

    `direct` says that the level stands on the paragraph and not on its style: text that was pasted often has one.
    """

    style: ParagraphStyle
    heading: int | None
    direct: bool
    num_id: int
    level: int
    joins_next: bool
    """Its mark is deleted or hidden, or it is a drop capital: the text runs on into the next, and counts in no list."""


PLAIN = Look(ParagraphStyle(), None, False, 0, 0, joins_next=False)
"""A paragraph of which nothing is known."""


def look_of(story: Story, paragraph: Element) -> Look:
    """What the properties of a paragraph say in the view that is read; a section that ends in it is noted."""
    properties = child(paragraph, PPR)
    if properties is None:
        return _look(story, _NOTHING, joins_next=False)
    told = _by_tag(properties)
    if SECTION in told:
        story.sections.append(told[SECTION])
    joins = _is_drop_capital(told) or (paragraph in story.suspects and _mark_is_gone(story, properties))
    if story.reading.view is View.ORIGINAL and PPR_CHANGE in told:
        before = child(told[PPR_CHANGE], PPR)
        told = _NOTHING if before is None else _by_tag(before)
    return _look(story, told, joins_next=joins)


def _look(story: Story, told: Mapping[str, Element], *, joins_next: bool) -> Look:
    style = story.reading.styles.paragraph(told[P_STYLE].get(VAL) if P_STYLE in told else None)
    outline = whole(told[OUTLINE_LVL].get(VAL)) if OUTLINE_LVL in told else style.outline
    heading = outline + 1 if outline is not None and 0 <= outline < _BODY_TEXT else None
    listed = _by_tag(told[NUM_PR]) if NUM_PR in told else _NOTHING
    if INS in listed and story.reading.view is View.ORIGINAL:
        listed = _NOTHING
    num_id = whole(listed[NUM_ID].get(VAL)) if NUM_ID in listed else style.num_id or 0
    level = whole(listed[ILVL].get(VAL)) if ILVL in listed else None
    if num_id is None:
        num_id = 0
    if level is None:
        level = _style_level(story, style, num_id)
    return Look(style, heading, OUTLINE_LVL in told, num_id, level, joins_next)


def _by_tag(properties: Element) -> Mapping[str, Element]:
    return {entry.tag: entry for entry in properties[:]}


def _style_level(story: Story, style: ParagraphStyle, num_id: int) -> int:
    """The level of a paragraph that names none: the list may tie one to its style (ECMA-376 17.9.23)."""
    known = story.reading.numbering.definition(num_id) if num_id else None
    tied = known.level_of(style.keys) if known else None
    return tied if tied is not None else style.level or 0


def _is_drop_capital(told: Mapping[str, Element]) -> bool:
    return FRAME in told and told[FRAME].get(DROP_CAP) in {"drop", "margin"}


def _mark_is_gone(story: Story, properties: Element) -> bool:
    look = child(properties, RPR)
    if look is None:
        return False
    mark = {sign.tag for sign in look}
    story.reading.insertions += INS in mark or MOVE_TO in mark
    story.reading.deletions += DEL in mark or MOVE_FROM in mark
    if not mark.isdisjoint(_GONE[story.reading.view]):
        return True
    return VANISH in mark and on(look, VANISH) and not on(look, SPEC_VANISH)
