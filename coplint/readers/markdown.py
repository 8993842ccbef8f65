"""Markdown drafts, and the examples inside rules: CommonMark with tables and footnotes."""

from __future__ import annotations

from coplint.draft.errors import UnreadableDraft
from coplint.draft.model import Draft, Kind, Origin, Remark, View
from coplint.readers.counts import counted
from coplint.readers.lost_marks import lost_marks
from coplint.readers.md.changes import Changes
from coplint.readers.md.notes import Notes, beside_marks
from coplint.readers.md.parser import tokens_of
from coplint.readers.md.walk import Walk
from coplint.readers.outline import Piece, outline


def read_markdown(text: str, *, name: str, view: View = View.FINAL) -> Draft:
    """The draft that a Markdown text shows; `name` is what its blocks say they come from.

    Code and images are figures, which rules pass over unless they ask; HTML comments and front matter are not text.
    Changes and comments in CriticMarkup are read as those of Word are.
    Raises UnreadableDraft for a text that no writer wrote (brackets nested by the hundred).
    """
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    changes = Changes(view)
    try:
        tokens, kept = tokens_of(lines, changes)
    except RecursionError:
        raise UnreadableDraft(f"{name}: brackets nested too deeply to be read as Markdown") from None
    walk = Walk(name, lines.split("\n"), Notes(kept.get("footnotes", {}).get("list", {})))
    for token in tokens:
        walk.read(token)
    comments = [_comment(words, Origin(name, line, line)) for line, words in changes.comments]
    blocks = outline([*beside_marks(walk.pieces), *comments])
    read = counted(blocks, view=view, insertions=changes.insertions, deletions=changes.deletions)
    return Draft(path=name, blocks=blocks, read=read, warnings=(*walk.warnings, *lost_marks(blocks)))


def _comment(words: str, origin: Origin) -> Piece:
    """A comment, which in Markdown has neither an author nor a date."""
    remark = Remark(author="", date="", answers=None, resolved=False, about=None)
    return Piece(Kind.COMMENT, words, origin, remark=remark)
