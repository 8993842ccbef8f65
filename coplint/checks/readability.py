"""Places that have grown too long, too full of links or too hard to read.

Anti-pattern: a chapter for parents that takes a degree to follow. Better: the words that parents use, a sentence for
each thing to do.

    check: readability
    each: chapter
    measure: grade
    at-most: 12
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import inf

from coplint.checks.hit import Evidence, Said
from coplint.checks.look import Look
from coplint.checks.looking.absent import missing
from coplint.checks.looking.before import place_before
from coplint.checks.looking.measures import Measure, measured, number, said
from coplint.draft.model import Span
from coplint.strict import STRICT


@dataclass(frozen=True, slots=True, kw_only=True)
class Readability:
    """The `measure` of a place is `at_most` or `at_least` so much, or `no_more_than_before`: in the last revision.

    A grade is that of Flesch and Kincaid, which few can follow over 12; links are those written out.
    """

    measure: Measure
    at_most: float = inf
    at_least: float = 0
    no_more_than_before: bool = False

    __pydantic_config__ = STRICT

    def __post_init__(self) -> None:
        """Refuse a rule without a bound, and bounds between which nothing lies."""
        if self.at_most == inf and self.at_least <= 0 and not self.no_more_than_before:
            raise ValueError("give `at-most:`, `at-least:` or `no-more-than-before: true`")
        if self.at_most < self.at_least:
            raise ValueError("`at-most:` is less than `at-least:`")


def check(asked: Readability, look: Look) -> Iterator[Said]:
    """A hit with the figure on a place outside the bounds, evidence at the head of one within."""
    value = measured(asked.measure, look)
    broken = [(bound, limit) for is_broken, bound, limit in _bounds(asked, look, value) if is_broken]
    for bound, limit in broken:
        message = f"{said(asked.measure, value)}, {bound} {number(limit)}"
        yield missing(look, message, subject=f"{asked.measure} {bound}")
    if not broken:
        head = next(look.blocks())
        yield Evidence(Span(head.index, 0, len(head.text)))


def _bounds(asked: Readability, look: Look, value: float) -> Iterator[tuple[bool, str, float]]:
    """Each bound: whether the value breaks it, what it is called, and where it lies."""
    yield value > asked.at_most, "at most", asked.at_most
    yield value < asked.at_least, "at least", asked.at_least
    if asked.no_more_than_before:
        before = measured(asked.measure, place_before(look))
        yield value > before, "before", before
