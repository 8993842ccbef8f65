"""Two places that bind somebody to the same thing with different strength.

Anti-pattern: chapter 7 says that the council must review the plan of a pupil in custody, chapter 8 that it should.
Better: one of the two says it, and the other refers to it.

    check: modal-agreement
    between: [{chapter: 7}, {chapter: 8}]
    mentions: custody
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from coplint.analysis.duties.find import Duty
from coplint.analysis.likeness import Weights, cosine, topic_stems
from coplint.checks.hit import Evidence, Hit, NoPlace, Said
from coplint.checks.look import Look
from coplint.checks.looking.elsewhere import named_place
from coplint.draft.model import Span
from coplint.strict import STRICT
from coplint.wording import Words

_FEWEST = 3
"""Words that two actions share before they count as one: "include the Local Offer" is said of much."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModalAgreement:
    """What somebody has to do in the first place is compared with what is likest to it in the second.

    The two are one when the same actor bears them, or both name none, and their actions are alike: a `likeness` of so
    much, from 0 to 1, is asked for. What may be done besides contradicts neither; with `mentions` only sentences and
    list items with these words are compared.
    """

    mentions: tuple[Words, ...] = ()
    likeness: float = 0.6

    __pydantic_config__ = STRICT

    def __post_init__(self) -> None:
        """Refuse what is no likeness: at 0 everything would be alike."""
        if not 0 < self.likeness <= 1:
            raise ValueError("`likeness:` is more than 0 and no more than 1")


@dataclass(frozen=True, slots=True)
class _Borne:
    """A duty, who bears it in folded words, and its action by the weight of its words."""

    duty: Duty
    bearer: frozenset[str]
    action: dict[str, float]

    def likeness(self, other: _Borne) -> float:
        """0 to 1; 0 where others bear it, or what the one must do the other must not, or little is shared."""
        one_block = self.duty.span.block == other.duty.span.block
        if one_block or self.bearer != other.bearer or self.duty.negated is not other.duty.negated:
            return 0.0
        return cosine(self.action, other.action) if len(self.action.keys() & other.action) >= _FEWEST else 0.0

    def nearness(self, other: _Borne) -> tuple[float, bool]:
        """What another is chosen by: how alike it is, and of equals one of the same strength."""
        return self.likeness(other), self.duty.strength is other.duty.strength


def check(asked: ModalAgreement, look: Look) -> Iterator[Said]:
    """A hit on what the second place says with another strength, evidence on both where they agree."""
    weights = Weights(topic_stems(duty.action) for duty in look.analysis.duties)
    here, there = (list(_borne(asked, one, weights)) for one in (look, look.at_other()))
    if not here or not there:
        raise NoPlace("one of the two places says nothing there that anybody has to do")
    told: set[frozenset[Span]] = set()
    for one in here:
        look.by.keep("duties that are alike")
        likest = max(there, key=one.nearness)
        if one.likeness(likest) < asked.likeness:
            continue
        if one.duty.strength is likest.duty.strength:
            yield from (Evidence(_words(duty, look)) for duty in (one.duty, likest.duty))
        elif (pair := frozenset(_words(duty, look) for duty in (one.duty, likest.duty))) not in told:
            told.add(pair)  # where the places overlap, each of the two is held against the other
            yield _hit(one.duty, likest.duty, look)


def _borne(asked: ModalAgreement, look: Look, weights: Weights) -> Iterator[_Borne]:
    """The duties of a place: those whose action stands in it."""
    told_in = look.analysis.doings().told_in
    for duty in (duty for block in look.region.blocks for duty in told_in.get(block, ())):
        if duty.strength.binds and look.region.holds(_words(duty, look)) and _mentioned(asked, duty, look):
            yield _Borne(duty, frozenset(topic_stems(duty.bearer or "")), weights.vector(topic_stems(duty.action)))


def _mentioned(asked: ModalAgreement, duty: Duty, look: Look) -> bool:
    sentence = look.analysis.sentence_at(duty.span)
    parts = [_words(duty, look), *([sentence.span] if sentence else [])]
    return not asked.mentions or any(look.mentions(asked.mentions, part) for part in parts)


def _words(duty: Duty, look: Look) -> Span:
    """Where a duty is said: the modal, or the list item that its lead-in governs."""
    if duty.item is None:
        return duty.span
    return look.analysis.draft.blocks[duty.item].whole


def _hit(duty: Duty, other: Duty, look: Look) -> Hit:
    there = _words(other, look)
    where = named_place(there, look.analysis.draft)
    message = f"“{look.text(duty.span)}” here, “{look.text(other.span)}” in {where}"
    return Hit(_words(duty, look), message, related=(there,))
