"""References to a place of the draft that is not there, or that is about something else.

Anti-pattern: "see paragraph 10.71", where 10.71 is about another matter and 10.85 is meant.

    check: reference
    status: [broken, suspect]
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from coplint.analysis.references.find import Reference, Scope
from coplint.checks.hit import Evidence, Hit, Said
from coplint.checks.look import Look
from coplint.strict import STRICT


class Status(StrEnum):
    """What can be wrong with a reference."""

    BROKEN = "broken"
    SUSPECT = "suspect"


@dataclass(frozen=True, slots=True, kw_only=True)
class References:
    """`status` says which to tell: those whose target is not there, those whose target is about something else."""

    status: tuple[Status, ...]

    __pydantic_config__ = STRICT


def check(asked: References, look: Look) -> Iterator[Said]:
    """A hit for each wrong reference, one for a run that is off by the same amount; evidence for the others."""
    references = (one for one in look.analysis.references if look.region.holds(one.span))
    internal = [one for one in references if one.kind is Scope.INTERNAL]
    runs: dict[tuple[int, str | None], list[Reference]] = {}
    for one in internal:
        status = _status(one)
        if status is None:
            yield Evidence(one.span)
        elif status in asked.status and one.shift is None:
            yield _hit(one)
        elif status in asked.status and one.shift is not None:
            runs.setdefault((one.shift, _chapter(one, look)), []).append(one)
    yield from map(_run, runs.values())


def _status(reference: Reference) -> Status | None:
    if reference.suspect is not None:
        return Status.SUSPECT
    return Status.BROKEN if reference.resolved is None else None


def _chapter(reference: Reference, look: Look) -> str | None:
    """The chapter that a reference points into: those that are off by the same amount there have one cause."""
    return None if reference.resolved is None else look.analysis.draft.blocks[reference.resolved].chapter


def _hit(reference: Reference) -> Hit:
    why = reference.suspect or "the draft has no such place"
    return Hit(reference.span, f"“{reference.text}”: {why}", subject=reference.target)


def _run(references: Sequence[Reference]) -> Hit:
    """One hit for references that went wrong together, as when paragraphs got into another list."""
    first = references[0]
    others = f", and {len(references) - 1} more" if len(references) > 1 else ""
    related = tuple(one.span for one in references[1:])
    return Hit(first.span, f"“{first.text}”{others}: {first.suspect}", related=related, subject=first.target)
