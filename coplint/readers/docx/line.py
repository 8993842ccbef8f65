"""The text of a paragraph while it is read, and what hangs on it."""

from __future__ import annotations

from dataclasses import dataclass, field

from coplint.draft.model import Role
from coplint.readers.docx.xml import Element


@dataclass(frozen=True, slots=True)
class NoteMark:
    """A note's mark in the text: "footnote" or "endnote", its id, and whether the drafter chose another sign for it."""

    kind: str
    id: str
    custom: bool

    @property
    def key(self) -> str:
        """What tells this note from all others of the draft."""
        return f"{self.kind} {self.id}"


@dataclass(slots=True)
class LinkedWords:
    """Words that a field makes from a place in the draft: where they start and end, and the place's bookmark."""

    start: int
    bookmark: str
    end: int | None = None


@dataclass(slots=True)
class Line:
    """The text of a paragraph while it is read, and what hangs on it."""

    first: int
    parts: list[str] = field(default_factory=list)
    marks: list[tuple[int, str]] = field(default_factory=list)
    """Offsets of note marks, with the keys of their notes."""
    notes: list[NoteMark] = field(default_factory=list)
    """The notes marked, in order."""
    drawings: list[Element] = field(default_factory=list)
    """What floats beside the text: pictures, shapes, text boxes."""
    comments: list[tuple[str, int]] = field(default_factory=list)
    """Comments whose words begin in this line, with the offset where they do."""
    bookmarks: list[str] = field(default_factory=list)
    links: list[LinkedWords] = field(default_factory=list)
    comment_ends: dict[str, int] = field(default_factory=dict)
    role: Role | None = None
    hidden: bool = False
    """Whether the paragraph's style hides its text."""

    def say(self, text: str, _element: Element) -> None:
        """Add characters that an element shows."""
        self.parts.append(text)

    def length(self) -> int:
        """Characters read so far."""
        return sum(map(len, self.parts))
