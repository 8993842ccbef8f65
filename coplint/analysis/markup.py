"""Blocks that show mark-up and hold no prose: what is written in them explains nothing and needs no explanation."""

from __future__ import annotations

from coplint.draft.model import Block


def is_markup(block: Block) -> bool:
    """Whether a block is an example of mark-up from its first sign to its last."""
    return block.text[:1] == "<" and block.text.rstrip()[-1:] == ">" and "</" in block.text
