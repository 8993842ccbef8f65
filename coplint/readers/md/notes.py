"""Markdown's notes: the number that each shows, and those that are written where their mark stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from coplint.readers.md.inline import INLINE_NOTE, Inline, read_inline
from coplint.readers.outline import Piece


class Notes:
    """The notes of one text, as the parser kept them: by the order of their first marks, from 0."""

    def __init__(self, kept: Mapping[int, Mapping[str, Any]]) -> None:
        self._inline = {f"{INLINE_NOTE}{order}": note["tokens"] for order, note in kept.items() if "tokens" in note}
        self._order = {note["label"]: order + 1 for order, note in kept.items() if "label" in note}

    def number(self, key: str) -> str:
        """The number of a note: as typed, or for a label in words its place among the marks; else the label."""
        if key.startswith(INLINE_NOTE):
            return str(int(key.removeprefix(INLINE_NOTE)) + 1)
        return key if key.isdecimal() or key not in self._order else str(self._order[key])

    def written_in(self, marks: Iterable[tuple[int, str]]) -> Iterator[tuple[str, Inline]]:
        """Keys and words of the notes that are written where these marks stand, and of those within them."""
        for _, key in marks:
            if tokens := self._inline.pop(key, None):
                inline = read_inline(tokens)
                yield key, inline
                yield from self.written_in(inline.marks)


def beside_marks(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """The pieces, each note just after the block that first marks it: in the section that it is about.

    Markdown says nothing of where a note is shown, and drafts define them all at the end. A note without a mark
    stays where it is.
    """
    listed = list(pieces)
    marked = {key for piece in listed for _, key in piece.marks}
    waiting: dict[str, list[Piece]] = {}
    for piece in listed:
        if piece.note is not None and piece.note in marked:
            waiting.setdefault(piece.note, []).append(piece)
    ahead = [piece for piece in reversed(listed) if piece.note not in marked]
    while ahead or waiting:
        if not ahead:  # notes that only mark each other
            ahead.extend(reversed(waiting.pop(next(iter(waiting)))))
        piece = ahead.pop()
        yield piece
        for _, key in reversed(piece.marks):
            ahead.extend(reversed(waiting.pop(key, ())))
