"""A part of the draft that hardly points to the others: its readers cannot find what belongs together.

Anti-pattern: a chapter of nine thousand words with a single "see Chapter 3". Better: a reference wherever another
section says more, in place of saying it again.

    check: reference-density
    each: chapter
    per-1000-words: 1
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import inf

from coplint.analysis.readability import words_of
from coplint.analysis.references.find import Reference
from coplint.checks.hit import Evidence, NoPlace, Said
from coplint.checks.look import Look
from coplint.checks.looking.absent import missing
from coplint.checks.looking.counting import counted
from coplint.strict import STRICT


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceDensity:
    """`per_1000_words` so many references to other sections of the draft are wanted."""

    per_1000_words: float

    __pydantic_config__ = STRICT

    def __post_init__(self) -> None:
        """Refuse a bound that nothing can break."""
        if not 0 < self.per_1000_words < inf:
            raise ValueError("`per-1000-words:` is a number above 0")


def check(asked: ReferenceDensity, look: Look) -> Iterator[Said]:
    """A hit on a place with too few, evidence for those it has; a place too short for a single one is not judged."""
    words = sum(len(words_of(look.text(sentence.span))) for sentence in look.sentences())
    wanted = int(words * asked.per_1000_words / 1000)
    if wanted < 1:
        raise NoPlace(f"{counted(words, 'word')} are too few to ask for a reference in them")
    found = [one for one in look.analysis.references if look.region.holds(one.span) and _leads_on(one, look)]
    yield from (Evidence(one.span) for one in found)
    if len(found) < wanted:
        had = f"{counted(len(found), 'reference')} to other sections in {counted(words, 'word')}"
        yield missing(look, f"{had}, at least {wanted} wanted", subject="references to other sections")


def _leads_on(reference: Reference, look: Look) -> bool:
    """Whether a reference leads out of the section that it stands in."""
    blocks = look.analysis.draft.blocks
    return reference.resolved is not None and blocks[reference.resolved].section != blocks[reference.span.block].section
