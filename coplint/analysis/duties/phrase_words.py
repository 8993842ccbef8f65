"""Which words can stand where in a noun phrase, as far as their neighbours tell."""

from __future__ import annotations

from collections.abc import Sequence

from coplint.analysis.duties.actor_words import DETERMINERS, PREPOSITIONS, PRONOUNS, STOPS
from coplint.analysis.duties.noun_tokens import Token
from coplint.analysis.word_sets import word_set

_LAW = word_set("act acts regulations order code schedule convention")
_NO_NOUNS = STOPS | DETERMINERS | PREPOSITIONS
_PLURAL_MODIFIERS = word_set("years services children’s needs sports arts systems resources careers operations works")
_SINGULAR_IN_S = ("ss", "ous", "’s", "'s", "s’", "us", "is")
_OPENERS = word_set(
    """that which whether if when where because so as while until unless since although but however therefore then
    also"""
)
"""Words that open a clause, so that what follows them is its subject."""


def is_inside_thing(words: Sequence[Token], first: int) -> bool:
    """Whether "or" joins the phrase to one that a thing is described by: "proposals for new or larger centres"."""
    if not first or words[first - 1].low != "or":
        return False
    for at in range(first - 2, max(0, first - 6), -1):
        if words[at].low in PREPOSITIONS:
            return is_noun(words[at - 1])
        if not words[at].is_word or words[at].low in STOPS:
            return False
    return False


def is_within_phrase(words: Sequence[Token], bracket: int) -> bool:
    """Whether more of a phrase stands before a bracket: a short form, or after an article; else it ends a clause."""
    return " " not in words[bracket].text or (bracket > 0 and words[bracket - 1].low in DETERMINERS)


def modifies(before: Token, here: Token) -> bool:
    """Whether a word can stand in front of another inside a noun phrase: no verb, no plural, no name of a law."""
    low = before.low
    if not before.is_word or low in STOPS or low in PRONOUNS or low in _LAW or before.text[0].isdigit():
        return False
    if low.endswith("ing") and here.low in DETERMINERS:
        return False
    return before.text[0].isupper() or not is_plural(before)


def is_plural(word: Token) -> bool:
    """Whether a word is a plural that no other noun follows in its phrase, as far as its ending tells."""
    return word.low.endswith("s") and not word.low.endswith(_SINGULAR_IN_S) and word.low not in _PLURAL_MODIFIERS


def is_one_name(words: Sequence[Token], left: int, at: int) -> bool:
    """Whether "and" stands inside a name: "the Health and Wellbeing Board", both in capitals after one article."""
    capitals = words[left].is_word and words[left].text[0].isupper() and words[at].text[0].isupper()
    article = left == 0 or words[left - 1].low in DETERMINERS
    return capitals and article and not (left > 1 and words[left - 2].low in PREPOSITIONS)


def follows_verb(words: Sequence[Token], first: int) -> bool:
    """Whether the phrase that begins at `first` is an object: a verb or "to" stands in front of it, or begins it."""
    if first and words[first - 1].low in STOPS | {"to"} and words[first - 1].low not in _OPENERS:
        return True
    return words[first].low in STOPS


def is_noun(token: Token) -> bool:
    """Whether a word may be the noun in front of a preposition."""
    return token.is_word and (token.low == "those" or token.low not in _NO_NOUNS) and not token.low.endswith("ing")
