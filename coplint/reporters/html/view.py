"""What the report shows, before it is HTML: the page, its drafts, their sections, and findings in place.

Ids are those of the HTML elements: `b12` for block 12, `f-…` for a finding's note and `m-…` for its words, `n12-0` for
the first note mark of block 12. From the second draft on they begin with `d2-` and so on.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Words:
    """A stretch of a block's text that the same findings cover: `findings` are their ids, the gravest first.

    `begins` are the ids to jump to for those whose words begin here; `look` is how to show the gravest: its severity,
    or "aside" when all of them are dismissed or standing.
    """

    text: str
    findings: tuple[str, ...] = ()
    begins: tuple[str, ...] = ()
    look: str = ""


@dataclass(frozen=True, slots=True)
class NoteMark:
    """The mark of a footnote or endnote: the number it shows, its own id, and the id of the note's block."""

    number: str
    id: str
    note: str


@dataclass(frozen=True, slots=True)
class Link:
    """Something to jump to: an element's id and what to call it."""

    id: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingView:
    """A finding as the margin shows it. `reason` is why it was dismissed; `target` the id of its words or draft."""

    id: str
    target: str
    severity: str
    state: str
    place: str
    message: str
    words: str
    suggestion: str | None
    rule: str
    title: str
    because: str
    reference: str | None
    feedback: tuple[str, ...]
    related: tuple[Link, ...]
    reason: str | None

    @property
    def aside(self) -> bool:
        """Whether it asks for no work now: it was dismissed, or stood there before."""
        return self.state in ("dismissed", "standing")


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockView:
    """A block with its words cut where findings begin and end. `indent` is how deep a list item stands, from 0."""

    id: str
    number: str
    text: tuple[Words | NoteMark, ...]
    findings: tuple[FindingView, ...]
    indent: int = 0
    level: int = 0
    """Of a heading: the level of its HTML element."""
    marks: tuple[Link, ...] = ()
    """Of a note: the ways back to its marks."""


@dataclass(frozen=True, slots=True)
class CellView:
    """A table's cell; `blocks` are its paragraphs, none for a place that the row leaves empty."""

    header: bool
    blocks: tuple[BlockView, ...]


class Shape(StrEnum):
    """How a part of a section is set."""

    PARAGRAPH = "paragraph"
    LIST = "list"
    TABLE = "table"
    CAPTION = "caption"
    FIGURE = "figure"
    BOX = "box"
    CONTENTS = "contents"
    NOTES = "notes"


@dataclass(frozen=True, slots=True)
class Part:
    """Blocks set together: a paragraph, a list, the notes of a section; a table has `rows` instead."""

    shape: Shape
    blocks: tuple[BlockView, ...]
    rows: tuple[tuple[CellView, ...], ...] = ()

    @property
    def findings(self) -> tuple[FindingView, ...]:
        """The findings in a table, which stand beside it as a whole."""
        return tuple(one for row in self.rows for cell in row for block in cell.blocks for one in block.findings)


@dataclass(frozen=True, slots=True)
class SectionView:
    """A heading, if there is one, and what stands under it up to the next. `height` is a guess in pixels."""

    heading: BlockView | None
    parts: tuple[Part, ...]
    height: int


@dataclass(frozen=True, slots=True)
class Apart:
    """What does not stand in the running text: comments, headers, footers."""

    title: str
    blocks: tuple[BlockView, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Findings of one chapter, with how many there are of each severity."""

    title: str
    findings: tuple[FindingView, ...]
    counts: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class RuleLine:
    """What came of one rule on one draft."""

    id: str
    title: str
    state: str
    why: str
    findings: int
    places: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """What a review comes to. `counts` are severities with the findings that count."""

    counts: tuple[tuple[str, int], ...]
    standing: int
    dismissed: int
    against: str | None
    words: str
    read: str
    verdict: str
    unchecked: tuple[tuple[str, tuple[RuleLine, ...]], ...]
    rules: tuple[RuleLine, ...]
    notices: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftView:
    """One draft of the report."""

    id: str
    path: str
    overview: Overview
    whole: tuple[FindingView, ...]
    """Findings about the draft as a whole."""
    sections: tuple[SectionView, ...]
    apart: tuple[Apart, ...]
    chapters: tuple[Group, ...]
    """The findings that count, by chapter."""
    aside: tuple[Group, ...]
    """Those that do not: standing, and dismissed."""


@dataclass(frozen=True, slots=True)
class PageView:
    """The whole report."""

    title: str
    drafts: tuple[DraftView, ...]
    severities: tuple[tuple[str, int], ...]
    rules: tuple[tuple[str, str, int], ...]
    """Rules with findings that count: id, title, how many."""
