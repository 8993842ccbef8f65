"""The place of a paragraph in its part: how a block says where it came from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from coplint.readers.docx.names import P
from coplint.readers.docx.xml import Element


@dataclass(slots=True)
class Order:
    """Every paragraph element of a part with its place among all of them, in document order from 0.

    Counted only as far as somebody asks, so that each stretch of a large tree comes from memory once, and not once for
    the count and again for the reading.
    """

    coming: Iterator[Element]
    """The paragraphs still to be counted."""
    places: dict[Element, int] = field(default_factory=dict)

    @classmethod
    def of(cls, root: Element) -> Order:
        """The order of a part, with nothing counted."""
        return cls(root.iter(P))

    def place(self, paragraph: Element) -> int:
        """The place of a paragraph of the part."""
        if paragraph not in self.places:
            self._count(until=paragraph)
        return self.places[paragraph]

    def between(self, first: int, last: int) -> list[Element]:
        """The paragraphs at these places."""
        self._count(until=None)
        return list(islice(self.places, first, last + 1))

    def _count(self, *, until: Element | None) -> None:
        for paragraph in self.coming:
            self.places[paragraph] = len(self.places)
            if paragraph is until:
                return
