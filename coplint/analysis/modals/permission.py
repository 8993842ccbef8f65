"""Whether "may" or "can" gives somebody leave ("schools may set targets") or only says what is possible."""

from __future__ import annotations

import re
from collections.abc import Callable

import regex

from coplint.analysis.modals.patterns import ADVERB, NEGATIVE
from coplint.analysis.word_sets import word_set

_STATE = re.compile(
    rf"(?:\s*,[^,.;:?!]{{1,80}},)?(?:\s+(?:{ADVERB}|{NEGATIVE})){{0,3}}\s+"
    r"(?:be|have|need|include|help|find|feel|want|wish|experience|lead|mean|arise|occur|happen|seem|appear|become|take"
    r"|result|require|affect|cause|prevent|contain|apply|exist|depend|vary|differ|benefit|know|understand|like|prefer"
    r"|struggle|suffer|fail|lack|range|change|continue|form|make|indicate|suggest|show|come|get|remain|involve|support"
    r"|enable|improve|reflect|receive|see|hear|think|believe|cover|provide|relate|overlap|bear|prove|no|or)\b",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"(?<![\w’'-])(?P<head>[\w’'-]++)(?:\s*\((?:s|[A-Z][\w\s]*)\))?(?:\s+(?:\w+ly|also|each|all|both))?\s*,?\s*$"
)
_AIM = re.compile(
    r"\b(?:so(?:\s+that)?|what|how|why|whether|if|ensur(?:e|es|ing)(?:\s+that)?|as\s+\w+\s+as"
    r"|(?:what|which|who|where|when)ever(?:\s+\w+)?|(?:by|for|from|in|of|on|through|to|under|with)\s+which"
    r"|(?:role|part|extent)\s+(?:that|which)|(?:fear|worr(?:y|ied)|risk|danger)(?:s|ed|ing)?\s+that)"
    r"\s+(?:[\w’'-]+\s+){1,4}$",
    re.IGNORECASE,
)
"""A clause that says what something is for, or is part of a noun or a fear: "so that schools can plan" and "the way in
which schools can plan" give schools no leave."""
_ACRONYM = regex.compile(r"\p{Lu}{2,}s?")
_PERSONAL = word_set("they he she we you one")


def gives_leave(text: str, start: int, end: int, is_agent: Callable[[str], bool]) -> bool:
    """Whether the modal at `start` has somebody for its subject and something to do for its verb."""
    if _STATE.match(text, end):
        return False
    before = text[max(0, start - 60) : start]
    subject = _SUBJECT.search(before)
    return subject is not None and _acts(subject["head"], is_agent) and not _AIM.search(before)


def _acts(word: str, is_agent: Callable[[str], bool]) -> bool:
    """Whether a word names somebody: a body, a person, a pronoun for one, or an acronym, which is mostly a body's."""
    return is_agent(word) or word.lower() in _PERSONAL or _ACRONYM.fullmatch(word) is not None
