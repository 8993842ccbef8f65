"""Which verbs a modal governs: the first after it, and those that are joined to that one."""

from __future__ import annotations

import re

from coplint.analysis.word_sets import word_set

_JOINED = re.compile(
    r"not|also|only|then|always|never|normally|either|both|be|been|have"
    r"|(?!family|early|elderly|likely|friendly|timely|daily|weekly|monthly|yearly|assembly|supply|reply|apply|rely)\w+ly",
    re.IGNORECASE,
)
"""An adverb or auxiliary, right in front of a verb."""
_LISTED = re.compile(r"(?:\b(?:and|or|then)|[,;:)–—])$", re.IGNORECASE)
"""What joins a verb to the one before it, or a noun to the one before that."""
_OPENS = re.compile(r"\b(?:that|which|who|whom|whose|whether|where|when|if|unless|so|because|while|how|what)\b", re.I)
_CLOSED = re.compile(r"[,;)–—](?:\s+(?:and|or|then|also))*$")
_NOUNS_TOO = word_set(
    """access address aid aim answer approach benefit care challenge change charge check claim comment contact control
    cost design focus fund help increase interview lead limit link list measure meet monitor move need note offer order
    plan practice process programme project purchase question record reply report request research respect result
    review risk search share stay study supply support target test train transfer transport treat use view visit work"""
)
_OBJECT = re.compile(
    r"\s+(?:with|the|an?|this|these|those|all|any|each|every|both|its|their|his|her|our|your|it|them|him|us|one"
    r"|how|whether|what|together|children|parents|young|pupils|people|others)\b(?!\s+(?:is|are|must|should|will)\b)",
    re.IGNORECASE,
)
"""What follows a verb rather than a noun."""


def is_own_verb(between: str, word: str, after: str) -> bool:
    """Whether a word belongs to the modal from which the words between part it: "must meet and" it does.

    In "must ensure that providers" it does not, nor as a noun in a list ("must give information and support to"),
    and "must work with others to" says what for. `after` is what follows the word.
    """
    before = between.rstrip()
    if not before:
        return True
    if _OPENS.search(before) and not _CLOSED.search(before):
        return False
    if _LISTED.search(before):
        return reads_as_verb(word, after)
    return _JOINED.fullmatch(before.rsplit(maxsplit=1)[-1]) is not None


def reads_as_verb(word: str, after: str) -> bool:
    """Whether a word that "and" joins to others is a verb, by itself or by what follows: "and support them"."""
    return not is_noun_too(word) or _OBJECT.match(after) is not None


def is_noun_too(word: str) -> bool:
    """Whether a verb is a noun as well: "support", "plans"."""
    base = word.casefold()
    return not _NOUNS_TOO.isdisjoint({base, base.removesuffix("s"), base.removesuffix("es")})
