"""How well a reference to numbered paragraphs fits a place: does the range open and close a section, is the heading
named beside it the one above, are the words about the same thing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from coplint.analysis.likeness import Weights, cosine, words_of
from coplint.analysis.numbered_runs import Point
from coplint.draft.model import Draft

_OPENS, _CLOSES, _SECTION, _WORDS = 0.5, 1.0, 1.5, 1.0
"""What it says for a place that the range opens with a section, closes with one, stands under the heading named beside
the reference, shares its words."""


@dataclass(frozen=True, slots=True)
class Citation:
    """A reference to numbered paragraphs: its index among the references, series, first and last number, the words
    around it and the heading named beside it, if any.
    """

    reference: int
    series: str
    first: int
    last: int
    onwards: bool
    block: int
    words: tuple[str, ...]
    heading: int | None


class Fit:
    """Judges citations against the numbered paragraphs of one draft."""

    def __init__(self, draft: Draft, points: Mapping[tuple[str, int], Point]) -> None:
        self._draft = draft
        self.points = points
        self._vectors: dict[tuple[str, int], dict[str, float]] = {}

    def score(self, citation: Citation, shift: int) -> float:
        """How well the citation fits so many numbers higher; 0 where there is no such paragraph."""
        first = self.points.get((citation.series, citation.first + shift))
        last = self.points.get((citation.series, citation.last + shift))
        if first is None or last is None:
            return 0.0
        score = _WORDS * self._likeness(citation, first.number, last.number)
        if citation.first != citation.last:
            score += _OPENS * first.opens + _CLOSES * last.closes
        elif citation.onwards:
            score += _OPENS * first.opens
        if citation.heading is not None:
            score += _SECTION * (citation.heading in first.headings) + _OPENS * first.opens
        return score

    def _likeness(self, citation: Citation, first: int, last: int) -> float:
        """The best likeness of the words around a citation to a paragraph of its range, its own left out."""
        own = self._weights.vector(citation.words)
        places = ((citation.series, number) for number in range(first, min(last, first + 30) + 1))
        return max(
            (cosine(own, self._vector(place)) for place in places if self._is_other(place, citation.block)), default=0.0
        )

    def _is_other(self, place: tuple[str, int], block: int) -> bool:
        return place in self.points and self.points[place].block != block

    def _vector(self, place: tuple[str, int]) -> dict[str, float]:
        vector = self._vectors.get(place)
        if vector is None:
            point = self.points[place]
            above = " ".join(self._draft.blocks[index].text for index in point.headings[1:])
            vector = self._vectors[place] = self._weights.vector(words_of(f"{above} {point.text}"))
        return vector

    @cached_property
    def _weights(self) -> Weights:
        return Weights(words_of(point.text) for point in self.points.values())


def by_series(citations: Iterable[Citation]) -> Iterator[tuple[str, list[Citation]]]:
    """The citations of each series, in order of the numbers they point to."""
    grouped: dict[str, list[Citation]] = {}
    for citation in citations:
        grouped.setdefault(citation.series, []).append(citation)
    for series, members in grouped.items():
        yield series, sorted(members, key=lambda citation: (citation.first, citation.last, citation.reference))
