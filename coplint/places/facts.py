"""What analysis must have found in a block for a rule's `with:` to take it in."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from coplint.analysis.analysis import Analysis
from coplint.analysis.asides import Aside
from coplint.analysis.modals.find import Strength
from coplint.places.where import Fact

FACTS: Mapping[Fact, Callable[[Analysis], frozenset[int]]] = {
    Fact.MODAL: lambda a: frozenset(modal.span.block for modal in a.modals if not modal.quoted),
    Fact.REQUIREMENT: lambda a: _of_strength(a, Strength.REQUIREMENT),
    Fact.RECOMMENDATION: lambda a: _of_strength(a, Strength.RECOMMENDATION),
    Fact.ACRONYM: lambda a: frozenset(acronym.span.block for acronym in a.acronyms),
    Fact.DEFINITION: lambda a: frozenset(_defining(a)),
    Fact.DUTY: lambda a: frozenset(duty.span.block for duty in a.duties),
    Fact.REFERENCE: lambda a: frozenset(reference.span.block for reference in a.references),
    Fact.TIME_LIMIT: lambda a: frozenset(limit.span.block for limit in a.time_limits),
    Fact.NOTE: lambda a: _asides(a, Aside.NOTE),
    Fact.EXAMPLE: lambda a: _asides(a, Aside.EXAMPLE),
}
"""For each fact the blocks that have it, by index."""


def _of_strength(analysis: Analysis, strength: Strength) -> frozenset[int]:
    return frozenset(modal.span.block for modal in analysis.modals if modal.strength is strength and not modal.quoted)


def _asides(analysis: Analysis, kind: Aside) -> frozenset[int]:
    return frozenset(index for index, aside in analysis.asides.items() if aside is kind)


def _defining(analysis: Analysis) -> Iterator[int]:
    """The blocks that define terms: in a glossary what a term means may stand in the cell or paragraph after it."""
    blocks = analysis.draft.blocks
    for definition in analysis.definitions:
        at = definition.span.block
        yield at
        if at + 1 < len(blocks) and blocks[at + 1].text.strip() == definition.text:
            yield at + 1
