"""The words of a noun phrase, and its head."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from coplint.analysis.duties.actor_words import BODIES, DETERMINERS, PERSONS, PREPOSITIONS, STOPS, singular
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
    head = head_token(text, start, end)
    return head.text if head else None


def head_token(text: str, start: int, end: int) -> Token | None:
    """The same with its place."""
    head: Token | None = None
    listed = list(tokens(text, start, end))
    for at, token in enumerate(listed):
        if head is not None and (token.low in PREPOSITIONS | STOPS or _describes(listed, at, head)):
            break
        if token.is_word and token.low not in _NO_HEADS:
            head = token
    return head


def _describes(listed: list[Token], at: int, head: Token) -> bool:
    """Whether a word in -ing tells what the head before it does ("the school naming him", "schools providing care").

    After an adjective it belongs to the noun that follows: "clinical commissioning groups".
    """
    if not listed[at].low.endswith("ing") or listed[at].low in _NOUNS_IN_ING:
        return False
    after = listed[at + 1].low if at + 1 < len(listed) else ""
    if not after or not after[0].isalpha() or after in PREPOSITIONS | STOPS | DETERMINERS:
        return True
    return head.low.endswith("s") or head.text.isupper() or singular(head.text) in BODIES | PERSONS
