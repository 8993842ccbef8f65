"""The points and headings of a draft whose numbers count, each with the chapter that it stands in.

Numbers in tables, captions, lists of contents and of literature are no such numbers, nor are those of items.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from coplint.analysis.numbering.numbered import Numbered, Parts, read_number
from coplint.draft.model import Block, Draft, Kind, Role

_NO_POINTS = frozenset({Role.CONTENTS, Role.REFERENCES, Role.INDEX, Role.FRONT})
"""Where the numbers of paragraphs are no points; headings count there too."""


def find_numbered(draft: Draft) -> tuple[Numbered, ...]:
    """All of them, in order of the draft."""
    listed = [block for block in draft.blocks if _may_count(block)]
    numbers = {number[1] for block in listed if block.kind is Kind.HEADING and (number := read_number(block.label))}
    walk = _Walk(frozenset(numbers))
    return tuple(one for block in listed if (one := walk.take(block)))


def _may_count(block: Block) -> bool:
    """Whether a block may be a point or a heading; a list that nothing introduces is what Markdown makes of points."""
    if block.kind is Kind.HEADING:
        return block.role is not Role.CONTENTS
    is_point = block.kind is Kind.PARAGRAPH or (block.kind is Kind.LIST_ITEM and block.lead_in is None)
    return is_point and bool(block.label) and block.role not in _NO_POINTS


@dataclass(slots=True)
class _Walk:
    """What stands above where the reading is; `headings` are the numbers of all headings of the draft."""

    headings: frozenset[Parts]
    _open: list[tuple[int, Numbered | None]] = field(default_factory=list)
    """The headings above, outermost first, by their level."""
    _since: set[Parts] = field(default_factory=set)
    """The numbers since the last heading, with its own."""

    def take(self, block: Block) -> Numbered | None:
        """The number of the next block, if it has one."""
        while block.level is not None and self._open and self._open[-1][0] >= block.level:
            self._open.pop()
        number = read_number(block.label)
        one = self._placed(Numbered(block, *number)) if number else None
        if block.level is not None:
            self._open.append((block.level, one))
            self._since.clear()
        if one:
            self._since.add(one.parts)
        return one

    def _placed(self, one: Numbered) -> Numbered:
        chapter = next((heading for heading in self._chapters() if one.counts_in(heading)), None)
        return Numbered(
            one.block, one.word, one.parts, chapter, astray=chapter is not None and self._astray(one, chapter)
        )

    def _chapters(self) -> Iterator[Numbered]:
        """The numbered headings above from the nearest out, each with more parts than those above it.

        "16 to 17-year-olds" below the heading of chapter 8 is none.
        """
        above = [heading for _, heading in self._open if heading]
        for at in range(len(above) - 1, -1, -1):
            if at == 0 or len(above[at].parts) > len(above[at - 1].parts):
                yield above[at]

    def _astray(self, one: Numbered, chapter: Numbered) -> bool:
        """Whether the number begins with that of another heading, and no point above it does: 7.38.1 follows 7.38."""
        own = one.parts[: len(chapter.parts)]
        led = any(one.parts[:depth] in self._since for depth in range(1, len(one.parts)))
        return own != chapter.parts and own in self.headings and not led
