"""A section that the draft must have and has not, or that is empty.

Anti-pattern: a code of practice without a glossary, or with a heading "Glossary" and nothing below it.

    check: section
    heading: [glossary]
    fewest-words: 100
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile

from coplint.analysis.readability import words_of
from coplint.checks.hit import Evidence, Hit, Said
from coplint.checks.look import Look
from coplint.checks.looking.absent import missing
from coplint.checks.looking.counting import counted
from coplint.checks.looking.naming import any_of, subject_of
from coplint.draft.model import Block, Kind
from coplint.strict import STRICT
from coplint.wording import Words

_APART = frozenset({Kind.HEADING, Kind.COMMENT, Kind.HEADER, Kind.FOOTER})
"""Kinds that do not fill a section: a heading alone says nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A section whose heading has any of the words of `heading`, with `fewest-words` below it at least.

    An entry in the list of contents is no heading. What stands in sub-sections counts, tables and the words of
    figures too.
    """

    heading: tuple[Words, ...]
    fewest_words: int = 1

    __pydantic_config__ = STRICT

    def __post_init__(self) -> None:
        """Refuse a section without a name, and fewer words than none."""
        if not self.heading:
            raise ValueError("`heading:` is empty")
        if self.fewest_words < 0:
            raise ValueError("`fewest-words:` is 0 or more")


def check(asked: Section, look: Look) -> Iterator[Said]:
    """Evidence on each heading whose section says enough; if none does, a hit on those there are, or on the place."""
    named = {heading: _words_below(heading, look) for heading in _headings(asked, look)}
    full = [heading for heading, words in named.items() if words >= asked.fewest_words]
    yield from (Evidence(heading.whole) for heading in full)
    if not named:
        subject = subject_of(asked.heading)
        yield missing(look, f"there is no heading with {any_of(asked.heading, 'words for it')}", subject=subject)
    elif not full:
        for heading, words in named.items():
            found = f"{counted(words, 'word')} below “{heading.text}”, at least {asked.fewest_words:,} wanted"
            yield Hit(heading.whole, found if words else f"there is nothing below “{heading.text}”")


def _headings(asked: Section, look: Look) -> Iterator[Block]:
    for block in look.blocks():
        if block.kind is Kind.HEADING and look.region.holds(block.whole) and look.mentions(asked.heading, block.whole):
            yield block


def _words_below(heading: Block, look: Look) -> int:
    """Words from a heading to the next one that is not below it."""
    level = heading.level or 1
    blocks = look.analysis.draft.blocks
    after = (blocks[index] for index in range(heading.index + 1, len(blocks)))
    below = takewhile(lambda block: block.kind is not Kind.HEADING or (block.level or 1) > level, after)
    return sum(len(words_of(block.text)) for block in below if block.kind not in _APART)
