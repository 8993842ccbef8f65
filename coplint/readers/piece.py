"""What a reader hands over: a block that does not yet know what stands around it."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, field

from coplint.draft.model import Cell, Kind, Origin, Remark, Role

BULLETS = frozenset("•◦▪‣⁃·●○■□–—-*o➢✓✔►❖➔◆❍➤")
"""What stands in front of an item that cannot be referred to by it."""


@dataclass(slots=True)
class Piece:
    """What a reader found: a block that does not yet know what stands around it.

    `number` is as shown, `series` says which list counted it (any hashable; None if nothing did), `depth` its
    level in that list from 0. `marks` are the offsets of note marks with the keys of their notes, `note` is the
    key of the note that this piece belongs to. `bookmarks` are the names under which it is pointed to, `links` the
    start and end of words that point to one. `remark` makes a comment of it, with spans in pieces for blocks.
    """

    kind: Kind
    text: str
    origin: Origin
    number: str = ""
    series: Hashable = None
    depth: int = 0
    level: int | None = None
    cell: Cell | None = None
    role: Role | None = None
    marks: list[tuple[int, str]] = field(default_factory=list)
    note: str | None = None
    remark: Remark | None = None
    bookmarks: list[str] = field(default_factory=list)
    links: list[tuple[int, int, str]] = field(default_factory=list)


def core(number: str) -> str:
    """A number without the stop or colon after it: "7.9." is "7.9"."""
    return number.strip().rstrip(".:")
