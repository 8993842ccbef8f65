"""Notes and examples: text that helps a reader to understand and asks nothing of anybody.

Standards mark them by a word in front ("NOTE 1 …", "Note 1 to entry: …", "EXAMPLE …", "Informative comment"), codes of
practice by a heading or a box ("Case study: …"). What binds may not stand there, says Part 2 of the ISO/IEC Directives
in its clauses on notes and examples.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator, Mapping, Sequence
from enum import StrEnum
from functools import lru_cache
from itertools import islice, takewhile

from coplint.draft.model import Block, Draft, Kind, is_checked


class Aside(StrEnum):
    """What a block is that stands beside the text."""

    NOTE = "note"
    EXAMPLE = "example"


_GAP = r"\s{1,4}"
"""Spaces, no more than a few, lest a long row of them be tried in every split."""
_NUMBER = rf"(?:{_GAP}(?:\d{{1,3}}|[A-Z]\b))?(?:{_GAP}to{_GAP}entry\b)?"
_END = r"\s?[\])]?\s?(?:[:–—]|-\s|\.\s|\n|$)"
"""What sets a mark off from the words after it: "Note that …" and "Note 3 applies" are ordinary sentences."""
_LOOSE = r"(?i:informative|non-?normative)"
_MARKS: Mapping[Aside, re.Pattern[str]] = {
    Aside.NOTE: re.compile(
        rf"[\[(]?(?:(?:(?i:guidance|explanatory|editorial|editor['’]s|drafting){_GAP})?"
        rf"(?:[Nn]ote|NOTE)(?:[Ss]|\([Ss]\))?{_NUMBER}{_END}"
        rf"|NOTE{_NUMBER}\s"
        rf"|N\.?B\.?{_END}"
        rf"|{_LOOSE}(?:{_GAP}(?i:comment|note|remark)s?)?{_END})"
    ),
    Aside.EXAMPLE: re.compile(
        rf"[\[(]?(?:(?:(?i:worked){_GAP})?(?:[Ee]xamples?|EXAMPLES?){_NUMBER}{_END}"
        rf"|EXAMPLES?{_NUMBER}\s"
        rf"|(?i:case{_GAP}stud(?:y|ies)){_NUMBER}{_END}"
        rf"|{_LOOSE}{_GAP}(?i:examples?)\b[^.:\n]{{0,80}}(?:[:\n]|$)"
        rf"|(?i:for{_GAP}(?:example|instance))\s?[,:])"
    ),
}
_HEADINGS: Mapping[Aside, re.Pattern[str]] = {
    Aside.NOTE: re.compile(r"(?:explanatory\s+)?notes?(?:\s+\d{1,3})?\s*:?", re.IGNORECASE),
    Aside.EXAMPLE: re.compile(
        r"(?:case\s+stud(?:y|ies)|(?:(?:worked|practice|good\s+practice)\s+)?examples?)(?:[\s:–—].*)?", re.IGNORECASE
    ),
}


def find_asides(draft: Draft) -> Mapping[int, Aside]:
    """The blocks that are notes or examples, by index.

    A list belongs to the line that leads in to it, what follows in a box to a mark at its head, and the next
    paragraph, table or list to a mark with nothing after it or with words that end in a colon.
    """
    found: dict[int, Aside] = {}
    for block in draft.blocks:
        if not is_checked(block):
            continue
        led = None if block.lead_in is None else found.get(block.lead_in)
        kind = _marked(block) or found.get(block.index) or _headed(block.section) or led
        if kind is not None:
            found[block.index] = kind
            for after in takewhile(lambda one: one.index not in found, _belonging(block, draft.blocks)):
                found[after.index] = kind
    return found


def _marked(block: Block) -> Aside | None:
    if block.kind is Kind.HEADING:
        return None
    return next((kind for kind, mark in _MARKS.items() if mark.match(block.text)), None)


@lru_cache(maxsize=1 << 12)
def _headed(section: tuple[str, ...]) -> Aside | None:
    """What a heading above makes of the whole section below it."""
    return next((kind for kind, words in _HEADINGS.items() if any(map(words.fullmatch, section))), None)


def _belonging(block: Block, blocks: Sequence[Block]) -> Iterator[Block]:
    """What goes on with a note or example after one of its blocks."""
    after = blocks[block.index + 1] if block.index + 1 < len(blocks) else None
    if after is None or after.kind is Kind.HEADING or _marked(after):
        return
    if _box(block) is not None and _box(block) == _box(after):
        alike = _box
    elif _announces(block) and (block.cell is None or _in_one_row(block, after)):
        alike = _unit if block.cell is None else _box
    else:
        return
    unit = alike(after)
    yield from takewhile(lambda one: alike(one) == unit, islice(blocks, after.index, None))


def _announces(block: Block) -> bool:
    """Whether a block is a mark alone or ends in a colon, so that what it is about follows."""
    text = block.text.rstrip()
    return text.endswith(":") or any(mark.fullmatch(text) for mark in _MARKS.values())


def _in_one_row(one: Block, other: Block) -> bool:
    if one.cell is None or other.cell is None or one.cell.header:
        return False
    return (one.cell.table, one.cell.row) == (other.cell.table, other.cell.row)


def _box(block: Block) -> Hashable:
    """What the blocks of one cell, or of text boxes that follow each other, have in common; None outside of any."""
    if block.cell is not None:
        return block.cell.table, block.cell.row, block.cell.column
    return block.kind if block.kind is Kind.TEXT_BOX else None


def _unit(block: Block) -> Hashable:
    """What the cells of one table, the items of one list, and nothing else, have in common."""
    if block.cell is not None:
        return block.cell.table
    return (block.kind, block.lead_in) if block.kind is Kind.LIST_ITEM else (block.kind, block.index)
