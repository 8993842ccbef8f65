"""Periods that a draft gives somebody to do something: at least 15 days to comment, and how many at most.

Most minimums are none: notice ("at least two weeks before"), a rhythm ("at least every 12 months"), how long a thing
is kept or has been so.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from coplint.analysis.time_limits.find import TimeLimit
from coplint.analysis.time_limits.phrases import Bound
from coplint.analysis.time_limits.steps import Steps, sentence_of
from coplint.analysis.time_limits.units import MEASURE
from coplint.draft.model import Draft

_SAME_STEP = 0.5
"""How alike the sentences of a minimum and a maximum must be to speak of one step."""
_MOST = 25
"""How many maximums on either side are looked at; in a section with more of them, one so far off is of another step."""
_REACH = 120
"""Characters on either side of a limit that say what it is for."""

_GIVES = re.compile(
    r"\b(?:giv(?:e|es|en|ing)|gave|allow(?:s|ed|ing)?|afford(?:s|ed)?|grant(?:s|ed)?|offer(?:s|ed)?|(?:have|has|having))\b"
    r"(?P<whom>[^.;:]{0,60})$",
    re.IGNORECASE,
)
_FOR_ITS_LENGTH = re.compile(r"\b(?:for|since|been)\b", re.IGNORECASE)
"""What stands between where somebody has done a thing so long ("have worked for at least a year")."""
_TO_DO = re.compile(
    r"[^.;:]{0,60}?(?:\bto\s+(?!(?:the|an?|any|all|each|every|their|its|this|that|be)\b)[a-z]{3,}|\b(?:in|during|within)\s+which\b"
    r"|\bfor\s+(?:[\w’']+\s+){0,3}(?:comment|representation|repl(?:y|ies)|respon|consult|view|consider|review|objection))",
    re.IGNORECASE,
)
_NOTICE = re.compile(
    r"['’]?\s+(?:(?:clear|written|prior|advance)\s+)*(?:notice|before|prior|ahead|in\s+advance|old|of\s+age)\b", re.I
)
_LASTS = re.compile(
    r"\b(?:consult(?:s|ed|ing|ations?)?|remains?\s+open|stays?\s+open|(?:be|is|are|kept)\s+open|lasts?|runs?)\b"
    r"[^.;:]{0,40}?(?:\b(?:for|of|period\s+of|lasts?|runs?|be)\s+|^)$",
    re.IGNORECASE,
)
_SAME_PERIOD = re.compile(
    r"\b(?:this|that|the|which|such)\s+(?:\w+\s+)?(?:period|time|deadline|limit|window)\b|\bexten", re.I
)
_SHORT = frozenset({"days", "weeks", "months"})


@dataclass(frozen=True, slots=True)
class Window:
    """A minimum that is given for a step, and the maximum for the same step if the draft sets one."""

    least: TimeLimit
    most: TimeLimit | None


def find_windows(draft: Draft, limits: Sequence[TimeLimit]) -> tuple[Window, ...]:
    """All such periods with a minimum, in order of the draft."""
    minimums = [limit for limit in limits if _is_window(draft, limit)]
    if not minimums:
        return ()
    measured = [limit for limit in limits if limit.value is not None]
    steps = Steps(draft, measured)
    maximums: dict[tuple[str, ...], list[TimeLimit]] = {}
    for limit in measured:
        if limit.bound is Bound.AT_MOST:
            maximums.setdefault(draft.blocks[limit.span.block].section, []).append(limit)
    return tuple(Window(least, _maximum(draft, least, maximums, steps)) for least in minimums)


def _is_window(draft: Draft, limit: TimeLimit) -> bool:
    """Whether a minimum, so called in words, is a time given for something."""
    if limit.bound is not Bound.AT_LEAST or limit.unit is None or limit.unit.rpartition(" ")[2] not in _SHORT:
        return False
    text = draft.blocks[limit.span.block].text
    measure = MEASURE.search(text, limit.span.start)
    if measure is None or measure.start() == limit.span.start:
        return False
    left = text[max(0, limit.span.start - _REACH) : limit.span.start]
    right = text[measure.end() : measure.end() + _REACH]
    if _NOTICE.match(right):
        return False
    given = _GIVES.search(left)
    if given is not None and not _FOR_ITS_LENGTH.search(given["whom"]) and _TO_DO.match(right):
        return True
    return _LASTS.search(left) is not None


def _maximum(
    draft: Draft, least: TimeLimit, maximums: Mapping[tuple[str, ...], Sequence[TimeLimit]], steps: Steps
) -> TimeLimit | None:
    """The maximum in the sentence of a minimum or in what follows about the period, or else for a step alike."""
    listed = maximums.get(draft.blocks[least.span.block].section, ())
    at = bisect_left(listed, _place(least), key=_place)
    told = next((limit for limit in listed[at : at + _MOST] if _same_period(draft, least, limit)), None)
    near = listed[max(0, at - _MOST) : at + _MOST]
    return told or next((limit for limit in near if steps.likeness(least, limit) >= _SAME_STEP), None)


def _place(limit: TimeLimit) -> tuple[int, int]:
    return limit.span.block, limit.span.start


def _same_period(draft: Draft, least: TimeLimit, most: TimeLimit) -> bool:
    """Whether a maximum stands in the minimum's sentence, or in a later one that speaks of "this period"."""
    if most.span.block != least.span.block:
        return False
    own, (start, end) = sentence_of(draft, least), sentence_of(draft, most)
    return (start, end) == own or _SAME_PERIOD.search(draft.blocks[most.span.block].text, start, end) is not None
