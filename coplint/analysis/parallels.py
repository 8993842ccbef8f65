"""Passages in like words that say different things: one rule for two actors, or a rule and its opposite."""

from __future__ import annotations

from collections.abc import Set

from coplint.analysis.likeness import topic_stems
from coplint.analysis.time_limits.units import NUMBER_WORDS
from coplint.analysis.word_rows import word_parts
from coplint.analysis.word_sets import word_set

_NEGATIONS = word_set("not no nor never none cannot without neither")
_SHORTEST_NAME = 3
"""Characters; shorter words that differ ("a", "an") follow from those that do."""
_MARKS = ".,;:()[]“”‘’\"'"


def are_parallel(one: str, other: str, *, near: bool) -> bool:
    """Whether each of two passages speaks of something else, as far as words tell that only one of them has.

    Of passages `near` each other any such words tell, for nobody says one thing twice within a page and changes the
    noun. Further apart only names do: whoever repeats himself there often words it for another reader.
    """
    if not near and not _differ_in_names(one, other):
        return False
    here, there = _words(one), _words(other)
    own, others = here - there, there - here
    topics, other_topics = _topics(own), _topics(others)
    if topics == other_topics:
        return own.isdisjoint(_NEGATIONS) is not others.isdisjoint(_NEGATIONS)
    return not (topics <= other_topics or other_topics <= topics)


def _differ_in_names(one: str, other: str) -> bool:
    """Whether every word that only one of two passages has, but for its first, has a capital or a digit."""
    here, there = set(one.split()[1:]), set(other.split()[1:])
    unlike = _bare(here - there) ^ _bare(there - here)
    return all(len(word) < _SHORTEST_NAME or not word.islower() for word in unlike)


def _bare(words: Set[str]) -> set[str]:
    return {word.strip(_MARKS) for word in words}


def _words(passage: str) -> set[str]:
    return set(map(str.lower, word_parts(passage)))


def _topics(words: Set[str]) -> set[str]:
    """What words say a passage is about: another number is the same thing said otherwise, and worth a look."""
    return set(topic_stems(" ".join(words - _NEGATIONS - NUMBER_WORDS)))
