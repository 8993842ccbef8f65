"""What hangs on a place in the text: notes, comments and drawings."""

from __future__ import annotations

from coplint.readers.docx.line import NoteMark
from coplint.readers.docx.names import ID, W
from coplint.readers.docx.story import InlineHandler, Story
from coplint.readers.docx.xml import Element


def note_mark(kind: str) -> InlineHandler:
    """What reads the mark of a "footnote" or an "endnote"."""

    def mark(story: Story, element: Element) -> None:
        note = NoteMark(kind, element.get(ID, ""), element.get(W + "customMarkFollows") in {"1", "true", "on"})
        story.line.marks.append((story.line.length(), note.key))
        story.line.notes.append(note)

    return mark


def comment_starts(story: Story, element: Element) -> None:
    """The words that a comment is about begin."""
    story.line.comments.append((element.get(ID, ""), story.line.length()))


def comment_ends(story: Story, element: Element) -> None:
    """The words that a comment is about end."""
    story.line.comment_ends[element.get(ID, "")] = story.line.length()


def comment_mark(story: Story, element: Element) -> None:
    """A comment's mark, by which alone one on no words in particular is known."""
    key = element.get(ID, "")
    if key not in story.reading.commented and all(key != known for known, _ in story.line.comments):
        story.line.comments.append((key, story.line.length()))
        story.line.comment_ends.setdefault(key, story.line.length())


def bookmark(story: Story, element: Element) -> None:
    """A place that fields point to by its name."""
    story.line.bookmarks.append(element.get(W + "name", ""))


def drawing(story: Story, element: Element) -> None:
    """A drawing: what it says follows the paragraph."""
    story.line.drawings.append(element)
