"""The noun phrase that a modal has for its subject, found by walking left from the modal.

No parser: a phrase is walked over noun by noun, through the prepositions and conjunctions that can stand inside one,
until a word or mark that no subject holds.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import regex

from coplint.analysis.actor_words import DETERMINERS, PREPOSITIONS, PRONOUNS, STOPS

_TOKEN = regex.compile(r"\([^()]*\)|[\w’'/-]+(?:\.\w+)*|[^\w\s]")
_ADVERB = regex.compile(
    r"(?:\b(?:also|therefore|then|always|now|still|both|each|thus|often|instead|in\s+turn|in\s+particular"
    r"|however|not|or|and|\w+ly)\s*,?\s*)$",
    regex.IGNORECASE,
)
_INSERTED = regex.compile(
    r"[,–—(]\s*(?:in|including|with|as|where|when|if|subject|under|having|who|which|whose|through|working|for|such|particularly"
    r"|acting|unless|except|together|and\s+(?:where|if|when|in|as)|or|on|at|wherever|by|like|whether|before|after|once|from|after)\b"
)
_RELATIVE = regex.compile(r"[\s,]+(?:who|which|that)\s*$")
_AUXILIARY = regex.compile(r"\b(?:will|would|may|might|can|could|should|must|shall|do|does|did|is|are)(?:\s+not|n['’]t)?\s*$", regex.IGNORECASE)
_DESCRIBES = regex.compile(r"\s+(?:who|that|which)\s+\w+\s+\w+")
_INTERRUPTS = regex.compile(r"[,;:–—]|\b(?:must|shall|should|may|can|will)\b")
_NOUNS_IN_ING = frozenset("setting nursing planning learning housing training building teaching governing".split())
_JOINS = frozenset("and or & where appropriate relevant".split())
_REACH = 250
"""How far back, in characters, a subject may begin."""
_LAW = frozenset(["act", "acts", "regulations", "order", "code", "schedule", "convention"])


@dataclass(frozen=True, slots=True)
class Token:
    """A word, bracket or mark of a text, with its place."""

    text: str
    start: int
    end: int

    @property
    def low(self) -> str:
        """The word in small letters."""
        return self.text.casefold()

    @property
    def is_word(self) -> bool:
        """Whether it is a word rather than a bracket or mark."""
        return self.text[0].isalnum()


def tokens(text: str, start: int, end: int) -> list[Token]:
    """The words, brackets and marks between two offsets of a text."""
    return [Token(found[0], *found.span()) for found in _TOKEN.finditer(text, start, end)]


def subject_before(text: str, start: int, modal: int, is_agent: Callable[[str], bool]) -> tuple[int, int] | None:
    """Where the subject of the modal at `modal` begins and ends, in a sentence that begins at `start`."""
    start = max(start, modal - _REACH)
    end = _strip(text, start, modal)
    if text[start:end].endswith((",", "–", "—")):
        end = _before_insertion(text, start, end, is_agent)
    relative = _RELATIVE.search(text, start, end)
    if relative is not None and relative.start() > start:
        end = relative.start()
    words = tokens(text, start, end)
    first = _walk(words, is_agent)
    while first is not None and words[first].text.startswith("(") and first < len(words) - 1:
        first += 1
    return None if first is None else (words[first].start, words[-1].end)


def _strip(text: str, start: int, end: int) -> int:
    """Without the adverbs and auxiliaries in front of a modal."""
    while True:
        left = text[start:end].rstrip()
        found = _AUXILIARY.search(left) or _ADVERB.search(left)
        if found is None or found.start() == 0:
            return start + len(left)
        end = start + found.start()


def _before_insertion(text: str, start: int, end: int, is_agent: Callable[[str], bool]) -> int:
    """Where the subject ends that words between commas part from its modal; the nearest that leaves an agent."""
    at = end - 1
    while (at := max(text.rfind(mark, start, at) for mark in ",–—(")) > start:
        before = tokens(text, start, at)
        if before and before[-1].is_word and is_agent(before[-1].text) and _INSERTED.match(text, at):
            return at
    return text.rfind(text[end - 1], start, end) if end > start else end


def _walk(words: list[Token], is_agent: Callable[[str], bool]) -> int | None:
    """The index of the first word of the noun phrase that ends with the last word."""
    at = len(words) - 1
    if at < 0 or not (words[at].is_word or words[at].text.startswith("(")):
        return None
    if words[at].low in PRONOUNS:
        return at
    if words[at].low in ("together", "jointly") and at > 1:
        at -= 1
    if words[at].low in STOPS:
        return None
    kept = at
    while at > 0:
        step = _step(words, at, is_agent)
        if step is None:
            break
        at = kept = step
    return kept


def _step(words: list[Token], at: int, is_agent: Callable[[str], bool]) -> int | None:
    """The word one step further left that still belongs to the phrase, or None where it begins."""
    before, here = words[at - 1], words[at]
    if before.low in ("and", "or", "&") or before.text == ",":
        return _conjunct(words, at, is_agent)
    if before.low in PREPOSITIONS:
        return at - 2 if at >= 2 and _is_noun(words[at - 2]) else None
    if here.low in DETERMINERS and here.low != "other":
        if before.low.endswith("ing") and at > 1 and (is_agent(words[at - 2].text) or words[at - 2].low == "those"):
            return at - 2  # "the school naming the child"
        return at - 1 if before.low in ("all", "both") else None
    if before.low in DETERMINERS - STOPS or before.text.startswith("("):
        return at - 1
    return at - 1 if _modifies(before, here) else None


def _modifies(before: Token, here: Token) -> bool:
    """Whether a word can stand in front of another inside a noun phrase: no verb, no plural, no name of a law."""
    low = before.low
    if not before.is_word or low in STOPS or low in PRONOUNS or low in _LAW or before.text[0].isdigit():
        return False
    if low.endswith("ing") and here.low in DETERMINERS:
        return False
    return not (low.endswith("s") and not low.endswith(("ss", "ous", "’s", "'s", "s’", "us", "is")) and not before.text[0].isupper()) or low in _PLURAL_MODIFIERS


_NO_NOUNS = STOPS | DETERMINERS | PREPOSITIONS
_PLURAL_MODIFIERS = frozenset(["years", "services", "children’s", "needs", "sports", "arts", "systems", "resources", "careers", "operations", "works"])


def _conjunct(words: list[Token], at: int, is_agent: Callable[[str], bool]) -> int | None:
    """The last word of the conjunct on the left, if that is an agent too and not the object of a verb.

    A comma alone joins only inside a list that ends in "and"; a comma and "and" end a list of three or more.
    """
    left = at - 1
    while left > 0 and (words[left].low in _JOINS or words[left].text == ","):
        left -= 1
    joint = [word.low for word in words[left + 1 : at]]
    if "," in joint and not any(word.low in _JOINS for word in words[left + 1 :]):
        return None
    head = left - 1 if words[left].text.startswith("(") and left else left
    if not is_agent(words[head].text):
        return None if len(joint) > 1 else _inside_phrase(words, left, is_agent)
    first = left
    while first > 0 and (step := _step(words, first, is_agent)) is not None:
        first = step
    if _follows_verb(words, first):
        return None
    if "," in joint and len(joint) > 1 and "," not in [word.text for word in words[max(0, first - 1) : left]]:
        return None
    return left


def _inside_phrase(words: list[Token], left: int, is_agent: Callable[[str], bool]) -> int | None:
    """The agent that a list of other things describes: "partners across education, health and social care"."""
    for at in range(left, max(0, left - 8), -1):
        if words[at].low in PREPOSITIONS:
            return at - 1 if is_agent(words[at - 1].text) else None
        if words[at].low in STOPS or not (words[at].is_word or words[at].text == ","):
            return None
    return None


def _follows_verb(words: list[Token], first: int) -> bool:
    """Whether the phrase that begins at `first` is an object: a verb or "to" stands in front of it, or begins it."""
    if first and words[first - 1].low in STOPS | {"to"} and words[first - 1].low not in _OPENERS:
        return True
    return words[first].low in STOPS


_OPENERS = frozenset(["that", "which", "whether", "if", "when", "where", "because", "so", "as", "while", "until", "unless", "since", "although", "but", "however", "therefore", "then", "also"])


def _is_noun(token: Token) -> bool:
    return token.is_word and (token.low == "those" or token.low not in _NO_NOUNS) and not token.low.endswith("ing")


def phrase_after(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Where a noun phrase that begins at `start` ends, for the agent of a passive: "by the current setting with"."""
    last: Token | None = None
    for token in tokens(text, start, min(end, start + _REACH)):
        if token.text.startswith("(") or (token.is_word and token.low == "of"):
            continue
        if not token.is_word or token.low in STOPS or token.low in PREPOSITIONS:
            break
        last = token
    return None if last is None else (start, last.end)


