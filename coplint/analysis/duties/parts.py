"""The parts of a sentence that puts a duty on somebody: its clauses, a condition in front, a passive and its agent."""

from __future__ import annotations

import re

import regex

from coplint.analysis.modals.patterns import ADVERB, NEGATIVE
from coplint.analysis.word_sets import word_set

_PARTICIPLES = (
    "made given taken put held sent kept met done set found told seen led built sought paid borne drawn brought left"
    " read understood chosen shown known written begun dealt laid lent lost won cut let run begun spent taught thought"
)
_GAP = rf"(?:\s*,[^,.;:?!]{{1,80}},)?(?:\s+(?:{ADVERB}|{NEGATIVE}|only|,))*\s+"
_PASSIVE = re.compile(
    rf"{_GAP}(?:have\s+been|be|being|been)(?:\s+(?:{ADVERB}|{NEGATIVE}))*\s+(?P<verb>\w+ed|{'|'.join(_PARTICIPLES.split())})\b",
    re.IGNORECASE,
)
_STATIVE = re.compile(
    rf"{_GAP}(?:have|be|receive|feel|know|get|benefit|enjoy|experience|understand|see)\b", re.IGNORECASE
)
_ADJECTIVAL = word_set("""prepared committed required expected satisfied qualified experienced concerned interested""")
_BY = regex.compile(r"\bby\s+(?=(?:the|a|an|each|every|all|their|its|his|her|any|both)\b|\p{L})")
_WORD = 40
"""Characters that a word and the space after it take at most."""
_DONE = re.compile(rf"\b(?:\w+ed|{'|'.join(_PARTICIPLES.split())})\s+$", re.IGNORECASE)
"""A participle, right in front of "by"."""
_CLAUSE = re.compile(r"[;:]|,?\s(?:and|or|but)\s")
IF = (
    r"(?:where|if|when|unless|before|after|once(?!\s+(?:every|each|an?|per|in)\b)|until|in\s+cases?\s+where"
    r"|as\s+soon\s+as|provided\s+that|except\s+where|whenever|wherever)"
)
"""How a condition begins, wherever it stands."""
FRONTED = re.compile(
    r"\b(?=[abeiouw])(?:where|if|when|unless|before|after|once|until|whenever|wherever|(?:each|every)\s+time|as\s+soon\s+as|in\s+(?:all\s+)?cases?\s+where)\s+",
    re.IGNORECASE,
)
"""How a clause begins that stands in front of the one it is a condition of."""

_BINDS = re.compile(r"\b(?:must|shall|should)\b", re.IGNORECASE)
_JOINS_CLAUSE = re.compile(r"[,;]?\s(?:and|but)\W*$")
"""At the end of the words in front of a subject: the clause before it is a duty of its own, and no condition."""
_NEXT = re.compile(
    r",\s+then\b(?!\s+(?:if|when|where|unless)\b)|\s+then\W*$"
    r"|,?\s+this\s+(?:indicates?|means?|impl(?:y|ies)|shows?|requires?|signals?|tells?)\b",
    re.IGNORECASE,
)
"""Where what follows a condition begins, without a comma or in front of the subject."""
_FRONT = re.compile(rf"\W*(?P<condition>(?:{IF}|(?:each|every)\s+time)\b.*)", re.IGNORECASE | re.DOTALL)
MODAL = re.compile(r"\b(?=[cmsw])(?:must|shall|should|may|might|can|could|will|would)\b", re.IGNORECASE)
_PHRASE = re.compile(r"(?:in|at|on|under|for|to|from|by|as|with|during|following|having|\w+ing)\s", re.IGNORECASE)
_NEAR = 160
"""Characters that such a clause takes at most."""
_NO_VERB = r"(?:(?!(?:is|are|was|were|be|has|have|does|do|will|then|can|may|must|should)\b)[\w’'-]+\s+)"
_JUDGES = r"(?:decide|consider|think|believe|feel|conclude|agree)s?\s+(?:that\s+)?"
_PRESUPPOSED = re.compile(
    rf"(?:(?:^|[.;]\s)\W*(?:where|when|whenever)|\bif|\bunless)\s+(?:{_NO_VERB}{{1,3}}|{_NO_VERB}{{1,6}}{_JUDGES}[^,;:.]*)$",
    re.IGNORECASE,
)
"""The clause in front of "is necessary to" that makes it a condition: short, or what somebody decides."""


def passive_verb(text: str, end: int) -> tuple[int, int] | None:
    """Where the participle of a passive stands whose modal ends at `end`: "involved" of "should be involved"."""
    found = _PASSIVE.match(text, end)
    return found.span("verb") if found is not None and found["verb"].casefold() not in _ADJECTIVAL else None


def is_stative(text: str, end: int) -> bool:
    """Whether the verb says how somebody is, not what they do: "should have access", "must have confidence"."""
    return _STATIVE.match(text, end) is not None


def agent_starts(text: str, start: int, end: int) -> list[int]:
    """Where, after each "by" in the clause of a passive, somebody may be named who does what it leaves open.

    The participle of the passive ends at `start`; whoever another participle names does that: "filters held by".
    """
    next_clause = _CLAUSE.search(text, start, end)
    last = next_clause.end() if next_clause else end
    return [
        found.end()
        for found in _BY.finditer(text, start, end)
        if found.start() < last and not _DONE.search(text, max(start, found.start() - _WORD), found.start())
    ]


def is_presupposed(text: str, at: int) -> bool:
    """Whether the words at `at` stand in a clause that says when something else is to be done: "if it is necessary"."""
    return _PRESUPPOSED.search(text[max(0, at - _NEAR) : at]) is not None


def condition_before(text: str, start: int, end: int) -> str | None:
    """The condition that opens a sentence, in front of the subject that begins at `end`: "Where it agrees, ..."."""
    found = _FRONT.match(text, start, end)
    if found is None:
        return None
    words = found["condition"]
    earlier = _BINDS.search(words) if _JOINS_CLAUSE.search(words) else None
    comma = words.rfind(", ", 0, earlier.start()) if earlier else -1
    return _NEXT.split(words if comma < 0 else words[:comma], maxsplit=1)[0].strip(" ,–—")


def main_clause(text: str, start: int, end: int) -> int:
    """Where a sentence's main clause begins: after the comma that ends a condition or phrase in front of it."""
    if not (FRONTED.match(text, start, end) or _PHRASE.match(text, start, end)):
        return start
    modal = MODAL.search(text, start, end)
    comma = text.rfind(", ", start, modal.start()) if modal else text.find(", ", start, end)
    return comma + 2 if comma > 0 else start
