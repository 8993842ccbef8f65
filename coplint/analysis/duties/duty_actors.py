"""Who bears a duty: the subject of its modal, the agent of a passive, or whom a pronoun or a lead-in stands for."""

from __future__ import annotations

import re
from dataclasses import dataclass

from coplint.analysis.duties.actor_words import RESOLVED_PRONOUNS
from coplint.analysis.duties.actors import Actors
from coplint.analysis.duties.antecedents import Antecedents
from coplint.analysis.duties.noun_phrases import described_subject, first_agent, phrase_after, subject_before
from coplint.analysis.duties.noun_tokens import head_of
from coplint.analysis.duties.parts import MODAL, agent_starts, is_stative, main_clause, passive_verb
from coplint.analysis.modals.find import Modal
from coplint.draft.model import Draft, Span


@dataclass(frozen=True, slots=True)
class Bearer:
    """Somebody who has to act: as the sentence writes it, and who that is."""

    written: str
    name: str


_AND = re.compile(r"\s*,\s*(?:and\s+)?(?:(?:where|if)\s+\w+,?\s+)?(?=\S)|\s+(?:and|&)\s+(?:(?:where|if)\s+\w+,?\s+)?")
_AS_ONE = re.compile(r"\s(?:together|jointly)$|\sor\s")
_CARRIED = re.compile(
    r"(?:[,(]\s*|\s)(?:and|but|or|then)(?:\s+(?:also|then|therefore|\w+ly|if\s+so|where\s+\w+),?)*\s*$"
)
"""How a verb is joined to the one before it, whose subject it shares."""
_VERB = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|shall|do|does|did)\b",
    re.IGNORECASE,
)
_PARTNERS = frozenset({"you", "we"})
"""Whom a draft speaks to, and who speaks."""
_BOTH = re.compile(r"(?:both|either)\s+(?=[^,]*\s(?:and|or)\s)", re.IGNORECASE)
_OF = re.compile(r"\s(?:in|across|from|within|of)\s")
"""In front of what describes somebody and may be a list: "partners in travel, sport and youth work"."""
_ARTICLE = re.compile(r"^(?:the|an?)\s+", re.IGNORECASE)


class DutyActors:
    """Finds who bears the duties of one draft."""

    def __init__(self, draft: Draft, actors: Actors, antecedents: Antecedents) -> None:
        self._draft = draft
        self._actors = actors
        self._antecedents = antecedents

    def bearers(self, modal: Modal, sentence: Span, subject: tuple[int, int] | None) -> list[Bearer]:
        """Who has to do what a modal says, given its subject; nobody where a thing or a passive leaves it open."""
        text = self._draft.blocks[modal.span.block].text
        if subject is None:
            return self._from_lead_in(modal.span.block)
        if (verb := passive_verb(text, modal.span.end)) is not None:
            return self._by(text, verb[1], sentence.end)
        pronoun = text[slice(*subject)]
        if is_stative(text, modal.span.end) and self._is_receiver(text, subject):
            return []
        if pronoun.casefold() in RESOLVED_PRONOUNS:
            return self._meant(pronoun, modal, Span(modal.span.block, *subject), sentence)
        return [Bearer(pronoun, pronoun)] if pronoun.casefold() in _PARTNERS else self._each(text, *subject)

    def _is_receiver(self, text: str, subject: tuple[int, int]) -> bool:
        """Whether what a subject "should have" is for others to give."""
        return text[slice(*subject)].casefold() in _PARTNERS or self._actors.is_person(head_of(text, *subject) or "")

    def _meant(self, pronoun: str, modal: Modal, at: Span, sentence: Span) -> list[Bearer]:
        """Whom a pronoun stands for, if anybody: "it is important that" speaks of nobody."""
        if pronoun.casefold() == "it" and modal.word.startswith("be "):
            return []
        name = self._antecedents.of(pronoun, at, sentence)
        return [Bearer(pronoun, _bare(name))] if name is not None else []

    def subject(self, modal: Modal, sentence: Span) -> tuple[int, int] | None:
        """Where the subject of a modal stands: in front of it, or of the verb that it is joined to."""
        text, verb = self._draft.blocks[modal.span.block].text, modal.span.start
        main = main_clause(text, sentence.start, verb)
        if _CARRIED.search(text, max(sentence.start, verb - 60), verb):
            earlier = list(MODAL.finditer(text, sentence.start, verb)) or list(_VERB.finditer(text, main, verb))[:1]
            if not earlier:
                return first_agent(text, main, verb, self._actors.is_agent)
            verb = earlier[-1].start()
        comma = text.rfind(", ", main, verb)
        for start in (main,) if comma < 0 else (main, comma + 2):
            described = described_subject(text, start, verb)
            if described is not None and self._actors.is_agent(head_of(text, *described) or ""):
                return described
        found = subject_before(text, sentence.start, verb, self._actors.is_agent)
        if found is not None and sentence.start < found[0] < main < found[1]:
            return main, found[1]  # it began inside the phrase in front: "In respect of children, schools and clubs"
        return found

    def _each(self, text: str, start: int, end: int) -> list[Bearer]:
        """The actors of a subject, each by itself; none if it is a thing. What they do "together" they do as one."""
        if both := _BOTH.match(text, start, end):
            start = both.end()
        said = text[start:end]
        parts = [said] if _AS_ONE.search(said) else _AND.split(said)
        heads = [head_of(part, 0, len(part)) for part in parts]
        agents = [head is not None and self._actors.is_agent(head) for head in heads]
        if not all(agents):
            if not agents[-1] and not (agents[0] and _OF.search(parts[0])):
                return []
            parts = [said]
        return [Bearer(written, _bare(written)) for written in (part.strip(" ,") for part in parts)]

    def _by(self, text: str, start: int, end: int) -> list[Bearer]:
        """Who does what a passive says, if it says by whom."""
        for at in agent_starts(text, start, end):
            phrase = phrase_after(text, at, end)
            if phrase is not None and (found := self._each(text, *phrase)):
                return found
        return []

    def _from_lead_in(self, block: int) -> list[Bearer]:
        """The actor of an item that begins with its modal: what its lead-in ends with, "Match day teams:"."""
        lead_in = self._draft.blocks[block].lead_in
        if lead_in is None:
            return []
        text = self._draft.blocks[lead_in].text
        subject = subject_before(text, 0, len(text.rstrip(" :–—-")), self._actors.is_agent)
        return self._each(text, *subject) if subject else []


def _bare(words: str) -> str:
    """An actor without its article."""
    return _ARTICLE.sub("", words)
