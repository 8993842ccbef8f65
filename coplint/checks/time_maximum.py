"""A minimum of time for a step for which no maximum is set: it may take as long as anybody likes.

Anti-pattern: "Parents must be given at least 15 days to comment." Better: "… at least 15 days and no more than 20 …".

    check: time-maximum
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from coplint.checks.hit import Evidence, Hit, Said
from coplint.checks.look import Look
from coplint.strict import STRICT


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeMaximum:
    """Nothing to set. Notice ("at least two weeks before"), rhythms and how long a thing is kept need no maximum."""

    __pydantic_config__ = STRICT


def check(_asked: TimeMaximum, look: Look) -> Iterator[Said]:
    """A hit on each minimum without a maximum for the same step in its section, evidence where there is one."""
    here = set(look.region.blocks)
    for window in look.analysis.time_windows:
        if window.least.span.block not in here or not look.region.holds(window.least.span):
            continue
        if window.most is not None:
            yield Evidence(window.most.span)
        else:
            yield Hit(window.least.span, f"“{look.text(window.least.span)}” has no upper limit")
