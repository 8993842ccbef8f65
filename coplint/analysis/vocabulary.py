"""Which blocks hold which words: an index that lets a search look only where it can find something."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import regex

from coplint.draft.model import Block
from coplint.plurals import singular
from coplint.wording import Words

_WORD = regex.compile(r"\w+")
"""What `Words` takes for a word too; `re` draws the line elsewhere (½, combining marks)."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """For each folded word the indices of the blocks that have it."""

    blocks_of: Mapping[str, frozenset[int]]

    @classmethod
    def of(cls, blocks: Iterable[Block]) -> Vocabulary:
        """The vocabulary of some blocks. Each word stands under every form that a search may ask for."""
        seen: dict[str, set[int]] = {}
        for block in blocks:
            for word in set(_WORD.findall(block.text)):
                seen.setdefault(word, set()).add(block.index)
        folded: dict[str, set[int]] = {}
        for word, where in seen.items():
            for form in _forms(word.casefold()):
                folded.setdefault(form, set()).update(where)
        return cls({word: frozenset(where) for word, where in folded.items()})

    def may_hold(self, words: Words) -> frozenset[int] | None:
        """The only blocks in which the words can stand; None if any block may hold them (a pattern)."""
        keys = words.keys()
        if not keys:
            return None
        found = sorted((self.blocks_of.get(key, frozenset()) for key in keys), key=len)
        return frozenset.intersection(*found)


def _forms(word: str) -> set[str]:
    """The word and whatever it may be the plural of; too many forms cost a look, too few would cost a finding."""
    return {word, singular(word), word.removesuffix("s"), word.removesuffix("es")}
