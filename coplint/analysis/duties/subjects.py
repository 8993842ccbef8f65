"""Walking left over a noun phrase, from its last word to its first.

No parser: the walk goes on through the prepositions and conjunctions that can stand inside a phrase, until a word or
mark that no subject holds.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from coplint.analysis.duties.actor_words import DETERMINERS, PREPOSITIONS, PRONOUNS, STOPS
from coplint.analysis.duties.noun_tokens import Token
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


@dataclass(frozen=True, slots=True)
class _Walk:
    """A walk over words; `steps` are those taken, so that a long list of agents is not walked again and again."""

    words: Sequence[Token]
    is_agent: Callable[[str], bool]
    steps: dict[int, int | None] = field(default_factory=dict)

    def step(self, at: int) -> int | None:
        """The word one step further left that still belongs to the phrase, or None where it begins."""
        if at not in self.steps:
            self.steps[at] = _step(self, at)
        return self.steps[at]

    def leftmost(self, at: int) -> int:
        """Where the phrase begins that ends with the word at `at`."""
        while at > 0 and (step := self.step(at)) is not None:
            at = step
        return at


def first_word(words: Sequence[Token], is_agent: Callable[[str], bool]) -> int | None:
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
    first = _Walk(words, is_agent).leftmost(at)
    return None if is_inside_thing(words, first) else first


def _step(walk: _Walk, at: int) -> int | None:
    words = walk.words
    before, here = words[at - 1], words[at]
    if before.low in ("and", "or", "&") or before.text == ",":
        return _conjunct(walk, at)
    if before.low in PREPOSITIONS:
        return at - 2 if at >= 2 and is_noun(words[at - 2]) else None
    if here.low in DETERMINERS and here.low != "other":
        owner = words[at - 2] if at > 1 and before.low.endswith("ing") else None
        if owner is not None and (owner.low == "those" or walk.is_agent(owner.text)):
            return at - 2  # "the school naming the child"
        return at - 1 if before.low in ("all", "both") else None
    if before.text.startswith("("):
        return at - 1 if here.text.startswith("(") or is_within_phrase(words, at - 1) else None
    bracket = here.text.startswith("(") and is_noun(before)
    return at - 1 if bracket or before.low in DETERMINERS - STOPS or modifies(before, here) else None


def _conjunct(walk: _Walk, at: int) -> int | None:
    """The last word of the conjunct on the left, if that is an agent too and not the object of a verb.

    A comma alone joins only inside a list that ends in "and"; a comma and "and" end a list of three or more.
    """
    words = walk.words
    left = at - 1
    while left > 0 and (words[left].low in _JOINS or words[left].text == ","):
        left -= 1
    joint = [word.low for word in words[left + 1 : at]]
    if "," in joint and not any(word.low in _JOINS for word in words[left + 1 :]):
        return None
    head = left - 1 if words[left].text.startswith("(") and left else left
    if not walk.is_agent(words[head].text):
        if len(joint) == 1 and is_one_name(words, left, at):
            return left
        inside = None if len(joint) > 1 else _inside_phrase(walk, left)
        return None if inside is None or follows_verb(words, walk.leftmost(inside)) else inside
    first = walk.leftmost(left)
    if follows_verb(words, first):
        return None
    if "," in joint and len(joint) > 1 and "," not in [word.text for word in words[max(0, first - 1) : left]]:
        return None
    return left


def _inside_phrase(walk: _Walk, left: int) -> int | None:
    """The agent that a list of other things describes: "partners in travel, sport and youth work"."""
    words = walk.words
    for at in range(left, max(0, left - 8), -1):
        if words[at].low in PREPOSITIONS:
            return at - 1 if walk.is_agent(words[at - 1].text) else None
        if words[at].low in STOPS or not (words[at].is_word or words[at].text == ","):
            return None
    return None
