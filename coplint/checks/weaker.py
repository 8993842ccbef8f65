"""Duties that have become weaker than they were in the last draft: "must" is now "should", or "not" is gone.

Anti-pattern: after a week of editing 1.1 says "Schools should publish a policy"; nobody meant to change what schools
have to do, and the law behind it has not changed. Better: "must", as before, or a line in the reply to the comments
that says why not.

    check: weaker
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from coplint.alignment.modals import Turned, turned
from coplint.analysis.modals.find import Strength
from coplint.checks.hit import Evidence, Hit, Said
from coplint.checks.look import Look
from coplint.draft.model import Span
from coplint.strict import STRICT

_LOOSE = frozenset({Strength.POSSIBILITY, Strength.ENCOURAGEMENT, Strength.DESCRIPTION})
_WEAKER: Mapping[Strength, frozenset[Strength]] = {
    Strength.REQUIREMENT: _LOOSE | {Strength.RECOMMENDATION, Strength.PERMISSION, Strength.NECESSITY},
    Strength.RECOMMENDATION: _LOOSE | {Strength.PERMISSION},
    Strength.PERMISSION: _LOOSE,
}
"""What asks for less than each strength does. "Need to" is less than "must", but no less than "should"."""
_NOT = re.compile(r"\s+not\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Weaker:
    """Nothing to set."""

    __pydantic_config__ = STRICT


def check(_asked: Weaker, look: Look) -> Iterator[Said]:
    """A hit for each modal that fell in strength, or whose "not" came or went; evidence for those that rose."""
    former = look.before()
    for one in turned(former):
        if look.region.holds(one.place):
            if _turned_round(one) or _fell(one):
                yield _hit(one, look)
            elif _rose(one):
                yield Evidence(one.place)


def _turned_round(one: Turned) -> bool:
    return one.new is not None and one.old.strength in _WEAKER and one.old.negated != one.new.negated


def _fell(one: Turned) -> bool:
    now = one.new.strength if one.new else Strength.DESCRIPTION
    return now in _WEAKER.get(one.old.strength, ()) and (one.new is None or one.new.word != one.old.word)


def _rose(one: Turned) -> bool:
    return one.new is not None and one.old.strength in _WEAKER.get(one.new.strength, ())


def _hit(one: Turned, look: Look) -> Hit:
    former = look.before()
    label = former.draft.near[one.old.span.block]
    was = former.draft.text(_with_not(one.old.span, former.draft.blocks[one.old.span.block].text))
    place = _with_not(one.place, look.analysis.draft.blocks[one.place.block].text) if one.new else one.place
    stood = f"in {label} of the last draft" if label else "in the last draft"
    only = "" if one.new else "only "
    return Hit(place, f"“{was}” {stood} is now {only}“{look.text(place)}”", suggestion=was if one.new else None)


def _with_not(modal: Span, text: str) -> Span:
    found = _NOT.match(text, modal.end)
    return Span(modal.block, modal.start, found.end()) if found else modal
