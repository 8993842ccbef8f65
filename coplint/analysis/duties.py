"""The duties of a draft: who has to do what, how strongly, when, and under which law."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import regex

from coplint.analysis.actor_words import RESOLVED_PRONOUNS
from coplint.analysis.actors import Actors
from coplint.analysis.duty_parts import FRONTED, MODAL, action, agent_starts, condition_before, is_passive, is_stative, main_clause
from coplint.analysis.modals import Modal, Strength
from coplint.analysis.noun_phrases import described_subject, first_agent, head_of, phrase_after, subject_before
from coplint.analysis.sentences import Sentence
from coplint.draft.model import Block, Draft, Span


@dataclass(frozen=True, slots=True)
class Duty:
    """A duty of one actor. The span is the modal's.

    `actor` is as written, None where the sentence names nobody who acts; `bearer` the same with pronouns resolved.
    `item` is the block that holds the action where the modal stands in the words that lead in to a list.
    """

    span: Span
    actor: str | None
    bearer: str | None
    modal: str
    strength: Strength
    negated: bool
    action: str
    condition: str | None
    basis: str | None
    item: int | None = None


_BINDING = frozenset({Strength.REQUIREMENT, Strength.RECOMMENDATION, Strength.PERMISSION, Strength.ENCOURAGEMENT, Strength.NECESSITY})


def find_duties(
    draft: Draft,
    sentences: Sequence[Sentence],
    modals: Sequence[Modal],
    *,
    known_actors: Iterable[str] = (),
    laws: Mapping[int, Sequence[tuple[int, str]]] | None = None,
) -> tuple[Duty, ...]:
    """All duties in order of the draft: one for each actor, and for each item where a list follows the modal.

    `laws` are the references to law of each block, as offset and target; `known_actors` come from configuration.
    """
    finder = _Finder(draft, Actors(draft, known_actors), sentences, laws or {})
    return tuple(duty for modal in finder.binding(modals) for duty in finder.duties(modal))


class _Finder:
    def __init__(
        self, draft: Draft, actors: Actors, sentences: Sequence[Sentence], laws: Mapping[int, Sequence[tuple[int, str]]]
    ) -> None:
        self._draft = draft
        self._actors = actors
        self._laws = laws
        self._sentences: dict[int, list[Span]] = {}
        for sentence in sentences:
            self._sentences.setdefault(sentence.span.block, []).append(sentence.span)
        self._items: dict[int, list[Block]] = {}
        for block in draft.blocks:
            if block.lead_in is not None:
                self._items.setdefault(block.lead_in, []).append(block)

    def binding(self, modals: Sequence[Modal]) -> Iterator[Modal]:
        """The modals that put something on somebody, without those that only carry on the one before ("should be
        encouraged to").
        """
        before: Modal | None = None
        for modal in modals:
            if modal.strength in _BINDING and not modal.quoted and not modal.asked:
                if before is None or not self._carries_on(before, modal):
                    yield modal
                before = modal

    def _carries_on(self, before: Modal, modal: Modal) -> bool:
        if before.span.block != modal.span.block or modal.span.start - before.span.end > 30:
            return False
        between = self._draft.blocks[modal.span.block].text[before.span.end : modal.span.start]
        return not regex.search(r"[,;:.]|\b(?:and|or|but)\b", between) and len(between.split()) <= 3

    def duties(self, modal: Modal) -> Iterator[Duty]:
        sentence = self._sentence(modal.span)
        actors, condition = self._actors_of(modal, sentence)
        for actor, bearer in actors or [(None, None)]:
            yield from self._for_actor(modal, sentence, actor, bearer, condition)

    def _sentence(self, span: Span) -> Span:
        listed = self._sentences[span.block]
        at = bisect_right([sentence.start for sentence in listed], span.start) - 1
        return listed[max(at, 0)]

    def _actors_of(self, modal: Modal, sentence: Span) -> tuple[list[tuple[str, str]], str | None]:
        """Who has to act, as written and resolved, and the condition in front of the subject."""
        text = self._draft.blocks[modal.span.block].text
        subject = self._subject(text, sentence, modal.span.start)
        condition = condition_before(text, sentence.start, subject[0] if subject else modal.span.start)
        if subject is None:
            return self._from_lead_in(modal.span.block), condition
        words = text[subject[0] : subject[1]]
        if words.casefold() == "it" and modal.word.startswith("be "):
            found = []  # "it is important that" speaks of nobody
        elif words.casefold() in RESOLVED_PRONOUNS:
            found = self._resolved(words, Span(modal.span.block, *subject), sentence)
        else:
            found = self._split(text, *subject)
        if is_passive(text, modal.span.end):
            found = self._by(text, modal.span.end, sentence.end)
        elif found and is_stative(text, modal.span.end) and self._actors.is_person(head_of(text, *subject) or ""):
            found = []
        return found, condition

    def _subject(self, text: str, sentence: Span, modal: int) -> tuple[int, int] | None:
        """The subject of the modal at an offset: what stands in front of it, or of the verb that it is joined to."""
        verb = modal
        main = main_clause(text, sentence.start, modal)
        if _CARRIED.search(text, sentence.start, modal):
            earlier = list(MODAL.finditer(text, sentence.start, modal)) or list(_VERB.finditer(text, main, modal))[:1]
            if not earlier:
                return first_agent(text, main, modal, self._actors.is_agent)
            verb = earlier[-1].start()
        for start in (main, text.rfind(", ", sentence.start, verb) + 2):
            described = described_subject(text, max(start, sentence.start), verb)
            if described is not None and self._actors.is_agent(head_of(text, *described) or ""):
                return described
        return subject_before(text, sentence.start, verb, self._actors.is_agent)

    def _split(self, text: str, start: int, end: int) -> list[tuple[str, str]]:
        """A subject's actors, each by itself; none if it is a thing. What they do "together" they do as one."""
        parts = [text[start:end]] if _AS_ONE.search(text, start, end) else _AND.split(text[start:end])
        heads = [head_of(part, 0, len(part)) for part in parts]
        if not all(head is not None and self._actors.is_agent(head) for head in heads):
            if heads[-1] is None or not self._actors.is_agent(heads[-1]):
                return []
            parts = [text[start:end]]
        return [(part.strip(" ,"), _bearer(part.strip(" ,"))) for part in parts]

    def _resolved(self, pronoun: str, at: Span, sentence: Span) -> list[tuple[str, str]]:
        """A pronoun with whom it stands for: somebody named earlier in the sentence, or who the sentences before are
        about, in the paragraph or the words that lead in to it."""
        block = self._draft.blocks[at.block]
        within = list(FRONTED.finditer(block.text, sentence.start, at.start))
        places = [(block.text, within[-1].end(), at.start)] if within else []
        places += self._before(block, sentence.start)
        for other in (block.lead_in, block.index - 1):
            if other is not None and other >= 0 and self._draft.blocks[other].section == block.section:
                places += self._before(self._draft.blocks[other], len(self._draft.blocks[other].text))
        for text, start, end in places:
            if _BY_PRONOUN.match(text, start, end) or (pronoun.casefold() == "they" and _OF_ONE.match(text, start, end)):
                continue
            found = first_agent(text, start, end, self._actors.is_agent)
            if found is None:
                return []
            return [(pronoun, _bearer(text[slice(*found)]))] if _agrees(pronoun, text[slice(*found)]) else []
        return []

    def _before(self, block: Block, start: int) -> list[tuple[str, int, int]]:
        """The sentences of a block that end at or before an offset, the nearest first, each from its subject on."""
        found: list[tuple[str, int, int]] = []
        if block.text[:1].islower():
            return found  # an item that only ends the sentence of its lead-in
        for sentence in reversed(self._sentences.get(block.index, ())):
            if sentence.end <= start:
                found.append((block.text, main_clause(block.text, sentence.start, sentence.end), sentence.end))
        return found

    def _by(self, text: str, start: int, end: int) -> list[tuple[str, str]]:
        """Who does what a passive says, if it says by whom."""
        for at in agent_starts(text, start, end):
            phrase = phrase_after(text, at, end)
            if phrase is not None and (found := self._split(text, *phrase)):
                return found
        return []

    def _from_lead_in(self, block: int) -> list[tuple[str, str]]:
        """The actor of an item that begins with its modal: what its lead-in ends with, "Social care teams:"."""
        lead_in = self._draft.blocks[block].lead_in
        if lead_in is None:
            return []
        text = self._draft.blocks[lead_in].text
        end = len(text.rstrip(" :–—-"))
        subject = subject_before(text, 0, end, self._actors.is_agent)
        return self._split(text, *subject) if subject else []

    def _for_actor(
        self, modal: Modal, sentence: Span, actor: str | None, bearer: str | None, condition: str | None
    ) -> Iterator[Duty]:
        text = self._draft.blocks[modal.span.block].text
        words, after = action(text, modal.span.end, sentence.end)
        items = self._items.get(modal.span.block, []) if text.rstrip().endswith(":") and sentence.end >= len(text.rstrip()) else []
        for item in items or [None]:
            yield Duty(
                span=modal.span,
                actor=actor,
                bearer=bearer,
                modal=modal.word,
                strength=modal.strength,
                negated=modal.negated,
                action=f"{words} {item.text.rstrip(' ;,.')}".strip() if item else words,
                condition=condition or after,
                basis=self._basis(modal.span.block, sentence),
                item=item.index if item else None,
            )

    def _basis(self, block: int, sentence: Span) -> str | None:
        """The law that the sentence names, else the paragraph, else one of its notes."""
        laws = self._laws.get(block, ())
        inside = next((law for at, law in laws if sentence.start <= at < sentence.end), None)
        if inside or laws:
            return inside or laws[0][1]
        notes = (self._laws.get(note.block, ()) for note in self._draft.blocks[block].notes)
        return next((listed[0][1] for listed in notes if listed), None)


_AND = regex.compile(r"\s*,\s*(?:and\s+)?(?:(?:where|if)\s+\w+,?\s+)?(?=\S)|\s+(?:and|&)\s+(?:(?:where|if)\s+\w+,?\s+)?")
_AS_ONE = regex.compile(r"\s(?:together|jointly)$|\sor\s")
_CARRIED = regex.compile(r"(?:[,(]\s*|\s)(?:and|but|or|then)(?:\s+(?:also|then|therefore|\w+ly|if\s+so|where\s+\w+),?)*\s*$")
_BY_PRONOUN = regex.compile(r"(?:they|it|he|she)\b|(?:\w+\s+){1,4}?(?:they|it)\s+(?:must|should|may|can|will)\b", regex.IGNORECASE)
"""A sentence about whoever the one before is about."""
_OF_ONE = regex.compile(r"(?:this|that|it|there)\b", regex.IGNORECASE)
"""A sentence about one thing, which "they" cannot stand for."""
_VERB = regex.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|shall|do|does|did)\b", regex.IGNORECASE
)


def _bearer(words: str) -> str:
    """An actor without its article."""
    return regex.sub(r"^(?:the|an?)\s+", "", words, flags=regex.IGNORECASE)


def _agrees(pronoun: str, words: str) -> bool:
    """Whether a pronoun can stand for a subject: "it" for one body only."""
    many = words.casefold().endswith("s") or " and " in words
    return not many or pronoun.casefold() not in ("it", "he", "she")
