"""What each key of a `where` takes in: a test that a block of the draft passes or not."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from coplint.analysis.analysis import Analysis
from coplint.draft.model import Block, Kind
from coplint.places.facts import FACTS
from coplint.places.labels import covers, found_under
from coplint.places.where import Where
from coplint.wording import Deadline, Words

_NUMBER = re.compile(r"(?:chapter\s+)?(\d+)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Asked:
    """A place that is asked for, in what draft, by when. All that looks for words raises OutOfTime."""

    where: Where
    analysis: Analysis
    by: Deadline | None

    def any_in(self, wanted: Iterable[Words], text: str) -> bool:
        """Whether any of the words stands in a text."""
        return any(words.occurs(text, by=self.by) for words in wanted)

    def blocks_with(self, words: Words) -> frozenset[int]:
        """The blocks in whose text the words stand."""
        blocks = self.analysis.draft.blocks
        held = self.analysis.vocabulary.may_hold(words)
        looked = range(len(blocks)) if held is None else held
        return frozenset(index for index in looked if words.occurs(blocks[index].text, by=self.by))

    def sections_under(self, wanted: Iterable[Words]) -> frozenset[tuple[str, ...]]:
        """The sections, as headings outermost first, that have any of the words in a heading of theirs or above."""
        sections = {block.section for block in self.analysis.draft.blocks}
        named = {title for title in {title for section in sections for title in section} if self.any_in(wanted, title)}
        return frozenset(section for section in sections if not named.isdisjoint(section))


_Test = Callable[[Block], bool]


def kinds_asked_for(where: Where) -> tuple[Kind, ...]:
    """Kinds that are looked at because the place names them; others of comments, headers and figures are not."""
    return (*where.kind, Kind.FIGURE) if where.figure else where.kind


def _kind(asked: Asked) -> _Test:
    """Only blocks of these kinds."""
    return lambda block: block.kind in asked.where.kind


def _label(asked: Asked) -> _Test:
    """The blocks that a reader finds under the label: nested ones, and unlabelled ones up to the next label."""
    under = found_under(asked.analysis.draft)
    return lambda block: any(covers(label, under[block.index]) for label in asked.where.label)


def _heading(asked: Asked) -> _Test:
    """The whole section under every heading that has the words, sub-sections included."""
    under = asked.sections_under(asked.where.heading)
    return lambda block: block.section in under


def _chapter(asked: Asked) -> _Test:
    """The chapters whose heading has the words; a number means the chapter of that number and nothing else."""
    numbers, words = _numbers_and_words(asked.where.chapter)
    titles = {block.chapter or "" for block in asked.analysis.draft.blocks}
    meant = {
        title
        for title in titles
        if ((number := _NUMBER.match(title)) is not None and number[1] in numbers) or asked.any_in(words, title)
    }
    return lambda block: (block.chapter or "") in meant


def _numbers_and_words(wanted: tuple[Words, ...]) -> tuple[frozenset[str], tuple[Words, ...]]:
    """What names a chapter or table by its number, and what by words in it: "3" is not the 3 of "Key Stage 3"."""
    numbers = frozenset(words.source for words in wanted if words.source.isdigit())
    return numbers, tuple(words for words in wanted if words.source not in numbers)


def _about(asked: Asked) -> _Test:
    """Paragraphs about a matter: every one of the words stands in the block, the lead-in or the headings above.

    At least one must stand in the block itself or its lead-in: a heading alone does not make every paragraph
    under it speak of the matter.
    """
    matters = [(asked.blocks_with(words), asked.sections_under((words,))) for words in asked.where.about]

    def passes(block: Block) -> bool:
        near = {block.index} if block.lead_in is None else {block.index, block.lead_in}
        here = [not near.isdisjoint(held) for held, _ in matters]
        return any(here) and all(
            stands or block.section in under for stands, (_, under) in zip(here, matters, strict=True)
        )

    return passes


def _table(asked: Asked) -> _Test:
    """The cells of tables whose number in the draft is given, or one of whose cells has the words."""
    numbers, words = _numbers_and_words(asked.where.table)
    cells = [block for block in asked.analysis.draft.blocks if block.cell is not None]
    having = {block.cell.table for block in cells if block.cell and asked.any_in(words, block.text)}
    return lambda block: block.cell is not None and (block.cell.table in having or str(block.cell.table) in numbers)


def _figure(asked: Asked) -> _Test:
    """Figures and captions that have the words in them."""
    return lambda block: block.kind in (Kind.FIGURE, Kind.CAPTION) and asked.any_in(asked.where.figure, block.text)


def _with(asked: Asked) -> _Test:
    """Blocks in which analysis found every one of the facts."""
    wanted = [FACTS[fact](asked.analysis) for fact in asked.where.with_]
    return lambda block: all(block.index in found for found in wanted)


KEYS: Mapping[str, Callable[[Asked], _Test]] = {
    "kind": _kind,
    "chapter": _chapter,
    "heading": _heading,
    "label": _label,
    "table": _table,
    "figure": _figure,
    "about": _about,
    "with_": _with,
}
"""The keys that blocks are tested by, in the order in which they are."""
