"""How a message names another place of the draft."""

from __future__ import annotations

from coplint.checks.looking.quoting import shortened
from coplint.draft.model import Draft, Span

_LONGEST = 80
"""Characters of a heading that a message quotes."""


def named_place(span: Span, draft: Draft) -> str:
    """Its label, or the last one above it; else the heading that it stands under."""
    if label := draft.near[span.block]:
        return label
    section = draft.blocks[span.block].section
    return f"“{shortened(section[-1], _LONGEST)}”" if section else "another place"
