"""References to a list of sources ("the References section under Chapter 3") that does not hold what it is said to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

from coplint.analysis.likeness import Weights, topic_stems
from coplint.analysis.references.cited import Cited, under
from coplint.analysis.sentences import split
from coplint.draft.model import Draft, Kind, Role, Span

_HOLDS, _LACKS, _FEWEST = 0.9, 0.6, 3
"""Which share of an entry's words must stand near the reference for the entry to be meant, which share at most of any
entry of the list that is named, and how many words at least: titles of two words prove nothing."""


@dataclass(frozen=True, slots=True)
class _Source:
    """An entry of a list of sources: the stems of its words, each with its weight, and the sum of the weights."""

    weights: Mapping[str, float]
    whole: float

    def share(self, near: Set[str]) -> float:
        """How much of the entry these stems say, 0 to 1."""
        return sum(weight for stem, weight in self.weights.items() if stem in near) / self.whole if self.whole else 0.0


def wrong_source_lists(draft: Draft, references: Sequence[Cited]) -> Mapping[int, str]:
    """By the index of a reference, under which other heading the source stands that it is about."""
    lists: Mapping[int, Sequence[_Source]] | None = None
    found: dict[int, str] = {}
    for index, reference in enumerate(references):
        if reference.resolved is None or draft.blocks[reference.resolved].role is not Role.REFERENCES:
            continue
        if lists is None:
            lists = _lists(draft)
        near = frozenset(topic_stems(_before(draft, reference.span)))
        other = _elsewhere(lists, reference.resolved, near)
        if other is not None:
            heading = draft.blocks[other]
            found[index] = f"the source stands under “{f'{heading.number} {heading.text}'.strip()}”"
    return found


def _lists(draft: Draft) -> Mapping[int, Sequence[_Source]]:
    """The sources under each heading of the lists of sources."""
    stems = dict(_entries(draft))
    weights = Weights(entry for entries in stems.values() for entry in entries)
    return {heading: [_source(entry, weights) for entry in entries] for heading, entries in stems.items()}


def _source(entry: Iterable[str], weights: Weights) -> _Source:
    weighed = {stem: weights.of(stem) for stem in entry}
    return _Source(weighed, sum(weighed.values()))


def _entries(draft: Draft) -> Iterator[tuple[int, list[list[str]]]]:
    """The stems of each entry under each heading of the lists of sources."""
    for block in draft.blocks:
        if block.role is Role.REFERENCES and block.kind is Kind.HEADING:
            own = (entry for entry in under(draft, block.index) if entry.section == block.section)
            yield block.index, [topic_stems(entry.text) for entry in own]


def _before(draft: Draft, span: Span) -> str:
    """The sentence of a reference and the one in front of it, where the source is named."""
    text = draft.blocks[span.block].text
    sentences = [(start, end) for start, end in split(text) if start <= span.start]
    return text[sentences[-2 if len(sentences) > 1 else -1][0] : sentences[-1][1]] if sentences else text


def _elsewhere(lists: Mapping[int, Sequence[_Source]], named: int, near: frozenset[str]) -> int | None:
    """The heading of another list that holds what is meant, where the named one holds nothing like it."""
    if max((source.share(near) for source in lists.get(named, ())), default=1.0) > _LACKS:
        return None
    others = (
        (source.share(near), -heading)
        for heading, sources in lists.items()
        if heading != named
        for source in sources
        if len(source.weights) >= _FEWEST
    )
    share, heading = max(others, default=(0.0, 0))
    return -heading if share >= _HOLDS else None
