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
    """A hit on each minimum without a maximum for the same step in its section, evidence on those that have one."""
    for window in look.analysis.time_windows:
        least = window.least.span
        if look.region.holds(least):
            message = f"“{look.text(least)}” has no upper limit"
            yield Evidence(least) if window.most is not None else Hit(least, message)
