"""The properties of a paragraph in the view that is read, and its mark (ECMA-376 17.3.1)."""

from __future__ import annotations

from collections.abc import Mapping

from coplint.draft.model import View
from coplint.readers.docx.looks import Look
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
from coplint.readers.docx.xml import Element, child, children, on

_GONE = {View.FINAL: frozenset({DEL, MOVE_FROM}), View.ORIGINAL: frozenset({INS, MOVE_TO})}
_NOTHING: Mapping[str, Element] = {}


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
    style = told[P_STYLE].get(VAL) if P_STYLE in told else None
    outline = _value(told, OUTLINE_LVL)
    num_id, level = _listed(story, told[NUM_PR]) if NUM_PR in told else (None, None)
    return story.reading.looks.of(style, outline, num_id, level, joins_next=joins_next)


def _listed(story: Story, properties: Element) -> tuple[str | None, str | None]:
    """The list that a paragraph names, and the level in it."""
    told = _by_tag(properties)
    if INS in told and story.reading.view is View.ORIGINAL:
        return None, None
    return _value(told, NUM_ID), _value(told, ILVL)


def _value(told: Mapping[str, Element], tag: str) -> str | None:
    """What a property says; "" where it is there and says nothing."""
    return told[tag].get(VAL, "") if tag in told else None


def _by_tag(properties: Element) -> Mapping[str, Element]:
    return {entry.tag: entry for entry in children(properties)}


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
