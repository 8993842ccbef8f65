"""From the `where` and `each` of a rule to the blocks of a draft.

Every key of a `where` is a test that a block passes or not, whatever the other keys say, and the place is what passes
all of them. `each` then divides it, and `paragraph` and `sentence` count within each part. What a heading takes in,
what "about" measures: see the function for the key. When nothing is left the place is not found, and the key that
emptied it is named; a rule is never moved to another place instead.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from coplint.alignment.former import Former
from coplint.analysis.analysis import Analysis
from coplint.draft.model import Block, Kind, is_checked
from coplint.places.divide import divided
from coplint.places.facts import FACTS
from coplint.places.labels import covers, found_under
from coplint.places.region import Region, Resolution
from coplint.places.was import NO_FORMERS, became
from coplint.places.where import Each, Where
from coplint.wording import Deadline, Words

T = TypeVar("T")


def resolve(
    where: Where,
    analysis: Analysis,
    *,
    each: Each | None = None,
    formers: Mapping[str, Former] = NO_FORMERS,
    by: Deadline | None = None,
) -> Resolution:
    """The regions of a draft that a rule is asked of; `formers` are the earlier drafts that can be looked through.

    Raises OutOfTime when `by` has passed.
    """
    if where.was is not None and where == Where(was=where.was):
        return became(where.was, formers.get(str(where.was.draft)))
    blocks = [block for block in analysis.draft.blocks if is_checked(block) or block.kind in _asked_for(where)]
    for key, test in _TESTS.items():
        if getattr(where, key):
            passes = test(_Asked(where, analysis, by))
            blocks = [block for block in blocks if passes(block)]
            if not blocks:
                return Resolution((), f"no block is left by {_said(where, key)}")
    whole = each is None and where == Where()
    regions = tuple(_counted(where, analysis, divided(blocks, analysis.draft, each, whole=whole)))
    return Resolution(regions, "" if regions else _nothing(where, each))


@dataclass(frozen=True, slots=True)
class _Asked:
    """A place that is asked for, and of what draft."""

    where: Where
    analysis: Analysis
    by: Deadline | None

    def any_in(self, wanted: tuple[Words, ...], *texts: str) -> bool:
        return any(words.occurs(text, by=self.by) for words in wanted for text in texts)


_Test = Callable[[Block], bool]


def _asked_for(where: Where) -> tuple[Kind, ...]:
    """Kinds that are looked at because the place names them; others of comments, headers and figures are not."""
    return (*where.kind, Kind.FIGURE) if where.figure else where.kind


def _kind(asked: _Asked) -> _Test:
    """Only blocks of these kinds."""
    return lambda block: block.kind in asked.where.kind


def _label(asked: _Asked) -> _Test:
    """The blocks that a reader finds under the label: nested ones, and unlabelled ones up to the next label."""
    under = found_under(asked.analysis.draft)
    return lambda block: any(covers(label, under[block.index]) for label in asked.where.label)


def _heading(asked: _Asked) -> _Test:
    """The whole section under every heading that has the words, sub-sections included."""
    return lambda block: asked.any_in(asked.where.heading, *block.section)


def _chapter(asked: _Asked) -> _Test:
    """The chapters whose heading has the words; a number means the chapter of that number and nothing else."""
    numbers, words = _numbers_and_words(asked.where.chapter)

    def passes(block: Block) -> bool:
        chapter = block.chapter or ""
        number = _NUMBER.match(chapter)
        return (number is not None and number[1] in numbers) or asked.any_in(words, chapter)

    return passes


_NUMBER = re.compile(r"(?:chapter\s+)?(\d+)\b", re.IGNORECASE)


def _numbers_and_words(wanted: tuple[Words, ...]) -> tuple[frozenset[str], tuple[Words, ...]]:
    """What names a chapter or table by its number, and what by words in it: "3" is not the 3 of "Key Stage 3"."""
    numbers = frozenset(words.source for words in wanted if words.source.isdigit())
    return numbers, tuple(words for words in wanted if words.source not in numbers)


def _about(asked: _Asked) -> _Test:
    """Paragraphs about a matter: every one of the words stands in the block, the lead-in or the headings above.

    At least one must stand in the block itself or its lead-in: a heading alone does not make every paragraph
    under it speak of the matter.
    """
    blocks = asked.analysis.draft.blocks

    def passes(block: Block) -> bool:
        near = block.text if block.lead_in is None else f"{blocks[block.lead_in].text} {block.text}"
        here = [words.occurs(near, by=asked.by) for words in asked.where.about]
        pairs = zip(here, asked.where.about, strict=True)
        return any(here) and all(found or asked.any_in((words,), *block.section) for found, words in pairs)

    return passes


def _table(asked: _Asked) -> _Test:
    """The cells of tables whose number in the draft is given, or one of whose cells has the words."""
    numbers, words = _numbers_and_words(asked.where.table)
    cells = [block for block in asked.analysis.draft.blocks if block.cell is not None]
    having = {block.cell.table for block in cells if block.cell and asked.any_in(words, block.text)}
    return lambda block: block.cell is not None and (block.cell.table in having or str(block.cell.table) in numbers)


def _figure(asked: _Asked) -> _Test:
    """Figures and captions that have the words in them."""
    return lambda block: block.kind in (Kind.FIGURE, Kind.CAPTION) and asked.any_in(asked.where.figure, block.text)


def _with(asked: _Asked) -> _Test:
    """Blocks in which analysis found every one of the facts."""
    wanted = [FACTS[fact](asked.analysis) for fact in asked.where.with_]
    return lambda block: all(block.index in found for found in wanted)


_TESTS: Mapping[str, Callable[[_Asked], _Test]] = {
    "kind": _kind,
    "chapter": _chapter,
    "heading": _heading,
    "label": _label,
    "table": _table,
    "figure": _figure,
    "about": _about,
    "with_": _with,
}


def _counted(where: Where, analysis: Analysis, regions: Iterator[Region]) -> Iterator[Region]:
    """The nth paragraph of each region and the nth sentence of each paragraph, where they are asked for."""
    blocks = analysis.draft.blocks
    for region in regions:
        kept = region.blocks
        if where.paragraph is not None:
            kept = _nth([index for index in kept if blocks[index].kind is not Kind.HEADING], where.paragraph)
        spans = None
        if where.sentence is not None:
            listed = [_nth(analysis.sentences_of.get(index, ()), where.sentence) for index in kept]
            spans = tuple(sentence.span for found in listed for sentence in found)
            kept = tuple(span.block for span in spans)
        if kept:
            yield replace(region, blocks=kept, within=spans)


def _nth(listed: Sequence[T], number: int) -> tuple[T, ...]:
    """The nth from 1, or from the end when the number is negative; nothing if there are fewer."""
    at = number - 1 if number > 0 else number
    return tuple(listed[at : at + 1 or None]) if -len(listed) <= at else ()


def _said(where: Where, key: str) -> str:
    values = getattr(where, key)
    named = ", ".join(value.source if isinstance(value, Words) else str(value) for value in values)
    return f"{key.rstrip('_')}: {named}"


def _nothing(where: Where, each: Each | None) -> str:
    if where.sentence is not None:
        return f"no paragraph there has a sentence {where.sentence}"
    if where.paragraph is not None:
        return f"there is no paragraph {where.paragraph}"
    return f"nothing there stands in a {each}" if each else "the draft has no text there"
