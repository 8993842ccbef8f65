"""Whether a stretch of text names somebody who could be the one who acts."""

from __future__ import annotations

import re

from coplint.analysis.duties.actors import Actors
from coplint.analysis.duties.noun_tokens import Token, tokens
from coplint.analysis.word_sets import word_set
from coplint.draft.model import Span

_BESIDE = word_set("in at within from of into to for on about under across")
"""After these stands a place or a receiver: "in mainstream schools", "a letter to the council"."""
_OWNER = re.compile(r"['’]s?$")
_NEAR = 3
"""How many words may stand between such a preposition and its noun."""


def names_somebody(text: str, span: Span, agents: Actors, *, but: Span | None = None) -> bool:
    """Whether a body stands in the span as one that acts or owns what is spoken of; words within `but` do not count.

    People count only where a duty makes them act, since most drafts speak of those for whom things are done.
    """
    listed = list(tokens(text, span.start, span.end))
    for at, token in enumerate(listed):
        owner = _OWNER.sub("", token.text)
        owns = owner != token.text
        if not token.is_word or not agents.is_agent(owner) or agents.is_person(owner):
            continue
        if owns or not (_lies_in(token, but) or _is_beside(listed, at)):
            return True
    return False


def _lies_in(token: Token, span: Span | None) -> bool:
    return span is not None and span.start <= token.start < span.end


def _is_beside(listed: list[Token], at: int) -> bool:
    """Whether the phrase that ends with a word hangs on a preposition."""
    for before in reversed(listed[max(0, at - _NEAR) : at]):
        if not before.is_word:
            return False
        if before.low in _BESIDE:
            return True
    return False
