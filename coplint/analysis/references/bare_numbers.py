"""Numbers that refer without a noun: "see 6.28 onwards", "in 9.55 above", "(see v.)", "91 of chapter 7"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coplint.analysis.references.grammar import NUMBERS

_ONE_MORE = re.compile(r"(?:[;,]|\band)\s")
_OF_CHAPTER = re.compile(r"\s+of\s+[Cc]hapter\s+\d")
_SOME_CHAPTER = re.compile(r"of\s+[Cc]hapter\s+\d")
"""What most texts that speak of chapters do not have, sought from a letter on: runs of spaces can be long."""
_CUE = re.compile(r"(?:\b(?:[Ss]ee(?:\s+also)?|in|at|from|under|to|of)\s+|\()(?=\d+\.\d|[ivx]+[.)\s])")
_TAIL = re.compile(r"\s+(?:onwards|above|below)\b")
_BARE_HINTS = ("see", "See", "onwards", "above", "below")


def bare_numbers(text: str) -> Iterator[re.Match[str]]:
    """The numbers of a text, listed or single, that words around them make references of paragraphs."""
    if any(map(text.__contains__, _BARE_HINTS)):
        for cue, numbers in _after(_CUE, text):
            if "ee" in cue[0] or _TAIL.match(text, numbers.end()):
                yield numbers
    if "hapter" in text and _SOME_CHAPTER.search(text):
        for _, numbers in _after(_ONE_MORE, text):
            if _OF_CHAPTER.match(text, numbers.end()):
                yield numbers


def _after(cue: re.Pattern[str], text: str) -> Iterator[tuple[re.Match[str], re.Match[str]]]:
    """Each cue that numbers follow, with these; what stands among the numbers of a list is no cue."""
    end = 0
    for found in cue.finditer(text):
        if found.start() >= end and (numbers := NUMBERS.match(text, found.end())):
            end = numbers.end()
            yield found, numbers
