"""A draft that does not say what its must and should mean.

Anti-pattern: a code that says "must", "should", "shall" and "is required to" without a word on which of them is law.
Better: "Where this code says must, it refers to a duty in law; …" in its introduction.

    check: convention
    where: {heading: introduction}
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from coplint.checks.hit import Evidence, Said
from coplint.checks.look import Look
from coplint.checks.looking.absent import missing
from coplint.strict import STRICT


@dataclass(frozen=True, slots=True, kw_only=True)
class ConventionWanted:
    """The place, or the draft as a whole, must state which words bind and how, by itself or after a standard.

    A draft that never says must or should has nothing to explain.
    """

    __pydantic_config__ = STRICT


def check(_asked: ConventionWanted, look: Look) -> Iterator[Said]:
    """A hit on a place that states no convention, evidence where it is stated."""
    stated = look.analysis.convention
    if stated is not None and look.region.holds(stated.span):
        yield Evidence(stated.span)
    elif stated or any(modal.strength.binds and not modal.quoted for modal in look.analysis.modals):
        yield missing(look, "nothing says what “must” and “should” mean", subject="convention")
