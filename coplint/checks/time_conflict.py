"""Two limits of time for one step that do not agree.

Anti-pattern: three days in 11.27, three working days in 11.28. Better: one limit, said once, days counted one way.

    check: time-conflict

With `open: true`, "as soon as practicable" beside "no more than 20 weeks" for one process instead.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from coplint.analysis.analysis import Analysis
from coplint.analysis.time_limits.conflicts import TimeConflict
from coplint.checks.hit import Hit, Said
from coplint.checks.look import Look
from coplint.checks.looking.elsewhere import named_place
from coplint.strict import STRICT


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeConflicts:
    """With `open`, it is an open limit and a firm one that do not agree; without, two firm ones."""

    open: bool = False

    __pydantic_config__ = STRICT


_BY_OPEN: Mapping[bool, Callable[[Analysis], Sequence[TimeConflict]]] = {
    False: lambda analysis: analysis.time_conflicts,
    True: lambda analysis: analysis.open_conflicts,
}


def check(asked: TimeConflicts, look: Look) -> Iterator[Said]:
    """A hit on the later of two limits that do not agree, or on that which is in the place, the other beside it."""
    for conflict in _BY_OPEN[asked.open](look.analysis):
        one, other = conflict.one.span, conflict.other.span
        here = next(filter(look.region.holds, (other, one)), None)
        if here is not None:
            there = one if here is other else other
            where = named_place(there, look.analysis.draft)
            yield Hit(here, f"“{look.text(here)}” here, “{look.text(there)}” in {where}", related=(there,))
