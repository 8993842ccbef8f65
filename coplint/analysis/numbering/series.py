"""Numbers that count together: those of one form and depth, until the numbering begins anew."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass, field

from coplint.analysis.numbering.numbered import Numbered
from coplint.draft.model import Role

_ANEW = frozenset({"annex", "appendix", "schedule", "part"})
"""Divisions in which the numbers of points and headings may begin anew."""

Series = Sequence[Numbered]


def find_series(numbered: Sequence[Numbered]) -> Iterable[Series]:
    """All series, in order of their first numbers.

    Letters that do not begin with A are left out: Part V may be a Roman five.
    """
    spaces = _Spaces()
    grouped: dict[Hashable, list[Numbered]] = defaultdict(list)
    for one, then in zip(numbered, _following(numbered), strict=True):
        grouped[_form(one), spaces.of(one, then)].append(one)
    return (found for found in grouped.values() if found[0].is_first or not found[0].is_lettered)


def _following(numbered: Sequence[Numbered]) -> Sequence[Numbered | None]:
    """For each the next of its form."""
    after: dict[Hashable, Numbered] = {}
    following: list[Numbered | None] = []
    for one in reversed(numbered):
        following.append(after.get(_form(one)))
        after[_form(one)] = one
    return following[::-1]


def _form(one: Numbered) -> Hashable:
    """What numbers that count together have in common; headings of two levels count each by itself if by 1, 2, 3."""
    level = one.block.level if len(one.parts) == 1 else None
    return one.is_heading, one.word, len(one.parts), level, one.is_lettered


@dataclass(slots=True)
class _Spaces:
    """Which numbering is open where the reading stands: one for points, one for headings, one for each word."""

    _count: dict[tuple[bool, str], int] = field(default_factory=lambda: defaultdict(int))
    _last: dict[tuple[bool, str], dict[Hashable, Numbered]] = field(default_factory=lambda: defaultdict(dict))
    """By form the last number of the numbering that is open."""
    _in_annex: bool = False

    def of(self, one: Numbered, then: Numbered | None) -> int:
        """The numbering of the next number; `then` is what follows in its form."""
        own = (one.is_heading, one.word)
        in_annex = one.block.role is Role.ANNEX
        if one.word in _ANEW or in_annex != self._in_annex:
            self._in_annex = in_annex
            self._begin((True, ""))
            self._begin((False, ""))
        last = self._last[own].get(_form(one))
        if last is not None and _begins_anew(one, last, then):
            self._begin(own)
        self._last[own][_form(one)] = one
        return self._count[own]

    def _begin(self, numbering: tuple[bool, str]) -> None:
        self._count[numbering] += 1
        self._last[numbering].clear()


def _begins_anew(one: Numbered, last: Numbered, then: Numbered | None) -> bool:
    """Whether a first number begins a numbering, and is not there by mistake for the second time."""
    if not one.is_first or one.parts > last.parts or one.astray:
        return False
    if one.is_plain_point or _outer(one) != _outer(last):
        return True
    return one.parts != last.parts and then is not None and then.follows(one)


def _outer(one: Numbered) -> tuple[str, ...]:
    """The outermost heading above it, if any."""
    above = one.block.section[:-1] if one.is_heading else one.block.section
    return above[:1]
