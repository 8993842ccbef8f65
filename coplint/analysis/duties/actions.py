"""What a duty is to do: from its modal to the end of its clause, and the condition that ends it, if one does."""

from __future__ import annotations

import re
from itertools import islice

from coplint.analysis.duties.parts import IF, MODAL

_CONDITION = re.compile(rf"[\s,](?P<condition>{IF}|subject\s+to|to\s+the\s+extent\s+that)\b")
_BRACKET = re.compile(r"[()]")
_NO_CONDITION = re.compile(r"(?:\b(?:for\s+example|for\s+instance|e\.g\.|such\s+as|including)[\s,]*|\b(?:as|be)\s)$")
"""In front of what looks like a condition: it is an example, a likeness ("as if"), all that is to be ("be where")."""
_OPEN_END = re.compile(rf"(?:.*\bthe\s+following\b.*|(?:.*\s)?(?:{IF}|in\s+which))", re.IGNORECASE | re.DOTALL)
_FINITE = r"(?:is|are|was|were|has|have|had|do|does|did|can|cannot|could|will|would|might)\b"
_SUBORDINATE = rf"(?:that|which|who|whom|whose|whether|how|what|because|so|as|{IF})\b"
"""How a clause within another begins, which has a verb of its own."""
_SAID_OF = rf"(?:(?!{_SUBORDINATE}|(?:not|only|rather|instead|to|of|by)\b)[\w’'-]+\s+){{1,5}}?"
"""What the verb of a remark is said of."""
_NEXT = "must|shall|should|may|it|they|he|she|also|then|therefore"
_WORDS = rf"(?:(?!(?:and|or|but)\s+(?:{_NEXT})\b)[\w’'-]+\s+){{1,5}}?"
_BARE = rf"(?:(?<=[,;]\sand\s)|(?<=[,;]\sbut\s)|(?<=[,;]\sor\s))(?!{_SUBORDINATE})"
"""After a comma a subject may have no article."""
_NEXT_DUTY = re.compile(
    r"\s(?:and|but|(?P<or>or))\s+(?i:"
    rf"(?:(?:it|they|he|she)\s+|(?P<other>(?:(?:the|an?|each|every|all|any|their|its)\s+|{_BARE}){_WORDS}))?"
    r"(?:(?:also|then|therefore)\s+)?(?:must|shall|should|(?P<may>may))\b)"
)
"""Where the next duty begins, of the same subject or another: ", and must", "and it should", "and the warden must"."""
_REMARK = re.compile(
    rf"(?:,\sbut\s+(?:{_SAID_OF}|(?P<same>))|\s(?P<dash>[–—])\s{_SAID_OF}){_FINITE}(?!\snot\slimited\b)", re.IGNORECASE
)
"""Where a clause that tells nobody anything follows a duty: ", but this does not", " – that is why"."""
_DASH = re.compile(r"(?<=\s)[–—](?=\s)")
_MOST = 8
"""How many places are looked at where a duty may end; in an honest sentence there are two or three."""
_NO_VERB = re.compile(rf"(?:^|{MODAL.pattern})[\s,]*(?:not[\s,]*)?$", re.IGNORECASE)
"""What ends so in front of a modal shares its verb: "can and must reply", "may, shall not, or shall"."""
_OPENS = re.compile(rf"\b(?:that|which|who|whom|whose|whether|how|what|because|{IF}|they)\b", re.IGNORECASE)
"""What begins a clause within an action, to which a "may" that follows belongs."""


def action_end(text: str, start: int, end: int) -> int:
    """Where a duty ends whose modal ends at `start`: where the next one or a remark begins, or its sentence ends."""
    said = text[start:end].casefold()
    if "must" in said or "shall" in said or "should" in said or "may" in said:  # the next duty has a modal of its own
        for found in islice(_NEXT_DUTY.finditer(text, start, end), _MOST):
            if _is_next(text[start : found.start()], found):
                end = found.start()
                break
    if ("but" in said or "–" in said or "—" in said) and (remark := _REMARK.search(text, start, end)):
        return end if _is_within(text[start:end], remark) else remark.start()
    return end


def _is_within(words: str, remark: re.Match[str]) -> bool:
    """Whether what looks like a remark belongs to the words of a duty: between two dashes, or in a clause of them."""
    if remark["dash"] is not None:
        return sum(one[0] == remark["dash"] for one in _DASH.finditer(words)) > 1
    return remark["same"] is not None and _OPENS.search(words, 0, words.find(remark[0])) is not None


def _is_next(words: str, joint: re.Match[str]) -> bool:
    """Whether a modal that is joined to some words is a duty of its own, not of a clause within them."""
    if _NO_VERB.search(words) or words.count("(") > words.count(")"):
        return False
    opens = _OPENS.search(words) is not None or _OPENS.search(joint["other"] or "") is not None
    if joint["may"]:
        return not opens and not joint["or"]
    return words.endswith((",", ";")) or not (opens and (joint["other"] or MODAL.search(words)))


def action(text: str, start: int, end: int) -> tuple[str, str | None]:
    """What is to be done, from the modal's end to that of its clause, and the condition that ends it, if one does."""
    words = _within_brackets(text[start:end]).strip(" ,:;")
    at = _condition(words)
    return (words.rstrip("."), None) if at is None else (words[:at].strip(" ,"), words[at:].strip(" .,"))


def _within_brackets(words: str) -> str:
    """The words up to a bracket that closes what opened before them."""
    if ")" not in words:
        return words
    depth = 0
    for found in _BRACKET.finditer(words):
        depth += 1 if found[0] == "(" else -1
        if depth < 0:
            return words[: found.start()]
    return words


def _condition(words: str) -> int | None:
    """Where the condition begins: not in an aside in brackets, not as an example or a likeness."""
    depth = last = 0
    for found in _CONDITION.finditer(words, 2):
        at = found.start("condition")
        depth += words.count("(", last, at) - words.count(")", last, at)
        last = at
        if depth <= 0 and not _NO_CONDITION.search(words[max(0, at - 20) : at]):
            return at
    return None


def is_open(condition: str) -> bool:
    """Whether the items of a list are needed to say what a condition is: "unless one of the following applies:"."""
    return _OPEN_END.fullmatch(condition) is not None
