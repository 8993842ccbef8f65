"""What stands near some words: in their sentence, their paragraph or their place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from enum import StrEnum
from functools import cached_property

from coplint.checks.look import Look
from coplint.draft.model import Span
from coplint.wording import Words


class Near(StrEnum):
    """How near words must stand to each other. A list item and the line that introduces it are one paragraph."""

    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"
    PLACE = "place"


Stretch = tuple[Span, ...]
"""Text that is read together, in one block or several."""


class Nearness:
    """The stretches of one place in which words may stand together with all of some others."""

    def __init__(self, look: Look, near: Near, others: Sequence[Words]) -> None:
        self._look = look
        self._near = near
        self._others = others
        self._items: dict[int, list[int]] = {}
        self._met: dict[tuple[Span, Span, int], bool] = {}
        for index in look.region.blocks:
            for above in self._lead_ins(index):
                self._items.setdefault(above, []).append(index)

    def reach(self) -> Look:
        """The place with the lines that introduce its lists, since an item is read with them."""
        if self._near is Near.PLACE:
            return self._look
        blocks = tuple(sorted({*self._look.region.blocks, *self._items}))
        return replace(self._look, region=replace(self._look.region, blocks=blocks))

    def has_others(self, span: Span) -> bool:
        """Whether all of the other words stand in one stretch with a span of the place. Raises OutOfTime."""
        return not self._others or any(map(self._holds, self._around(span)))

    def _around(self, span: Span) -> Iterator[Stretch]:
        """The stretches in which a span stands: a line that introduces a list is read with each of its items."""
        match self._near:
            case Near.PLACE:
                yield self._place
            case Near.PARAGRAPH:
                yield self._paragraph(span.block)
                yield from (self._paragraph(item) for item in self._items.get(span.block, ()))
            case Near.SENTENCE:
                yield from self._sentences(span)

    def _holds(self, stretch: Stretch) -> bool:
        """Looked through once, however many spans stand in it."""
        key = (stretch[0], stretch[-1], len(stretch))
        if key not in self._met:
            self._met[key] = all(any(self._look.mentions((one,), part) for part in stretch) for one in self._others)
        return self._met[key]

    def _lead_ins(self, index: int) -> Iterator[int]:
        blocks = self._look.analysis.draft.blocks
        above = blocks[index].lead_in
        while above is not None:
            yield above
            above = blocks[above].lead_in

    @cached_property
    def _place(self) -> Stretch:
        within = self._look.region.within
        return within if within is not None else tuple(block.whole for block in self._look.blocks())

    def _paragraph(self, index: int) -> Stretch:
        blocks = self._look.analysis.draft.blocks
        return tuple(blocks[one].whole for one in (*self._lead_ins(index), index))

    def _sentences(self, span: Span) -> Iterator[Stretch]:
        """The sentence, begun by the last one of its lead-in; and where it is that last one, each item's first."""
        sentences_of = self._look.analysis.sentences_of
        sentence = self._look.analysis.sentence_at(span)
        if sentence is None:
            return
        own = sentence.span
        begun = () if sentence.lead_in is None else tuple(one.span for one in sentences_of[sentence.lead_in][-1:])
        yield (*begun, own)
        if own == sentences_of[own.block][-1].span:
            for item in self._items.get(own.block, ()):
                yield (*begun, own, *(one.span for one in sentences_of.get(item, ())[:1]))
