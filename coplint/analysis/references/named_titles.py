"""The heading that a writer names beside a number: "paragraph 3.12 below under ‘Guests and visitors’"."""

from __future__ import annotations

import re

import regex

from coplint.analysis.references.targets import Targets, folded
from coplint.draft.model import Span

_AFTER = regex.compile(
    r"[,:]?\s*(?:(?:below|above|onwards?|of\s+this\s+\w+|of\s+[Cc]hapter\s+\d+)[,\s]*)*(?:on|under|entitled|headed|about)?\s*[‘“]?(?P<title>\p{Lu}[^.;()‘“”]{3,90})"
)
_TITLE = r"(?P<title>\p{Lu}[^.;()‘“”]{3,90}?)"
_BEFORE = regex.compile(rf"(?<![\w’'-])(?:[‘“]{_TITLE}[’”],?\s+(?:\(|from\s+|in\s+|at\s+)?|{_TITLE}(?:,\s+|\s+\())$")
"""A title in quotation marks, or one that a comma or bracket sets off."""
_WORD = re.compile(r"[\w’'-]+")


def named_beside(text: str, span: Span, targets: Targets) -> int | None:
    """The heading named just after a reference, or just before it; None where none is."""
    after = named_after(text, span.end, targets)
    if after is not None:
        return after
    before = _BEFORE.search(text[max(0, span.start - 110) : span.start])
    return _last_title(before["title"], targets) if before else None


def named_after(text: str, at: int, targets: Targets) -> int | None:
    """The heading named just after a reference that ends at `at`: "Chapter 4, Grounds"."""
    found = _AFTER.match(text, at)
    return _longest_title(found["title"], targets) if found else None


def _longest_title(words: str, targets: Targets) -> int | None:
    """The heading that the most of these words, from the first on, spell."""
    for word in reversed(list(_WORD.finditer(words))):
        heading = targets.titles.get(folded(words[: word.end()]))
        if heading is not None:
            return heading
    return None


def _last_title(words: str, targets: Targets) -> int | None:
    """The heading that the words spell, from any capital on to the last."""
    for word in _WORD.finditer(words):
        if word[0][0].isupper() and (heading := targets.titles.get(folded(words[word.start() :]))) is not None:
            return heading
    return None
