"""Marks of notes that are nowhere: what a text format leaves standing as "[^17]" in the words of a reader."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from coplint.draft.model import Block, Kind

_MARK = re.compile(r"\[\^\w{0,40}?\d{1,4}\]")
"""A label with a number at its end, as the marks of notes have; "[^a-z]" is a pattern."""


def lost_marks(blocks: Iterable[Block]) -> Iterator[str]:
    """A warning for each mark without a note, at the line where it stands first. Figures, that is code, have none."""
    told: set[str] = set()
    for block in blocks:
        if block.kind is not Kind.FIGURE:
            for mark in _MARK.findall(block.text):
                if mark not in told:
                    told.add(mark)
                    yield f"line {block.origin.first}: {mark} marks a note that is nowhere in the draft"
