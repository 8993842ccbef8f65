"""What a reading carries along: one `Reading` for the whole file, one `Story` for each part that holds text."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Set
from dataclasses import dataclass, field
from itertools import islice
from typing import TypeAlias

from coplint.draft.model import Cell, Kind, Role, Span, View
from coplint.readers.docx.fields import Fields
from coplint.readers.docx.line import Line
from coplint.readers.docx.looks import Looks
from coplint.readers.docx.names import DEL, INS, MOVE_FROM, MOVE_TO, R_, R_STYLE, VANISH, XML_SPACE, P
from coplint.readers.docx.numbering import Numbering
from coplint.readers.docx.order import Order
from coplint.readers.docx.package import Package, Part
from coplint.readers.docx.styles import Styles
from coplint.readers.docx.xml import Element
from coplint.readers.nest import Nest
from coplint.readers.piece import Piece

InlineHandler: TypeAlias = "Callable[[Story, Element], None]"
"""What reads one kind of element inside a paragraph."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What the container of some blocks makes of them: cells, a note, a text box; plain body text by default."""

    kind: Kind | None = None
    cell: Cell | None = None
    role: Role | None = None
    note: str | None = None


@dataclass(slots=True)
class Reading:
    """One reading of one file: what all its parts share, and the pieces found so far."""

    package: Package
    styles: Styles
    numbering: Numbering
    looks: Looks
    view: View
    handlers: Mapping[str, InlineHandler]
    """How each element inside a paragraph is read."""
    notes: dict[str, NoteStory] = field(default_factory=dict)
    pieces: list[Piece] = field(default_factory=list)
    tables: int = 0
    drawn: set[str] = field(default_factory=set)
    """The charts and diagrams read so far: one shown twice is read once."""
    commented: dict[str, Span] = field(default_factory=dict)
    """The words that each comment is about, by the comment's id."""
    insertions: int = 0
    deletions: int = 0
    """Tracked changes met, whatever the view."""
    hidden: int = 0
    """Characters that are hidden, spaces left out."""
    unknown: dict[str, str] = field(default_factory=dict)
    """Elements that no table of the reader names, with the place of the first."""


@dataclass(slots=True)
class Story:
    """One part being read."""

    reading: Reading
    part: Part
    inline: Mapping[str, InlineHandler]
    order: Order
    suspects: Set[Element]
    """Runs and paragraphs that may be hidden, inserted or deleted; to ask each of them would double the reading."""
    line: Line
    pending: bool = False
    """Whether `line` holds text of a paragraph whose mark is gone, so that the next one goes on with it."""
    fields: Fields = field(default_factory=Fields)
    preserves: bool = False
    """Whether the part says, once for all its text, that white space at the ends of a run counts."""
    sections: list[Element] = field(default_factory=list)
    """The section properties met, in order."""
    nest: Nest = field(default_factory=Nest)
    """The lists whose numbers are typed."""
    commenting: list[str] = field(default_factory=list)
    """Comments that began between paragraphs: their words begin with the next."""

    def target(self, relation: str | None) -> Part | None:
        """The part that an element of this one points at; None where it points at nothing inside the file."""
        known = self.part.relations.get(relation or "")
        return None if known is None or known.external else self.reading.package.part(known.target)

    def unknown(self, what: str) -> None:
        """Note something that this reader cannot read, once a kind."""
        self.reading.unknown.setdefault(what, self.place())

    def place(self) -> str:
        """Where the reading stands, for a warning."""
        return f"{self.part.name}, paragraph {self.line.first + 1}"


@dataclass(slots=True)
class NoteStory:
    """The notes of one kind, and how far they are counted."""

    kind: Kind
    story: Story
    elements: dict[str, Element]
    """Those still to be read."""
    format: str
    next: int


def open_story(reading: Reading, part: Part) -> Story:
    """A part, ready to be read from its start."""
    root = part.root
    hiding = (R_STYLE,) if reading.styles.hiding else ()
    suspects: set[Element] = set()
    for sign in root.iter(VANISH, INS, DEL, MOVE_TO, MOVE_FROM, *hiding):
        suspects.update(islice(sign.iterancestors(R_, P), 1))
    preserves = root.get(XML_SPACE) == "preserve"
    return Story(reading, part, reading.handlers, Order.of(root), suspects, Line(0), preserves=preserves)
