"""The blocks of a draft as alignment compares them: by their words, without numbers, quotes and case."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from coplint.draft.model import Block, Draft, is_checked

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Text:
    """One block: its index, its kind, its words folded, and the pairs of neighbouring words in it."""

    index: int
    kind: str
    words: tuple[str, ...]
    pairs: frozenset[tuple[str, str]]

    def held_by(self, other: Text) -> float:
        """The share of these words' pairs that another block has too."""
        return len(self.pairs & other.pairs) / len(self.pairs)

    def likeness(self, other: Text) -> float:
        """How much two blocks share of all that they say, from 0 to 1."""
        return 2 * len(self.pairs & other.pairs) / (len(self.pairs) + len(other.pairs))


def texts(draft: Draft) -> Sequence[Text]:
    """The blocks that say something, in order; headers, comments and lists of contents are no part of a revision."""
    return [_text(block) for block in draft.blocks if is_checked(block) and _WORD.search(block.text)]


def _text(block: Block) -> Text:
    words = tuple(_WORD.findall(block.text.casefold()))
    return Text(block.index, block.kind.value, words, frozenset(zip(("", *words), (*words, ""), strict=True)))


def by_pair(listed: Iterable[Text]) -> Mapping[tuple[str, str], list[Text]]:
    """An index of blocks by the pairs of words in them."""
    index: dict[tuple[str, str], list[Text]] = {}
    for text in listed:
        for pair in text.pairs:
            index.setdefault(pair, []).append(text)
    return index
