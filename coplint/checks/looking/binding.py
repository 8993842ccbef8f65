"""The modals by which a sentence itself binds, and what to say instead of one."""

from __future__ import annotations

from collections.abc import Iterator

from coplint.analysis.modals.find import Modal, Strength
from coplint.analysis.placed import beginning_in
from coplint.analysis.sentences import Sentence
from coplint.checks.look import Look


def own_modals(sentence: Sentence, look: Look) -> Iterator[Modal]:
    """Those that stand in it; quoted ones, questions and headings bind nobody, and a lead-in answers for its own."""
    listed = beginning_in(sentence.span, look.analysis.modals_of)
    return (modal for modal in listed if not modal.quoted and not modal.asked)


def word_instead(modal: Modal, strength: Strength, look: Look) -> str | None:
    """The plainest word of a strength in place of a modal.

    None if there is no such word, if it is what stands there, and if a negation would go with what is replaced.
    """
    said = look.text(modal.span)
    if modal.negated and said.casefold() != modal.word.casefold():
        return None
    better = look.analysis.scheme.word_for(strength)
    return None if better == said else better
