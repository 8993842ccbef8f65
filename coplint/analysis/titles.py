"""Headings that are headings: drafts set whole paragraphs in a heading style, and those bind like any other text."""

from __future__ import annotations

from coplint.draft.model import Block, Kind

_LONGEST = 160
"""Characters; what is longer reads as a paragraph whatever its style."""


def is_title(block: Block) -> bool:
    """Whether a block is a heading in its words too: short, and no full stop at its end."""
    return block.kind is Kind.HEADING and len(block.text) <= _LONGEST and not block.text.rstrip().endswith((".", ";"))
