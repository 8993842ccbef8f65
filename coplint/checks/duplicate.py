"""The same thing said twice: the two drift apart at the next revision.

Anti-pattern: the duty to publish a policy stands in 4.3, and again, nearly in the same words, in 9.12. Better: say it
once and refer to it.

    check: duplicate
    likeness: 0.8
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from coplint.checks.hit import Hit, Said
from coplint.checks.look import Look
from coplint.checks.looking.counting import percent
from coplint.checks.looking.elsewhere import named_place
from coplint.strict import STRICT


@dataclass(frozen=True, slots=True, kw_only=True)
class Duplicated:
    """How alike two sentences or paragraphs must be to be told, from 0 to 1."""

    likeness: float = 0.8

    __pydantic_config__ = STRICT


def check(asked: Duplicated, look: Look) -> Iterator[Said]:
    """A hit on the later of two sentences or paragraphs that say nearly the same, or on that which is in the place."""
    for pair in look.analysis.duplicates:
        here = next(filter(look.region.holds, (pair.other, pair.span)), None)
        if pair.likeness >= asked.likeness and here is not None:
            there = pair.span if here is pair.other else pair.other
            message = f"as in {named_place(there, look.analysis.draft)}, {percent(pair.likeness)} alike"
            yield Hit(here, message, related=(there,))
