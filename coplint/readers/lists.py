"""Lists in the flow of a draft: which item stands under which, what introduces it, and its label in full."""

from __future__ import annotations

import re
from collections.abc import Hashable
from dataclasses import dataclass, field

import regex

from coplint.draft.model import Kind
from coplint.readers.lead_ins import introduces
from coplint.readers.piece import BULLETS, Piece, core

_DOTTED = regex.compile(r"(?:\d+|[A-Z])(?:\.\d+)+")
_SIMPLE = regex.compile(r"[(\[]?(?P<core>\d{1,3}|[a-z]{1,2}|[A-Z]{1,2}|[ivxlcdm]+|[IVXLCDM]+)[)\].:]*")
_PLAIN_NUMBER = re.compile(r"(?P<count>\d{1,9})(?P<ends>[.)]?)")
_ASIDE = regex.compile(r"(?:note|example)s?\b[\s\d]*[:.–—]", regex.I)
"""What is said between two items of a list without ending it."""
_FIRST = frozenset({"1", "a", "A", "i", "I"})


@dataclass(frozen=True, slots=True)
class Placed:
    """What a block turned out to be among lists. `lead_in` is the index of the block that introduces it."""

    kind: Kind
    label: str = ""
    lead_in: int | None = None


_PLAIN = Placed(Kind.PARAGRAPH)
"""What stands in no list: most blocks of a draft, one answer for all."""


@dataclass(slots=True)
class _Entry:
    """A numbered or bulleted block that later ones may stand beside or under."""

    series: Hashable
    depth: int
    index: int
    label: str
    lead_in: int | None
    item: bool
    """Whether it is an item of a list, and no numbered paragraph of the body."""


@dataclass(slots=True)
class Lists:
    """The lists that are open where the reading stands, outermost first."""

    open: list[_Entry] = field(default_factory=list)
    before: tuple[int, str] | None = None
    """Index and text of the block just before in the same flow, where a lead-in would stand."""
    left: dict[tuple[Hashable, int], int | None] = field(default_factory=dict)
    """What introduced the lists that a paragraph interrupted, for those that go on counting after it."""
    points: dict[Hashable, tuple[str, int]] = field(default_factory=dict)
    """The last number of each series of points that count through the draft, and how it is written."""

    def heading(self) -> None:
        """A heading was read: every list ends."""
        self.open.clear()
        self.left.clear()
        self.before = None

    def table(self) -> None:
        """A table was read: it introduces nothing, and its items are its own."""
        self._interrupt()
        self.before = None

    def place(self, index: int, piece: Piece, above: str) -> Placed:
        """Take the next block of the flow; `above` is the label of the heading that it stands under."""
        number = piece.number.strip()
        if not number:
            placed = self._plain(piece)
        elif _DOTTED.fullmatch(label := core(number)):
            self.open = [_Entry(piece.series, piece.depth, index, label, None, item=False)]
            self.left.clear()
            placed = Placed(piece.kind, label)
        else:
            placed = self._listed(index, piece, number, above)
        if piece.text.strip():
            self.before = (index, piece.text)
        return placed

    def _plain(self, piece: Piece) -> Placed:
        """A block without a number goes on with the item at its depth, or ends the lists."""
        if piece.kind is not Kind.LIST_ITEM:
            if not _ASIDE.match(piece.text):
                self._interrupt()
            return _PLAIN
        while self.open and self.open[-1].depth > piece.depth:
            self.open.pop()
        return Placed(Kind.LIST_ITEM, "", self.open[-1].lead_in if self.open else None)

    def _interrupt(self) -> None:
        """A block outside all lists: they end, the numbered paragraph that they stood in does not."""
        if self.open:
            self.left |= {
                (entry.series, entry.depth): entry.lead_in for entry in self.open if entry.label and entry.item
            }
            self.open = [entry for entry in self.open[:1] if not entry.item]

    def _listed(self, index: int, piece: Piece, number: str, above: str) -> Placed:
        bullet = number in BULLETS
        counts_on = (piece.series, piece.depth) not in self.left and self._counts_on(number)
        sibling = self._sibling(piece, bullet=bullet)
        lead_in = sibling.lead_in if sibling else self._lead_in(piece, number, bullet=bullet)
        if sibling is None and number.strip("().").isdigit() and (lead_in is None or counts_on):
            self.open.clear()  # a plain "12." that nothing introduces is a point of its own
            lead_in = None
        label, nested = ("", False) if bullet else self._label(number, above, led=lead_in is not None)
        item = sibling.item if sibling else bullet or piece.kind is Kind.LIST_ITEM or nested or lead_in is not None
        series = BULLETS if bullet else piece.series
        self.open.append(_Entry(series, piece.depth, index, label, lead_in, item=item))
        if not item:
            self._point(piece.series, number)
        return Placed(Kind.LIST_ITEM if item else Kind.PARAGRAPH, label, lead_in)

    def _point(self, series: Hashable, number: str) -> None:
        """A point begins: no list from before it goes on, and the points count from here."""
        self.left.clear()
        if plain := _PLAIN_NUMBER.fullmatch(number):
            self.points[series] = (plain["ends"], int(plain["count"]))

    def _counts_on(self, number: str) -> bool:
        """Whether a plain "55." comes after point "54.": it is a point too, whatever list stands between them."""
        plain = _PLAIN_NUMBER.fullmatch(number)
        return plain is not None and (plain["ends"], int(plain["count"]) - 1) in self.points.values()

    def _sibling(self, piece: Piece, *, bullet: bool) -> _Entry | None:
        """The block that this one comes after in its list; whatever stood under that one ends."""
        series = BULLETS if bullet else piece.series
        for at, entry in enumerate(self.open):
            if entry.series == series and entry.depth >= piece.depth:
                del self.open[at:]
                return entry if entry.depth == piece.depth else None
        return None

    def _lead_in(self, piece: Piece, number: str, *, bullet: bool) -> int | None:
        """What introduces the first item of a list: the item it stands under, or an unfinished block before it."""
        if self.before and introduces(self.before[1], piece.text):
            return self.before[0]
        if not bullet and core(number).strip("()[]") not in _FIRST:
            return self.left.get((piece.series, piece.depth))
        above = self.open[-1] if self.open else None
        if above and above.item and self.before and self.before[0] == above.index:
            return above.index if piece.depth > above.depth else above.lead_in
        return None

    def _label(self, number: str, above: str, *, led: bool) -> tuple[str, bool]:
        """The label in full, and whether it stands under a block of the flow.

        A plain "12." stands under no heading: such points count through the draft, unless something introduces them.
        """
        simple = _SIMPLE.fullmatch(number)
        if simple is None:
            return core(number), False
        own = simple["core"]
        outer = next((entry.label for entry in reversed(self.open) if entry.label), "")
        if outer:
            return f"{outer}({own})", True
        return (f"{above}({own})" if above and (led or not own.isdigit()) else own), False
