"""References in a place to what some words name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from coplint.analysis.references.find import Reference, Scope
from coplint.checks.look import Look
from coplint.wording import Words


def references_to(wanted: Sequence[Words], look: Look) -> Iterator[Reference]:
    """The references of the place to a part of the draft with the words in a heading above it, or to a work so named.

    A reference that leads nowhere is none. Raises OutOfTime.
    """
    if not wanted:
        return
    for reference in look.analysis.references:
        inside = look.region.holds(reference.span)
        if inside and any(words.occurs(text, by=look.by) for words in wanted for text in _names(reference, look)):
            yield reference


def _names(reference: Reference, look: Look) -> tuple[str, ...]:
    """What a reference leads to, in words."""
    own = (reference.text, reference.target)
    if reference.resolved is not None:
        return (*own, *look.analysis.draft.blocks[reference.resolved].section)
    return own if reference.kind is Scope.EXTERNAL else ()
