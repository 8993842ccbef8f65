"""Two drafts aligned: first what is the same word for word, then what is likest, then what was split or merged.

Candidates come from an index of word pairs, of which the commonest are passed over, so the cost grows about as the
drafts do. Order decides only between equals: a paragraph that moved three chapters on is still the same paragraph.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from coplint.alignment.model import Alignment, Change, Pairing
from coplint.alignment.texts import Text, by_pair, texts
from coplint.draft.model import Draft

_LIKE = 0.5
"""How much two blocks must share to be one block, changed."""
_PART = 0.7
"""How much of a block must stand in another for it to be a part of that."""
_SHORTEST_PART = 5
"""Words of a block below which it is no part of anything: "and" stands everywhere."""
_COMMON = 12
"""Pairs of words in more blocks than this find no candidates."""
_ADJACENT = 0.1
"""What it is worth that the block before is the same in both drafts."""


def align(old: Draft, new: Draft) -> Alignment:
    """Which blocks of the earlier draft are which of the later."""
    before, after = texts(old), texts(new)
    known = dict(_same(before, after))
    known |= _alike([one for one in before if one.index not in known], after, known)
    olds, news = {one.index: one for one in before}, {one.index: one for one in after}
    free_old = [one for one in before if one.index not in known]
    taken = set(known.values())
    free_new = [one for one in after if one.index not in taken]
    split = _parts(free_new, {new: olds[old] for old, new in known.items()})
    merged = _parts(free_old, {old: news[new] for old, new in known.items()})
    return Alignment(tuple(_pairings(olds, news, known, split, merged)))


def _same(before: Sequence[Text], after: Sequence[Text]) -> Mapping[int, int]:
    """Blocks that say the same: those that stand once in each draft, their neighbours, then the rest in order.

    The neighbours settle what is repeated: of thirty headings "Constraints" each goes with the section that it heads.
    """
    places = _places(before), _places(after)
    found: dict[int, int] = {}
    for words, olds in places[0].items():
        if len(olds) == 1 and len(places[1][words]) == 1:
            found[olds[0]] = places[1][words][0]
    taken = set(found.values())
    for step in (1, -1):
        for old, new in sorted(found.items(), reverse=step < 0):
            at, to = old + step, new + step
            while _goes_on(before, after, at, to) and at not in found and to not in taken:
                found[at] = to
                taken.add(to)
                at, to = at + step, to + step
    for words, olds in places[0].items():
        left = [new for new in places[1][words] if new not in taken]
        found |= zip([old for old in olds if old not in found], left, strict=False)
    return {before[old].index: after[new].index for old, new in found.items()}


def _places(listed: Sequence[Text]) -> Mapping[tuple[str, tuple[str, ...]], list[int]]:
    """Where in the list each text stands."""
    places: dict[tuple[str, tuple[str, ...]], list[int]] = defaultdict(list)
    for at, text in enumerate(listed):
        places[text.kind, text.words].append(at)
    return places


def _goes_on(before: Sequence[Text], after: Sequence[Text], at: int, to: int) -> bool:
    if not (0 <= at < len(before) and 0 <= to < len(after)):
        return False
    return before[at].kind == after[to].kind and before[at].words == after[to].words


def _alike(free: Iterable[Text], after: Sequence[Text], known: Mapping[int, int]) -> Mapping[int, int]:
    """The likest of what is left on both sides, each used once."""
    taken = set(known.values())
    index = by_pair(text for text in after if text.index not in taken)
    scored = [
        (text.likeness(other) + (_ADJACENT if known.get(text.index - 1) == other.index - 1 else 0), text, other)
        for text in free
        for other in _candidates(text, index)
    ]
    scored.sort(key=lambda one: (-one[0], one[1].index, one[2].index))
    found: dict[int, int] = {}
    used: set[int] = set()
    for score, text, other in scored:
        if score >= _LIKE and text.index not in found and other.index not in used:
            found[text.index] = other.index
            used.add(other.index)
    return found


def _candidates(text: Text, index: Mapping[tuple[str, str], list[Text]]) -> Iterator[Text]:
    shared: Counter[int] = Counter()
    by_index: dict[int, Text] = {}
    for pair in text.pairs:
        listed = index.get(pair, ())
        if len(listed) <= _COMMON:
            for other in listed:
                shared[other.index] += 1
                by_index[other.index] = other
    return (by_index[number] for number, _ in sorted(shared.items()))


def _parts(free: Iterable[Text], wholes: Mapping[int, Text]) -> Mapping[int, int]:
    """Free blocks that are a part of the other draft's partner of the block before or after them: by neighbour."""
    found: dict[int, int] = {}
    for text in free:
        if len(text.words) < _SHORTEST_PART:
            continue
        for neighbour in (found.get(text.index - 1, text.index - 1), text.index + 1):
            whole = wholes.get(neighbour)
            if whole is not None and text.held_by(whole) >= _PART:
                found[text.index] = neighbour
                break
    return found


def _pairings(
    olds: Mapping[int, Text],
    news: Mapping[int, Text],
    known: Mapping[int, int],
    split: Mapping[int, int],
    merged: Mapping[int, int],
) -> Iterator[Pairing]:
    """All pairings in order of the later draft, what was deleted after what stood before it."""
    back = {new: old for old, new in known.items()}
    stayed = _in_order(known)
    more_new, more_old = _grouped(split), _grouped(merged)
    listed: list[tuple[float, Pairing]] = []
    for new in news:
        if new in back:
            old = back[new]
            sides = (tuple(sorted((old, *more_old[old]))), tuple(sorted((new, *more_new[new]))))
            likeness = olds[old].likeness(news[new])
            listed.append((new, Pairing(*sides, _change(sides, likeness, stays=old in stayed), round(likeness, 3))))
        elif new not in split:
            listed.append((new, Pairing((), (new,), Change.INSERTED, 0.0)))
    last = -1.0
    for old in olds:
        if old in known:
            last = known[old]
        elif old not in merged:
            listed.append((last + 0.5, Pairing((old,), (), Change.DELETED, 0.0)))
    return (pairing for _, pairing in sorted(listed, key=lambda one: (one[0], one[1].old)))


def _grouped(parts: Mapping[int, int]) -> Mapping[int, list[int]]:
    grouped: dict[int, list[int]] = defaultdict(list)
    for part, neighbour in parts.items():
        grouped[neighbour].append(part)
    return grouped


def _change(sides: tuple[tuple[int, ...], tuple[int, ...]], likeness: float, *, stays: bool) -> Change:
    old, new = sides
    if len(new) > 1:
        return Change.SPLIT
    if len(old) > 1:
        return Change.MERGED
    if not stays:
        return Change.MOVED
    return Change.SAME if likeness == 1 else Change.CHANGED


def _in_order(known: Mapping[int, int]) -> frozenset[int]:
    """The earlier blocks of the longest run of pairs that stand in the same order in both drafts: they stayed."""
    ends: list[int] = []
    heads: list[int] = []
    before: dict[int, int | None] = {}
    for old in sorted(known):
        at = bisect_left(ends, known[old])
        before[old] = heads[at - 1] if at else None
        ends[at : at + 1] = [known[old]]
        heads[at : at + 1] = [old]
    stayed: list[int] = []
    last: int | None = heads[-1] if heads else None
    while last is not None:
        stayed.append(last)
        last = before[last]
    return frozenset(stayed)
