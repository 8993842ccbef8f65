"""From pieces in reading order to blocks that know their section, full label, role and lead-in.

Every reader ends here, so that "7.9(b)" and "the list that 7.9 introduces" mean one thing in all formats.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from coplint.draft.model import Anchor, Block, Kind, Link, Role
from coplint.readers.lists import Lists, Placed
from coplint.readers.piece import BULLETS, Piece, core
from coplint.readers.roles import is_contents, role_of

__all__ = ["BULLETS", "Piece", "outline"]

_FLOW = frozenset({Kind.PARAGRAPH, Kind.LIST_ITEM})
_APART = frozenset({Kind.COMMENT, Kind.HEADER, Kind.FOOTER})
"""Kinds that stand in no section, wherever in the file they come."""

_LINES = 8
"""Lines under the heading "Index" by which it is known what it is."""


def outline(pieces: Iterable[Piece]) -> tuple[Block, ...]:
    """Blocks in the order of their pieces; each learns only from those before it, and notes from all."""
    listed = list(pieces)
    notes: dict[str, int] = {}
    for index, piece in enumerate(listed):
        if piece.note is not None:
            notes.setdefault(piece.note, index)
    titled = any(piece.kind is Kind.HEADING for piece in listed)
    bookmarks = {name: index for index, piece in enumerate(listed) for name in piece.bookmarks}
    walk = _Walk(listed, notes, bookmarks, Role.FRONT if titled else Role.BODY)
    for index, piece in enumerate(listed):
        walk.take(index, piece)
    return tuple(walk.blocks)


@dataclass(slots=True)
class _Heading:
    """A heading above: its words with the number, its label, and the role of what stands below it."""

    level: int
    words: str
    label: str
    role: Role


@dataclass(slots=True)
class _Walk:
    """The state of one pass over the pieces."""

    pieces: Sequence[Piece]
    notes: dict[str, int]
    bookmarks: dict[str, int]
    role: Role
    """What stands before the first heading is for: front matter, or all there is in a draft without headings."""
    headings: list[_Heading] = field(default_factory=list)
    section: tuple[str, ...] = ()
    label: str = ""
    """The label of the nearest heading above that has one."""
    lists: Lists = field(default_factory=Lists)
    blocks: list[Block] = field(default_factory=list)

    def take(self, index: int, piece: Piece) -> None:
        """Make the next block."""
        placed = self._place(index, piece)
        section, role = self._around(piece)
        self.blocks.append(
            Block(
                index=index,
                kind=placed.kind,
                text=piece.text,
                number=piece.number,
                label=placed.label,
                level=piece.level if placed.kind is Kind.HEADING else None,
                depth=piece.depth if placed.kind is Kind.LIST_ITEM else 0,
                section=section,
                lead_in=placed.lead_in,
                role=piece.role or role,
                cell=piece.cell,
                notes=self._anchors(piece) if piece.marks else (),
                origin=piece.origin,
                remark=piece.remark,
                links=self._links(piece) if piece.links else (),
            )
        )

    def _place(self, index: int, piece: Piece) -> Placed:
        if piece.kind in _FLOW:
            return self.lists.place(index, piece, self.label)
        if piece.kind is Kind.HEADING:
            self.lists.heading()
            return Placed(Kind.HEADING, self._enter(index, piece))
        if piece.kind is Kind.CELL:
            self.lists.table()
        return Placed(piece.kind)

    def _enter(self, index: int, piece: Piece) -> str:
        level = piece.level or 1
        while self.headings and self.headings[-1].level >= level:
            self.headings.pop()
        label = core(piece.number)
        words = f"{piece.number.strip()} {piece.text}".strip()
        outer = self.headings[-1].role if self.headings else Role.BODY
        role = role_of(words, piece.text) or outer  # the innermost wins, as in a glossary in an annex
        if role is Role.INDEX and is_contents(line.text for line in self.pieces[index + 1 : index + 1 + _LINES]):
            role = Role.CONTENTS
        self.headings.append(_Heading(level, words, label, role))
        self.section = tuple(heading.words for heading in self.headings)
        self.label = next((heading.label for heading in reversed(self.headings) if heading.label), "")
        self.role = role
        return label

    def _around(self, piece: Piece) -> tuple[tuple[str, ...], Role]:
        """The section and role of a piece; a comment has those of the words it is about."""
        if piece.kind not in _APART:
            return self.section, self.role
        if piece.remark is None or piece.remark.about is None:
            return (), Role.BODY
        about = self.blocks[piece.remark.about.block]
        return about.section, about.role

    def _links(self, piece: Piece) -> tuple[Link, ...]:
        return tuple(Link(start, end, self.bookmarks[to]) for start, end, to in piece.links if to in self.bookmarks)

    def _anchors(self, piece: Piece) -> tuple[Anchor, ...]:
        return tuple(Anchor(at, self.notes[key]) for at, key in piece.marks if key in self.notes)
