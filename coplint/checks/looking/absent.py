"""Where to say that something is missing."""

from __future__ import annotations

from coplint.checks.hit import Hit
from coplint.checks.look import Look
from coplint.draft.model import Kind, Span


def missing(look: Look, message: str, *, subject: str) -> Hit:
    """A hit that stands at the head of the place where something is missing, or nowhere if that is the whole draft.

    The head is the place's first heading, or else its first block. `subject` is what is missing, in words that stay
    the same when the draft changes: the finding is known by it.
    """
    if look.region.whole:
        return Hit(None, message, subject=subject)
    blocks = tuple(look.blocks())
    head = next((block for block in blocks if block.kind is Kind.HEADING), blocks[0])
    return Hit(Span(head.index, 0, len(head.text)), message, subject=subject)
