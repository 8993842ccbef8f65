"""How well a reference to numbered paragraphs fits a place.

Does its range open and close a section, is the heading named beside it the one above, are the words about one thing?
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from coplint.analysis.likeness import Weights, cosine, topic_stems
from coplint.analysis.references.numbered_runs import Point
from coplint.draft.model import Draft

_OPENS, _CLOSES, _SECTION, _WORDS = 0.5, 1.0, 1.5, 1.0
"""What it says for a place that the range opens with a section, closes with one, stands under the heading named beside
the reference, shares its words."""


@dataclass(frozen=True, slots=True)
class Citation:
    """A reference to numbered paragraphs, by its index among the references, its series, first and last number.

    `words` are those around it, `heading` the one named beside it, if any.
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
        self._weights: dict[str, Weights] = {}
        self._owns: dict[int, dict[str, float]] = {}
        self._vectors: dict[tuple[str, int], dict[str, float]] = {}
        self._stems: dict[tuple[str, int], list[str]] = {}

    def score(self, citation: Citation, shift: int) -> float:
        """How well the citation fits so many numbers higher; 0 where there is no such paragraph."""
        if not self._stands(citation, shift):
            return 0.0
        likeness = self._likeness(citation, citation.first + shift, citation.last + shift)
        return _WORDS * likeness + self.order(citation, shift)

    def _stands(self, citation: Citation, shift: int) -> bool:
        return {
            (citation.series, citation.first + shift),
            (citation.series, citation.last + shift),
        } <= self.points.keys()

    def order(self, citation: Citation, shift: int) -> float:
        """The same without the words: by the order of paragraphs and headings alone, which costs little to see."""
        first = self.points.get((citation.series, citation.first + shift))
        last = self.points.get((citation.series, citation.last + shift))
        if first is None or last is None:
            return 0.0
        score = 0.0
        if citation.first != citation.last:
            score += _OPENS * first.opens + _CLOSES * last.closes
        elif citation.onwards:
            score += _OPENS * first.opens
        if citation.heading is not None:
            score += _SECTION * (citation.heading in first.headings) + _OPENS * first.opens
        return score

    def _likeness(self, citation: Citation, first: int, last: int) -> float:
        """The best likeness of the words around a citation to a paragraph of its range, its own left out."""
        own = self._own(citation)
        places = ((citation.series, number) for number in range(first, min(last, first + 30) + 1))
        return max(
            (cosine(own, self._vector(place)) for place in places if self._is_other(place, citation.block)), default=0.0
        )

    def _own(self, citation: Citation) -> dict[str, float]:
        vector = self._owns.get(citation.reference)
        if vector is None:
            vector = self._owns[citation.reference] = self._weights_of(citation.series).vector(citation.words)
        return vector

    def _is_other(self, place: tuple[str, int], block: int) -> bool:
        return place in self.points and self.points[place].block != block

    def _vector(self, place: tuple[str, int]) -> dict[str, float]:
        vector = self._vectors.get(place)
        if vector is None:
            above = " ".join(self._draft.blocks[index].text for index in self.points[place].headings[1:])
            weights = self._weights_of(place[0])
            vector = self._vectors[place] = weights.vector([*topic_stems(above), *self._stems_of(place)])
        return vector

    def _stems_of(self, place: tuple[str, int]) -> list[str]:
        stems = self._stems.get(place)
        if stems is None:
            stems = self._stems[place] = topic_stems(self.points[place].text)
        return stems

    def _weights_of(self, series: str) -> Weights:
        """How telling words are among the paragraphs of one series, the only ones a citation of it is held against."""
        weights = self._weights.get(series)
        if weights is None:
            passages = (self._stems_of(place) for place in self.points if place[0] == series)
            weights = self._weights[series] = Weights(passages)
        return weights


def by_series(citations: Iterable[Citation]) -> Iterator[tuple[str, list[Citation]]]:
    """The citations of each series, in order of the numbers they point to."""
    grouped: dict[str, list[Citation]] = {}
    for citation in citations:
        grouped.setdefault(citation.series, []).append(citation)
    for series, members in grouped.items():
        yield series, sorted(members, key=lambda citation: (citation.first, citation.last, citation.reference))
