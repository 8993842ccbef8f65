"""A draft as a reader sees it: blocks of text, each with its number and its place among the headings.

Everything here is frozen. Readers make it, every later stage reads it, nothing changes it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property


class Kind(StrEnum):
    """What a block is to its reader. The values are part of the JSON contract."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list-item"
    CELL = "cell"
    CAPTION = "caption"
    FOOTNOTE = "footnote"
    ENDNOTE = "endnote"
    TEXT_BOX = "text-box"
    COMMENT = "comment"
    HEADER = "header"
    FOOTER = "footer"
    FIGURE = "figure"


class Role(StrEnum):
    """What the part of the draft that a block stands in is for; most parts are simply the body."""

    FRONT = "front"
    CONTENTS = "contents"
    BODY = "body"
    ANNEX = "annex"
    GLOSSARY = "glossary"
    REFERENCES = "references"
    INDEX = "index"


class View(StrEnum):
    """Which text of a draft with tracked changes is read."""

    FINAL = "final"
    ORIGINAL = "original"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a block came from, for a writer that must find it again.

    `part` is the name of the package part, or the file itself; `first` and `last` are the places of its
    outermost paragraph elements among all paragraphs of the part in document order (from 0), or its lines
    in a text file (from 1).
    """

    part: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Cell:
    """Where a cell stands: `table` counts the draft's tables from 1, `row` and `column` from 0 within it.

    `header` is true in a row that heads its columns; `heads` is the text of the column's header cell, if any.
    """

    table: int
    row: int
    column: int
    header: bool
    heads: str = ""


@dataclass(frozen=True, slots=True)
class Anchor:
    """A note's mark in the text: the offset where the mark stands, and the block that holds the note."""

    at: int
    block: int


@dataclass(frozen=True, slots=True)
class Span:
    """Characters `start` to `end` (code points, end excluded) of the text of block `block`."""

    block: int
    start: int
    end: int

    def holds(self, other: Span) -> bool:
        """Whether another span begins inside this one."""
        return self.block == other.block and self.start <= other.start < self.end


OWN = "coplint"
"""The author of the comments and changes that coplint itself puts into a draft."""


@dataclass(frozen=True, slots=True)
class Remark:
    """What makes a comment more than its words: `date` as the file has it, `answers` the comment it replies to.

    `about` are the words commented on, in the first block where the comment spans several; None where they are
    deleted, or nowhere.
    """

    author: str
    date: str
    answers: int | None
    resolved: bool
    about: Span | None

    @property
    def is_own(self) -> bool:
        """Whether coplint wrote it: what it signs is no part of the draft."""
        return self.author == OWN


@dataclass(frozen=True, slots=True)
class Link:
    """Words from `start` to `end` of a block's text that the file itself ties to a place in the draft: `block`."""

    start: int
    end: int
    block: int


@dataclass(frozen=True, slots=True)
class Block:
    """Text with a place: a heading, paragraph, list item, cell, caption, note or text box.

    `number` is what the reader sees in front ("(b)", "•" for a bullet, "" if nothing), `label` the same in
    full ("7.9(b)", "" if the block cannot be referred to by one). `text` is without either. `level` is a
    heading's depth from 1, `depth` a list item's from 0. `section` holds the headings above, outermost first;
    a heading belongs to its own section. `lead_in` is the index of the block that introduces a list.
    """

    index: int
    kind: Kind
    text: str
    number: str
    label: str
    level: int | None
    depth: int
    section: tuple[str, ...]
    lead_in: int | None
    role: Role
    cell: Cell | None
    notes: tuple[Anchor, ...]
    origin: Origin
    remark: Remark | None = None
    """Of a comment: who wrote it, when, about what."""
    links: tuple[Link, ...] = ()
    """Its cross-references, as far as the file says where they lead."""

    @property
    def whole(self) -> Span:
        """All of its text."""
        return Span(self.index, 0, len(self.text))

    @property
    def path(self) -> str:
        """The headings above in one line, as people are shown them."""
        return " › ".join(self.section)

    @property
    def chapter(self) -> str | None:
        """The outermost heading above the block, or None before the first."""
        return self.section[0] if self.section else None


@dataclass(frozen=True, slots=True)
class ReadCounts:
    """What was read, so that "no finding" can never mean "not read"."""

    paragraphs: int = 0
    numbered: int = 0
    cells: int = 0
    notes: int = 0
    text_boxes: int = 0
    insertions: int = 0
    deletions: int = 0
    view: View = View.FINAL
    hidden: int = 0
    """Characters that Word hides, spaces left out; they are not read."""


@dataclass(frozen=True)
class Draft:
    """One document under check: its blocks in reading order, what was read, and what could not be."""

    path: str
    blocks: tuple[Block, ...]
    read: ReadCounts
    warnings: tuple[str, ...] = ()
    damaged: tuple[str, ...] = field(default=())
    """Parts that could not be read; a check that looks there is incomplete."""

    @cached_property
    def words(self) -> int:
        """Words a reader reads: body, notes, captions, tables and text boxes; no contents list, header or comment."""
        return sum(len(block.text.split()) for block in self.blocks if is_checked(block))

    @cached_property
    def near(self) -> tuple[str, ...]:
        """For each block its label, or the last one above it in its chapter; "" before the first."""
        labels, last = [], ""
        for block in self.blocks:
            if block.label or (block.kind is Kind.HEADING and block.level == 1):
                last = block.label
            labels.append(last)
        return tuple(labels)

    @cached_property
    def marked(self) -> Mapping[int, int]:
        """By the index of each note that has a mark in the text, the index of the block where that stands."""
        return {note.block: block.index for block in self.blocks for note in block.notes}

    def text(self, span: Span) -> str:
        """The characters of a span."""
        return self.blocks[span.block].text[span.start : span.end]


UNCHECKED = frozenset({Kind.COMMENT, Kind.HEADER, Kind.FOOTER, Kind.FIGURE})
"""Kinds that a rule sees only when it asks for them by `kind`."""


def is_checked(block: Block) -> bool:
    """Whether rules look at a block without being asked to: comments, headers and contents lists they pass over."""
    return block.kind not in UNCHECKED and block.role is not Role.CONTENTS
