"""Whom a pronoun stands for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from coplint.analysis.duties.actors import Actors
from coplint.analysis.duties.noun_phrases import first_agent
from coplint.analysis.duties.parts import FRONTED, MODAL, main_clause
from coplint.draft.model import Block, Draft, Span

_BY_PRONOUN = re.compile(
    r"(?:they|it|he|she)\b|(?:\w+\s+){1,4}?(?:they|it)\s+(?:must|should|may|can|will)\b", re.IGNORECASE
)
"""A sentence about whoever the one before is about."""
_OF_ONE = re.compile(r"(?:this|that|it|there)\b", re.IGNORECASE)
"""A sentence about one thing, which "they" cannot stand for."""
_FARTHEST = 20
"""How many sentences back somebody may have been named; readers have lost the thread long before."""


class Antecedents:
    """Looks for the bodies and people that the pronouns of one draft stand for."""

    def __init__(self, draft: Draft, actors: Actors, sentences: Mapping[int, Sequence[Span]]) -> None:
        self._draft = draft
        self._actors = actors
        self._sentences = sentences

    def of(self, pronoun: str, at: Span, sentence: Span) -> str | None:
        """Who it is, as named last: in the sentence, or as the subject of those before it; None if it is a thing."""
        for text, start, end in islice(self._places(at, sentence), _FARTHEST):
            if _BY_PRONOUN.match(text, start, end):
                continue
            if pronoun.casefold() == "they" and _OF_ONE.match(text, start, end):
                continue
            found = first_agent(text, start, end, self._actors.is_agent)
            name = text[slice(*found)] if found else ""
            return name if found and _agrees(pronoun, name) else None
        return None

    def _places(self, at: Span, sentence: Span) -> Iterator[tuple[str, int, int]]:
        """Where to look, the nearest first: the same sentence, those before it, the lead-in."""
        block = self._draft.blocks[at.block]
        main = main_clause(block.text, sentence.start, at.start)
        if MODAL.search(block.text, main, at.start):
            yield block.text, main, at.start
        within = list(FRONTED.finditer(block.text, sentence.start, at.start))
        if within:
            yield block.text, within[-1].end(), at.start
        yield from self._before(block, sentence.start)
        for index in (block.lead_in, block.index - 1):
            if index is not None and index >= 0 and self._draft.blocks[index].section == block.section:
                yield from self._before(self._draft.blocks[index], len(self._draft.blocks[index].text))

    def _before(self, block: Block, start: int) -> Iterator[tuple[str, int, int]]:
        """The sentences of a block that end at or before an offset, the nearest first, each from its subject on."""
        if block.text[:1].islower():
            return  # an item that only ends the sentence of its lead-in
        for sentence in reversed(self._sentences.get(block.index, ())):
            if sentence.end <= start:
                yield block.text, main_clause(block.text, sentence.start, sentence.end), sentence.end


def _agrees(pronoun: str, words: str) -> bool:
    """Whether a pronoun can stand for a subject: "it" for one body only."""
    many = words.casefold().endswith("s") or " and " in words
    return not many or pronoun.casefold() not in ("it", "he", "she")
