"""The duties of a draft: who has to do what, how strongly, when, and under which law."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import regex

from coplint.analysis.actor_words import RESOLVED_PRONOUNS
from coplint.analysis.actors import Actors
from coplint.analysis.duty_parts import action, agent_starts, condition_before, is_passive, is_stative
from coplint.analysis.modals import Modal, Strength
from coplint.analysis.noun_phrases import subject_after, subject_before
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
        self._last: dict[int, str] = {}

    def binding(self, modals: Sequence[Modal]) -> Iterator[Modal]:
        """The modals that put something on somebody, without those that only carry on the one before ("should be
        encouraged to")."""
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
