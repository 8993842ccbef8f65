"""The limits of time that a draft sets: how long, counted how, from what, for whom."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from coplint.analysis.duties.find import Duty
from coplint.analysis.time_limits.phrases import Bound, time_phrases
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


def find_time_limits(draft: Draft, duties: Sequence[Duty] = ()) -> tuple[TimeLimit, ...]:
    """All limits of time in order of the draft; who has to keep them is known where the duties are."""
    actors: dict[int, list[Duty]] = {}
    for duty in duties:
        if duty.bearer is not None:
            actors.setdefault(duty.span.block if duty.item is None else duty.item, []).append(duty)
    return tuple(
        limit
        for block in draft.blocks
        if is_checked(block) and block.role is not Role.REFERENCES and not is_title(block)
        for limit in _in_block(block, actors.get(block.index, ()))
    )


def _in_block(block: Block, duties: Sequence[Duty]) -> Iterator[TimeLimit]:
    for phrase in time_phrases(block.text):
        span = Span(block.index, phrase.start, phrase.end)
        actor = _actor(block, phrase.start, duties)
        yield TimeLimit(span, phrase.value, phrase.unit, phrase.bound, phrase.event, actor, phrase.slip)


def _actor(block: Block, at: int, duties: Sequence[Duty]) -> str | None:
    """The bearer of the nearest duty in the same sentence, before the limit rather than after, or of the lead-in's."""
    own = [duty for duty in duties if duty.span.block == block.index]
    for duty in (
        *reversed([duty for duty in own if duty.span.start < at]),
        *(duty for duty in own if duty.span.start > at),
    ):
        first, last = sorted((duty.span.start, at))
        if not _SENTENCE_END.search(block.text, first, last + 1):
            return duty.bearer
    return next((duty.bearer for duty in duties if duty.span.block != block.index), None)


_SENTENCE_END = re.compile(r"[.?!]\s+[A-Z]")