def first_agent(text: str, start: int, end: int, is_agent: Callable[[str], bool]) -> tuple[int, int] | None:
    """Where a sentence that begins at `start` names an agent as its subject; None if something else is its subject."""
    found: tuple[int, int] | None = None
    since = 0
    for token in tokens(text, start, min(end, start + _REACH)):
        if not token.is_word or token.text[0].isdigit() or token.low in PREPOSITIONS or token.low in STOPS - DETERMINERS:
            break
        since += 1
        if is_agent(token.text):
            found, since = (start, token.end), 0
        if found is not None and (since > 2 or token.low.endswith("s")):
            break
    return found


def described_subject(text: str, start: int, verb: int) -> tuple[int, int] | None:
    """A noun phrase at `start` that a relative clause describes right up to the verb: "A school that admits him must"."""
    phrase = phrase_after(text, start, verb)
    if phrase is None:
        return None
    clause = text[phrase[1] : verb]
    return phrase if _DESCRIBES.match(clause) and not _INTERRUPTS.search(clause) else None


def head_of(text: str, start: int, end: int) -> str | None:
    """The head of a noun phrase: its last word before anything that only describes it."""
    head: Token | None = None
    for token in tokens(text, start, end):
        if head is not None and token.low in PREPOSITIONS | STOPS:
            break
        if head is not None and token.low.endswith("ing") and token.low not in _NOUNS_IN_ING:
            break
        if token.is_word and (token.low not in DETERMINERS or token.low == "those"):
            head = token
    return head.text if head else None
