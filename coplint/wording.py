"""Words as a rule writes them, made into something that finds them in a text.

Words are literal and whole: "local authority" finds "Local Authorities" and "local-authority", not "local
authoritative". Case does not matter, save that a word of capitals ("SEN", "IT") finds capitals only; plurals,
hyphens, kinds of quotation mark and of space are folded. Between slashes stands a regular expression instead.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import regex

_HYPHENS = "-\u00ad\u2010\u2011\u2012\u2013\u2014"
_TOKEN = regex.compile(rf"[\w'’]+|[{_HYPHENS}]+|\s+|.", regex.S)


_FREE_WORD = regex.compile(rf"(?<![{_HYPHENS}\w'’])\w+(?![{_HYPHENS}\w'’])")
"""A word that no hyphen or apostrophe touches: one that folding leaves whole."""


_QUOTES_ROUND = frozenset("“”")


class OutOfTime(Exception):
    """A pattern took longer than its rule may."""


@dataclass(frozen=True, slots=True)
class Words:
    """Words or a /pattern/, as written in a rule."""

    source: str

    @classmethod
    def checked(cls, source: str) -> Words:
        """Words that are known to compile. Raises ValueError, with the reason, for those that do not."""
        compiled(source)
        return cls(source)

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: Any) -> Any:
        """How pydantic reads words from YAML: a string that compiles. pydantic is there already when it asks."""
        from pydantic_core import core_schema

        return core_schema.no_info_after_validator_function(
            cls.checked, core_schema.str_schema(coerce_numbers_to_str=True)
        )

    @property
    def is_pattern(self) -> bool:
        """Whether this is a regular expression between slashes."""
        return len(self.source) > 1 and self.source.startswith("/") and self.source.endswith("/")

    def keys(self) -> tuple[str, ...]:
        """Folded words of which a text that holds these words has every one; none for a pattern."""
        if self.is_pattern:
            return ()
        return tuple(stem(word) for word in _FREE_WORD.findall(self.source.lower()))

    def find(self, text: str, *, within: float | None = None) -> Iterator[tuple[int, int]]:
        """Start and end of each occurrence, left to right, none empty.

        Raises OutOfTime when one search takes longer than `within` seconds.
        """
        try:
            for found in compiled(self.source).finditer(text, timeout=within):
                if found.end() > found.start():
                    yield found.start(), found.end()
        except TimeoutError as slow:
            raise OutOfTime(self.source) from slow

    def occurs(self, text: str) -> bool:
        """Whether the words stand anywhere in the text."""
        return next(self.find(text), None) is not None


@lru_cache(maxsize=4096)
def compiled(source: str) -> regex.Pattern[str]:
    """The pattern for words as written. Raises ValueError, with the reason in words, if it does not compile."""
    words = Words(source)
    try:
        if words.is_pattern:
            return regex.compile(source[1:-1], regex.IGNORECASE | regex.VERSION0)
        return regex.compile(_literal(source))
    except regex.error as wrong:
        raise ValueError(f"the pattern does not compile: {wrong}") from wrong


def _literal(source: str) -> str:
    if not source.strip():
        raise ValueError("the words are empty")
    if source.strip()[0] in _QUOTES_ROUND or source.strip()[-1] in _QUOTES_ROUND:
        raise ValueError(f"curly quotation marks would be looked for too; write {source.strip('“” ')!r} without them")
    body = "".join(_fold(token) for token in _TOKEN.findall(source.strip()))
    return rf"(?<![\w])(?:{body})(?![\w])"


def _fold(token: str) -> str:
    if token.isspace():
        return rf"[{_HYPHENS}\s]+"
    if token[0] in _HYPHENS:
        return rf"[{_HYPHENS}\s]*"
    if not token[0].isalnum():
        return _quotes(token)
    if token.isupper() and len(token) > 1:
        return f"{_quotes(token)}(?:s|['’]s)?"
    return f"(?i:{_plurals(token)})"


_PLURAL = {"child": "children", "man": "men", "person": "people", "woman": "women"}
_SINGULAR = {many: one for one, many in _PLURAL.items()}


def stem(word: str) -> str:
    """What a lower-case word and its plural share: "authorit" of authority and authorities, "plan" of plans."""
    if word in _SINGULAR:
        return _SINGULAR[word]
    if len(word) < 4 or not word.isalpha() or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies"):
        return word[:-3]
    if word.endswith("y") and word[-2] not in "aeiou":
        return word[:-1]
    return word[:-1] if word.endswith("s") else word


def _plurals(word: str) -> str:
    """The word in either number, and its possessive: authority, authorities, authority's."""
    base = stem(word.lower())
    if base in _PLURAL:
        return rf"(?:{base}s?|{_PLURAL[base]})(?:['’]s)?"
    if len(word) < 4 or not word.isalpha():
        return _quotes(word)
    ending = "(?:y|ies)" if word.lower().endswith(("ies", "y")) and len(base) < len(word) else "(?:s|es)?"
    return rf"{regex.escape(base)}{ending}(?:['’]s)?"


def _quotes(text: str) -> str:
    return regex.sub(r"['’‘]", "['’‘]", regex.escape(text, special_only=True))
