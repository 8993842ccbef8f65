"""In which order a reader meets the words of a draft: a note is read where its mark stands."""

from __future__ import annotations

from functools import cached_property

from coplint.draft.model import Draft, Span


class ReadingOrder:
    """The order of places in a draft."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft

    def position(self, span: Span) -> tuple[int, int, int]:
        """Something to compare places by: block and offset in the flow, then the offset within a note."""
        mark = self._marks.get(span.block)
        return (span.block, span.start, 0) if mark is None else (*mark, span.start + 1)

    @cached_property
    def _marks(self) -> dict[int, tuple[int, int]]:
        return {note.block: (block.index, note.at) for block in self.draft.blocks for note in block.notes}
