"""Tables, figures, boxes and annexes by the number in their caption."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from coplint.analysis.references.grammar import Noun, tidy
from coplint.analysis.small_letters import in_small_letters
from coplint.draft.model import Block, Draft, Kind, Role, is_checked

_CAPTION = re.compile(
    r"(?P<noun>table|figure|fig\.|box|annex|appendix)\s+"
    r"(?P<number>(?:(?<!x\s)[A-Z]\.)?[A-Z]?\d+(?:\.\d+)*[a-z]?|[A-Z]|[IVX]{2,5})"
    r"(?:[-\u2011–](?P<within>\d+[a-z]?))?(?![\w?])",
    re.IGNORECASE,
)
"""A table of annex A is Table A.1; a part of the annex, Annex A.1, is no annex of its own."""
_NOUNS: Mapping[str, Noun] = {
    "table": Noun.TABLE,
    "figure": Noun.FIGURE,
    "fig.": Noun.FIGURE,
    "box": Noun.BOX,
    "annex": Noun.ANNEX,
    "appendix": Noun.ANNEX,
}
_TITLE = re.compile(r"\s*(?:[:.–—-]|$)|\s+[^a-z\W]|\s+[“‘\"(]")
"""What goes on after the number of a caption; a verb goes on after that of a sentence: "Table 3 shows …"."""
_AFTER_NUMBER = re.compile(r"\s*[:–—]\s*\w")
"""What a cell needs besides: one that holds a number alone heads a column, or says where something is."""
_KINDS = frozenset({Kind.CAPTION, Kind.HEADING, Kind.PARAGRAPH, Kind.TEXT_BOX})


@dataclass(frozen=True, slots=True)
class Caption:
    """A numbered caption or heading: `name` and `title` as written, "Table 3a" and what follows it.

    The number is as references have it: "3(A)" for 3a, "3-2" with a plain hyphen.
    """

    block: int
    noun: Noun
    number: str
    name: str
    title: str


def find_captions(draft: Draft) -> Iterator[Caption]:
    """The captions of a draft in order; lists of sources repeat headings, and are left out."""
    for block in draft.blocks:
        if (block.kind in _KINDS or _opens_table(block)) and block.role is not Role.REFERENCES and is_checked(block):
            words = f"{block.number} {block.text}".lstrip()
            found = _CAPTION.match(words)
            if found is not None and _is_caption(block, words[found.end() :]):
                title = words[found.end() :].strip(" .:–—-")
                yield Caption(block.index, _NOUNS[in_small_letters(found["noun"])], _number(found), found[0], title)


def _opens_table(block: Block) -> bool:
    """Whether this is the first cell of a table, where boxes drawn as tables have their caption."""
    return block.cell is not None and block.cell.row == block.cell.column == 0


def _number(found: re.Match[str]) -> str:
    within = f"-{tidy(found['within'])}" if found["within"] else ""
    return f"{tidy(found['number'])}{within}".upper()


def _is_caption(block: Block, rest: str) -> bool:
    """Whether a paragraph that begins with "Table 3" is a caption: one that is set as such, or reads as a title."""
    if block.kind in (Kind.CAPTION, Kind.HEADING):
        return True
    if block.kind is Kind.CELL:
        return _AFTER_NUMBER.match(rest) is not None
    return _TITLE.match(rest) is not None and not rest.rstrip().endswith(".")
