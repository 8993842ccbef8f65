"""What to say instead of a modal."""

from __future__ import annotations

from coplint.analysis.modals.find import Modal, Strength
from coplint.checks.look import Look


def word_instead(modal: Modal, strength: Strength, look: Look) -> str | None:
    """The plainest word of a strength in place of a modal.

    None if there is no such word, if it is what stands there, and if a negation would go with what is replaced.
    """
    said = look.text(modal.span)
    if modal.negated and said.casefold() != modal.word.casefold():
        return None
    better = look.analysis.scheme.word_for(strength)
    return None if better == said else better
