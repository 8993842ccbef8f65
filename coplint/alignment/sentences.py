"""What became of the sentences of an earlier draft: which sentence of the later one says the same, or that none does.

First come those that are the same word for word, where their block is the same and then wherever they stand; then,
likest first, those that still share most of what they say. Each is used once: a sentence that both drafts have is no
substitute for its neighbour, nor for its twin, that only the earlier one had. What is left was joined to another
sentence that holds nearly all of it and more, or was dropped.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import fsum

from coplint.alignment.model import Alignment
from coplint.analysis.likeness import Weights, topic_stems
from coplint.analysis.sentences import Sentence
from coplint.draft.model import Draft, Span, is_checked

_KEPT = 0.5
"""How much two sentences must share to be one sentence, changed."""
_JOINED = 0.85
"""How much of a sentence must stand in another, or in a block, to be a part of that."""
_FEWEST = 3
"""Telling words of a sentence below which its block decides: "Schools." is like too much."""
_COMMON = 40
"""Words in more sentences than this find no candidates."""
_WORD = re.compile(r"\w+")


def become(
    old: Draft, before: Sequence[Sentence], new: Draft, after: Sequence[Sentence], alignment: Alignment
) -> Mapping[Span, Span | None]:
    """By the span of each earlier sentence that of its later one, or of the block it was joined to; None if dropped."""
    later = [_said(sentence.span, new) for sentence in after if is_checked(new.blocks[sentence.span.block])]
    earlier = [_said(sentence.span, old) for sentence in before if is_checked(old.blocks[sentence.span.block])]
    found = _same(earlier, later, alignment)
    left = [one for one in earlier if one.span not in found]
    likeness = _Likeness(earlier, later)
    found |= _changed(left, frozenset(found.values()), likeness)
    rest = (one for one in left if one.span not in found)
    joined = {one.span: likeness.joined(one) or _in_block(one, new, alignment, likeness) for one in rest}
    return {**found, **joined}


@dataclass(frozen=True)
class _Said:
    """A sentence as it is compared: by all its words in order, or by those that say what it is about."""

    span: Span
    text: str

    @cached_property
    def words(self) -> tuple[str, ...]:
        return tuple(_WORD.findall(self.text.casefold()))

    @cached_property
    def bag(self) -> frozenset[str]:
        return frozenset(topic_stems(self.text))


def _said(span: Span, draft: Draft) -> _Said:
    return _Said(span, draft.text(span))


class _Likeness:
    """How much of an earlier sentence the later ones hold."""

    def __init__(self, earlier: Sequence[_Said], later: Sequence[_Said]) -> None:
        self._weights = Weights(one.bag for one in (*earlier, *later))
        self._later: dict[str, list[_Said]] = defaultdict(list)
        for one in later:
            for word in one.bag:
                self._later[word].append(one)

    def held(self, one: _Said, bag: frozenset[str]) -> float:
        """The share of what a sentence says that stands in some words, from 0 to 1."""
        return self._weight(one.bag & bag) / self._weight(one.bag)

    def alike(self, one: _Said, other: _Said) -> float:
        """How much two sentences share of all that they say, from 0 to 1."""
        return 2 * self._weight(one.bag & other.bag) / (self._weight(one.bag) + self._weight(other.bag))

    def candidates(self, one: _Said) -> Iterator[_Said]:
        """Later sentences that share a word with it that few have, in order."""
        lists = (self._later.get(word, ()) for word in one.bag)
        found = {other.span: other for listed in lists if len(listed) <= _COMMON for other in listed}
        return (found[span] for span in sorted(found, key=lambda span: (span.block, span.start)))

    def joined(self, one: _Said) -> Span | None:
        """The later sentence that says nearly all of it, and something else: one that says only that has its own."""
        if len(one.bag) < _FEWEST:
            return None
        others = (other for other in self.candidates(one) if other.words != one.words)
        likest = max(others, key=lambda other: self.held(one, other.bag), default=None)
        return likest.span if likest is not None and self.held(one, likest.bag) >= _JOINED else None

    def _weight(self, bag: frozenset[str]) -> float:
        """What some words weigh together, to the last bit whatever their order: that of a set is not fixed."""
        return fsum(map(self._weights.of, bag))


def _same(earlier: Sequence[_Said], later: Sequence[_Said], alignment: Alignment) -> dict[Span, Span]:
    """Sentences with the same words, each used once: those that stayed in their block, then the others in order."""
    free: dict[tuple[int, tuple[str, ...]], list[Span]] = defaultdict(list)
    for one in reversed(later):
        free[one.span.block, one.words].append(one.span)
    found: dict[Span, Span] = {}
    for one in earlier:
        blocks = alignment.new_of.get(one.span.block, ())
        spans = next((spans for block in blocks if (spans := free.get((block, one.words)))), None)
        if spans:
            found[one.span] = spans.pop()
    return found | _moved(earlier, later, found)


def _moved(earlier: Sequence[_Said], later: Sequence[_Said], found: Mapping[Span, Span]) -> dict[Span, Span]:
    """Sentences with the same words that are left of both drafts, in order, whatever their blocks."""
    taken = frozenset(found.values())
    free: dict[tuple[str, ...], list[Span]] = defaultdict(list)
    for one in reversed(later):
        if one.span not in taken:
            free[one.words].append(one.span)
    left = (one for one in earlier if one.span not in found)
    return {one.span: spans.pop() for one in left if (spans := free.get(one.words))}


def _changed(left: Sequence[_Said], taken: frozenset[Span], likeness: _Likeness) -> Mapping[Span, Span]:
    """The likest of what is left on both sides, each used once."""
    scored = [
        (likeness.alike(one, other), one.span, other.span)
        for one in left
        if len(one.bag) >= _FEWEST
        for other in likeness.candidates(one)
        if other.span not in taken
    ]
    scored.sort(key=lambda pair: (-pair[0], pair[1].block, pair[1].start, pair[2].block, pair[2].start))
    found: dict[Span, Span] = {}
    used: set[Span] = set()
    for alike, old, new in scored:
        if alike >= _KEPT and old not in found and new not in used:
            found[old] = new
            used.add(new)
    return found


def _in_block(one: _Said, new: Draft, alignment: Alignment, likeness: _Likeness) -> Span | None:
    """What its block has become, where that says the same in several sentences; any will do for a short one."""
    blocks = [new.blocks[index] for index in alignment.new_of.get(one.span.block, ())]
    if not blocks:
        return None
    bag = frozenset(word for block in blocks for word in topic_stems(block.text))
    if len(one.bag) >= _FEWEST and likeness.held(one, bag) < _JOINED:
        return None
    return Span(blocks[0].index, 0, len(blocks[0].text))
