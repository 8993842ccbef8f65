"""References to a run of paragraphs that are all off by the same amount, as when two of them lost their numbers.

One reference that fits better elsewhere says little. When those of a whole chapter, from some number on, taken
together fit better so many numbers lower, the numbering is what has moved.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate

from coplint.analysis.references.fit import Citation, Fit, by_series

_FARTHEST = 6
_FEWEST = 3
_PROMISING = 1.0
"""What the order of paragraphs must gain before the words are looked at."""
_CLEAR, _CLEAR_EACH = 3.0, 0.4
"""How much better a shifted run must fit, in all and for each reference, before anybody is told."""


def find_shifts(citations: Iterable[Citation], fit: Fit) -> Mapping[int, int]:
    """By reference, how many numbers its target has moved; nothing for those that stand."""
    moved: dict[int, int] = {}
    for _, members in by_series(citations):
        unmoved = [fit.order(citation, 0) for citation in members]
        tails = (_best_tail(members, unmoved, fit, shift) for shift in _shifts())
        gain, start, shift = max(tails, default=(0.0, 0, 0))
        tail = members[start:]
        if len(tail) >= _FEWEST and gain >= _CLEAR and gain / len(tail) >= _CLEAR_EACH:
            moved |= {citation.reference: shift for citation in tail}
    return moved


def _shifts() -> Iterable[int]:
    return (shift for shift in range(-_FARTHEST, _FARTHEST + 1) if shift)


def _best_tail(members: Sequence[Citation], unmoved: Sequence[float], fit: Fit, shift: int) -> tuple[float, int, int]:
    """The best gain of shifting all citations from one of them on, where that one stands, and the shift.

    `unmoved` says of each how well the order of paragraphs suits it as it is.
    """
    if _tail([fit.order(one, shift) - before for one, before in zip(members, unmoved, strict=True)])[0] < _PROMISING:
        return 0.0, 0, shift
    gain, start = _tail([fit.score(citation, shift) - fit.score(citation, 0) for citation in members])
    return gain, start, shift


def _tail(gains: Sequence[float]) -> tuple[float, int]:
    """The best sum of gains from some place to the end, and that place."""
    tails = list(accumulate(reversed(gains)))
    best = max(range(len(tails)), key=lambda at: (tails[at], at))
    return tails[best], len(gains) - 1 - best
