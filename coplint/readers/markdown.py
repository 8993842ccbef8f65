"""Markdown drafts, and the examples inside rules: CommonMark with tables and footnotes."""

from __future__ import annotations

from coplint.draft.errors import UnreadableDraft
from coplint.draft.model import Draft
from coplint.readers.counts import counted
from coplint.readers.lost_marks import lost_marks
from coplint.readers.md.notes import Notes, beside_marks
from coplint.readers.md.parser import tokens_of
from coplint.readers.md.walk import Walk
from coplint.readers.outline import outline


def read_markdown(text: str, *, name: str) -> Draft:
    """The draft that a Markdown text shows; `name` is what its blocks say they come from.

    Code and images are figures, which rules pass over unless they ask; comments and front matter are not text.
    Raises UnreadableDraft for a text that no writer wrote (brackets nested by the hundred).
    """
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    try:
        tokens, kept = tokens_of(lines)
    except RecursionError:
        raise UnreadableDraft(f"{name}: brackets nested too deeply to be read as Markdown") from None
    walk = Walk(name, lines.split("\n"), Notes(kept.get("footnotes", {}).get("list", {})))
    for token in tokens:
        walk.read(token)
    blocks = outline(beside_marks(walk.pieces))
    return Draft(path=name, blocks=blocks, read=counted(blocks), warnings=(*walk.warnings, *lost_marks(blocks)))
