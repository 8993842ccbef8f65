"""A step without a limit of time, or with another than was agreed.

Anti-pattern: "The authority must tell parents whether it extends the period." Better: "… within two weeks …".

    check: time-limit
    mentions: [extends the period]
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from coplint.analysis.sentences import Sentence
from coplint.analysis.time_limits.phrases import Bound
from coplint.analysis.time_limits.units import Length, length
from coplint.checks.hit import Evidence, Hit, NoPlace, Said
from coplint.checks.look import Look
from coplint.checks.looking.absent import missing
from coplint.checks.looking.lengths import Stated, said, stated
from coplint.checks.looking.naming import any_of
from coplint.draft.model import Span
from coplint.strict import STRICT
from coplint.wording import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeLimitWanted:
    """What must be said of time, at least once in the place; with `each`, once in each part of it.

    `mentions`: in a sentence with any of these words, its lead-in included. `bound`: a limit of one of these sorts;
    without, any length of time or date that is not open. `is_`: this length and no other.
    """

    mentions: tuple[Words, ...] = ()
    bound: tuple[Bound, ...] = ()
    is_: str | None = None

    __pydantic_config__ = STRICT

    def __post_init__(self) -> None:
        """Refuse a wanted value that is no length of time."""
        if self.is_ is not None:
            length(self.is_)

    @property
    def wanted(self) -> Length | None:
        """The length that must be stated, if any will not do."""
        return None if self.is_ is None else length(self.is_)

    def takes(self, one: Stated) -> bool:
        """Whether a time is of the sort that is asked for."""
        return one.bound in self.bound if self.bound else one.bound is not Bound.OPEN


def check(asked: TimeLimitWanted, look: Look) -> Iterator[Said]:
    """Evidence for each time stated as wished, a hit where there is none, and on each other value than the wanted."""
    wanted = asked.wanted
    sentences = [sentence for sentence in look.sentences() if _is_meant(asked, sentence, look)]
    if not sentences:
        raise NoPlace(f"no sentence there mentions {any_of(asked.mentions, 'what the limit is for')}")
    right: dict[Span, Stated] = {}
    others: dict[Span, Stated] = {}
    for sentence in sentences:
        times = {one.span: one for one in stated(sentence, look) if asked.takes(one)}
        good = {span: one for span, one in times.items() if wanted is None or _is(one, wanted)}
        right |= good
        others |= {} if good else times
    yield from (Evidence(span) for span in right)
    wrong = [] if wanted is None else [one for one in others.values() if _rivals(one, wanted, alone=not right)]
    yield from (Hit(one.span, f"“{look.text(one.span)}”, not {wanted}") for one in wrong)
    if not right and not wrong:
        yield _none(asked, sentences, look)


def _is_meant(asked: TimeLimitWanted, sentence: Sentence, look: Look) -> bool:
    return not asked.mentions or any(look.mentions(asked.mentions, part) for part in said(sentence, look))


def _is(one: Stated, wanted: Length) -> bool:
    return one.length is not None and one.length.equals(wanted)


def _rivals(one: Stated, wanted: Length, *, alone: bool) -> bool:
    """Whether another value stands for the wanted one: any does where that is missing, else one in the same unit."""
    return one.length is not None and (alone or one.length.noun == wanted.noun)


def _none(asked: TimeLimitWanted, sentences: Sequence[Sentence], look: Look) -> Hit:
    """What is said where no time is: at the first words that call for it, or of the place."""
    message = f"no {' or '.join(_SORTS[bound] for bound in asked.bound) or 'limit of time'} is set"
    parts = dict.fromkeys(part for sentence in sentences for part in said(sentence, look))
    spans = [span for part in parts for words in asked.mentions for span in look.within(words, part)]
    if not spans:
        return missing(look, message, subject="limit of time")
    return Hit(spans[0], message, related=tuple(spans[1:]))


_SORTS: Mapping[Bound, str] = {
    Bound.AT_LEAST: "minimum time",
    Bound.AT_MOST: "maximum time",
    Bound.EXACTLY: "exact time",
    Bound.EVERY: "interval",
    Bound.OPEN: "open limit",
}
