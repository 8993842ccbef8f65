"""Tables, figures, boxes and annexes that the text never refers to: nobody is told when to read them.

Anti-pattern: "Table 5" stands between two paragraphs that do not speak of it. Better: "The limits are given in
Table 5."

    check: unreferred
    of: [table, figure]
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from coplint.analysis.captions import Caption
from coplint.analysis.references.find import Reference, Scope
from coplint.analysis.references.grammar import Noun
from coplint.checks.hit import Evidence, Hit, Said
from coplint.checks.look import Look
from coplint.draft.model import Block, Span
from coplint.strict import STRICT


class Captioned(StrEnum):
    """What carries a number by which the text can refer to it."""

    TABLE = Noun.TABLE.value
    FIGURE = Noun.FIGURE.value
    BOX = Noun.BOX.value
    ANNEX = Noun.ANNEX.value


_TARGET = re.compile(r"(?P<noun>table|figure|box|annex) (?P<first>\S+)(?: to (?P<last>\S+))?")
_NEAR = re.compile(
    r"\b(?:(?:following|next|preceding|above)\s+(?P<after>table|figure|box)"
    r"|(?P<before>table|figure|box)\s+(?:below|above|overleaf|that\s+follows))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Unreferred:
    """`of` says which are to be referred to; an appendix counts as an annex."""

    of: tuple[Captioned, ...] = tuple(Captioned)

    __pydantic_config__ = STRICT

    def __post_init__(self) -> None:
        """Refuse a rule that asks for nothing."""
        if not self.of:
            raise ValueError("`of:` names nothing")


def check(asked: Unreferred, look: Look) -> Iterator[Said]:
    """A hit on each caption whose number no reference names, evidence for the references to the others.

    "The table below" serves for one in the same section. A caption does not refer to itself.
    """
    wanted = frozenset(noun.value for noun in asked.of)
    captions = [one for one in look.analysis.captions if one.noun.value in wanted]
    own = frozenset(one.block for one in captions)
    pointing = [one for one in look.analysis.references if one.kind is Scope.INTERNAL and one.span.block not in own]
    for caption in captions:
        if look.region.holds(look.analysis.draft.blocks[caption.block].whole):
            found = _by_number(caption, pointing) or _by_place(caption, look)
            yield Evidence(found) if found else _hit(caption, look)


def _by_number(caption: Caption, pointing: list[Reference]) -> Span | None:
    return next((one.span for one in pointing if _names(one.target, caption)), None)


def _names(target: str, caption: Caption) -> bool:
    """Whether a target in normalised words is the caption's number, a part of it or a range about it."""
    found = _TARGET.fullmatch(target)
    if found is None or found["noun"] != caption.noun.value:
        return False
    first, last = found["first"].upper(), (found["last"] or found["first"]).upper()
    return caption.number in (first, last) or first.startswith(f"{caption.number}(") or _within(first, caption, last)


_LONGEST = 9
"""Digits of a number that counts anything."""


def _within(first: str, caption: Caption, last: str) -> bool:
    """Whether a number lies between two of its own style: 4 between 3 and 12, B between A and C."""
    ends = (first, caption.number, last)
    if all(number.isdecimal() and len(number) <= _LONGEST for number in ends):
        low, number, high = map(int, ends)
        return low < number < high
    return all(len(number) == 1 for number in ends) and first < caption.number < last


def _by_place(caption: Caption, look: Look) -> Span | None:
    """Words such as "the table below" in the section of the caption."""
    blocks = look.analysis.draft.blocks
    section = blocks[caption.block].section
    beside = (block for block in blocks if block.section == section and block.index != caption.block)
    return next((span for block in beside for span in _pointing(block, caption.noun)), None)


def _pointing(block: Block, noun: Noun) -> Iterator[Span]:
    for found in _NEAR.finditer(block.text):
        if (found["after"] or found["before"]).casefold() == noun.value:
            yield Span(block.index, found.start(), found.end())


def _hit(caption: Caption, look: Look) -> Hit:
    span = look.analysis.draft.blocks[caption.block].whole
    return Hit(span, f"nothing in the text refers to {caption.name}", subject=caption.title or caption.name)
