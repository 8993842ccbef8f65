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
from math import inf
from typing import Literal

from coplint.analysis.modals.find import Strength
from coplint.checks.hit import Evidence, NoPlace, Said
from coplint.checks.look import Look
from coplint.checks.looking.absent import missing
from coplint.checks.looking.counting import percent, times
from coplint.checks.looking.modal_figures import Counting, ModalMeasure
from coplint.checks.looking.naming import any_of, like
from coplint.draft.model import is_checked
from coplint.places.region import Region
from coplint.strict import STRICT
from coplint.wording import Words

Bound = float | Literal["draft"]
"""A figure, or that of the draft as a whole."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModalDensity:
    """How many modals of some `strengths` a place should have, by a `measure`, between two bounds.

    `draft` for a bound is the figure of the draft as a whole. With `actor` only modals count that bind, or give
    leave to, somebody in whose name the words stand; with `mentions` only sentences with these words. A lead-in counts
    once, whatever its list holds. Of a place that has text and no modal at all, the share is 0.
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
    counting = Counting(asked.strengths, asked.actor, asked.mentions)
    here = counting.counted(look)
    figure = here.figure(asked.measure)
    if figure is None:
        raise NoPlace("there is no text" if not here.words else "there is no modal verb to take a share of")
    low, high = (_bound(bound, asked.measure, counting, look) for bound in (asked.at_least, asked.at_most))
    too_many = high is not None and figure > high
    if not too_many:
        yield from map(Evidence, here.chosen)
    if too_many or (low is not None and figure < low):
        subject = f"{asked.measure} of {' or '.join(asked.strengths)}"
        yield missing(look, f"{_found(asked, figure, look)}, {_wanted(asked.measure, low, high)}", subject=subject)


def _bound(bound: Bound | None, measure: ModalMeasure, counting: Counting, look: Look) -> float | None:
    if not isinstance(bound, str):
        return bound
    whole = tuple(block.index for block in look.analysis.draft.blocks if is_checked(block))
    draft = replace(look, region=Region(whole, whole=True))
    return look.analysis.once(counting, lambda: counting.counted(draft)).figure(measure)


def _found(asked: ModalDensity, figure: float, look: Look) -> str:
    """The figure, of which words, said of whom, in which sentences."""
    words = f"{like(asked.strengths, look.analysis.scheme)} or the like"
    of = f" for {any_of(asked.actor, 'those who are asked about')}" if asked.actor else ""
    near = f" beside {any_of(asked.mentions, 'the words for it')}" if asked.mentions else ""
    return f"{_SAID[asked.measure](figure, words)}{of}{near}"


def _wanted(measure: ModalMeasure, low: float | None, high: float | None) -> str:
    bounds = (("at least", low), ("at most", high))
    return f"{' and '.join(f'{word} {_SHOWN[measure](bound)}' for word, bound in bounds if bound is not None)} wanted"


_SAID: Mapping[ModalMeasure, Callable[[float, str], str]] = {
    ModalMeasure.COUNT: lambda figure, words: f"{words} {times(int(figure))}" if figure else f"no {words}",
    ModalMeasure.SHARE: lambda figure, words: f"{percent(figure)} of the modal verbs are {words}",
    ModalMeasure.PER_1000_WORDS: lambda figure, words: f"{words} {figure:g} times in 1000 words",
}
_SHOWN: Mapping[ModalMeasure, Callable[[float], str]] = {
    ModalMeasure.COUNT: "{:g}".format,
    ModalMeasure.SHARE: percent,
    ModalMeasure.PER_1000_WORDS: "{:g}".format,
}
"""How a figure is written."""
