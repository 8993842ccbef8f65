"""Which modals put something on somebody."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from coplint.analysis.duties.parts import is_presupposed
from coplint.analysis.modals.find import Modal, Strength
from coplint.draft.model import Draft, is_checked

_BINDING = frozenset(
    {Strength.REQUIREMENT, Strength.RECOMMENDATION, Strength.PERMISSION, Strength.ENCOURAGEMENT, Strength.NECESSITY}
)
_ADJECTIVES = frozenset({"optional", "recommended", "required"})
_IS = re.compile(r"\b(?:is|are|be|been|was|were|remains?|becomes?)\s+(?:\w+\s+)?$", re.IGNORECASE)
_BREAK = re.compile(r"[,;:.]|\b(?:and|or|but)\b")


def binding_modals(draft: Draft, modals: Sequence[Modal]) -> Iterator[Modal]:
    """The modals that put something on somebody, each chain of them ("should be encouraged to") by its first."""
    before: Modal | None = None
    for modal in modals:
        block = draft.blocks[modal.span.block]
        if modal.strength in _BINDING and not modal.quoted and not modal.asked and _is_told(block.text, modal):
            if is_checked(block) and (before is None or not _carries_on(block.text, before, modal)):
                yield modal
            before = modal


def _is_told(text: str, modal: Modal) -> bool:
    """Whether a modal says what is to be done: not when else something is ("where it is necessary to"), no label.

    Of must and should all do; of adjectives those that a verb has in front of them: "is OPTIONAL", not "(OPTIONAL)".
    """
    if modal.word.casefold() in _ADJECTIVES:
        return _IS.search(text, max(0, modal.span.start - 30), modal.span.start) is not None
    return " " not in modal.word or not is_presupposed(text, modal.span.start)


def _carries_on(text: str, before: Modal, modal: Modal) -> bool:
    if before.span.block != modal.span.block or modal.span.start - before.span.end > 30:
        return False
    between = text[before.span.end : modal.span.start]
    return not _BREAK.search(between) and len(between.split()) <= 3
