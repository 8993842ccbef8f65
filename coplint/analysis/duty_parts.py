"""The parts of a sentence that puts a duty on somebody: what is to be done, when, and whether it is done by others."""

from __future__ import annotations

import regex

from coplint.analysis.modal_patterns import ADVERB, NEGATIVE

_PARTICIPLES = (
    "made given taken put held sent kept met done set found told seen led built sought paid borne drawn brought left read"
    " understood chosen shown known written begun dealt laid lent lost won cut let run begun spent taught thought"
)
_GAP = rf"(?:\s*,[^,.;:?!]{{1,80}},)?(?:\s+(?:{ADVERB}|{NEGATIVE}|only|,))*\s+"
_PASSIVE = regex.compile(
    rf"{_GAP}(?:have\s+been|be|being|been)(?:\s+(?:{ADVERB}|{NEGATIVE}))*\s+(?P<verb>\w+ed|{'|'.join(_PARTICIPLES.split())})\b", regex.IGNORECASE
)
_VERB = regex.compile(rf"{_GAP}(?P<verb>[\w-]+)", regex.IGNORECASE)
_STATIVE = regex.compile(rf"{_GAP}(?:have|be|receive|feel|know|get|benefit|enjoy|experience|understand|see)\b", regex.IGNORECASE)
_ADJECTIVAL = frozenset("prepared committed required expected satisfied qualified experienced concerned interested".split())
_BY = regex.compile(r"\bby\s+(?=(?:the|a|an|each|every|all|their|its|his|her|any|both)\b|\p{L})")
_IF = r"(?:where|if|when|unless|before|after|once|until|in\s+cases?\s+where|as\s+soon\s+as|provided\s+that|except\s+where|whenever|wherever)"
_FRONT = regex.compile(rf"\W*(?P<condition>{_IF}\b.*)", regex.IGNORECASE | regex.DOTALL)
_BACK = regex.compile(rf"[\s,]+(?P<condition>(?:{_IF}|subject\s+to|to\s+the\s+extent\s+that)\b.*)", regex.IGNORECASE | regex.DOTALL)


def is_passive(text: str, end: int) -> bool:
    """Whether the verb after a modal that ends at `end` is passive: "should be involved"."""
    found = _PASSIVE.match(text, end)
    return found is not None and found["verb"].casefold() not in _ADJECTIVAL


def is_stative(text: str, end: int) -> bool:
    """Whether the verb says how somebody is, not what they do: "should have access", "must have confidence"."""
    return _STATIVE.match(text, end) is not None


def agent_starts(text: str, start: int, end: int) -> list[int]:
    """Where, after each "by" between two offsets, somebody may be named who does what a passive leaves open."""
    return [found.end() for found in _BY.finditer(text, start, end)]


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
