"""A modal weaker than the place needs, or stronger than it bears.

Anti-pattern: "Local authorities should have regard to the principles" where the Act says they must; a note that says
"shall", since notes bind nobody. Better: "must" there; here a sentence of the text itself.

    check: modal-strength
    verb: have regard
    at-least: requirement
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from coplint.analysis.duties.predicates import is_own_verb
from coplint.analysis.modals.find import Modal, Strength
from coplint.analysis.sentences import Sentence
from coplint.checks.hit import Evidence, Hit, Said
from coplint.checks.look import Look
from coplint.checks.looking.naming import a
from coplint.checks.looking.rewording import word_instead
from coplint.draft.model import Span
from coplint.strict import STRICT
from coplint.wording import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class ModalStrength:
    """How strong the modals of a place must be: `at_least` as strong as one strength, `at_most` as strong as another.

    With `verb`, the modal that governs those words is judged, wherever they stand in the sentence, the lead-in of
    a list included. Without, the strongest modal of each sentence; `mentions` asks only about sentences with
    these words. Words that no modal governs are left alone, since they state or describe, and so are headings,
    questions and, with `verb`, what must or should not be done.
    """

    at_least: Strength | None = None
    at_most: Strength | None = None
    verb: tuple[Words, ...] = ()
    mentions: tuple[Words, ...] = ()

    __pydantic_config__ = STRICT

    def __post_init__(self) -> None:
        """Refuse a rule without a bound, and bounds that nothing lies between."""
        if self.at_least is None and self.at_most is None:
            raise ValueError("give `at-least:` or `at-most:`")
        if self.at_least is not None and self.at_most is not None and self.at_least.rank < self.at_most.rank:
            raise ValueError(f"nothing is at least {a(self.at_least)} and at most {a(self.at_most)}")

    def broken_by(self, strength: Strength) -> Strength | None:
        """The bound that a strength does not keep; None if it keeps both."""
        if self.at_least is not None and strength.rank > self.at_least.rank:
            return self.at_least
        return self.at_most if self.at_most is not None and strength.rank < self.at_most.rank else None


def check(asked: ModalStrength, look: Look) -> Iterator[Said]:
    """A hit on each modal that is too weak or too strong, evidence where one is as strong as it should be."""
    for sentence in look.sentences():
        if asked.mentions and not look.mentions(asked.mentions, sentence.span):
            continue
        for modal, words in _judged(asked, sentence, look):
            bound = asked.broken_by(modal.strength)
            yield Evidence(modal.span) if bound is None else _hit(modal, words, bound, look)


def _judged(asked: ModalStrength, sentence: Sentence, look: Look) -> Iterator[tuple[Modal, Span]]:
    """Each modal to judge in a sentence, with the words that make it matter."""
    modals = [modal for modal in look.modals(sentence) if not modal.asked]
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
    arrange a review").
    """
    if modal.block != verb.block:
        return False
    text = look.analysis.draft.blocks[verb.block].text
    between = text[modal.end : verb.start]
    if between.split()[-1:] == ["to"]:
        return between.strip() != "to"
    lone = not words.is_pattern and len(words.source.split()) == 1
    return lone and not is_own_verb(between, text[verb.start : verb.end], text[verb.end :])


def _hit(modal: Modal, words: Span, bound: Strength, look: Look) -> Hit:
    message = f"“{look.text(modal.span)}” is {a(modal.strength)}, not {a(bound)}"
    if words.block != modal.span.block:
        return Hit(words, f"{message}: it stands in the lead-in", related=(modal.span,))
    return Hit(modal.span, message, suggestion=word_instead(modal, bound, look))
