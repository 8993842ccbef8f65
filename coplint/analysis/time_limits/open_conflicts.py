"""Two answers to "by when?" for one process: no more than 20 weeks, and as soon as practicable.

"As soon as practicable and within 8 weeks" is one limit and no conflict. Of two that stand apart, the words seldom tell
whether they are about one act; so only those count that speak of a process as a whole, and likewise of its steps.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from coplint.analysis.time_limits.conflicts import TimeConflict
from coplint.analysis.time_limits.find import TimeLimit
from coplint.analysis.time_limits.phrases import Bound
from coplint.analysis.time_limits.steps import sentence_of
from coplint.draft.model import Draft

_NEAR = 3
"""Blocks, and limits, between two of one process: what is further away has begun another matter."""
_PROCESS = re.compile(r"\b(?:process(?:es)?|procedures?|steps|stages)\b", re.IGNORECASE)
_WHOLE = re.compile(
    r"\b(?:whole|entire|overall|total|full)\b|\b(?:process|procedure)\s+(?:must|should|shall|will|may|can|takes?|is|has)\b",
    re.IGNORECASE,
)


def find_open_conflicts(draft: Draft, limits: Sequence[TimeLimit]) -> tuple[TimeConflict, ...]:
    """Pairs of an open limit and a firm one for the same process in one section, in order of the draft."""
    opened = [limit for limit in limits if limit.bound is Bound.OPEN and _says(_PROCESS, draft, limit)]
    firm = [limit for limit in limits if _is_firm(limit) and _says(_WHOLE, draft, limit)]
    return tuple(conflict for limit in opened for conflict in _nearest(draft, limit, firm))


def _is_firm(limit: TimeLimit) -> bool:
    return limit.value is not None and limit.bound is Bound.AT_MOST


def _nearest(draft: Draft, opened: TimeLimit, firm: Sequence[TimeLimit]) -> Iterator[TimeConflict]:
    """The conflict of an open limit with the nearest firm one of its section, if there is one near."""
    at = bisect_left(firm, _place(opened), key=_place)
    around = firm[max(0, at - _NEAR) : at + _NEAR]
    listed = [limit for limit in around if _stands_by(draft, opened, limit)]
    if listed:
        near = min(listed, key=lambda limit: abs(limit.span.block - opened.span.block))
        one, other = sorted((opened, near), key=_place)
        yield TimeConflict(one, other)


def _place(limit: TimeLimit) -> tuple[int, int]:
    return limit.span.block, limit.span.start


def _stands_by(draft: Draft, opened: TimeLimit, firm: TimeLimit) -> bool:
    """Whether a firm limit stands near an open one in its section, and not in the same sentence."""
    one, other = draft.blocks[opened.span.block], draft.blocks[firm.span.block]
    if one.index == other.index:
        return sentence_of(draft, opened) != sentence_of(draft, firm)
    return abs(one.index - other.index) <= _NEAR and one.section == other.section


def _says(words: re.Pattern[str], draft: Draft, limit: TimeLimit) -> bool:
    return words.search(draft.blocks[limit.span.block].text, *sentence_of(draft, limit)) is not None
