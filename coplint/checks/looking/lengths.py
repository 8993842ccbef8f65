"""The lengths of time and dates that sentences state."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from coplint.analysis.placed import beginning_in
from coplint.analysis.sentences import Sentence
from coplint.analysis.time_limits.phrases import Bound
from coplint.analysis.time_limits.units import MEASURE, Length, measured
from coplint.checks.look import Look
from coplint.draft.model import Span


@dataclass(frozen=True, slots=True)
class Stated:
    """A time as a draft states it: `length` is None for a date or an open limit, `bound` for what limits nothing."""

    span: Span
    length: Length | None
    bound: Bound | None


def said(sentence: Sentence, look: Look) -> tuple[Span, ...]:
    """What is read as one sentence: the sentence itself, and that which leads in to it if it is an item of a list."""
    before = look.analysis.sentences_of.get(sentence.lead_in, ()) if sentence.lead_in is not None else ()
    return (sentence.span, *(led.span for led in before[-1:]))


def stated(sentence: Sentence, look: Look) -> tuple[Stated, ...]:
    """The times that a sentence states, then those of what leads in to it."""
    return tuple(one for part in said(sentence, look) for one in _stated(part, look))


def _stated(part: Span, look: Look) -> Iterator[Stated]:
    limits = beginning_in(part, look.analysis.time_limits_of)
    for limit in limits:
        length = Length(limit.value, limit.unit) if limit.value is not None and limit.unit is not None else None
        yield Stated(limit.span, length, limit.bound)
    for found in MEASURE.finditer(look.analysis.draft.blocks[part.block].text, part.start, part.end):
        span = Span(part.block, *found.span())
        counted = found["number"].casefold() not in ("a", "an")  # "twice a year" is a rhythm
        if counted and not any(limit.span.holds(span) for limit in limits):
            yield Stated(span, Length(*measured(found)), None)
