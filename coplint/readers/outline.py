"""From pieces in reading order to blocks that know their section, full label, role and lead-in.

Every reader ends here, so that "7.9(b)" and "the list that 7.9 introduces" mean one thing in all formats.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import dataclass, field

import regex

from coplint.draft.model import Anchor, Block, Cell, Kind, Origin, Remark, Role

BULLETS = frozenset("•◦▪‣⁃·●○■□–—-*o➢✓✔►❖")
"""What stands in front of an item that cannot be referred to by it."""

_DOTTED = regex.compile(r"(?:\d+|[A-Z])(?:\.\d+)+")
_SIMPLE = regex.compile(r"[(\[]?(?P<core>\d{1,3}|[a-z]{1,2}|[A-Z]{1,2}|[ivxlcdm]+|[IVXLCDM]+)[)\].:]*")
_OPEN_END = regex.compile(r"(?:[:;—–]|[^.!?:;”’\"')\]])\s*$")
_ROLES = (
    (Role.CONTENTS, regex.compile(r"(?:table of )?contents", regex.I)),
    (Role.GLOSSARY, regex.compile(r".*\b(?:glossary|definitions|abbreviations|acronyms)\b.*", regex.I)),
    (Role.REFERENCES, regex.compile(r"(?:.*\s)?(?:references|bibliography|further reading)", regex.I)),
    (Role.INDEX, regex.compile(r"index", regex.I)),
    (Role.FRONT, regex.compile(r"(?:foreword|preface|acknowledge?ments|summary of changes|document control)", regex.I)),
)
_ANNEX = regex.compile(r"(?:annex|appendix|schedule)\b.*", regex.I)


@dataclass(slots=True)
class Piece:
    """What a reader found: a block that does not yet know what stands around it.

    `number` is as shown, `series` says which list counted it (any hashable; None if nothing did), `depth` its
    level in that list from 0. `marks` are the offsets of note marks with the keys of their notes, `note` is the
    key of the note that this piece belongs to.
    """

    kind: Kind
    text: str
    origin: Origin
    number: str = ""
    series: Hashable = None
    depth: int = 0
    level: int | None = None
    cell: Cell | None = None
    role: Role | None = None
    marks: list[tuple[int, str]] = field(default_factory=list)
    note: str | None = None
    remark: Remark | None = None


def outline(pieces: Iterable[Piece]) -> tuple[Block, ...]:
    """Blocks in the order of their pieces; each learns only from those before it, and notes from all."""
    listed = list(pieces)
    notes: dict[str, int] = {}
    for index, piece in enumerate(listed):
        if piece.note is not None:
            notes.setdefault(piece.note, index)
    titled = any(piece.kind is Kind.HEADING for piece in listed)
    walk = _Walk(notes, Role.FRONT if titled else Role.BODY)
    return tuple(walk.block(index, piece) for index, piece in enumerate(listed))


@dataclass(slots=True)
class _Numbered:
    """A numbered block that later ones may stand under."""

    series: Hashable
    depth: int
    label: str


@dataclass(slots=True)
class _Item:
    """An item of the list being read."""

    depth: int
    index: int
    lead_in: int | None


@dataclass(slots=True)
class _Walk:
    """The state of one pass over the pieces."""

    notes: dict[str, int]
    first: Role
    """What stands before the first heading is for: front matter, or all there is in a draft without headings."""
    headings: list[tuple[int, str, str, Role | None]] = field(default_factory=list)
    """The headings above: level, words shown, label, role they give to what stands below."""
    numbered: list[_Numbered] = field(default_factory=list)
    items: list[_Item] = field(default_factory=list)
    before: tuple[int, str] | None = None
    """Index and text of the block just before in the same flow, where a lead-in would stand."""

    def block(self, index: int, piece: Piece) -> Block:
        kind, label, lead_in = piece.kind, "", None
        if kind is Kind.HEADING:
            label = self._enter(piece)
        elif kind in (Kind.PARAGRAPH, Kind.LIST_ITEM):
            kind, label, lead_in = self._flow(index, piece)
        elif kind is Kind.CELL:
            self.items.clear()
            self.before = None
        return Block(
            index=index,
            kind=kind,
            text=piece.text,
            number=piece.number,
            label=label,
            level=piece.level if kind is Kind.HEADING else None,
            depth=piece.depth if kind is Kind.LIST_ITEM else 0,
            section=tuple(words for _, words, _, _ in self.headings),
            lead_in=lead_in,
            role=piece.role or self._role(),
            cell=piece.cell,
            notes=tuple(Anchor(at, self.notes[key]) for at, key in piece.marks if key in self.notes),
            origin=piece.origin,
            remark=piece.remark,
        )

    def _enter(self, piece: Piece) -> str:
        level = piece.level or 1
        while self.headings and self.headings[-1][0] >= level:
            self.headings.pop()
        label = _core(piece.number)
        words = f"{piece.number.strip()} {piece.text}".strip()
        self.headings.append((level, words, label, _role_of(words, piece.text)))
        self.numbered.clear()
        self.items.clear()
        self.before = None
        return label

    def _role(self) -> Role:
        """The role that the nearest heading with one gives; the innermost wins, as in a glossary in an annex."""
        if not self.headings:
            return self.first
        return next((role for *_, role in reversed(self.headings) if role is not None), Role.BODY)

    def _flow(self, index: int, piece: Piece) -> tuple[Kind, str, int | None]:
        bullet = piece.number.strip() in BULLETS if piece.number.strip() else False
        dotted = _DOTTED.fullmatch(_core(piece.number)) is not None
        listed = piece.kind is Kind.LIST_ITEM or bullet or (bool(piece.number) and not dotted)
        lead_in = self._lead_in(piece) if listed else None
        label = "" if bullet or not piece.number else self._label(piece, dotted=dotted, led=lead_in is not None)
        nested = len(self.numbered) > 1 if label else False
        is_item = piece.kind is Kind.LIST_ITEM or bullet or (listed and (lead_in is not None or nested))
        if is_item:
            self.items.append(_Item(piece.depth, index, lead_in))
        else:
            self.items.clear()
        if piece.text.strip():
            self.before = (index, piece.text)
        return (Kind.LIST_ITEM if is_item else Kind.PARAGRAPH), label, lead_in

    def _lead_in(self, piece: Piece) -> int | None:
        """The block that introduces the list: a shallower item just above, or an unfinished paragraph before it."""
        while self.items and self.items[-1].depth > piece.depth:
            self.items.pop()
        if self.items:
            above = self.items[-1]
            if above.depth == piece.depth:
                self.items.pop()
                return above.lead_in
            return above.index
        if self.before and _OPEN_END.search(self.before[1]):
            return self.before[0]
        return None

    def _label(self, piece: Piece, *, dotted: bool, led: bool) -> str:
        core = _core(piece.number)
        simple = _SIMPLE.fullmatch(piece.number.strip())
        own = core if dotted or simple is None else simple["core"]
        while self.numbered and self._closes(self.numbered[-1], piece, dotted=dotted):
            self.numbered.pop()
        if not dotted and not led and not any(known.series == piece.series for known in self.numbered) and own.isdigit():
            self.numbered.clear()  # a plain "12." that nothing introduces is a point of its own
        if dotted or simple is None:
            label = own
        elif self.numbered:
            label = f"{self.numbered[-1].label}({own})"
        elif own.isdigit() or not (above := self._heading_label()):
            label = own
        else:
            label = f"{above}({own})"
        self.numbered.append(_Numbered(piece.series, piece.depth, label))
        return label

    @staticmethod
    def _closes(known: _Numbered, piece: Piece, *, dotted: bool) -> bool:
        """Whether a numbered block ends when `piece` comes: its sibling, or a list further out."""
        if known.series == piece.series:
            return known.depth >= piece.depth
        return dotted

    def _heading_label(self) -> str:
        return next((label for _, _, label, _ in reversed(self.headings) if label), "")


def _core(number: str) -> str:
    return number.strip().rstrip(".:")


def _role_of(words: str, text: str) -> Role | None:
    for role, pattern in _ROLES:
        if pattern.fullmatch(text.strip()):
            return role
    return Role.ANNEX if _ANNEX.fullmatch(words) else None
