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

from coplint.analysis.references.find import Reference
from coplint.checks.absent import missing
from coplint.checks.hit import Evidence, Said
from coplint.checks.look import Look
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
        if self.at_least < 1:
            raise ValueError("`at-least:` is counted from 1")


def check(asked: ReferenceTo, look: Look) -> Iterator[Said]:
    """Evidence for each reference that serves, a hit where there are too few."""
    here = frozenset(look.region.blocks)
    found = [
        one
        for one in look.analysis.references
        if one.span.block in here and look.region.holds(one.span) and _serves(one, asked, look)
    ]
    yield from (Evidence(one.span) for one in found)
    if len(found) < asked.at_least:
        wanted = " or ".join(f"“{words.source}”" for words in asked.to)
        yield missing(look, _message(len(found), asked, wanted), subject=f"reference to {wanted}")


def _serves(reference: Reference, asked: ReferenceTo, look: Look) -> bool:
    blocks = look.analysis.draft.blocks
    above = () if reference.resolved is None else blocks[reference.resolved].section
    said = (reference.text, reference.target, *above)
    return any(words.occurs(text, by=look.by) for words in asked.to for text in said)


def _message(found: int, asked: ReferenceTo, wanted: str) -> str:
    return f"{found} of {asked.at_least} references to {wanted}" if found else f"nothing here refers to {wanted}"
