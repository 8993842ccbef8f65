"""A modal weaker than the place needs.

Anti-pattern: "Local authorities should have regard to the principles" where the Act says they must.

    check: modal-strength
    verb: have regard
    at-least: requirement
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from coplint.analysis.modals.find import Modal, Strength
from coplint.analysis.sentences import Sentence
from coplint.checks.hit import Evidence, Hit, Said
from coplint.checks.look import Look
from coplint.draft.model import Span
from coplint.strict import STRICT
from coplint.wording import Words

_BEFORE_VERB = re.compile(r"not|also|only|then|always|never|normally|either|both|and|or|\w+ly|.*[,;)–—]", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class ModalStrength:
    """How strong the modals of a place must be.

    With `verb`, the modal that governs those words is judged, wherever they stand in the sentence, the lead-in of
    a list included. Without, the strongest modal of each sentence; `mentions` asks only about sentences with
    these words. Words that no modal governs are left alone, since they state or describe, and so is what must or
    should not be done.
    """

    at_least: Strength
    verb: tuple[Words, ...] = ()
    mentions: tuple[Words, ...] = ()

    __pydantic_config__ = STRICT


def check(asked: ModalStrength, look: Look) -> Iterator[Said]:
    """A hit on each modal that is too weak, evidence where one is strong enough."""
    for sentence in look.sentences():
        if asked.mentions and not look.mentions(asked.mentions, sentence.span):
            continue
        for modal, words in _judged(asked, sentence, look):
            if modal.strength.rank <= asked.at_least.rank:
                yield Evidence(modal.span)
            else:
                yield _hit(modal, words, asked, look)


def _judged(asked: ModalStrength, sentence: Sentence, look: Look) -> Iterator[tuple[Modal, Span]]:
    """Each modal to judge in a sentence, with the words that make it matter."""
    modals = look.modals(sentence)
    if not asked.verb:
        own = [modal for modal in modals if modal.span.block == sentence.span.block]
        if strongest := min(own or modals, key=lambda modal: modal.strength.rank, default=None):
            yield strongest, sentence.span
        return
    for words in asked.verb:
        for verb in look.within(words, sentence.span):
            governing = next((modal for modal in reversed(modals) if _before(modal.span, verb)), None)
            if governing is None or governing.negated or _hangs_elsewhere(words, governing.span, verb, look):
                continue
            yield governing, verb


def _before(modal: Span, verb: Span) -> bool:
    return modal.block != verb.block or modal.end <= verb.start


def _hangs_elsewhere(words: Words, modal: Span, verb: Span, look: Look) -> bool:
    """Whether the words hang on something between them and the modal.

    An infinitive does ("could build on the duty to integrate services"), and a lone word that is a noun here ("must
    arrange a review"): as a verb it would follow the modal, an adverb, a conjunction or a comma.
    """
    if modal.block != verb.block:
        return False
    between = look.analysis.draft.blocks[verb.block].text[modal.end : verb.start].split()
    if not between:
        return False
    if between[-1] == "to":
        return len(between) > 1
    lone = not words.is_pattern and len(words.source.split()) == 1
    return lone and _BEFORE_VERB.fullmatch(between[-1]) is None


def _hit(modal: Modal, words: Span, asked: ModalStrength, look: Look) -> Hit:
    message = f"“{look.text(modal.span)}” is {_a(modal.strength)}, not {_a(asked.at_least)}"
    if words.block != modal.span.block:
        return Hit(words, f"{message}: it stands in the lead-in", related=(modal.span,))
    return Hit(modal.span, message, suggestion=look.analysis.scheme.word_for(asked.at_least))


def _a(strength: Strength) -> str:
    return f"an {strength}" if strength[0] in "aeiou" else f"a {strength}"
