"""Two limits of time for one step that do not agree.

Anti-pattern: three days in 11.27, three working days in 11.28. Better: one limit, said once, days counted one way.

    check: time-conflict

With `open: true`, "as soon as practicable" beside "no more than 20 weeks" for one process instead.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from coplint.checks.hit import Hit, Said
from coplint.checks.look import Look
from coplint.strict import STRICT


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeConflicts:
    """With `open`, it is an open limit and a firm one that do not agree; without, two firm ones."""

    open: bool = False

    __pydantic_config__ = STRICT


def check(asked: TimeConflicts, look: Look) -> Iterator[Said]:
    """A hit on the later of two limits that do not agree, the earlier beside it."""
    here = set(look.region.blocks)
    for conflict in look.analysis.open_conflicts if asked.open else look.analysis.time_conflicts:
        if not here.isdisjoint((conflict.one.span.block, conflict.other.span.block)):
            yield Hit(conflict.other.span, conflict.why, related=(conflict.one.span,))
