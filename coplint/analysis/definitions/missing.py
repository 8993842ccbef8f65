"""Terms that a reader of the glossary will look for and not find.

Nobody can list them from the words alone. What a draft itself shows is that it shortens a term, or explains one in
passing, and keeps using it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from coplint.analysis.acronyms.find import Acronym
from coplint.analysis.definitions.find import Definition, Source
from coplint.analysis.references.targets import folded
from coplint.draft.model import Draft, Span


@dataclass(frozen=True, slots=True)
class MissingTerm:
    """A term the glossary lacks: how often it is used, what shows that a reader needs it, and where."""

    term: str
    uses: int
    why: str
    span: Span


_FEWEST_ENTRIES = 3
_FEWEST_SHORTENED, _FEWEST_EXPLAINED = 8, 5
_SHORT = re.compile(r"\b[A-Z]\w*[A-Z]\w*\b")
_BRACKETS = re.compile(r"\s*\(([^()]*)\)")


def find_missing_terms(
    draft: Draft, definitions: Sequence[Definition], acronyms: Sequence[Acronym]
) -> tuple[MissingTerm, ...]:
    """Terms the glossary lacks, in order of the draft; none where the draft has no glossary."""
    listed = [definition.term for definition in definitions if definition.source is not Source.INLINE]
    if len(listed) < _FEWEST_ENTRIES:
        return ()
    there = {form for term in listed for form in forms_of(term)}
    found: list[MissingTerm] = []
    for term in (*_shortened(draft, acronyms), *_explained(definitions)):
        forms = forms_of(term.term)
        if not any(form in there or any(other.endswith(f" {form}") for other in there) for form in forms):
            found.append(term)
            there |= forms
    return tuple(sorted(found, key=lambda term: (term.span.block, term.span.start)))


def forms_of(term: str) -> frozenset[str]:
    """What a term may be looked up by, folded: without its brackets, by what is in them, by its short forms."""
    forms = (term, _BRACKETS.sub("", term), *_BRACKETS.findall(term), *_SHORT.findall(term))
    return frozenset(folded(form) for form in forms if form.strip())


def _shortened(draft: Draft, acronyms: Sequence[Acronym]) -> Iterator[MissingTerm]:
    for acronym in acronyms:
        if acronym.long is not None and acronym.defined is not None and acronym.uses >= _FEWEST_SHORTENED:
            term = f"{acronym.long} ({acronym.short})"
            span = _with_long_form(draft, acronym.long, acronym.defined)
            yield MissingTerm(term, acronym.uses, "it has a short form", span)


def _with_long_form(draft: Draft, long: str, short: Span) -> Span:
    """The short form where it is spelt out, together with the words that spell it out if they stand before it."""
    text = draft.blocks[short.block].text
    start = text.rfind(long, 0, short.start)
    return short if start < 0 else Span(short.block, start, short.end + text.startswith(")", short.end))


def _explained(definitions: Sequence[Definition]) -> Iterator[MissingTerm]:
    for definition in definitions:
        if definition.source is Source.INLINE and definition.uses >= _FEWEST_EXPLAINED:
            yield MissingTerm(definition.term, definition.uses, "it is explained in passing", definition.span)
