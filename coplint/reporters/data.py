"""Places, spans and drafts as the JSON contract has them."""

from __future__ import annotations

from dataclasses import asdict
from functools import cached_property
from importlib.metadata import version

from coplint.draft.model import Draft, Span
from coplint.reporters.contract import DraftData, PlaceData, PlacedSpan, SpanData
from coplint.reporters.places import PlaceNames


def tool() -> dict[str, str]:
    """Which program wrote the output."""
    return {"name": "coplint", "version": version("coplint")}


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
        return PlaceNames(self._draft)

    def place(self, index: int) -> PlaceData:
        """The place of a block."""
        block = self._draft.blocks[index]
        return {
            "block": index,
            "kind": block.kind.value,
            "label": block.label or None,
            "near": self._draft.near[index] or None,
            "section": list(block.section),
            "chapter": block.chapter,
            "page": None,
        }

    def span(self, span: Span) -> SpanData:
        """A span with its text."""
        return {"start": span.start, "end": span.end, "text": self._draft.text(span)}

    def placed(self, span: Span) -> PlacedSpan:
        """A span with its place."""
        return {"place": self.place(span.block), "span": self.span(span)}
