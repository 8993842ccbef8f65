"""Where a draft names the law on which something rests."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum

from coplint.analysis.placed import beginning_in, by_block
from coplint.analysis.references.find import Reference, Scope
from coplint.analysis.sentences import Sentence
from coplint.clock import shared
from coplint.draft.model import Block, Draft, Span


class Within(StrEnum):
    """How near is near enough."""

    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"
    SECTION = "section"


_BOX = re.compile(
    r"(?:\W|\d|\b(?:the|relevant|primary|key|main|applicable|governing|underlying)\s)*"
    r"(?:legislation|law|statutes?|legal\s+(?:basis|framework)|statutory\s+(?:basis|framework|duties))\b",
    re.IGNORECASE,
)
"""How a heading or paragraph begins that says which law a section is about."""


class Laws:
    """Finds the law that stands nearest to the sentences of one draft."""

    def __init__(
        self, draft: Draft, sentences: Mapping[int, Sequence[Sentence]], references: Sequence[Reference]
    ) -> None:
        self._draft = draft
        self._sentences = sentences
        named = (one for one in references if one.kind is Scope.EXTERNAL and one.law)
        self._named = by_block(named)

    def near(self, sentence: Sentence, within: Within) -> list[Span]:
        """The names of laws in the nearest reach that has any: the sentence, then the paragraph, then the section."""
        block = self._draft.blocks[sentence.span.block]
        reaches = (self._in_sentence(sentence, block), self._in_paragraph(block), self._in_section(block))
        for reach in reaches[: list(Within).index(within) + 1]:
            if found := sorted(set(reach), key=lambda span: (span.block, span.start)):
                return found
        return []

    def _in_sentence(self, sentence: Sentence, block: Block) -> Iterator[Span]:
        yield from self._within(sentence.span)
        for note in block.notes:
            if sentence.span.start <= note.at <= sentence.span.end:
                yield from self._of(note.block)
        if block.lead_in is not None:
            yield from self._within(self._sentences[block.lead_in][-1].span)
        if sentence.span.end >= len(block.text.rstrip()):
            yield from self._in_items(block)

    def _in_paragraph(self, block: Block) -> Iterator[Span]:
        lead_in = () if block.lead_in is None else (self._draft.blocks[block.lead_in],)
        for one in (block, *lead_in):
            yield from self._of(one.index)
            for note in one.notes:
                yield from self._of(note.block)
        yield from self._in_items(block)

    def _in_items(self, block: Block) -> Iterator[Span]:
        for item in self._items.get(block.index, ()):
            yield from self._of(item)

    def _in_section(self, block: Block) -> Iterator[Span]:
        for depth in range(len(block.section), 0, -1):
            part = block.section[:depth]
            yield from self._sections.get(part, ()) if depth == len(block.section) else self._boxes.get(part, ())

    def _of(self, block: int) -> Iterator[Span]:
        return (one.span for one in self._named.get(block, ()))

    def _within(self, span: Span) -> Iterator[Span]:
        return (one.span for one in beginning_in(span, self._named))

    @shared
    def _items(self) -> Mapping[int, list[int]]:
        """The items of a list by the block that leads in to it."""
        items: dict[int, list[int]] = {}
        for block in self._draft.blocks:
            if block.lead_in is not None:
                items.setdefault(block.lead_in, []).append(block.index)
        return items

    @shared
    def _sections(self) -> Mapping[tuple[str, ...], list[Span]]:
        """The names of laws in each section itself, and in its boxes."""
        found: dict[tuple[str, ...], list[Span]] = {part: list(spans) for part, spans in self._boxes.items()}
        for index in self._named:
            found.setdefault(self._draft.blocks[index].section, []).extend(self._of(index))
        return found

    @shared
    def _boxes(self) -> Mapping[tuple[str, ...], list[Span]]:
        """The names of laws in what says on which law a section rests, by that section."""
        found: dict[tuple[str, ...], list[Span]] = {}
        for index in self._named:
            part = _served(self._draft.blocks[index])
            if part is not None:
                found.setdefault(part, []).extend(self._of(index))
        return found


def _served(block: Block) -> tuple[str, ...] | None:
    """The section that a block on relevant law is there for; None if it is no such block."""
    for depth, heading in enumerate(block.section):
        if _BOX.match(heading):
            return block.section[:depth]
    return block.section if _BOX.match(block.text) else None
