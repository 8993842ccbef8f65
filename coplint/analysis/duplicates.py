"""Sentences that say nearly the same thing in two places of a draft.

Compared are rows of three words, looked up in an index, so that the cost grows with the draft and not with its square.
A row that many sentences share, such as a draft's stock phrases, says little and weighs little.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, combinations, count

from coplint.analysis.sentences import Sentence
from coplint.analysis.titles import is_title
from coplint.draft.model import Draft, Role, Span, is_checked


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Two sentences that say nearly the same, the later one as `other`; `likeness` from 0 to 1."""

    span: Span
    other: Span
    likeness: float


_WORD = re.compile(r"\w+")
_FEWEST_WORDS, _FEWEST_SMALL = 8, 5
"""Words of a sentence worth comparing; titles of laws are capitals mostly, and repeated of necessity."""
_COMMON = 10
"""Rows of words in more sentences than this find no candidates."""
_RARE = 3
"""A row in no more sentences than this weighs whole."""
_FEWEST_SHARED = 3
_LONG, _SHORT, _PER_ROW = 0.45, 0.8, 0.015
"""The likeness asked of two sentences: less, the more rows they share, between two bounds."""
_PARTNERS = 3
"""How many others a sentence is told together with, the likest first."""

_Row = int
"""Three words in a row, as one number."""
_BITS = 20


def find_duplicates(draft: Draft, sentences: Sequence[Sentence]) -> tuple[Duplicate, ...]:
    """Pairs of sentences in different blocks that say nearly the same, in order of the draft."""
    spans, rows = _compared(draft, sentences)
    users = Counter(chain.from_iterable(rows))
    weight = {row: 1.0 if count <= _RARE else _RARE / count for row, count in users.items()}.__getitem__
    totals = [sum(map(weight, own)) for own in rows]
    found: list[tuple[float, int, int]] = []
    for (one, other), shared in _candidates(rows, users).items():
        if shared >= _FEWEST_SHARED and spans[one].block != spans[other].block:
            both = rows[one] & rows[other]
            likeness = 2 * sum(map(weight, both)) / (totals[one] + totals[other])
            if likeness >= max(_LONG, _SHORT - _PER_ROW * len(both)):
                found.append((likeness, one, other))
    return tuple(
        Duplicate(spans[one], spans[other], round(likeness, 3))
        for likeness, one, other in sorted(_told(found), key=lambda pair: pair[1:])
    )


def _compared(draft: Draft, sentences: Sequence[Sentence]) -> tuple[list[Span], list[set[_Row]]]:
    """The sentences worth comparing and the rows of words in each."""
    spans: list[Span] = []
    rows: list[set[_Row]] = []
    numbers: defaultdict[str, int] = defaultdict(count().__next__)
    barred = {
        block.index
        for block in draft.blocks
        if not is_checked(block) or block.role is Role.REFERENCES or is_title(block)
    }
    for sentence in sentences:
        span = sentence.span
        if span.block in barred or span.end - span.start < 40:
            continue
        words = _WORD.findall(draft.text(span))
        if len(words) >= _FEWEST_WORDS and sum(map(str.islower, words)) >= _FEWEST_SMALL:
            spans.append(span)
            row = [numbers[word] for word in map(str.lower, words)]
            rows.append({a << 2 * _BITS | b << _BITS | c for a, b, c in zip(row, row[1:], row[2:], strict=False)})
    return spans, rows


def _candidates(rows: Sequence[set[_Row]], users: Mapping[_Row, int]) -> Counter[tuple[int, int]]:
    """How many telling rows each two sentences share; `users` says how many sentences have a row."""
    index: dict[_Row, list[int]] = defaultdict(list)
    for number, own in enumerate(rows):
        for row in own:
            if 2 <= users[row] <= _COMMON:
                index[row].append(number)
    return Counter(chain.from_iterable(combinations(sharing, 2) for sharing in index.values()))


def _told(found: list[tuple[float, int, int]]) -> Iterator[tuple[float, int, int]]:
    """Of each sentence's partners the likest few, so that a stock sentence does not drown the rest."""
    partners: Counter[int] = Counter()
    for likeness, one, other in sorted(found, key=lambda pair: (-pair[0], pair[1], pair[2])):
        if min(partners[one], partners[other]) < _PARTNERS:
            partners.update((one, other))
            yield likeness, one, other
