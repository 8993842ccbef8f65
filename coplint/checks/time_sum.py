"""Stages that together take longer than the whole may.

Anti-pattern: six weeks to decide, twelve to assess and four to comment, in a process of twenty weeks.

    check: time-sum
    whole: [the whole process]
    stages: [decide whether, the assessment, comment on the draft]
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from coplint.analysis.time_limits.units import Length
from coplint.checks.hit import Evidence, Hit, NoPlace, Said
from coplint.checks.look import Look
from coplint.checks.looking.lengths import said, stated
from coplint.checks.looking.naming import any_of
from coplint.draft.model import Span
from coplint.strict import STRICT
from coplint.wording import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeSum:
    """`whole` are words for the process, each of `stages` words for a stage that follows the one before.

    A sentence that has the words and a length of time says how long; the first such sentence counts.
    """

    whole: tuple[Words, ...]
    stages: tuple[Words, ...]

    __pydantic_config__ = STRICT

    def __post_init__(self) -> None:
        """Refuse a sum of nothing."""
        if not self.whole or len(self.stages) < 2:
            raise ValueError("give words for the `whole:` and for two `stages:` or more")


@dataclass(frozen=True, slots=True)
class _Part:
    """The whole or a stage, where the draft says how long it takes."""

    span: Span
    length: Length


def check(asked: TimeSum, look: Look) -> Iterator[Said]:
    """A hit on the whole where the stages come to more, evidence for all of them where they fit.

    Raises NoPlace where the whole has no length; and where a stage has none and the others would fit.
    """
    whole = _part(asked.whole, (), look)
    if whole is None:
        raise NoPlace(f"no length of time stands with {any_of(asked.whole, 'the words for the whole')}")
    stages: list[_Part] = []
    lacking: list[Words] = []
    for words in asked.stages:
        part = _part((words,), (whole, *stages), look)
        if part is None:
            lacking.append(words)
        else:
            stages.append(part)
    if sum(part.length.minutes for part in stages) > whole.length.minutes:
        yield Hit(whole.span, _message(whole, stages, lacking), related=tuple(part.span for part in stages))
    elif lacking:
        raise NoPlace(f"no length of time stands with {any_of(lacking, 'the words for one of the stages')}")
    else:
        yield from (Evidence(part.span) for part in (whole, *stages))


def _part(wanted: Sequence[Words], taken: Sequence[_Part], look: Look) -> _Part | None:
    """What the first sentence with any of the words says of time, as near to them as can be and not said of another."""
    counted = {part.span for part in taken}
    for sentence in look.sentences():
        places = [span for part in said(sentence, look) for words in wanted for span in look.within(words, part)]
        times = [_Part(one.span, one.length) for one in stated(sentence, look) if one.length is not None]
        free = [part for part in times if part.span not in counted]
        if places and free:
            return min(free, key=lambda part: min(_distance(part.span, place) for place in places))
    return None


def _distance(one: Span, other: Span) -> tuple[int, int]:
    """Blocks, then characters, between two spans."""
    return abs(one.block - other.block), max(other.start - one.end, one.start - other.end, 0)


def _message(whole: _Part, stages: Sequence[_Part], lacking: Sequence[Words]) -> str:
    unit = whole.length.noun
    total = sum(part.length.minutes for part in stages) / Length(1, unit).minutes
    listed = " + ".join(str(part.length) for part in stages)
    without = f", without {any_of(lacking, 'another stage')}, of which no length is said" if lacking else ""
    return f"{listed} come to {total:.3g} {unit}{without}; the whole is {whole.length}{_assumed(whole, stages)}"


def _assumed(whole: _Part, stages: Sequence[_Part]) -> str:
    """What the sum takes for granted, where units meet that have no fixed ratio."""
    lengths = [part.length for part in (whole, *stages)]
    working = {length.counts_working_days for length in lengths}
    told = ["5 working days as a week"] if len(working) > 1 else []
    if len({length.noun in ("months", "years") for length in lengths}) > 1:
        told.append("a month as 30.4 days")
    return f" (counting {' and '.join(told)})" if told else ""
