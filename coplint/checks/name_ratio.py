"""One of two names of a thing used too seldom, beside the other.

Anti-pattern: a code for special needs and disability that says SEN nine times in ten. Better: SEND throughout.

    check: name-ratio
    wanted: SEND
    other: SEN
    at-least: 0.8
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from coplint.checks.hit import Evidence, NoPlace, Said
from coplint.checks.look import Look
from coplint.checks.looking.absent import missing
from coplint.checks.looking.counting import percent, times
from coplint.checks.looking.naming import any_of
from coplint.checks.looking.spans import outermost
from coplint.draft.model import Span
from coplint.strict import STRICT
from coplint.wording import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class NameRatio:
    """Of all uses of the `wanted` and the `other` names, the share that must be wanted ones, from 0 to 1.

    A name inside another does not count: the "SEN" of "SEN and disability".
    """

    wanted: tuple[Words, ...]
    other: tuple[Words, ...]
    at_least: float

    __pydantic_config__ = STRICT

    def __post_init__(self) -> None:
        """Refuse what compares nothing."""
        if not self.wanted or not self.other:
            raise ValueError("give words for `wanted:` and `other:`")
        if not 0 < self.at_least <= 1:
            raise ValueError("`at-least:` is a share, more than 0 and up to 1")


def check(asked: NameRatio, look: Look) -> Iterator[Said]:
    """A hit on the place where the share is too small, evidence for each wanted name."""
    wanted = {span for words in asked.wanted for span in look.find(words)}
    names = list(outermost(wanted | {span for words in asked.other for span in look.find(words)}))
    if not names:
        raise NoPlace("neither name stands there")
    good = [span for span in names if span in wanted]
    others = [span for span in names if span not in wanted]
    yield from map(Evidence, good)
    share = len(good) / len(names)
    if share < asked.at_least:
        told = f"{_said(asked.wanted, good, 'wanted')}, {_said(asked.other, others, 'other')}"
        message = f"{told}: {percent(share)} of both, at least {percent(asked.at_least)} wanted"
        yield missing(look, message, subject=asked.wanted[0].source)


def _said(words: Sequence[Words], spans: Sequence[Span], which: str) -> str:
    return f"{any_of(words, f'the {which} name')} {times(len(spans))}"
