"""Two limits of time for one step that do not agree.

Anti-pattern: three days in 11.27, three working days in 11.28. Better: one limit, said once, days counted one way.

    check: time-conflict
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from coplint.checks.hit import Hit, Said
from coplint.checks.look import Look
from coplint.strict import STRICT


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeConflicts:
    """Nothing to set."""

    __pydantic_config__ = STRICT


def check(_asked: TimeConflicts, look: Look) -> Iterator[Said]:
    """A hit on the later of two limits that do not agree, the earlier beside it."""
    here = set(look.region.blocks)
    for conflict in look.analysis.time_conflicts:
        if not here.isdisjoint((conflict.one.span.block, conflict.other.span.block)):
            yield Hit(conflict.other.span, conflict.why, related=(conflict.one.span,))
