"""Two matters in the wrong order: what comes first is needed later, or needs what comes later.

Anti-pattern: a chapter that explains appeals before it says what a decision is.

    check: order
    first: [decision]
    then: [appeal]
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from coplint.analysis.reading_order import ReadingOrder
from coplint.checks.hit import Evidence, Hit, NoPlace, Said
from coplint.checks.look import Look
from coplint.checks.looking.naming import any_of, subject_of
from coplint.draft.model import Span
from coplint.strict import STRICT
from coplint.wording import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """The first mention of `first` must come before the first mention of `then`."""

    first: tuple[Words, ...]
    then: tuple[Words, ...]

    __pydantic_config__ = STRICT

    def __post_init__(self) -> None:
        """Refuse a rule that compares nothing, or something with itself."""
        if not self.first or not self.then:
            raise ValueError("give words for `first:` and for `then:`")
        if not {*self.first}.isdisjoint(self.then):
            raise ValueError("`first:` and `then:` share words")


def check(asked: Order, look: Look) -> Iterator[Said]:
    """A hit where the second matter is mentioned too early, evidence on both where they stand in order."""
    order = look.analysis.reading_order
    first, then = _earliest(asked.first, look, order), _earliest(asked.then, look, order)
    if order.position(first) < order.position(then):
        yield Evidence(first)
        yield Evidence(then)
        return
    message = f"“{look.text(then)}” comes before “{look.text(first)}”"
    yield Hit(then, message, related=(first,), subject=subject_of((*asked.first, *asked.then)))


def _earliest(wanted: Sequence[Words], look: Look, order: ReadingOrder) -> Span:
    """Where any of the words is read first. Raises NoPlace where none is."""
    found = [span for words in wanted for span in look.find(words)]
    if not found:
        raise NoPlace(f"nothing there says {any_of(wanted, 'the words that the rule looks for')}")
    return min(found, key=order.position)
