"""Words as a rule writes them, made into something that finds them in a text.

Words are literal and whole: "local authority" finds "Local Authorities" and "local-authority", not "local
authoritative"; "sufficient" does not find "self-sufficient". Case does not matter, save that a word of capitals
("SEN", "IT") finds capitals only; number, hyphens, kinds of quotation mark and of space are folded. Between slashes
stands a regular expression instead.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import regex

from coplint.clock import own_seconds
from coplint.plurals import numbers, singular

_HYPHENS = "-\u00ad\u2010\u2011"
_HYPHEN = rf"[{_HYPHENS}]"
_TOKEN = regex.compile(rf"\w+(?:['’]\w+)*|{_HYPHEN}|\s+|.", regex.S)
_CALLS_ITSELF = regex.compile(r"(?<!\\)\(\?(?:R|&|P>|[+-]?\d)")
_FREE_WORD = regex.compile(rf"(?<![{_HYPHENS}\w'’])\w+(?![{_HYPHENS}\w'’])")
"""A word that no hyphen or apostrophe touches: one that folding leaves whole."""
_POSSESSIVE = regex.compile(r"(?P<owner>\w+)['’]s")
_ALIKE = {"'": "['’‘]", "’": "['’‘]", "‘": "['’‘]", '"': '["“”„]', "“": '["“”„]', "”": '["“”„]'}


class OutOfTime(Exception):
    """A pattern took longer than its rule may."""


@dataclass(frozen=True, slots=True)
class Deadline:
    """The moment by which a rule must have looked everywhere, in seconds of its own time."""

    at: float

    @classmethod
    def within(cls, seconds: float) -> Deadline:
        """The moment when a rule has had so many seconds from now."""
        return cls(own_seconds() + seconds)

    def left(self) -> float:
        """Seconds until then; 0 or less when it has passed."""
        return self.at - own_seconds()

    def keep(self, sought: str) -> None:
        """Go on only if it has not passed. Raises OutOfTime, with what is looked for."""
        if self.left() <= 0:
            raise OutOfTime(sought)


@dataclass(frozen=True, slots=True)
class Words:
    """Words or a /pattern/, as written in a rule; or, `as_written`, a text that is to be found whatever its signs."""

    source: str
    as_written: bool = False

    @classmethod
    def checked(cls, source: str) -> Words:
        """Words that are known to compile. Raises ValueError, with the reason, for those that do not."""
        compiled(source)
        return cls(source)

    @classmethod
    def literal(cls, text: str) -> Words:
        """A text with at least one word in it; slashes and quotation marks at its ends are signs like others."""
        return cls(text, as_written=True)

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: Any) -> Any:
        """How pydantic reads words from YAML: a string that compiles. It is imported already when it asks."""
        from pydantic_core import core_schema

        return core_schema.no_info_after_validator_function(
            cls.checked, core_schema.str_schema(coerce_numbers_to_str=True)
        )

    @property
    def is_pattern(self) -> bool:
        """Whether this is a regular expression between slashes."""
        slashes = len(self.source) > 1 and self.source.startswith("/") and self.source.endswith("/")
        return slashes and not self.as_written

    def keys(self) -> tuple[str, ...]:
        """Folded words of which a text that holds these words has every one; none for a pattern."""
        if self.is_pattern:
            return ()
        return tuple(singular(word.casefold()) for word in _FREE_WORD.findall(self.source))

    def find(self, text: str, *, by: Deadline | None = None) -> Iterator[tuple[int, int]]:
        """Start and end of each occurrence, left to right, none empty. Raises OutOfTime when `by` has passed."""
        left = None if by is None else by.left()
        if left is not None and left <= 0:
            raise OutOfTime(self.source)
        pattern = _literal(self.source) if self.as_written else compiled(self.source)
        try:
            for found in pattern.finditer(text, timeout=left):
                if found.end() > found.start():
                    yield found.start(), found.end()
        except TimeoutError as slow:
            raise OutOfTime(self.source) from slow

    def occurs(self, text: str, *, by: Deadline | None = None) -> bool:
        """Whether the words stand anywhere in the text. Raises OutOfTime when `by` has passed."""
        return next(self.find(text, by=by), None) is not None

    def fill(self, text: str, *, by: Deadline | None = None) -> bool:
        """Whether the words are all that the text says. Raises OutOfTime when `by` has passed."""
        return (0, len(text)) in self.find(text, by=by)


@lru_cache(maxsize=4096)
def compiled(source: str) -> regex.Pattern[str]:
    """The pattern for words as written. Raises ValueError, with the reason in words, if it does not compile."""
    if Words(source).is_pattern:
        if _CALLS_ITSELF.search(source):
            raise ValueError("a pattern must not call itself, which has no end")
        if not source[1:-1].strip():
            raise ValueError("the pattern between the slashes is empty")
        try:
            return regex.compile(source[1:-1], regex.IGNORECASE | regex.VERSION0)
        except regex.error as wrong:
            raise ValueError(f"the pattern does not compile: {wrong}") from wrong
    words = source.strip()
    if not words:
        raise ValueError("the words are empty")
    if words.startswith("“") and words.endswith("”"):
        raise ValueError(f"the curly quotation marks would be looked for too; write {words[1:-1]} without them")
    return _literal(words)


@lru_cache(maxsize=4096)
def _literal(words: str) -> regex.Pattern[str]:
    body = "".join(_fold(token) for token in _TOKEN.findall(words))
    return regex.compile(rf"(?<!\w)(?<!\w{_HYPHEN})(?:{body})(?!\w)")


def _fold(token: str) -> str:
    if token.isspace():
        return rf"(?:\s+|{_HYPHEN})"
    if token in _HYPHENS:
        return rf"(?:\s+|{_HYPHEN})?"
    if not token[0].isalnum():
        return _ALIKE.get(token, regex.escape(token))
    if owned := _POSSESSIVE.fullmatch(token):
        return rf"(?i:(?:{_either(owned['owner'])})(?:['’]s?))"
    if token.isupper() and len(token) > 1:
        return rf"{_exact(token)}(?:['’]?s)?"
    return rf"(?i:(?:{_either(token)})(?:['’]s)?)"


def _either(word: str) -> str:
    return "|".join(map(_exact, numbers(word.casefold())))


def _exact(word: str) -> str:
    return "".join(_ALIKE.get(sign, regex.escape(sign)) for sign in word)
