"""An internal reference as those see it who judge it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from coplint.draft.model import Block, Draft, Kind, Span


@dataclass(frozen=True, slots=True)
class Cited:
    """Where the reference stands, its target in normalised words, and the block that it resolves to."""

    span: Span
    target: str
    resolved: int | None


def under(draft: Draft, heading: int) -> Sequence[Block]:
    """The blocks under a heading, up to the next of its level or above."""
    level = draft.blocks[heading].level or 1
    end = heading + 1
    while end < len(draft.blocks):
        block = draft.blocks[end]
        if block.kind is Kind.HEADING and (block.level or 1) <= level:
            break
        end += 1
    return draft.blocks[heading + 1 : end]
