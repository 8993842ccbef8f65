"""The part of a draft that a rule is asked of."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from coplint.draft.model import Span


@dataclass(frozen=True, slots=True)
class Landmark:
    """What a part of a draft is known by when numbers have changed and text was put in before it.

    That is its heading, and among several parts under one heading the words with which it `begins`.
    """

    heading: str = ""
    begins: str = ""


@dataclass(frozen=True)
class Region:
    """Blocks by index, rising; `within` narrows them to certain sentences.

    `name` is what people call the region, `landmark` what it is known by from one draft to the next; `whole` where it
    is all of the draft, so that what is missing there is missing nowhere in particular.
    """

    blocks: tuple[int, ...]
    name: str = ""
    landmark: Landmark = Landmark()
    within: tuple[Span, ...] | None = None
    whole: bool = False

    def holds(self, span: Span) -> bool:
        """Whether a span begins in the region: in one of its blocks, and in a part of it that counts."""
        if self.within is None:
            return span.block in self._members
        return any(part.holds(span) for part in self.within)

    @cached_property
    def _members(self) -> frozenset[int]:
        return frozenset(self.blocks)


@dataclass(frozen=True, slots=True)
class Resolution:
    """The regions a place comes to; none, and `why` in words, when the draft has no such place."""

    regions: tuple[Region, ...]
    why: str = ""
