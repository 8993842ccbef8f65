"""Words of time that are a limit only by what their sentence asks: "in the last ten years", "by 2030"."""

from __future__ import annotations

import re

from coplint.analysis.sentences import around

_PAST = re.compile(r"\s(?:past|last)\s", re.IGNORECASE)
_DUTY = (
    r"must|shall|should|needs?\s+to|ha(?:s|ve)\s+to|(?:is|are)\s+to|ought\s+to"
    r"|requir(?:e|es|ed|ing|ements?)|oblig\w+|ensur(?:e|es|ing)"
)
_ASKS = re.compile(
    rf"\b(?:{_DUTY}|ask(?:s|ed)|(?:(?:goal|target|aim|objective|ambition)s?|commit(?:s|ted|ments?))\s+(?:of|to))\b",
    re.IGNORECASE,
)
"""Aims that are told, not had: "the goal to halve it by 2030", not "met its goal by 2010"."""
_RULES = re.compile(
    rf"\b(?:{_DUTY}|may|can(?:not)?|if|where|when|unless|whether|only|eligib\w+|provided)\b", re.IGNORECASE
)


def tells_the_past(text: str, start: int, end: int) -> bool:
    """Whether a time so long past is told of, in a sentence that sets no rule and no condition.

    What begins with a small letter is an item, and its lead-in may set one: "those who have played in the last year".
    """
    if not _PAST.search(text, start, end):
        return False
    first, last = around(text, start, end)
    return not text[first].islower() and _RULES.search(text, first, last) is None


def is_asked(text: str, start: int, end: int) -> bool:
    """Whether the sentence around a year asks for something by then, and does not foretell or tell it."""
    return _ASKS.search(text, *around(text, start, end)) is not None
