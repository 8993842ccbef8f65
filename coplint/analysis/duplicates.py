"""Sentences and paragraphs that say nearly the same thing in two places of a draft.

Compared are rows of three words, looked up in an index, so that the cost grows with the draft and not with its square.
A row that many sentences share, such as a draft's stock phrases, says little and weighs little. Lines of mark-up and
addresses repeat of necessity, and provisions for two things are worded alike on purpose: neither are told.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from itertools import chain, combinations, islice
from math import fsum

from coplint.analysis.parallels import are_parallel
from coplint.analysis.sentences import Sentence
from coplint.analysis.titles import is_title
from coplint.analysis.word_rows import Row, WordRows, word_parts
from coplint.draft.model import Draft, Role, Span, is_checked


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Two sentences or whole paragraphs that say nearly the same, the later as `other`; `likeness` from 0 to 1."""

    span: Span
    other: Span
    likeness: float


_FEWEST_WORDS, _FEWEST_SMALL = 8, 5
"""Words of a sentence worth comparing; titles of laws are capitals mostly, and repeated of necessity."""
_COMMON = 10
"""Rows of words in more sentences than this find no candidates."""
_RARE = 3
"""A row in no more sentences than this weighs whole."""
_FEWEST_SHARED = 3
_LONG, _SHORT, _PER_ROW = 0.45, 0.8, 0.015
"""The likeness asked of two sentences: less, the more rows they share, between two bounds."""
_WHOLE = 0.85
"""The likeness from which two paragraphs are told as such, and not by their sentences."""
_SHORTEST = 40
"""Characters of such a sentence."""
_NEAR = 12
"""Blocks between two passages of a chapter of which the second may be the counterpart of the first."""
_UNCOMPARED = frozenset({Role.REFERENCES, Role.INDEX})
_PARTNERS = 3
"""How many others a sentence or a paragraph is told together with, the likest first."""


def find_duplicates(draft: Draft, sentences: Sequence[Sentence]) -> tuple[Duplicate, ...]:
    """Pairs in different blocks that say nearly the same, in order of the draft.

    Two paragraphs of several sentences that are alike as a whole are one pair, whichever of their sentences are.
    """
    numbered = WordRows()
    spans, rows = _compared(draft, sentences, numbered)
    found = [pair for pair in _alike(spans, rows, _users(rows, len(numbered))) if not _is_parallel(draft, pair)]
    several = {block for block, counted in Counter(one.span.block for one in sentences).items() if counted > 1}
    alike = {pair for pair in map(_blocks, found) if several.issuperset(pair)}
    whole = {_blocks(pair): pair for pair in _paragraphs(draft, alike, numbered)}
    alone = (pair for pair in found if _blocks(pair) not in whole)
    return tuple(sorted(_told([*whole.values(), *alone]), key=_in_order))


def _compared(draft: Draft, sentences: Sequence[Sentence], numbered: WordRows) -> tuple[list[Span], list[set[Row]]]:
    """The sentences worth comparing and the rows of words in each."""
    spans: list[Span] = []
    rows: list[set[Row]] = []
    barred = {
        block.index for block in draft.blocks if not is_checked(block) or block.role in _UNCOMPARED or is_title(block)
    }
    for sentence in sentences:
        span = sentence.span
        if span.block in barred or span.end - span.start < _SHORTEST:
            continue
        words = word_parts(draft.text(span))
        small = islice(filter(str.islower, words), _FEWEST_SMALL)
        if len(words) >= _FEWEST_WORDS and sum(1 for _ in small) == _FEWEST_SMALL:
            spans.append(span)
            rows.append(numbered.of(words))
    return spans, rows


def _users(rows: Iterable[set[Row]], count: int) -> list[list[int]]:
    """By the number of each of `count` rows, the sentences that have it."""
    users: list[list[int]] = [[] for _ in range(count)]
    for sentence, own in enumerate(rows):
        for row in own:
            users[row].append(sentence)
    return users


def _alike(spans: Sequence[Span], rows: Sequence[set[Row]], users: Sequence[Sequence[int]]) -> Iterator[Duplicate]:
    """The sentences in nearly the same words; no likeness depends on the order in which weights are added up."""
    pairs = [pair for pair, common in _candidates(users).items() if common >= _FEWEST_SHARED]
    weight = [1.0 if len(sharing) <= _RARE else _RARE / len(sharing) for sharing in users].__getitem__
    totals = {sentence: fsum(map(weight, rows[sentence])) for sentence in set(chain.from_iterable(pairs))}
    for one, other in pairs:
        if spans[one].block != spans[other].block:
            both = rows[one] & rows[other]
            likeness = round(2 * fsum(map(weight, both)) / (totals[one] + totals[other]), 3)
            if likeness >= max(_LONG, _SHORT - _PER_ROW * len(both)):
                yield Duplicate(spans[one], spans[other], likeness)


def _is_parallel(draft: Draft, pair: Duplicate) -> bool:
    """Whether two passages in nearly the same words are provisions for two things."""
    if pair.likeness == 1.0:
        return False
    return are_parallel(draft.text(pair.span), draft.text(pair.other), near=_are_near(draft, *_blocks(pair)))


def _are_near(draft: Draft, one: int, other: int) -> bool:
    """Whether a block may follow an earlier one as its counterpart; a new chapter begins anew."""
    return other - one <= _NEAR and draft.blocks[one].chapter == draft.blocks[other].chapter


def _candidates(users: Iterable[Sequence[int]]) -> Counter[tuple[int, int]]:
    """How many telling rows each two sentences share."""
    telling = (sharing for sharing in users if 1 < len(sharing) <= _COMMON)
    return Counter(chain.from_iterable(combinations(sharing, 2) for sharing in telling))


def _paragraphs(draft: Draft, pairs: Set[tuple[int, int]], numbered: WordRows) -> Iterator[Duplicate]:
    """The pairs of paragraphs that are alike as a whole."""
    blocks = set(chain.from_iterable(pairs))
    rows = {block: numbered.of(word_parts(draft.blocks[block].text)) for block in blocks}
    for one, other in pairs:
        likeness = round(2 * len(rows[one] & rows[other]) / (len(rows[one]) + len(rows[other])), 3)
        pair = Duplicate(draft.blocks[one].whole, draft.blocks[other].whole, likeness)
        if likeness >= _WHOLE and not _is_parallel(draft, pair):
            yield pair


def _told(found: Sequence[Duplicate]) -> Iterator[Duplicate]:
    """Of each span's partners the likest few, so that a stock sentence does not drown the rest."""
    partners: Counter[Span] = Counter()
    for pair in sorted(found, key=lambda pair: (-pair.likeness, _in_order(pair))):
        if min(partners[pair.span], partners[pair.other]) < _PARTNERS:
            partners.update((pair.span, pair.other))
            yield pair


def _blocks(pair: Duplicate) -> tuple[int, int]:
    return pair.span.block, pair.other.block


def _in_order(pair: Duplicate) -> tuple[int, int, int, int]:
    return pair.span.block, pair.span.start, pair.other.block, pair.other.start
