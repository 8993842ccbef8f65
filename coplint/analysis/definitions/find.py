"""The terms a draft defines, and what it does with them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from coplint.analysis.definitions.glossary import Entry, glossary_entries
from coplint.analysis.definitions.glossary_places import Glossary
from coplint.analysis.definitions.inline import inline_definitions
from coplint.analysis.definitions.uses import Uses, count_uses
from coplint.analysis.markup import is_markup
from coplint.draft.model import Draft, Kind, Role, Span, is_checked


class Source(StrEnum):
    """Where a definition stands. The values are part of the JSON contract."""

    GLOSSARY = "glossary"
    INLINE = "inline"
    ABBREVIATIONS = "abbreviations"


@dataclass(frozen=True, slots=True)
class Definition:
    """A term and what it is said to mean; `uses` outside the glossary; `variants` of its spelling found there.

    A variant is the same word or words spelt otherwise than mostly: "coproduction", "local offer", "EHCP".
    """

    term: str
    text: str
    source: Source
    uses: int
    variants: tuple[str, ...]
    span: Span


def find_definitions(draft: Draft, glossary: Glossary) -> tuple[Definition, ...]:
    """Terms the draft defines, in order of their definitions."""
    found = [*_listed(draft, glossary), *_inline(draft, glossary)]
    uses = count_uses(draft, glossary, {entry.term for entry, _ in found})
    made = (_definition(entry, source, uses[entry.term]) for entry, source in found)
    return tuple(sorted(made, key=lambda definition: (definition.span.block, definition.span.start)))


def _listed(draft: Draft, glossary: Glossary) -> Iterator[tuple[Entry, Source]]:
    for entry in glossary_entries(draft, glossary):
        yield entry, Source.ABBREVIATIONS if entry.abbreviations else Source.GLOSSARY


def _inline(draft: Draft, glossary: Glossary) -> Iterator[tuple[Entry, Source]]:
    for block in draft.blocks:
        if (
            is_checked(block)
            and block.kind is not Kind.HEADING
            and block.role is not Role.REFERENCES
            and not glossary.holds(block)
        ):
            found = inline_definitions(block)
            if found and not is_markup(block):
                yield from ((entry, Source.INLINE) for entry in found)


def _definition(entry: Entry, source: Source, uses: Uses) -> Definition:
    count = uses.count - 1 if source is Source.INLINE else uses.count  # the definition itself is no use
    return Definition(entry.term, entry.text, source, max(0, count), uses.variants(), entry.span)
