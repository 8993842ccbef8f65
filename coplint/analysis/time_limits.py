"""The limits of time that a draft sets: how long, counted how, from what, for whom."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from coplint.analysis.time_phrases import Bound, time_phrases
from coplint.analysis.titles import is_title
from coplint.draft.model import Block, Draft, Role, Span, is_checked

__all__ = ["Bound", "TimeLimit", "find_time_limits"]


@dataclass(frozen=True, slots=True)
class TimeLimit:
    """A limit of time at its place. `value` and `unit` are None where it is open, the value alone for a date.

    `event` is what it runs from or to, as written; `actor` who has to keep it, None if the sentence names nobody.
    `slip`: written "with 20 weeks" where "within" is meant.
    """

    span: Span
    value: int | None
    unit: str | None
    bound: Bound
    event: str | None
    actor: str | None
    slip: bool = False


def find_time_limits(draft: Draft) -> tuple[TimeLimit, ...]:
    """All limits of time in order of the draft."""
    return tuple(
        limit
        for block in draft.blocks
        if is_checked(block) and block.role is not Role.REFERENCES and not is_title(block)
        for limit in _in_block(block)
    )


def _in_block(block: Block) -> Iterator[TimeLimit]:
    for phrase in time_phrases(block.text):
        span = Span(block.index, phrase.start, phrase.end)
        yield TimeLimit(span, phrase.value, phrase.unit, phrase.bound, phrase.event, None, phrase.slip)
