"""The words of a noun phrase, and its head."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from coplint.analysis.duties.actor_words import DETERMINERS, PREPOSITIONS, STOPS
from coplint.analysis.word_sets import word_set

_TOKEN = re.compile(r"\([^()]*\)|[\w’'/-]+(?:\.\w+)*|[^\w\s]")
_NOUNS_IN_ING = word_set("setting nursing planning learning housing training building teaching governing")
_NO_HEADS = DETERMINERS - {"those"} | {"together", "jointly"}
REACH = 180
"""How long a subject may be, in characters."""


class Token(NamedTuple):
    """A word, bracket or mark of a text, in small letters too, with its place."""

    text: str
    low: str
    is_word: bool
    start: int
    end: int


def tokens(text: str, start: int, end: int) -> Iterator[Token]:
    """The words, brackets and marks between two offsets of a text, left to right."""
    for found in _TOKEN.finditer(text, start, end):
        word = found[0]
        yield Token(word, word.casefold(), word[0].isalnum(), *found.span())


def head_of(text: str, start: int, end: int) -> str | None:
    """The head of a noun phrase: its last word before anything that only describes it."""
    head: Token | None = None
    for token in tokens(text, start, end):
        if head is not None and token.low in PREPOSITIONS | STOPS:
            break
        if head is not None and token.low.endswith("ing") and token.low not in _NOUNS_IN_ING:
            break
        if token.is_word and token.low not in _NO_HEADS:
            head = token
    return head.text if head else None
