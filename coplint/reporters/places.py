"""How a place is named to a person: by what Word shows in front of it and around it, never by a line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from coplint.draft.model import Block, Draft, Kind, Span

WHOLE_DRAFT = "the draft as a whole"
BEFORE_HEADINGS = "before the first heading"

_LONGEST_QUOTED = 32
"""A column heading or caption longer than this is a sentence, and no name."""


class PlaceNames:
    """The names of one draft's places: "7.9(b)", "under 7.9, 2nd bullet", "table 3, row 2, column 1"."""

    def __init__(self, draft: Draft) -> None:
        walk = _Walk()
        self._names = tuple(walk.name(block) for block in draft.blocks)

    def block(self, index: int) -> str:
        """The name of a block."""
        return self._names[index]

    def span(self, span: Span | None) -> str:
        """The name of the block that a span stands in; without a span, of the draft."""
        return WHOLE_DRAFT if span is None else self._names[span.block]


def ordinal(number: int) -> str:
    """1st, 2nd, 3rd, 11th."""
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


@dataclass(slots=True)
class _Walk:
    """What a reader who goes through the draft keeps in mind to say where things are."""

    label: str = ""
    """The last label since the last heading, the heading's own included."""
    earlier: str = ""
    """The last numbered paragraph of the chapter, when an unnumbered heading has come since."""
    headed: bool = False
    paragraphs: int = 0
    """Unnumbered paragraphs since the last label or heading."""
    bullets: dict[int, int] = field(default_factory=dict)
    """By depth, how many bullets were counted in the list being read."""
    seen: Counter[Kind] = field(default_factory=Counter)
    note: str = ""

    def name(self, block: Block) -> str:
        return _NAMES.get(block.kind, _Walk.text)(self, block)

    def heading(self, block: Block) -> str:
        if block.level == 1:
            self.earlier = ""
        self.headed = True
        self._now_at(block.label)
        return f"heading of {block.label}" if block.label else "the heading"

    def text(self, block: Block) -> str:
        if block.label:
            self._now_at(block.label)
            self.earlier = block.label
            return block.label
        if block.kind is Kind.LIST_ITEM and block.number:
            return self._bullet(block.depth)
        self.paragraphs += 1
        self.bullets.clear()
        return self._near(f"{ordinal(self.paragraphs)} paragraph")

    def cell(self, block: Block) -> str:
        if block.cell is None:
            return self._near("a table")
        row = "heading row" if block.cell.header else f"row {block.cell.row + 1}"
        heads = block.cell.heads
        column = f"“{heads}”" if 0 < len(heads) <= _LONGEST_QUOTED else f"column {block.cell.column + 1}"
        return f"table {block.cell.table}, {row}, {column}"

    def note_text(self, block: Block) -> str:
        if block.number:
            self.note = f"{block.kind.value} {block.number.strip(' .)(]')}"
            return self.note
        return f"{self.note}, continued" if self.note else f"{block.kind.value} without a number"

    def caption(self, block: Block) -> str:
        words = f"{block.number} {block.text}".strip()
        return self._near(f"caption “{words}”" if len(words) <= _LONGEST_QUOTED else "caption")

    def counted(self, block: Block) -> str:
        self.seen[block.kind] += 1
        return f"{block.kind.value} {self.seen[block.kind]}"

    def near(self, block: Block) -> str:
        return self._near(block.kind.value.replace("-", " "))

    def _now_at(self, label: str) -> None:
        self.label = label
        self.paragraphs = 0
        self.bullets.clear()

    def _bullet(self, depth: int) -> str:
        self.bullets = {known: count for known, count in self.bullets.items() if known <= depth}
        self.bullets[depth] = self.bullets.get(depth, 0) + 1
        first, *inner = (ordinal(count) for _, count in sorted(self.bullets.items()))
        after = f" after the {ordinal(self.paragraphs)} paragraph" if self.paragraphs else ""
        return self._near(f"{first} bullet{after}" + "".join(f", {count} inside it" for count in inner))

    def _near(self, what: str) -> str:
        if self.label:
            return f"under {self.label}, {what}"
        if not self.headed:
            return f"{what} of the draft"
        return f"{what} below the heading" + (f", after {self.earlier}" if self.earlier else "")


_NAMES: Mapping[Kind, Callable[[_Walk, Block], str]] = {
    Kind.HEADING: _Walk.heading,
    Kind.CELL: _Walk.cell,
    Kind.CAPTION: _Walk.caption,
    Kind.FOOTNOTE: _Walk.note_text,
    Kind.ENDNOTE: _Walk.note_text,
    Kind.TEXT_BOX: _Walk.near,
    Kind.FIGURE: _Walk.near,
    Kind.COMMENT: _Walk.counted,
    Kind.HEADER: _Walk.counted,
    Kind.FOOTER: _Walk.counted,
}
