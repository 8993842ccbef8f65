"""Which words can stand where in a noun phrase, as far as their neighbours tell."""

from __future__ import annotations

from coplint.analysis.duties.actor_words import DETERMINERS, NO_NOUNS, PREPOSITIONS, PRONOUNS, STOPS
from coplint.analysis.duties.noun_tokens import Tokens
from coplint.analysis.word_sets import word_set

_LAW = word_set("act acts regulations order code schedule convention")
_NO_MODIFIERS = STOPS | PRONOUNS | _LAW
_PLURAL_MODIFIERS = word_set("years services children’s needs sports arts systems resources careers operations works")
_SINGULAR_IN_S = ("ss", "ous", "’s", "'s", "s’", "us", "is")
_OPENERS = word_set(
    """that which whether if when where because so as while until unless since although but however therefore then
    also"""
)
"""Words that open a clause, so that what follows them is its subject."""
_BEFORE_OBJECTS = STOPS - _OPENERS | {"to"}


def is_inside_thing(words: Tokens, first: int) -> bool:
    """Whether "or" joins the phrase to one that a thing is described by: "proposals for new or larger centres"."""
    if not first or words.low[first - 1] != "or":
        return False
    for at in range(first - 2, max(0, first - 6), -1):
        if words.low[at] in PREPOSITIONS:
            return is_noun(words, at - 1)
        if not words.is_word(at) or words.low[at] in STOPS:
            return False
    return False


def is_within_phrase(words: Tokens, bracket: int) -> bool:
    """Whether more of a phrase stands before a bracket: a short form, or after an article; else it ends a clause."""
    return " " not in words.text(bracket) or (bracket > 0 and words.low[bracket - 1] in DETERMINERS)


def modifies(words: Tokens, at: int) -> bool:
    """Whether a word can stand in front of the next inside a noun phrase: no verb, no plural, no name of a law."""
    initial, low = words.text(at)[0], words.low[at]
    if not initial.isalnum() or initial.isdigit() or low in _NO_MODIFIERS:
        return False
    if low.endswith("ing") and words.low[at + 1] in DETERMINERS:
        return False
    return initial.isupper() or not is_plural(low)


def is_plural(low: str) -> bool:
    """Whether a word is a plural that no other noun follows in its phrase, as far as its ending tells."""
    return low.endswith("s") and not low.endswith(_SINGULAR_IN_S) and low not in _PLURAL_MODIFIERS


def is_one_name(words: Tokens, left: int, at: int) -> bool:
    """Whether "and" stands inside a name: "the Health and Wellbeing Board", both in capitals after one article."""
    capitals = words.is_word(left) and words.text(left)[0].isupper() and words.text(at)[0].isupper()
    article = left == 0 or words.low[left - 1] in DETERMINERS
    return capitals and article and not (left > 1 and words.low[left - 2] in PREPOSITIONS)


def follows_verb(words: Tokens, first: int) -> bool:
    """Whether the phrase that begins at `first` is an object: a verb or "to" stands in front of it, or begins it."""
    return (first > 0 and words.low[first - 1] in _BEFORE_OBJECTS) or words.low[first] in STOPS


def is_noun(words: Tokens, at: int) -> bool:
    """Whether a word may be the noun in front of a preposition."""
    low = words.low[at]
    return words.is_word(at) and (low == "those" or low not in NO_NOUNS) and not low.endswith("ing")
