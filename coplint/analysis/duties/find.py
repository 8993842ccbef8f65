"""The duties of a draft: who has to do what, how strongly, when, and under which law."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from coplint.analysis.duties.actions import action, action_end, is_open
from coplint.analysis.duties.actors import Actors
from coplint.analysis.duties.antecedents import Antecedents
from coplint.analysis.duties.binding import binding_modals
from coplint.analysis.duties.duty_actors import Bearer, DutyActors
from coplint.analysis.duties.parts import condition_before
from coplint.analysis.duties.unbinding import binds_nobody
from coplint.analysis.modals.find import Modal, Strength
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


_ENDS = " ;,."
_THESE = ("The following ", "the following ")
"""How a subject begins that a list spells out, whose items are not what is to be done."""
_LINKS = (" and/or", " and", " or")
_REACH = 2000
"""Characters; in a sentence longer than this, what stands far away from a modal says nothing of its duty."""
_Laws = Mapping[int, Sequence[tuple[int, str]]]


def find_duties(
    draft: Draft,
    agents: Actors,
    sentences: Sequence[Sentence],
    modals: Sequence[Modal],
    *,
    laws: _Laws | None = None,
) -> tuple[Duty, ...]:
    """All duties in order of the draft: one for each actor, and for each item where a list follows the modal.

    `agents` tells who can act in the draft; `laws` are the references to law of each block, as offset and target.
    """
    finder = _Finder(draft, agents, sentences, laws or {})
    return tuple(duty for modal in binding_modals(draft, modals) for duty in finder.duties(modal))


class _Finder:
    def __init__(self, draft: Draft, agents: Actors, sentences: Sequence[Sentence], laws: _Laws) -> None:
        self._draft = draft
        self._laws = laws
        self._sentences: dict[int, list[Span]] = {}
        for sentence in sentences:
            self._sentences.setdefault(sentence.span.block, []).append(sentence.span)
        self._items: dict[int, list[Block]] = {}
        for block in draft.blocks:
            if block.lead_in is not None:
                self._items.setdefault(block.lead_in, []).append(block)
        self._is_agent = agents.is_agent
        self._actors = DutyActors(draft, agents, Antecedents(draft, agents, self._sentences))

    def duties(self, modal: Modal) -> Iterator[Duty]:
        """The duties that one modal puts on somebody."""
        sentence = self._sentence(modal.span)
        subject = self._actors.subject(modal, sentence)
        text = self._draft.blocks[modal.span.block].text
        if binds_nobody(text, sentence.start, subject, modal, self._is_agent):
            return
        condition = condition_before(text, sentence.start, subject[0] if subject else modal.span.start)
        bearers: list[Bearer | None] = [*self._actors.bearers(modal, sentence, subject)]
        is_list = subject is not None and text.startswith(_THESE, subject[0])
        items = () if is_list else self._items.get(modal.span.block, ())
        for bearer in bearers or [None]:
            yield from self._of(modal, sentence, bearer, condition, items)

    def _sentence(self, span: Span) -> Span:
        """The sentence of a modal, as far as it lies within reach of it."""
        listed = self._sentences[span.block]
        at = bisect_right(listed, span.start, key=lambda sentence: sentence.start) - 1
        whole = listed[max(at, 0)]
        if whole.end - whole.start <= _REACH:
            return whole
        return Span(span.block, max(whole.start, span.start - _REACH), min(whole.end, span.end + _REACH))

    def _of(
        self, modal: Modal, sentence: Span, bearer: Bearer | None, condition: str | None, listed: Sequence[Block]
    ) -> Iterator[Duty]:
        """One duty, or one for each item of the list that the sentence leads in to."""
        text = self._draft.blocks[modal.span.block].text.rstrip()
        end = action_end(text, modal.span.end, sentence.end)
        words, after = action(text, modal.span.end, end)
        leads_in = text.endswith(":") and end >= len(text)
        items: list[Block | None] = [*listed] if leads_in else []
        said_when = after is not None and bool(items) and is_open(after)
        basis = self._basis(modal.span.block, sentence)
        for item in items or [None]:
            more = f" {self._first_sentence(item)}" if item else ""
            yield Duty(
                span=modal.span,
                actor=bearer.written if bearer else None,
                bearer=bearer.name if bearer else None,
                modal=modal.word,
                strength=modal.strength,
                negated=modal.negated,
                action=words if said_when else (words + more).strip(),
                condition=f"{after}{more}" if said_when else condition or after,
                basis=basis,
                item=item.index if item else None,
            )

    def _first_sentence(self, item: Block) -> str:
        """What the item adds to the lead-in, without the "; and" that leads to the next."""
        first = next(iter(self._sentences.get(item.index, ())), None)
        said = (self._draft.text(first) if first else item.text).rstrip(_ENDS)
        link = next((link for link in _LINKS if said.endswith(link)), "")
        return said.removesuffix(link).rstrip(_ENDS)

    def _basis(self, block: int, sentence: Span) -> str | None:
        """The law that the sentence names, else the paragraph, else one of its notes."""
        if laws := self._laws.get(block):
            return next((law for at, law in laws if sentence.start <= at < sentence.end), laws[0][1])
        notes = (self._laws.get(note.block, ()) for note in self._draft.blocks[block].notes)
        return next((listed[0][1] for listed in notes if listed), None)
