"""Walking left over a noun phrase, from its last word to its first.

No parser: the walk goes on through the prepositions and conjunctions that can stand inside a phrase, until a word or
mark that no subject holds.
"""

from __future__ import annotations

from collections.abc import Callable

from coplint.analysis.duties.actor_words import DETERMINERS, PREPOSITIONS, PRONOUNS, STOPS
from coplint.analysis.duties.noun_tokens import Token
from coplint.analysis.word_sets import word_set

_JOINS = word_set("and or & where appropriate relevant")
_LAW = word_set("act acts regulations order code schedule convention")
_NO_NOUNS = STOPS | DETERMINERS | PREPOSITIONS
_PLURAL_MODIFIERS = word_set("years services children’s needs sports arts systems resources careers operations works")
_SINGULAR_IN_S = ("ss", "ous", "’s", "'s", "s’", "us", "is")
_OPENERS = word_set(
    """that which whether if when where because so as while until unless since although but however therefore then
    also"""
)
"""Words that open a clause, so that what follows them is its subject."""


def first_word(words: list[Token], is_agent: Callable[[str], bool]) -> int | None:
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
    return None if _is_inside_thing(words, kept) else kept


def _is_inside_thing(words: list[Token], first: int) -> bool:
    """Whether "or" joins the phrase to one that a thing is described by: "proposals for new or larger centres"."""
    if not first or words[first - 1].low != "or":
        return False
    for at in range(first - 2, max(0, first - 6), -1):
        if words[at].low in PREPOSITIONS:
            return _is_noun(words[at - 1])
        if not words[at].is_word or words[at].low in STOPS:
            return False
    return False


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
    bracket = before.text.startswith("(") or (here.text.startswith("(") and _is_noun(before))
    if bracket or before.low in DETERMINERS - STOPS:
        return at - 1
    return at - 1 if _modifies(before, here) else None


def _modifies(before: Token, here: Token) -> bool:
    """Whether a word can stand in front of another inside a noun phrase: no verb, no plural, no name of a law."""
    low = before.low
    if not before.is_word or low in STOPS or low in PRONOUNS or low in _LAW or before.text[0].isdigit():
        return False
    if low.endswith("ing") and here.low in DETERMINERS:
        return False
    plural = low.endswith("s") and not low.endswith(_SINGULAR_IN_S) and not before.text[0].isupper()
    return not plural or low in _PLURAL_MODIFIERS


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
        if len(joint) == 1 and _is_one_name(words, left, at):
            return left
        return None if len(joint) > 1 else _inside_phrase(words, left, is_agent)
    first = left
    while first > 0 and (step := _step(words, first, is_agent)) is not None:
        first = step
    if _follows_verb(words, first):
        return None
    if "," in joint and len(joint) > 1 and "," not in [word.text for word in words[max(0, first - 1) : left]]:
        return None
    return left


def _is_one_name(words: list[Token], left: int, at: int) -> bool:
    """Whether "and" stands inside a name: "the Health and Wellbeing Board", both in capitals after one article."""
    capitals = words[left].is_word and words[left].text[0].isupper() and words[at].text[0].isupper()
    article = left == 0 or words[left - 1].low in DETERMINERS
    return capitals and article and not (left > 1 and words[left - 2].low in PREPOSITIONS)


def _inside_phrase(words: list[Token], left: int, is_agent: Callable[[str], bool]) -> int | None:
    """The agent that a list of other things describes: "partners in travel, sport and youth work"."""
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


def _is_noun(token: Token) -> bool:
    return token.is_word and (token.low == "those" or token.low not in _NO_NOUNS) and not token.low.endswith("ing")
