"""Which characters of a text are somebody else's words: what stands between quotation marks."""

from __future__ import annotations

import regex

_QUOTED = regex.compile(
    r"""“[^“”]*(?:”|$)
      | (?<![\p{L}\d])‘ (?:[^‘’]|’(?=\p{L}))*+ (?:’|$)
      | (?<![\p{L}\d])"[^"]*(?:"|$)
      | (?<![\p{L}\d])'(?=\S)(?:[^']|'(?=\p{L})){0,2000}+'(?!\p{L})""",
    regex.VERBOSE,
)
"""A straight mark that nothing closes within 2,000 characters is an apostrophe, and looking further costs a square."""

_MARKS = "“‘\"'"


def quotations(text: str) -> tuple[tuple[int, int], ...]:
    """Start and end of each quotation with its marks, left to right; one left open runs to the end of the text."""
    if not any(map(text.__contains__, _MARKS)):
        return ()
    return tuple(found.span() for found in _QUOTED.finditer(text))
