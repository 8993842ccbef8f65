"""Limits of time that speak of the same step and do not agree: three days here, three working days there."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from coplint.analysis.likeness import topic_stems
from coplint.analysis.time_limits.find import TimeLimit
from coplint.analysis.time_limits.phrases import Bound
from coplint.analysis.time_limits.steps import Steps
from coplint.draft.model import Draft

_SAME_STEP, _SAME_STEP_OTHER_VALUE = 0.35, 0.6
"""How alike two sentences must be to speak of one step: more, where the numbers differ and not only how days count."""

_MOST = 200
"""How many limits alike are held against one another; a chapter with more of them repeats a form of words."""


@dataclass(frozen=True, slots=True)
class TimeConflict:
    """Two limits of one step that do not agree, the earlier in the draft first."""

    one: TimeLimit
    other: TimeLimit


def find_time_conflicts(draft: Draft, limits: Sequence[TimeLimit]) -> tuple[TimeConflict, ...]:
    """All pairs of limits within a chapter that do not agree about the same step."""
    measured = [limit for limit in limits if limit.value is not None and limit.bound in (Bound.AT_MOST, Bound.AT_LEAST)]
    steps = Steps(draft, measured)
    return tuple(
        TimeConflict(one, other)
        for one, other in _pairs(draft, measured)
        if _disagree(one, other, steps.likeness(one, other))
    )


def _pairs(draft: Draft, limits: Sequence[TimeLimit]) -> Iterator[tuple[TimeLimit, TimeLimit]]:
    chapters: dict[str | None, list[TimeLimit]] = {}
    for limit in limits:
        chapters.setdefault(draft.blocks[limit.span.block].chapter, []).append(limit)
    for listed in chapters.values():
        for one, other in sorted(_comparable(listed)):
            yield listed[one], listed[other]


def _comparable(limits: Sequence[TimeLimit]) -> set[tuple[int, int]]:
    """Which limits have the same number of days, say, however counted, or the same unit and event."""
    alike: dict[Hashable, list[int]] = {}
    for index, limit in enumerate(limits):
        alike.setdefault((limit.value, _noun(limit)), []).append(index)
        if limit.event is not None:
            alike.setdefault((limit.unit, *topic_stems(limit.event)), []).append(index)
    return {pair for members in alike.values() for pair in combinations(members[:_MOST], 2)}


def _disagree(one: TimeLimit, other: TimeLimit, likeness: float) -> bool:
    if one.bound is not other.bound or one.unit is None or other.unit is None:
        return False
    if one.value == other.value:
        return one.unit != other.unit and _noun(one) == _noun(other) and likeness >= _SAME_STEP
    return one.unit == other.unit and _same_event(one, other) and likeness >= _SAME_STEP_OTHER_VALUE


def _same_event(one: TimeLimit, other: TimeLimit) -> bool:
    if one.event is None or other.event is None:
        return False
    return topic_stems(one.event) == topic_stems(other.event)


def _noun(limit: TimeLimit) -> str:
    """The unit, however it counts: "days" for working days."""
    return (limit.unit or "").rpartition(" ")[2]
