"""The noun phrase that a verb has for its subject, where the sentence says so plainly."""

from __future__ import annotations

import re
from collections.abc import Callable

import regex

from coplint.analysis.duties.actor_words import BOUNDS, DETERMINERS, PREPOSITIONS, STOPS
from coplint.analysis.duties.noun_tokens import REACH, Token, all_tokens, tokens
from coplint.analysis.duties.phrase_words import is_plural
from coplint.analysis.duties.subjects import first_word

_HELPER = regex.compile(
    r"\b(?:(?:will|would|may|might|can|could|should|must|shall|do|does|did|is|are)(?:\s+not|n['’]t)?"
    r"|(?:also|therefore|then|always|now|still|both|each|thus|often|instead|in\s+turn|in\s+particular"
    r"|however|not|or|and|\w+ly)\s*,?)",
    regex.IGNORECASE | regex.REVERSE,
)
"""An auxiliary or adverb, matched from the end of a text backwards."""
_NEAR = 60
"""How far back, in characters, an adverb or auxiliary in front of a verb may begin."""
_INSERTED = re.compile(
    r"[,–—(]\s*(?:in|including|with|as|where|when|if|subject|under|having|who|which|whose|through|working|for|such"
    r"|particularly|acting|unless|except|together|and\s+(?:where|if|when|in|as)|or|on|at|wherever|by|like|whether|before"
    r"|after|once|from)\b"
)
"""How words begin that stand between a subject and its verb."""
_RELATIVES = ("who", "which", "that")
_RELATIVE = re.compile(rf"[\s,]+(?:{'|'.join(_RELATIVES)})$")
_DESCRIBES = re.compile(r"\s+(?:who|that|which)\s+\w+\s+\w+")
_RELATIVE_WORD = re.compile(r"\s(?:who|that|which)\s")
_OPENS_NO_SUBJECT = PREPOSITIONS | STOPS - DETERMINERS
_INTERRUPTS = re.compile(r"[,;:–—]|\b(?:must|shall|should|may|can|will)\b")


def subject_before(text: str, start: int, modal: int, is_agent: Callable[[str], bool]) -> tuple[int, int] | None:
    """Where the subject of the modal at `modal` begins and ends, in a sentence that begins at `start`."""
    start = max(start, modal - REACH)
    end = _strip(text, start, modal)
    if text.endswith((",", "–", "—"), start, end):
        end = _before_insertion(text, start, end, is_agent)
    end = start + len(text[start:end].rstrip())
    if text.endswith(_RELATIVES, start, end):
        relative = _RELATIVE.search(text, start, end)
        if relative is not None and relative.start() > start:
            end = relative.start()
    words = all_tokens(text, start, end)
    first = first_word(words, is_agent)
    while first is not None and words.is_bracket(first) and first < len(words.low) - 1:
        first += 1
    return None if first is None else (words.found[first].start(), end)


def _strip(text: str, start: int, end: int) -> int:
    """Without the adverbs and auxiliaries in front of a modal."""
    while True:
        near = max(start, end - _NEAR)
        left = text[near:end].rstrip()
        found = _HELPER.match(left)
        if found is None or found.start() == 0:
            return near + len(left)
        end = near + found.start()


def _before_insertion(text: str, start: int, end: int, is_agent: Callable[[str], bool]) -> int:
    """Where the subject ends that words between commas part from its modal; the nearest that leaves an agent."""
    at = end - 1
    while (at := max(text.rfind(mark, start, at) for mark in ",–—(")) > start:
        before = all_tokens(text, start, at) if _INSERTED.match(text, at) else None
        if before and before.low and before.is_word(-1) and is_agent(before.text(-1)):
            return at
    return text.rfind(text[end - 1], start, end) if end > start else end


def phrase_after(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Where a noun phrase that begins at `start` ends, for the agent of a passive: "by the current setting with"."""
    last: Token | None = None
    for token in tokens(text, start, min(end, start + REACH)):
        if token.text.startswith("(") or (token.is_word and token.low == "of"):
            continue
        if not token.is_word or token.low in BOUNDS:
            break
        last = token
    return None if last is None else (start, last.end)


def first_agent(text: str, start: int, end: int, is_agent: Callable[[str], bool]) -> tuple[int, int] | None:
    """Where a sentence that begins at `start` names an agent as its subject; None if something else is its subject."""
    found: tuple[int, int] | None = None
    since = 0
    name_goes_on = True
    for token in tokens(text, start, min(end, start + REACH)):
        if not token.is_word or token.text[0].isdigit() or token.low in _OPENS_NO_SUBJECT:
            break
        if not (name_goes_on or token.text[0].isupper()):
            break  # in a name a plural may stand before more: "the Guest Services Officer"
        since += 1
        if is_agent(token.text):
            found, since = (start, token.end), 0
        name_goes_on = found is None or not (since > 2 or token.low.endswith("s"))
        if found is None and is_plural(token.low) and (since == 1 or token.text.islower()):
            break  # "the interventions involve groups"
    return found


def described_subject(text: str, start: int, verb: int) -> tuple[int, int] | None:
    """A noun phrase at `start` that a relative clause describes up to the verb: "A school that admits him must"."""
    relative = _RELATIVE_WORD.search(text, start, verb)
    phrase = phrase_after(text, start, verb) if relative else None
    if phrase is None:
        return None
    clause = text[phrase[1] : verb]
    return phrase if _DESCRIBES.match(clause) and not _INTERRUPTS.search(clause) else None
