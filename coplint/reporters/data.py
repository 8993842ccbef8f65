"""Places, spans and drafts as the JSON contract has them."""

from __future__ import annotations

from dataclasses import asdict
from functools import cached_property
from typing import TYPE_CHECKING

from coplint import __version__
from coplint.draft.model import Block, Draft, Span

if TYPE_CHECKING:
    from coplint.reporters.contract import DraftData, PlaceData, PlacedSpan, SpanData
    from coplint.reporters.places import PlaceNames

VERSION = 1
"""Raised when a field of the contract changes its meaning; new fields do not raise it."""


def tool() -> dict[str, str]:
    """Which program wrote the output."""
    return {"name": "coplint", "version": __version__}


def draft_data(draft: Draft) -> DraftData:
    """A draft as the contract has it."""
    read = {key: str(value) if isinstance(value, str) else value for key, value in asdict(draft.read).items()}
    return {"path": draft.path, "words": draft.words, "read": read, "warnings": list(draft.warnings)}


class Places:
    """Places and spans of one draft."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft

    @cached_property
    def names(self) -> PlaceNames:
        """What people call the places."""
        from coplint.reporters.places import PlaceNames  # which `inspect` has no use for

        return PlaceNames(self._draft)

    def place(self, index: int) -> PlaceData:
        """The place of a block; one for all that stands in it."""
        return self._places[index]

    def span(self, span: Span) -> SpanData:
        """A span with its text."""
        return {"start": span.start, "end": span.end, "text": self._draft.text(span)}

    def placed(self, span: Span) -> PlacedSpan:
        """A span with its place."""
        return {"place": self.place(span.block), "span": self.span(span)}

    @cached_property
    def _places(self) -> tuple[PlaceData, ...]:
        return tuple(_place(block, near) for block, near in zip(self._draft.blocks, self._draft.near, strict=True))


def _place(block: Block, near: str) -> PlaceData:
    return {
        "block": block.index,
        "kind": block.kind,
        "label": block.label or None,
        "near": near or None,
        "section": list(block.section),
        "chapter": block.chapter,
        "page": None,
    }
