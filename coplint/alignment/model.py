"""What became of the blocks of an earlier draft."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property


class Change(StrEnum):
    """What a revision did to a block. The values are part of the JSON contract."""

    SAME = "same"
    CHANGED = "changed"
    MOVED = "moved"
    SPLIT = "split"
    MERGED = "merged"
    INSERTED = "inserted"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class Pairing:
    """Blocks of the earlier draft and what they are in the later one, by index.

    Several `new` of one `old` were split, several `old` of one `new` merged; one side is empty where a block was
    inserted or deleted. `likeness` of the words is from 0 to 1; a block that moved may have changed as well.
    """

    old: tuple[int, ...]
    new: tuple[int, ...]
    change: Change
    likeness: float


@dataclass(frozen=True)
class Alignment:
    """All pairings of two drafts, in order of the later one, deleted blocks after the one that stood before them."""

    pairings: tuple[Pairing, ...]

    @cached_property
    def new_of(self) -> Mapping[int, tuple[int, ...]]:
        """By the index of an earlier block those that it has become; none for one that was deleted."""
        return {old: pairing.new for pairing in self.pairings for old in pairing.old}
