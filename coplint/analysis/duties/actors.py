"""Who can act in a draft: bodies and people in general, and those that this draft tells to do things."""

from __future__ import annotations

from collections.abc import Iterable

from coplint.analysis.duties.actor_words import BODIES, PERSONS, singular
from coplint.analysis.duties.learnt_actors import short_forms, told_heads
from coplint.draft.model import Draft


class Actors:
    """Tells whether a noun names somebody who acts. `known` are names from configuration."""

    def __init__(self, draft: Draft, known: Iterable[str] = ()) -> None:
        named = {singular(name.split()[-1]) for name in known if name.strip()}
        heads = BODIES | PERSONS | named | told_heads(draft)
        self._heads = heads | short_forms(draft, heads)

    def is_agent(self, word: str) -> bool:
        """Whether a head noun, or an acronym standing for one, names a body or a person."""
        bare = word.strip("’'()")
        if singular(bare) in self._heads or bare in self._heads:
            return True
        return "-" in bare and singular(bare.rsplit("-", 1)[-1]) in self._heads

    def is_person(self, word: str) -> bool:
        """Whether a head noun names people for whom things are done as often as they do them."""
        return singular(word) in PERSONS
