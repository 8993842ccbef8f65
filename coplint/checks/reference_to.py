"""A place that does not refer to what its readers need next: another part of the draft, a law, other guidance.

Anti-pattern: a chapter on plans that says "if you are unhappy with the plan, …" and never points to the chapter on
disagreements.

    check: reference-to
    where: {chapter: plans}
    to: [disagreement, mediation]
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from coplint.checks.hit import Evidence, Said
from coplint.checks.look import Look
from coplint.checks.looking.absent import missing
from coplint.checks.looking.counting import counted
from coplint.checks.looking.naming import any_of, subject_of
from coplint.checks.looking.pointing import references_to
from coplint.strict import STRICT
from coplint.wording import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceTo:
    """`to` are words of what must be referred to; one of them is enough.

    They are looked for in the reference itself, in the law or document that it names, and in the headings above its
    target. `at_least` so many references are wanted.
    """

    to: tuple[Words, ...]
    at_least: int = 1

    __pydantic_config__ = STRICT

    def __post_init__(self) -> None:
        """Refuse a rule that asks for nothing."""
        if not self.to:
            raise ValueError("`to:` has no words")
        if any(words.source.isdigit() for words in self.to):
            raise ValueError("`to:` takes words of a heading or a law; a number alone stands in too many references")
        if self.at_least < 1:
            raise ValueError("`at-least:` is counted from 1")


def check(asked: ReferenceTo, look: Look) -> Iterator[Said]:
    """Evidence for each reference that serves, a hit where there are too few."""
    found = tuple(references_to(asked.to, look))
    yield from (Evidence(one.span) for one in found)
    if len(found) < asked.at_least:
        wanted = any_of(asked.to, "it")
        yield missing(look, _message(len(found), asked, wanted), subject=f"reference to {subject_of(asked.to)}")


def _message(found: int, asked: ReferenceTo, wanted: str) -> str:
    if not found:
        return f"nothing here refers to {wanted}"
    return f"{counted(found, 'reference')} to {wanted}, at least {asked.at_least} wanted"
