"""Terms that a reader will look up and not find.

Nobody can list them from the words alone. What a draft itself shows is that it shortens a term, explains one in
passing, or writes one as if it were defined, and keeps using it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from coplint.analysis.acronyms.find import Acronym
from coplint.analysis.definitions.find import Definition, Source
from coplint.analysis.definitions.named import find_named_terms
from coplint.analysis.definitions.terms import MissingTerm, Sign, forms_of, served_by
from coplint.draft.model import Draft, Span

_FEWEST_ENTRIES = 3
"""A glossary with fewer is none: an odd list of terms leaves everything out."""


def find_missing_terms(
    draft: Draft, definitions: Sequence[Definition], acronyms: Sequence[Acronym]
) -> tuple[MissingTerm, ...]:
    """All such terms in order of the draft, however seldom they are used; one may show several signs."""
    found = (*_left_out(draft, definitions, acronyms), *find_named_terms(draft, definitions, acronyms))
    return tuple(sorted(found, key=lambda term: (term.span.block, term.span.start)))


def _left_out(draft: Draft, definitions: Sequence[Definition], acronyms: Sequence[Acronym]) -> Iterator[MissingTerm]:
    """Terms that the glossary lacks; none where the draft has no glossary."""
    listed = [definition.term for definition in definitions if definition.source is not Source.INLINE]
    if len(listed) < _FEWEST_ENTRIES:
        return
    there = served_by(listed)
    for term in (*_shortened(draft, acronyms), *_explained(definitions)):
        if there.isdisjoint(forms_of(term.term)):
            yield term


def _shortened(draft: Draft, acronyms: Sequence[Acronym]) -> Iterator[MissingTerm]:
    for acronym in acronyms:
        if acronym.long is not None and acronym.defined is not None:
            term = f"{acronym.long} ({acronym.short})"
            span = _with_long_form(draft, acronym.long, acronym.defined)
            yield MissingTerm(term, acronym.uses, Sign.SHORTENED, span)


def _with_long_form(draft: Draft, long: str, short: Span) -> Span:
    """The short form where it is spelt out, together with the words that spell it out if they stand before it."""
    text = draft.blocks[short.block].text
    start = text.rfind(long, 0, short.start)
    return short if start < 0 else Span(short.block, start, short.end + text.startswith(")", short.end))


def _explained(definitions: Sequence[Definition]) -> Iterator[MissingTerm]:
    for definition in definitions:
        if definition.source is Source.INLINE:
            yield MissingTerm(definition.term, definition.uses, Sign.EXPLAINED, definition.span)
