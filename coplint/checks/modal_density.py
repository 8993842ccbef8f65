"""A place that binds its readers too rarely, or too often.

Anti-pattern: a chapter of forty sentences on what schools do for a pupil, none of which says "must" or "should".
Better: say of each what is a duty, what is expected, and what is only usual.

    check: modal-density
    where: {chapter: principles}
    measure: share
    at-least: draft
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from math import inf
from typing import Literal

from coplint.analysis.modals.find import Strength
from coplint.checks.hit import Evidence, NoPlace, Said
from coplint.checks.look import Look
from coplint.checks.looking.absent import missing
from coplint.draft.model import Span, is_checked
from coplint.places.region import Region
from coplint.strict import STRICT
from coplint.wording import OutOfTime, Words


class ModalMeasure(StrEnum):
    """What is measured: how many there are, their share of all modals but "will", or how many in 1000 words."""

    COUNT = "count"
    SHARE = "share"
    PER_1000_WORDS = "per-1000-words"


Bound = float | Literal["draft"]
"""A figure, or that of the draft as a whole."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModalDensity:
    """How many modals of some `strengths` a place should have, by a `measure`, between two bounds.

    `draft` for a bound is the figure of the draft as a whole. With `actor` only modals count that bind, or give
    leave to, somebody in whose name the words stand; with `mentions` only sentences with these words. A lead-in counts
    once, whatever its list holds.
    """

    strengths: tuple[Strength, ...] = (Strength.REQUIREMENT,)
    measure: ModalMeasure = ModalMeasure.COUNT
    at_least: Bound | None = None
    at_most: Bound | None = None
    actor: tuple[Words, ...] = ()
    mentions: tuple[Words, ...] = ()

    __pydantic_config__ = STRICT

    def __post_init__(self) -> None:
        """Refuse a rule without bounds, and bounds that mean nothing."""
        bounds = [bound for bound in (self.at_least, self.at_most) if bound is not None]
        if not bounds or not self.strengths:
            raise ValueError("give `at-least:` or `at-most:`, and a strength")
        if "draft" in bounds and self.measure is ModalMeasure.COUNT:
            raise ValueError("no part has as many as the draft as a whole; measure a share, or per-1000-words")
        most = 1 if self.measure is ModalMeasure.SHARE else inf
        if not all(0 <= bound <= most for bound in bounds if not isinstance(bound, str)):
            raise ValueError("a bound is no less than 0, and a share no more than 1")


def check(asked: ModalDensity, look: Look) -> Iterator[Said]:
    """A hit at the head of a place that has too few or too many, evidence on each modal that helps."""
    here = _Counted.of(asked, look)
    figure = _FIGURES[asked.measure](here)
    if figure is None:
        raise NoPlace(f"there is nothing to measure a {asked.measure} by")
    low, high = (_bound(bound, asked, look) for bound in (asked.at_least, asked.at_most))
    too_many = high is not None and figure > high
    if not too_many:
        yield from map(Evidence, here.chosen)
    if too_many or (low is not None and figure < low):
        yield missing(look, _message(asked, figure, low, high), subject=f"{asked.measure} of {_named(asked)}")


@dataclass(frozen=True, slots=True)
class _Counted:
    """What a place has: modals of the strengths asked for, how many of all strengths, and how many words."""

    chosen: tuple[Span, ...]
    modals: int
    words: int

    @classmethod
    def of(cls, asked: ModalDensity, look: Look) -> _Counted:
        found: dict[Span, Strength] = {}
        bound = _binding(asked.actor, look)
        words = 0
        for sentence in look.sentences():
            words += len(look.text(sentence.span).split())
            if asked.mentions and not look.mentions(asked.mentions, sentence.span):
                continue
            modals = [modal for modal in look.modals(sentence) if not modal.asked]
            found |= {modal.span: modal.strength for modal in modals if bound is None or modal.span in bound}
        chosen = tuple(span for span, strength in found.items() if strength in asked.strengths)
        weighed = {*Strength} - {Strength.DESCRIPTION} | {*asked.strengths}
        return cls(chosen, sum(strength in weighed for strength in found.values()), words)


def _binding(actors: tuple[Words, ...], look: Look) -> frozenset[Span] | None:
    """The modals that say what some actors do; None where all count."""
    if not actors:
        return None
    duties = look.analysis.duties
    names = {name for duty in duties for name in (duty.actor, duty.bearer) if name}
    meant = {name for name in names if any(actor.occurs(name, by=look.by) for actor in actors)}
    return frozenset(duty.span for duty in duties if duty.actor in meant or duty.bearer in meant)


_FIGURES: Mapping[ModalMeasure, Callable[[_Counted], float | None]] = {
    ModalMeasure.COUNT: lambda has: len(has.chosen),
    ModalMeasure.SHARE: lambda has: round(len(has.chosen) / has.modals, 3) if has.modals else None,
    ModalMeasure.PER_1000_WORDS: lambda has: round(1000 * len(has.chosen) / has.words, 2) if has.words else None,
}
"""As exact as they are shown, so that no message says that 7.85 is more than 7.85."""
_SHOWN: Mapping[ModalMeasure, tuple[Callable[[float], str], str]] = {
    ModalMeasure.COUNT: (lambda figure: f"{figure:g}", ""),
    ModalMeasure.SHARE: (lambda figure: f"{round(100 * figure, 1):g} %", " of its modals"),
    ModalMeasure.PER_1000_WORDS: (lambda figure: f"{figure:g}", " in 1000 words"),
}
"""How a figure is written, and what is said after it once."""


def _bound(bound: Bound | None, asked: ModalDensity, look: Look) -> float | None:
    if not isinstance(bound, str):
        return bound
    if look.by.left() <= 0:
        raise OutOfTime("the modals of the draft")
    whole = tuple(block.index for block in look.analysis.draft.blocks if is_checked(block))
    return _FIGURES[asked.measure](_Counted.of(asked, replace(look, region=Region(whole, whole=True))))


def _message(asked: ModalDensity, figure: float, low: float | None, high: float | None) -> str:
    shown, unit = _SHOWN[asked.measure]
    bounds = [f"{word} {shown(value)}" for word, value in (("at least", low), ("at most", high)) if value is not None]
    return f"{_named(asked)}: {shown(figure)}{unit}, {' and '.join(bounds)} wanted"


def _named(asked: ModalDensity) -> str:
    return " or ".join(asked.strengths)
