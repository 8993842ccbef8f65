"""Words that bind elsewhere and put nothing on anybody here: an indirect question, a denial, what something is for."""

from __future__ import annotations

import re
from collections.abc import Callable

from coplint.analysis.duties.learnt_actors import is_abstract
from coplint.analysis.duties.noun_tokens import head_of
from coplint.analysis.modals.find import Modal, Strength

_ASKS = ("whether ", "how ", "why ", "what ", "Whether ", "How ", "Why ", "What ")
_SHOWS = ("show ", "somehow ", "somewhat ")
"""What ends as such a word does and asks nothing."""
_DENIED = re.compile(
    r"\b(?:not|never|n['’]t)\s+(?:\w+ly\s+)?(?:be\s+)?"
    r"(?:mean|imply|follow|suggest|the\s+case|assumed?|taken\s+to\s+mean|agreed?|believed?)\s+that\s*$",
    re.IGNORECASE,
)
"""In front of a subject: "this does not mean that" somebody must."""
_NEAR = 60
_SERVES = frozenset(f"be {word} to" for word in ("crucial", "essential", "important", "necessary", "vital"))
"""What only "it" can be the subject of where there is a duty: "it is vital to reply", not "trust is vital to"."""
_PURPOSE = re.compile(
    r"\s+(?:\w+ly\s+)?(?:achieve|avoid|deal|enable|ensure|facilitate|identify|improve|inform|make|meet|prevent|promote"
    r"|protect|reduce|understand)\b",
    re.IGNORECASE,
)


def binds_nobody(
    text: str, start: int, subject: tuple[int, int] | None, modal: Modal, is_agent: Callable[[str], bool]
) -> bool:
    """Whether a modal that has a subject in a sentence that begins at `start` is no duty of whoever that is."""
    if text.startswith("having", modal.span.start) or _is_reluctance(modal):
        return True
    at = modal.span.start if subject is None else subject[0]
    if text.endswith(_ASKS, start, at) and not text.endswith(_SHOWS, start, at):
        return "," not in text[at : modal.span.start]
    if text.endswith("that ", start, at) and _DENIED.search(text, max(start, at - _NEAR), at):
        return True
    return subject is not None and _is_purpose(text, subject, modal, is_agent)


def _is_reluctance(modal: Modal) -> bool:
    """Whether a modal says that somebody "may not want to", which encourages nobody."""
    return modal.negated and modal.strength is Strength.ENCOURAGEMENT and modal.word.startswith(("may", "might"))


def _is_purpose(text: str, subject: tuple[int, int], modal: Modal, is_agent: Callable[[str], bool]) -> bool:
    """Whether the words say what something is for: "care is essential to avoid harm", "a review is required to".

    Some bodies end like what is done: an authority, a charity, a university.
    """
    if modal.word in _SERVES:
        return text[slice(*subject)].casefold() != "it"
    if modal.word != "be required to" or _PURPOSE.match(text, modal.span.end) is None:
        return False
    head = head_of(text, *subject) or ""
    return is_abstract(head) and not is_agent(head)
