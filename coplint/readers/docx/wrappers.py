"""What wraps runs and shows nothing itself: tracked changes, content controls, alternatives."""

from __future__ import annotations

from coplint.draft.model import View
from coplint.readers.docx.alternate import chosen
from coplint.readers.docx.names import SDT_CONTENT
from coplint.readers.docx.story import Story
from coplint.readers.docx.walk import read_inline
from coplint.readers.docx.xml import Element, child


def inserted(story: Story, element: Element) -> None:
    """Runs that the final text has and the original had not (ECMA-376 17.13.5.18)."""
    story.reading.insertions += 1
    if story.reading.view is View.FINAL:
        read_inline(story, element)


def deleted(story: Story, element: Element) -> None:
    """Runs that the original had and the final text has not (ECMA-376 17.13.5.14)."""
    story.reading.deletions += 1
    if story.reading.view is View.ORIGINAL:
        read_inline(story, element)


def control(story: Story, element: Element) -> None:
    """A content control: its content as it stands, a chosen value included."""
    content = child(element, SDT_CONTENT)
    if content is not None:
        read_inline(story, content)


def alternate(story: Story, element: Element) -> None:
    """One thing said twice: one of the two."""
    branch = chosen(element)
    if branch is not None:
        read_inline(story, branch)
