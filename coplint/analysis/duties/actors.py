"""Who can act in a draft: bodies and people in general, and those that this draft tells to do things."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

import regex

from coplint.analysis.duties.actor_words import AGENTIVE, BODIES, PERSONS, singular
from coplint.analysis.word_sets import word_set
from coplint.draft.model import Draft, is_checked

_TOLD = re.compile(r"\s(?:must|shall|should|MUST|SHALL|SHOULD)\s+(?:also\s+|then\s+|not\s+|\w+ly\s+)?(?P<verb>[\w-]+)")
_HEAD = regex.compile(r"[\p{L}’'-]+$")
_FEWEST = 3
_ABSTRACT = regex.compile(r"(?:ment|tion|sion|ing|ity|ance|ence|ness|ure|sis|age|al)$")
"""Endings of what is done rather than of who does it."""


class Actors:
    """Tells whether a noun names somebody who acts. `known` are names from configuration."""

    def __init__(self, draft: Draft, known: Iterable[str] = ()) -> None:
        named = {singular(name.split()[-1]) for name in known if name.strip()}
        self._heads = BODIES | PERSONS | named | _learnt(draft)

    def is_agent(self, word: str) -> bool:
        """Whether a head noun, or an acronym standing for one, names a body or a person."""
        bare = word.strip("’'()")
        if singular(bare) in self._heads:
            return True
        return "-" in bare and singular(bare.rsplit("-", 1)[-1]) in self._heads

    def is_person(self, word: str) -> bool:
        """Whether a head noun names people for whom things are done as often as they do them."""
        return singular(word) in PERSONS


def _learnt(draft: Draft) -> frozenset[str]:
    """Heads that the draft makes the subjects of verbs only somebody can do: "the SENCO must consult"."""
    seen: Counter[tuple[str, str]] = Counter()
    for block in draft.blocks:
        if is_checked(block):
            for found in _TOLD.finditer(block.text):
                verb = found["verb"].casefold()
                if verb in AGENTIVE and (head := _HEAD.search(block.text, max(0, found.start() - 40), found.start())):
                    seen[singular(head[0]), verb] += 1
    heads = Counter(head for head, _ in seen)
    return frozenset(
        head for head, verbs in heads.items() if verbs >= _FEWEST and head not in _NOBODY and not _ABSTRACT.search(head)
    )


_NOBODY = word_set(
    """they it this that these those we you he she who which and or plan policy code review document packet"""
)
