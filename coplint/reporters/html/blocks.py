"""Blocks with their findings and note marks put into their text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from coplint.draft.model import Block, Draft
from coplint.reporters.html.findings import Placed
from coplint.reporters.html.marks import cut
from coplint.reporters.html.view import BlockView, Link, NoteMark
from coplint.reporters.places import PlaceNames

_LOWEST_HEADING = 6


class BlockViews:
    """The blocks of one draft as the report shows them. `top` is the HTML level of its first-level headings."""

    def __init__(self, draft: Draft, findings: Iterable[Placed], names: PlaceNames, *, prefix: str, top: int) -> None:
        self._draft = draft
        self._prefix = prefix
        self._top = top
        self._findings: dict[int, list[Placed]] = {}
        for one in findings:
            if one.span is not None:
                self._findings.setdefault(one.span.block, []).append(one)
        self._ways_back = _ways_back(draft, names, prefix)

    def view(self, index: int, *, indent: int = 0) -> BlockView:
        """A block's view."""
        block = self._draft.blocks[index]
        findings = self._findings.get(index, [])
        return BlockView(
            id=f"{self._prefix}b{index}",
            number=block.number.strip(),
            text=cut(block.text, [one.mark for one in findings], self._note_marks(block)),
            findings=tuple(one.view for one in findings),
            indent=indent,
            level=0 if block.level is None else min(block.level + self._top - 1, _LOWEST_HEADING),
            marks=self._ways_back.get(index, ()),
        )

    def _note_marks(self, block: Block) -> list[tuple[int, NoteMark]]:
        marks = []
        for order, note in enumerate(block.notes):
            id_ = f"{self._prefix}n{block.index}-{order}"
            marks.append((note.at, NoteMark(self._note_number(note.block), id_, f"{self._prefix}b{note.block}")))
        return marks

    def _note_number(self, note: int) -> str:
        return self._draft.blocks[note].number.strip(" .)(][") or "*"


def _ways_back(draft: Draft, names: PlaceNames, prefix: str) -> Mapping[int, tuple[Link, ...]]:
    """For each note the marks that lead to it."""
    ways: dict[int, tuple[Link, ...]] = {}
    for block in draft.blocks:
        for order, note in enumerate(block.notes):
            way = Link(f"{prefix}n{block.index}-{order}", names.block(block.index))
            ways[note.block] = (*ways.get(note.block, ()), way)
    return ways
