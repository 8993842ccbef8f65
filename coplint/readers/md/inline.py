"""The inside of a Markdown paragraph: its words, the marks of its notes, its images."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from coplint.readers.md.html import is_break

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markdown_it.token import Token

INLINE_NOTE = "^ "
"""How the key of a note begins that is written where its mark stands; no label may hold a space."""

_SHOWN = {"softbreak": " ", "hardbreak": "\n"}


@dataclass(slots=True)
class Inline:
    """Words as a reader sees them. `marks` are offsets in `text` with the keys of their notes."""

    text: str = ""
    marks: list[tuple[int, str]] = field(default_factory=list)
    images: list[str] = field(default_factory=list)

    def after(self, words: int) -> Inline:
        """The same without its first `words` characters."""
        return Inline(self.text[words:], [(max(at - words, 0), key) for at, key in self.marks], self.images)


def read_inline(tokens: Sequence[Token]) -> Inline:
    """What the tokens show: emphasis, links and code as their words, a hard break as a new line."""
    parts, marks, images = [], [], []
    length, bare = 0, True
    for token in tokens:
        if token.type == "footnote_ref":
            marks.append((length, note_key(token)))
        elif token.type == "image":
            images.append(read_inline(token.children or ()).text)
        words = _words(token)
        if bare:  # nothing shown yet, or a space: one that stood beside what is not shown goes with it
            words = words.lstrip(" ")
        if words:
            parts.append(words)
            length += len(words)
            bare = False
        elif token.type in ("html_inline", "image"):
            bare = not parts or parts[-1].endswith((" ", "\n"))
    text = "".join(parts).rstrip()
    return Inline(text, [(min(at, len(text)), key) for at, key in marks], images)


def note_key(token: Token) -> str:
    """What a mark and its note have in common: the label, or the count of a note written where its mark stands."""
    return str(token.meta.get("label") or f"{INLINE_NOTE}{token.meta['id']}")


def _words(token: Token) -> str:
    if token.type == "html_inline":
        return "\n" if is_break(token.content) else ""
    if token.type == "image":
        return ""
    return _SHOWN.get(token.type, token.content)
