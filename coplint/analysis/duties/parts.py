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
    r"(?:where|if|when|unless|before|after|once|until|in\s+cases?\s+where|as\s+soon\s+as|provided\s+that"
    r"|except\s+where|whenever|wherever)"
)
FRONTED = re.compile(
    r"\b(?:where|if|when|unless|before|after|once|until|whenever|wherever|each\s+time|as\s+soon\s+as|in\s+(?:all\s+)?cases?\s+where)\s+",
    re.IGNORECASE,
)
"""How a clause begins that stands in front of the one it is a condition of."""

_FRONT = re.compile(rf"\W*(?P<condition>{_IF}\b.*)", re.IGNORECASE | re.DOTALL)
MODAL = re.compile(r"\b(?:must|shall|should|may|might|can|could|will|would)\b", re.IGNORECASE)
_PHRASE = re.compile(r"(?:in|at|on|under|for|to|from|by|as|with|during|following|having|\w+ing)\s", re.IGNORECASE)
_BACK = re.compile(rf"(?<=[\s,])(?P<condition>(?:{_IF}|subject\s+to|to\s+the\s+extent\s+that)\b.*)", re.DOTALL)


def is_passive(text: str, end: int) -> bool:
    """Whether the verb after a modal that ends at `end` is passive: "should be involved"."""
    found = _PASSIVE.match(text, end)
    return found is not None and found["verb"].casefold() not in _ADJECTIVAL


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
    words = text[start:end].strip(" ,:;")
    found = _BACK.search(words)
    if found is None or found.start() < 3:
        return words.rstrip("."), None
    return words[: found.start()].strip(" ,"), found["condition"].strip(" .,")


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
