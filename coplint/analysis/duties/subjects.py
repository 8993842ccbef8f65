"""Walking left over a noun phrase, from its last word to its first.

No parser: the walk goes on through the prepositions and conjunctions that can stand inside a phrase, until a word or
mark that no subject holds.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from coplint.analysis.duties.actor_words import DETERMINERS, PREPOSITIONS, PRONOUNS, STOPS
from coplint.analysis.duties.noun_tokens import Tokens
from coplint.analysis.duties.phrase_words import (
    follows_verb,
    is_inside_thing,
    is_noun,
    is_one_name,
    is_within_phrase,
    modifies,
)
from coplint.analysis.word_sets import word_set

_JOINS = word_set("and or & where appropriate relevant")
_ARTICLES = DETERMINERS - STOPS


@dataclass(frozen=True, slots=True)
class _Walk:
    """A walk over words; `joined` are the conjuncts seen, so that a long list is not walked again and again."""

    words: Tokens
    is_agent: Callable[[str], bool]
    joined: dict[int, int | None] = field(default_factory=dict)

    def conjunct(self, at: int) -> int | None:
        """The end of the phrase to which "and" or a comma joins the word at `at`, or None if it joins no other."""
        if at not in self.joined:
            self.joined[at] = _conjunct(self, at)
        return self.joined[at]

    def leftmost(self, at: int) -> int:
        """Where the phrase begins that ends with the word at `at`."""
        while at > 0 and (step := _step(self, at)) is not None:
            at = step
        return at


def first_word(words: Tokens, is_agent: Callable[[str], bool]) -> int | None:
    """The index of the first word of the noun phrase that ends with the last word."""
    at = len(words.low) - 1
    if at < 0 or not (words.is_word(at) or words.is_bracket(at)):
        return None
    if words.low[at] in PRONOUNS:
        return at
    if words.low[at] in ("together", "jointly") and at > 1:
        at -= 1
    if words.low[at] in STOPS:
        return None
    first = _Walk(words, is_agent).leftmost(at)
    return None if is_inside_thing(words, first) else first


def _step(walk: _Walk, at: int) -> int | None:
    """The word one step further left that still belongs to the phrase, or None where it begins."""
    words = walk.words
    before, here = words.low[at - 1], words.low[at]
    if before in ("and", "or", "&", ","):
        return walk.conjunct(at)
    if before in PREPOSITIONS:
        return at - 2 if at >= 2 and is_noun(words, at - 2) else None
    if here in DETERMINERS and here != "other":
        if at > 1 and before.endswith("ing") and (words.low[at - 2] == "those" or walk.is_agent(words.text(at - 2))):
            return at - 2  # "the school naming the child"
        return at - 1 if before in ("all", "both") else None
    if words.is_bracket(at - 1):
        return at - 1 if words.is_bracket(at) or is_within_phrase(words, at - 1) else None
    belongs = before in _ARTICLES or modifies(words, at - 1) or (words.is_bracket(at) and is_noun(words, at - 1))
    return at - 1 if belongs else None


def _conjunct(walk: _Walk, at: int) -> int | None:
    """The last word of the conjunct on the left, if that is an agent too and not the object of a verb.

    A comma alone joins only inside a list that ends in "and"; a comma and "and" end a list of three or more.
    """
    words = walk.words
    left = at - 1
    while left > 0 and (words.low[left] in _JOINS or words.low[left] == ","):
        left -= 1
    joint = words.low[left + 1 : at]
    if "," in joint and _JOINS.isdisjoint(words.low[left + 1 :]):
        return None
    head = left - 1 if words.is_bracket(left) and left else left
    if not walk.is_agent(words.text(head)):
        if len(joint) == 1 and is_one_name(words, left, at):
            return left
        inside = None if len(joint) > 1 else _inside_phrase(walk, left)
        return None if inside is None or follows_verb(words, walk.leftmost(inside)) else inside
    first = walk.leftmost(left)
    if follows_verb(words, first):
        return None
    if "," in joint and len(joint) > 1 and "," not in words.low[max(0, first - 1) : left]:
        return None
    return left


def _inside_phrase(walk: _Walk, left: int) -> int | None:
    """The agent that a list of other things describes: "partners in travel, sport and youth work"."""
    words = walk.words
    for at in range(left, max(0, left - 8), -1):
        if words.low[at] in PREPOSITIONS:
            return at - 1 if walk.is_agent(words.text(at - 1)) else None
        if words.low[at] in STOPS or not (words.is_word(at) or words.low[at] == ","):
            return None
    return None
