"""References to a list of sources ("the References section under Chapter 3") that does not hold what it is said to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from coplint.analysis.likeness import Weights, topic_stems
from coplint.analysis.references.cited import Cited, under
from coplint.analysis.sentences import split
from coplint.draft.model import Draft, Kind, Role, Span

_HOLDS, _LACKS, _FEWEST = 0.9, 0.6, 3
"""Which share of an entry's words must stand near the reference for the entry to be meant, which share at most of any
entry of the list that is named, and how many words at least: titles of two words prove nothing."""


def wrong_source_lists(draft: Draft, references: Sequence[Cited]) -> Mapping[int, str]:
    """By the index of a reference, under which other heading the source stands that it is about."""
    lists: dict[int, list[tuple[str, ...]]] | None = None
    weights = Weights(())
    found: dict[int, str] = {}
    for index, reference in enumerate(references):
        if reference.resolved is None or draft.blocks[reference.resolved].role is not Role.REFERENCES:
            continue
        if lists is None:
            lists = dict(_lists(draft))
            weights = Weights(entry for entries in lists.values() for entry in entries)
        near = frozenset(topic_stems(_before(draft, reference.span)))
        other = _elsewhere(lists, reference.resolved, near, weights)
        if other is not None:
            heading = draft.blocks[other]
            found[index] = f"the source stands under “{f'{heading.number} {heading.text}'.strip()}”"
    return found


def _lists(draft: Draft) -> Iterator[tuple[int, list[tuple[str, ...]]]]:
    """The entries under each heading of the lists of sources, as words."""
    for block in draft.blocks:
        if block.role is Role.REFERENCES and block.kind is Kind.HEADING:
            own = (entry for entry in under(draft, block.index) if entry.section == block.section)
            yield block.index, [tuple(dict.fromkeys(topic_stems(entry.text))) for entry in own]


def _before(draft: Draft, span: Span) -> str:
    """The sentence of a reference and the one in front of it, where the source is named."""
    text = draft.blocks[span.block].text
    sentences = [(start, end) for start, end in split(text) if start <= span.start]
    return text[sentences[-2 if len(sentences) > 1 else -1][0] : sentences[-1][1]] if sentences else text


def _elsewhere(
    lists: Mapping[int, list[tuple[str, ...]]], named: int, near: frozenset[str], weights: Weights
) -> int | None:
    """The heading of another list that holds what is meant, where the named one holds nothing like it."""
    if max((_share(entry, near, weights) for entry in lists.get(named, ())), default=1.0) > _LACKS:
        return None
    others = (
        (_share(entry, near, weights), -heading)
        for heading, entries in lists.items()
        if heading != named
        for entry in entries
        if len(entry) >= _FEWEST
    )
    share, heading = max(others, default=(0.0, 0))
    return -heading if share >= _HOLDS else None


def _share(entry: tuple[str, ...], near: frozenset[str], weights: Weights) -> float:
    whole = sum(weights.of(word) for word in entry)
    return sum(weights.of(word) for word in entry if word in near) / whole if whole else 0.0
