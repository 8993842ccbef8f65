"""Which strings of a text have the look of an acronym, before anybody asks whether they are one."""

from __future__ import annotations

import re
from collections.abc import Iterator

import regex

_SHORT = regex.compile(
    r"(?:(?<![\p{L}\d_$@#\\+])\p{Lu}[\p{Ll}\d]*+\p{Lu}|(?<=(?<![\p{L}\d_$@#\\+])(?P<lead>\p{Ll}{1,2}))\p{Lu}{2})"
    r"[\p{L}\d]*+(?![_@\\])"
)
"""At least two capitals in one word; small letters that lead it stand just before, as capitals are found faster."""

_NO_PROSE = re.compile(
    r"""(?:https?|ftp|urn): | www\. | @ | \.(?:uk|org|com|net|eu|docx?|pdf|xlsx?|html?|xml|json|ya?ml)\b
      | \[[^\]\s]*[\d-][^\]\s]*\] | \[[^\]\s]*\d$ | \bU\+[0-9A-F]{4,6} | \b0x[0-9A-Fa-f]""",
    re.VERBOSE | re.IGNORECASE,
)
"""Addresses, file names, reference tags and code points: capitals there say nothing."""

_POSTCODE = re.compile(r"[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b|\d[A-Z]{2}\b")

_CAPITALS = regex.compile(r"(?<![\p{L}\d-])[\p{Lu}’'-]{2,}(?:\s+[\p{Lu}’'-]{2,})+(?![\p{L}\d-])")
"""Capital words in a row: a name, a cry, the words of a legal notice."""


def shapes(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each word with the look of an acronym, plural s and all, outside addresses and codes."""
    if text.isupper() and len(text.split()) > 1:
        return
    for found in _SHORT.finditer(text):
        start, end = found.span()
        if found.lastgroup:
            start = found.start("lead")
        if not _NO_PROSE.search(between_spaces(text, start, end)) and not _POSTCODE.match(text, start):
            yield start, end


def rows_of_capitals(text: str) -> tuple[tuple[int, int], ...]:
    """Start and end of each row of two and more words in capitals."""
    return tuple(found.span() for found in _CAPITALS.finditer(text))


def between_spaces(text: str, start: int, end: int) -> str:
    """The characters from `start` to `end` with all that is joined to them."""
    begins = text.rfind(" ", 0, start) + 1
    begins = max(text.rfind("\n", begins, start) + 1, text.rfind("\t", begins, start) + 1, begins)
    ends = text.find(" ", end)
    return text[begins : len(text) if ends < 0 else ends]
