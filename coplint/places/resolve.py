"""From the `where` and `each` of a rule to the blocks of a draft.

Every key of a `where` is a test that a block passes or not, and a block is in the place when it passes all of
them; `paragraph` and `sentence` then count among what is left. What a heading takes in, what "about" measures:
see the function for the key. When nothing is left the place is not found, and the key that emptied it is named;
a rule is never moved to another place instead.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import groupby

from coplint.analysis.analysis import Analysis
from coplint.analysis.modals.find import Strength
from coplint.draft.model import Block, Kind, is_checked
from coplint.places.labels import covers
from coplint.places.region import Region, Resolution
from coplint.places.where import Each, Fact, Where
from coplint.wording import Words


def resolve(where: Where, analysis: Analysis, *, each: Each | None = None) -> Resolution:
    """The regions of a draft that a rule is asked of."""
    if where.was is not None and where == Where(was=where.was):
        return Resolution(
            (), f"{where.was.label} of the {where.was.draft} draft can be looked up only through that draft"
        )
    blocks = [block for block in analysis.draft.blocks if is_checked(block) or block.kind in where.kind]
    for key, narrow in _KEYS.items():
        if getattr(where, key):
            blocks = narrow(where, blocks, analysis)
            if not blocks:
                return Resolution((), f"no block is left by {_said(where, key)}")
    if where.paragraph is not None:
        blocks = _nth([block for block in blocks if block.kind is not Kind.HEADING], where.paragraph)
    if not blocks:
        return Resolution((), _nothing(where))
    regions = tuple(_each(blocks, each))
    if where.sentence is None:
        return Resolution(regions)
    narrowed = tuple(filter(None, (_sentence(region, where.sentence, analysis) for region in regions)))
    return Resolution(narrowed, "" if narrowed else f"no paragraph there has a sentence {where.sentence}")


def _kind(where: Where, blocks: list[Block], _analysis: Analysis) -> list[Block]:
    """Only blocks of these kinds; comments, headers and footers are looked at only when named here."""
    return [block for block in blocks if block.kind in where.kind]


def _label(where: Where, blocks: list[Block], _analysis: Analysis) -> list[Block]:
    """The blocks that a reader finds under the label: nested ones, and unlabelled ones up to the next label."""
    kept, current = [], ""
    for block in blocks:
        if block.kind is Kind.HEADING or block.label:
            current = block.label
        if any(covers(label, current) for label in where.label):
            kept.append(block)
    return kept


def _heading(where: Where, blocks: list[Block], _analysis: Analysis) -> list[Block]:
    """The whole section under every heading that has the words, sub-sections included."""
    return [block for block in blocks if any(_has(where.heading, words) for words in block.section)]


def _chapter(where: Where, blocks: list[Block], _analysis: Analysis) -> list[Block]:
    """The chapters whose heading has the words; a number means the chapter of that number."""
    return [block for block in blocks if block.chapter is not None and _is_chapter(where.chapter, block.chapter)]


def _is_chapter(wanted: tuple[Words, ...], chapter: str) -> bool:
    first = chapter.removeprefix("Chapter ").split(" ", 1)[0].rstrip(".:")
    return any(first == words.source if words.source.isdigit() else words.occurs(chapter) for words in wanted)


def _about(where: Where, blocks: list[Block], analysis: Analysis) -> list[Block]:
    """Paragraphs about a matter: every one of the words stands in the block, the lead-in or the headings above.

    At least one must stand in the block itself or its lead-in: a heading alone does not make every paragraph
    under it speak of the matter.
    """
    kept = []
    for block in blocks:
        near = block.text if block.lead_in is None else f"{analysis.draft.blocks[block.lead_in].text} {block.text}"
        here = [words.occurs(near) for words in where.about]
        if any(here) and all(
            found or _has((words,), *block.section) for found, words in zip(here, where.about, strict=True)
        ):
            kept.append(block)
    return kept


def _table(where: Where, blocks: list[Block], _analysis: Analysis) -> list[Block]:
    """The cells of tables whose number in the draft is given, or one of whose cells has the words."""
    cells = [block for block in blocks if block.cell is not None]
    numbers = {
        block.cell.table
        for block in cells
        if block.cell
        and any(words.source == str(block.cell.table) or words.occurs(block.text) for words in where.table)
    }
    return [block for block in cells if block.cell and block.cell.table in numbers]


def _with(where: Where, blocks: list[Block], analysis: Analysis) -> list[Block]:
    """Blocks in which analysis found every one of the facts."""
    wanted = [_FACTS[fact](analysis) for fact in where.with_]
    return [block for block in blocks if all(block.index in found for found in wanted)]


_KEYS: Mapping[str, Callable[[Where, list[Block], Analysis], list[Block]]] = {
    "kind": _kind,
    "chapter": _chapter,
    "heading": _heading,
    "label": _label,
    "table": _table,
    "about": _about,
    "with_": _with,
}

_FACTS: Mapping[Fact, Callable[[Analysis], frozenset[int]]] = {
    Fact.MODAL: lambda a: frozenset(modal.span.block for modal in a.modals if not modal.quoted),
    Fact.REQUIREMENT: lambda a: _of_strength(a, Strength.REQUIREMENT),
    Fact.RECOMMENDATION: lambda a: _of_strength(a, Strength.RECOMMENDATION),
    Fact.ACRONYM: lambda a: frozenset(acronym.span.block for acronym in a.acronyms),
    Fact.DEFINITION: lambda a: frozenset(definition.span.block for definition in a.definitions),
}


def _of_strength(analysis: Analysis, strength: Strength) -> frozenset[int]:
    return frozenset(modal.span.block for modal in analysis.modals if modal.strength is strength and not modal.quoted)


def _has(wanted: tuple[Words, ...], *texts: str) -> bool:
    return any(words.occurs(text) for words in wanted for text in texts)


def _nth(blocks: list[Block], number: int) -> list[Block]:
    """The nth block from 1; from the end when the number is negative."""
    at = number - 1 if number > 0 else number
    return blocks[at : at + 1 or None]


def _each(blocks: list[Block], each: Each | None) -> Iterator[Region]:
    if each is None:
        yield Region(tuple(block.index for block in blocks))
        return
    for name, group in groupby(blocks, key=_UNITS[each]):
        if name is not None:
            yield Region(tuple(block.index for block in group), name)


_UNITS: Mapping[Each, Callable[[Block], str | None]] = {
    Each.CHAPTER: lambda block: block.chapter,
    Each.SECTION: lambda block: block.path or None,
    Each.POINT: lambda block: block.label.split("(")[0] or None,
}


def _sentence(region: Region, number: int, analysis: Analysis) -> Region | None:
    """The nth sentence of each paragraph of a region."""
    at = number - 1 if number > 0 else number
    parts = tuple(
        sentence.span
        for block in region.blocks
        for sentence in analysis.sentences_of.get(block, ())[at : at + 1 or None]
    )
    return Region(tuple(part.block for part in parts), region.name, parts) if parts else None


def _said(where: Where, key: str) -> str:
    values = getattr(where, key)
    return (
        f"{key.rstrip('_')}: {', '.join(value.source if isinstance(value, Words) else str(value) for value in values)}"
    )


def _nothing(where: Where) -> str:
    if where.paragraph is not None:
        return f"there is no paragraph {where.paragraph}"
    return "the draft has no text there"
