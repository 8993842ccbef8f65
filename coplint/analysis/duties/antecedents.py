"""Whom a pronoun stands for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from coplint.analysis.duties.actor_words import AGENTIVE
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

_MANY = re.compile(r"(?:(?:any|some|each|either|none)\s+of|all|some|both|these|those|several|many)\b", re.IGNORECASE)
"""How several begin, which "it" cannot stand for."""
_PARTICIPLE = re.compile(r"\w+ing\b")
"""After "when" or "before", a verb that shares the subject of the main clause."""
_DOES = re.compile(r"\s+\w+\s+(?:not\s+|also\s+|then\s+|\w+ly\s+)?(?P<verb>[\w-]+)", re.IGNORECASE)
"""The verb of a pronoun, after its modal."""


class _Place(NamedTuple):
    """Where somebody may be named: the subject of a clause, which may be a condition ("if it rains")."""

    text: str
    start: int
    end: int
    is_condition: bool = False


class Antecedents:
    """Looks for the bodies and people that the pronouns of one draft stand for."""

    def __init__(self, draft: Draft, actors: Actors, sentences: Mapping[int, Sequence[Span]]) -> None:
        self._draft = draft
        self._actors = actors
        self._sentences = sentences

    def of(self, pronoun: str, at: Span, sentence: Span) -> str | None:
        """Who it is, as named last: in the sentence, or as the subject of those before it; None if it is a thing."""
        one, acts = pronoun.casefold() == "it", self._acts(at)
        for text, start, end, is_condition in islice(self._places(at, sentence), _FARTHEST):
            if _BY_PRONOUN.match(text, start, end):
                continue
            if pronoun.casefold() == "they" and _OF_ONE.match(text, start, end):
                continue
            found = first_agent(text, start, end, self._actors.is_agent)
            name = text[slice(*found)] if found else None
            if name is not None and _agrees(pronoun, name):
                return name
            passes = name is not None or acts or (one and _MANY.match(text, start, end) is not None)
            if not (is_condition and passes):
                return None
        return None

    def _acts(self, at: Span) -> bool:
        """Whether the verb of a pronoun is one that no thing does."""
        found = _DOES.match(self._draft.blocks[at.block].text, at.end)
        return found is not None and found["verb"].casefold() in AGENTIVE

    def _places(self, at: Span, sentence: Span) -> Iterator[_Place]:
        """Where to look, the nearest first: the same sentence, those before it, the lead-in."""
        block = self._draft.blocks[at.block]
        main = main_clause(block.text, sentence.start, at.start)
        if MODAL.search(block.text, main, at.start):
            yield _Place(block.text, main, at.start)
        for opening in reversed(list(_openings(block.text, sentence.start, at.start))):
            yield _Place(block.text, opening, at.start, is_condition=True)
        yield from self._before(block, sentence.start)
        for index in (block.lead_in, block.index - 1):
            if index is not None and index >= 0 and self._draft.blocks[index].section == block.section:
                yield from self._before(self._draft.blocks[index], len(self._draft.blocks[index].text))

    def _before(self, block: Block, start: int) -> Iterator[_Place]:
        """The sentences of a block that end at or before an offset, the nearest first, each from its subject on."""
        if block.text[:1].islower():
            return  # an item that only ends the sentence of its lead-in
        for sentence in reversed(self._sentences.get(block.index, ())):
            if sentence.end <= start:
                main = main_clause(block.text, sentence.start, sentence.end)
                opening = FRONTED.match(block.text, sentence.start, sentence.end)
                has_subject = opening is not None and not _PARTICIPLE.match(block.text, opening.end())
                if not has_subject or main > sentence.start:
                    yield _Place(block.text, main, sentence.end)
                if opening is not None and has_subject:
                    yield _Place(block.text, opening.end(), sentence.end, is_condition=True)


def _openings(text: str, start: int, end: int) -> Iterator[int]:
    """Where the subjects stand of clauses that are conditions and have one; not of those in brackets."""
    depth, last = 0, start
    for opening in FRONTED.finditer(text, start, end):
        depth += text.count("(", last, opening.start()) - text.count(")", last, opening.start())
        last = opening.start()
        if depth <= 0 and not _PARTICIPLE.match(text, opening.end()):
            yield opening.end()


def _agrees(pronoun: str, words: str) -> bool:
    """Whether a pronoun can stand for a subject: "it" for one body only."""
    many = words.casefold().endswith("s") or " and " in words
    return not many or pronoun.casefold() not in ("it", "he", "she")
