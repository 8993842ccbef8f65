"""The parts of a sentence that puts a duty on somebody: what is to be done, when, and whether it is done by others."""

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
_VERB = re.compile(rf"{_GAP}(?P<verb>[\w-]+)", re.IGNORECASE)
_STATIVE = re.compile(
    rf"{_GAP}(?:have|be|receive|feel|know|get|benefit|enjoy|experience|understand|see)\b", re.IGNORECASE
)
_ADJECTIVAL = word_set("""prepared committed required expected satisfied qualified experienced concerned interested""")
_BY = regex.compile(r"\bby\s+(?=(?:the|a|an|each|every|all|their|its|his|her|any|both)\b|\p{L})")
_CLAUSE = re.compile(r"[;:]|,?\s(?:and|or|but)\s")
_IF = (
    r"(?:where|if|when|unless|before|after|once(?!\s+(?:every|each|an?|per|in)\b)|until|in\s+cases?\s+where"
    r"|as\s+soon\s+as|provided\s+that|except\s+where|whenever|wherever)"
)
FRONTED = re.compile(
    r"\b(?:where|if|when|unless|before|after|once|until|whenever|wherever|each\s+time|as\s+soon\s+as|in\s+(?:all\s+)?cases?\s+where)\s+",
    re.IGNORECASE,
)
"""How a clause begins that stands in front of the one it is a condition of."""

_FRONT = re.compile(rf"\W*(?P<condition>{_IF}\b.*)", re.IGNORECASE | re.DOTALL)
MODAL = re.compile(r"\b(?:must|shall|should|may|might|can|could|will|would)\b", re.IGNORECASE)
_PHRASE = re.compile(r"(?:in|at|on|under|for|to|from|by|as|with|during|following|having|\w+ing)\s", re.IGNORECASE)
_BACK = re.compile(rf"(?<=[\s,])(?:{_IF}|subject\s+to|to\s+the\s+extent\s+that)\b")
_BRACKET = re.compile(r"[()]")
_EXAMPLE = re.compile(r"\b(?:for\s+example|for\s+instance|e\.g\.|such\s+as|including)[\s,]*$")
_OPEN_END = re.compile(rf"(?:.*\bthe\s+following\b.*|(?:.*\s)?(?:{_IF}|in\s+which))", re.IGNORECASE | re.DOTALL)
_NEAR = 160
"""Characters that such a clause takes at most."""
_NO_VERB = r"(?:(?!(?:is|are|was|were|be|has|have|does|do|will|then|can|may|must|should)\b)[\w’'-]+\s+)"
_JUDGES = r"(?:decide|consider|think|believe|feel|conclude|agree)s?\s+(?:that\s+)?"
_PRESUPPOSED = re.compile(
    rf"(?:(?:^|[.;]\s)\W*(?:where|when|whenever)|\bif|\bunless)\s+(?:{_NO_VERB}{{1,3}}|{_NO_VERB}{{1,6}}{_JUDGES}[^,;:.]*)$",
    re.IGNORECASE,
)
"""The clause in front of "is necessary to" that makes it a condition: short, or what somebody decides."""


def is_passive(text: str, end: int) -> bool:
    """Whether the verb after a modal that ends at `end` is passive: "should be involved"."""
    return passive_verb(text, end) is not None


def passive_verb(text: str, end: int) -> tuple[int, int] | None:
    """Where the participle of that verb begins and ends: "involved"."""
    found = _PASSIVE.match(text, end)
    return found.span("verb") if found is not None and found["verb"].casefold() not in _ADJECTIVAL else None


def is_stative(text: str, end: int) -> bool:
    """Whether the verb says how somebody is, not what they do: "should have access", "must have confidence"."""
    return _STATIVE.match(text, end) is not None


def agent_starts(text: str, start: int, end: int) -> list[int]:
    """Where, after each "by" in the clause of a passive, somebody may be named who does what it leaves open."""
    next_clause = _CLAUSE.search(text, start, end)
    last = next_clause.end() if next_clause else end
    return [found.end() for found in _BY.finditer(text, start, end) if found.start() < last]


def action(text: str, start: int, end: int) -> tuple[str, str | None]:
    """What is to be done, from the modal's end to the sentence's, and the condition that ends it, if one does."""
    words = _within_brackets(text[start:end]).strip(" ,:;")
    at = _condition(words)
    return (words.rstrip("."), None) if at is None else (words[:at].strip(" ,"), words[at:].strip(" .,"))


def _within_brackets(words: str) -> str:
    """The words up to a bracket that closes what opened before them."""
    depth = 0
    for found in _BRACKET.finditer(words):
        depth += 1 if found[0] == "(" else -1
        if depth < 0:
            return words[: found.start()]
    return words


def _condition(words: str) -> int | None:
    """Where the condition begins: not in an aside in brackets, and not as an example."""
    depth = last = 0
    for found in _BACK.finditer(words, 3):
        at = found.start()
        depth += words.count("(", last, at) - words.count(")", last, at)
        last = at
        if depth <= 0 and not _EXAMPLE.search(words[max(0, at - 20) : at]):
            return at
    return None


def is_open(condition: str) -> bool:
    """Whether the items of a list are needed to say what a condition is: "unless one of the following applies:"."""
    return _OPEN_END.fullmatch(condition) is not None


def is_presupposed(text: str, at: int) -> bool:
    """Whether the words at `at` stand in a clause that says when something else is to be done: "if it is necessary"."""
    return _PRESUPPOSED.search(text[max(0, at - _NEAR) : at]) is not None


def condition_before(text: str, start: int, end: int) -> str | None:
    """The condition that opens a sentence, in front of the subject that begins at `end`: "Where it agrees, ..."."""
    found = _FRONT.match(text, start, end)
    return found["condition"].strip(" ,–—") if found else None


def main_clause(text: str, start: int, end: int) -> int:
    """Where a sentence's main clause begins: after the comma that ends a condition or phrase in front of it."""
    if not (FRONTED.match(text, start, end) or _PHRASE.match(text, start, end)):
        return start
    modal = MODAL.search(text, start, end)
    comma = text.rfind(", ", start, modal.start()) if modal else text.find(", ", start, end)
    return comma + 2 if comma > 0 else start
