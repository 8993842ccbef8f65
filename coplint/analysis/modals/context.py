"""What stands around a modal: whether it is one at all, whether it is negated, whether it gives leave."""

from __future__ import annotations

import re

from coplint.analysis.modals.patterns import ADVERB, NEGATIVE
from coplint.analysis.small_letters import in_small_letters
from coplint.analysis.word_sets import word_set

_NOUN_AFTER = {
    "will": word_set("a the my your her his its our their free own good political last against of at"),
    "must": word_set("a an the absolute real"),
    "can": word_set("a the tin oil"),
    "might": word_set("the its their his all"),
    "need to": word_set(
        """a an the my your her his its our their every no any this of in for with without educational special care
        health social support individual particular additional complex clear urgent those these different various
        specific similar common current future changing unmet"""
    ),
}
"""What makes the word that follows a noun: "a will", "their needs to be met"."""
_LAST_WORD = re.compile(r"\b(\w++)\s+$")
_CONJUNCTIONS = word_set(
    """that if when where and or but what whatever which how as so because whether than who until once unless while
    before after then also"""
)
_OF_THEM = "".join(map(r"(?<!\b{})".format, sorted(_CONJUNCTIONS))) + r"\s(?:they|he|she|you|we)"
_NEED_AFTER = re.compile(rf"(?:\b\w+ed|['’]s|s['’]|{_OF_THEM})\s+$")
"""More that makes a noun of "need to", in small letters: "the support they need to"."""

_MONTHS = "January|February|March|April|June|July|August|September|October|November|December"
_MONTH_BEFORE = re.compile(
    r"(?:\d(?:st|nd|rd|th)?|\b(?:in|by|from|until|till|of|since|before|after|early|late|mid|each|every|last|next|during"
    rf"|on|through|between|{_MONTHS})(?:\s+(?:and|to|or))?|[–/-])\s*$"
)
_MONTH_AFTER = re.compile(r",?\s*(?:\d|$)|[.;:)/–-]|\s+(?:is|was)\b|,?\s+(?:and|to|or)\s+(?:\d|[A-Z][a-z]+\s+\d)")

_INVERTED = re.compile(r"\s+(?:they|he|she|it|you|we|the|an?|this|there|any|either|one)\b(?![^.]*\?)", re.IGNORECASE)
"""After a "should" that stands for "if": "should they wish to appeal"."""

_NEGATED_AFTER = re.compile(
    rf"(?:\s*,[^,.;:?!]{{1,80}},)?(?:\s+{ADVERB}){{0,2}}\s+(?:{NEGATIVE}\b|neither\b)", re.IGNORECASE
)
_NEGATED_BEFORE = re.compile(rf"(?:\b{NEGATIVE}|n['’]t)(?:\s+{ADVERB})?\s+$", re.IGNORECASE)
_NEGATIVE_HINT = re.compile(r"[nN](?:[oO’']|[eE][iIİıvV])")
"""What every negative word before a modal has in it, so that most need no closer look."""
_NEGATED_WITHIN = re.compile(rf"\b{NEGATIVE}\b|cannot|n['’]t", re.IGNORECASE)
_CLAUSE = re.compile(r"[.;:!?,(]\s")
_NO_SUBJECT = re.compile(
    r"(?:\W*(?:and|but|or|that)\s+)?\W*(?:no(?!\s+(?:later|more|less|fewer|doubt)\b)|none|nobody|no-one|neither|nor"
    r"|nothing|under no)\b",
    re.IGNORECASE,
)
_QUESTION = re.compile(r"[.?!](?=[\s)”’\"']|$)")
_REACH = 100
"""How far back, in characters, a subject is looked for."""


def is_modal(text: str, start: int, end: int, word: str) -> bool:
    """Whether the word at `start` is a modal there: no noun, no month."""
    before = text[max(0, start - 30) : start]
    if word in _NOUN_AFTER and _is_noun(word, in_small_letters(before)):
        return False
    if word == "should" and _INVERTED.match(text, end):
        return False
    if word == "may" and text[start] == "M" and text[start + 1] == "a":
        return not (_MONTH_BEFORE.search(before) or _MONTH_AFTER.match(text, end))
    return True


def _is_noun(word: str, before: str) -> bool:
    last = _LAST_WORD.search(before)
    if last is not None and last[1] in _NOUN_AFTER[word]:
        return True
    return word == "need to" and _NEED_AFTER.search(before) is not None


def is_negated(text: str, start: int, end: int) -> bool:
    """Whether what the modal says is denied: "must not", "is not required to", "no school may"; not "should only"."""
    if _NEGATED_WITHIN.search(text, start, end) or _NEGATED_AFTER.match(text, end):
        return True
    before = text[max(0, start - _REACH) : start]
    if not _NEGATIVE_HINT.search(before):
        return False
    if _NEGATED_BEFORE.search(before):
        return True
    clause = max((found.end() for found in _CLAUSE.finditer(before)), default=0)
    return bool(clause or start < _REACH) and _NO_SUBJECT.match(before, clause) is not None


def is_asked(text: str, end: int) -> bool:
    """Whether the sentence that goes on at `end` is a question."""
    mark = _QUESTION.search(text, end)
    return mark is not None and mark[0] == "?"
