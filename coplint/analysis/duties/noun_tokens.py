"""The words of a noun phrase, and its head."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from coplint.analysis.duties.actor_words import BODIES, BOUNDS, DETERMINERS, NO_NOUNS, PERSONS, singular
from coplint.analysis.word_sets import word_set

_TOKEN = re.compile(r"\([^()]*\)|[\w’'/-]+(?:\.\w+)*|[^\w\s]")
_NOUNS_IN_ING = word_set("setting nursing planning learning housing training building teaching governing")
_NO_HEADS = DETERMINERS - {"those"} | {"together", "jointly"}
_ACTORS = BODIES | PERSONS
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
    return map(_token, _TOKEN.finditer(text, start, end))


def _token(found: re.Match[str]) -> Token:
    word = found[0]
    return Token(word, word.casefold(), word[0].isalnum(), *found.span())


class Tokens(NamedTuple):
    """All of them at once, for whoever starts from the last: most are only looked at in small letters, if at all."""

    found: Sequence[re.Match[str]]
    low: Sequence[str]

    def text(self, at: int) -> str:
        """One of them as written."""
        return self.found[at][0]

    def is_word(self, at: int) -> bool:
        """Whether one of them is a word, no bracket or mark."""
        return self.found[at][0][0].isalnum()

    def is_bracket(self, at: int) -> bool:
        """Whether one of them is a bracket, with what stands in it if it is closed."""
        return self.low[at].startswith("(")


def all_tokens(text: str, start: int, end: int) -> Tokens:
    """The words, brackets and marks between two offsets of a text."""
    found = list(_TOKEN.finditer(text, start, end))
    return Tokens(found, [token[0].casefold() for token in found])


def head_of(text: str, start: int, end: int) -> str | None:
    """The head of a noun phrase: its last word before anything that only describes it."""
    words = all_tokens(text, start, end)
    head = _head(words)
    return None if head is None else words.text(head)


def head_token(text: str, start: int, end: int) -> Token | None:
    """The same with its place."""
    words = all_tokens(text, start, end)
    head = _head(words)
    return None if head is None else _token(words.found[head])


def _head(words: Tokens) -> int | None:
    head: int | None = None
    for at, low in enumerate(words.low):
        if head is not None and (low in BOUNDS or _describes(words, at, head)):
            break
        if low not in _NO_HEADS and words.is_word(at):
            head = at
    return head


def _describes(words: Tokens, at: int, head: int) -> bool:
    """Whether a word in -ing tells what the head before it does ("the school naming him", "schools providing care").

    After an adjective it belongs to the noun that follows: "clinical commissioning groups".
    """
    if not words.low[at].endswith("ing") or words.low[at] in _NOUNS_IN_ING:
        return False
    after = words.low[at + 1] if at + 1 < len(words.low) else ""
    if not after or not after[0].isalpha() or after in NO_NOUNS:
        return True
    noun = words.text(head)
    return words.low[head].endswith("s") or noun.isupper() or singular(noun) in _ACTORS
