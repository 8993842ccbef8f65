"""The walk over what stands inside a paragraph: each element goes to the function that the table names for it."""

from __future__ import annotations

from coplint.readers.docx.story import Story
from coplint.readers.docx.xml import Element, children, spelt_name


def read_inline(story: Story, parent: Element) -> None:
    """Read everything in a paragraph, a run or what wraps runs, in order."""
    handlers = story.inline
    for element in children(parent):
        handlers.get(element.tag, unknown)(story, element)


def unknown(story: Story, element: Element) -> None:
    """Name an element that no table knows, once a kind."""
    story.unknown(spelt_name(element))


def skip(_story: Story, _element: Element) -> None:
    """Nothing a reader sees; `ignored` says why."""
