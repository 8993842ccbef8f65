"""A duty that nobody is told to do: the passive, or "there should be", and no word near it says who acts.

Anti-pattern: "There should be agreement about the support." Between whom? "Progress should be reviewed each term." By
whom? Better: "The teacher and the parents should agree the support, and the school should review it each term."

    check: actor
    words: agreement
    unless: between
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from coplint.analysis.duties.impersonal import Form, Impersonal, impersonal
from coplint.analysis.modals.find import Modal, Strength
from coplint.analysis.sentences import Sentence
from coplint.checks.hit import Evidence, Hit, Said
from coplint.checks.look import Look
from coplint.checks.looking.nearby import Nearby
from coplint.draft.model import Span
from coplint.strict import STRICT
from coplint.wording import Words

_ASKS: Mapping[Form, str] = {
    Form.PASSIVE: "by whom?",
    Form.THERE: "who sees to it?",
    Form.IT: "who sees to it?",
}


_ASKED = frozenset({Strength.REQUIREMENT, Strength.RECOMMENDATION, Strength.NECESSITY})
"""What somebody has to do, or it would not be done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorWanted:
    """Which sentences must say who acts: those that say what is to be done; if there are `words`, those with them.

    Somebody is named where a body stands in the sentence, its lead-in or the sentence before, other than as a place
    or receiver. With `unless`, these words in the sentence say who, and nothing else does ("between").
    """

    words: tuple[Words, ...] = ()
    unless: tuple[Words, ...] = ()

    __pydantic_config__ = STRICT


def check(asked: ActorWanted, look: Look) -> Iterator[Said]:
    """A hit on the first words of a sentence that leave open who acts, evidence where one says it."""
    nearby = Nearby(look.analysis)
    for sentence in look.sentences():
        modals = [modal for modal in look.analysis.binding_in(sentence.span) if modal.strength in _ASKED]
        if not modals or (asked.words and not look.mentions(asked.words, sentence.span)):
            continue
        acting = [modal.span for modal in modals if nearby.acts(modal.span)]
        left_open = None if acting and not asked.unless else _impersonal(sentence, modals, look)
        if left_open is None:
            yield from map(Evidence, acting)
            continue
        saying = _unless(asked, sentence, look) if asked.unless else nearby.naming(sentence, left_open)
        yield from map(Evidence, saying)
        if not saying:
            yield Hit(left_open.span, f"“{look.text(left_open.span)}”: {_ASKS[left_open.form]}")


def _impersonal(sentence: Sentence, modals: list[Modal], look: Look) -> Impersonal | None:
    """The first words of a sentence that leave open who acts."""
    text = look.analysis.draft.blocks[sentence.span.block].text
    found = (impersonal(text, sentence.span, modal, look.analysis.agents.is_agent) for modal in modals)
    return next((one for one in found if one is not None), None)


def _unless(asked: ActorWanted, sentence: Sentence, look: Look) -> list[Span]:
    return [span for words in asked.unless for span in look.within(words, sentence.span)]
