"""Where to say that something is missing."""

from __future__ import annotations

from coplint.checks.hit import Hit
from coplint.checks.look import Look
from coplint.draft.model import Kind, Span


def missing(look: Look, message: str, *, subject: str) -> Hit:
    """A hit that stands at the head of the place where something is missing, or nowhere if that is the whole draft.

    `subject` is what is missing, in words that stay the same when the draft changes: by it and the place the finding is
    known, and not by what the head says, which may be another when text is put in before it.
    """
    span = None if look.region.whole else _head(look)
    return Hit(span, message, subject=subject, landmark=look.region.landmark)


def _head(look: Look) -> Span:
    """The first heading of the place, or else its first block; the first sentence, where only some count."""
    if look.region.within:
        return look.region.within[0]
    blocks = tuple(look.blocks())
    return next((block for block in blocks if block.kind is Kind.HEADING), blocks[0]).whole
