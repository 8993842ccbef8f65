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

from coplint.checks.hit import Evidence, NoPlace, Said
from coplint.checks.look import Look
from coplint.checks.looking.absent import missing
from coplint.checks.looking.before import place_before
from coplint.checks.looking.measures import Measure, measured, number, said
from coplint.strict import STRICT


@dataclass(frozen=True, slots=True, kw_only=True)
class Readability:
    """The `measure` of a place is `at_most` so much, and `no_more_than_before`: than in the last revision.

    A grade is that of Flesch and Kincaid, which few can follow over 12; links are those written out.
    """

    measure: Measure
    at_most: float = inf
    no_more_than_before: bool = False

    __pydantic_config__ = STRICT

    def __post_init__(self) -> None:
        """Refuse a rule without a bound."""
        if self.at_most == inf and not self.no_more_than_before:
            raise ValueError("give `at-most:` or `no-more-than-before: true`")


def check(asked: Readability, look: Look) -> Iterator[Said]:
    """A hit with the figure on a place over the bounds, evidence at the head of one within."""
    value = measured(asked.measure, look)
    broken = [f"{number(asked.at_most)} at most"] if value > asked.at_most else []
    if asked.no_more_than_before:
        try:
            before = measured(asked.measure, place_before(look))
        except NoPlace:
            if not broken:  # what is too long by itself is told without another draft
                raise
        else:
            broken += [f"{number(before)} in the draft before"] if value > before else []
    if broken:
        yield missing(look, f"{said(asked.measure, value)}, {' and '.join(broken)}", subject=asked.measure)
    else:
        yield Evidence(next(look.blocks()).whole)
