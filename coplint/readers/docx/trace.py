"""Where each character of a block comes from, for a writer that must put a comment or a change on exactly it.

A draft keeps only the places of its paragraphs; the paragraph is read again, with its sources, when somebody asks.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from coplint.draft.model import Block, View
from coplint.readers.docx.fields import Fields
from coplint.readers.docx.line import Line
from coplint.readers.docx.look import look_of
from coplint.readers.docx.names import P
from coplint.readers.docx.package import Package
from coplint.readers.docx.parts import start_reading
from coplint.readers.docx.story import Reading, Story, open_story
from coplint.readers.docx.walk import read_inline
from coplint.readers.docx.xml import Element


@dataclass(frozen=True, slots=True)
class Source:
    """Characters `start` to `end` of a block's text, and the element that shows them.

    `offset` is where the first of them stands in the element's own text: not 0 where the block begins, or ends,
    inside the element. An element such as `w:tab` shows characters that are no text of its own.
    """

    start: int
    end: int
    element: Element
    offset: int


@dataclass(slots=True)
class _TracedLine(Line):
    """A line that remembers who said what."""

    said: list[tuple[str, Element]] = field(default_factory=list)

    def say(self, text: str, element: Element) -> None:
        """Add characters and the element that shows them."""
        self.parts.append(text)
        self.said.append((text, element))


class Tracer:
    """Finds sources in one file; the elements are those of the package's own trees, to be changed in place."""

    def __init__(self, package: Package, view: View = View.FINAL) -> None:
        self._reading: Reading = start_reading(package, view)
        self._stories: dict[str, Story | None] = {}

    def sources(self, block: Block) -> tuple[Source, ...]:
        """The sources of a block's text, in order, without gaps.

        None at all for text that stands in no paragraph (alternative text, the words of a chart), or in several
        that the reader set apart by line ends (a long comment).
        """
        story = self._story(block.origin.part)
        paragraphs = [] if story is None else _outermost(story, block.origin.first, block.origin.last)
        if story is None or not paragraphs:
            return ()
        line = _TracedLine(block.origin.first)
        story.line, story.fields = line, Fields()
        for paragraph in paragraphs:
            line.hidden = look_of(story, paragraph).style.hidden
            read_inline(story, paragraph)
        whole = "".join(line.parts).rstrip()
        return _cut(line.said, len(whole) - len(block.text), len(block.text)) if whole.endswith(block.text) else ()

    def _story(self, name: str) -> Story | None:
        if name not in self._stories:
            part = self._reading.package.part(name)
            self._stories[name] = None if part is None else open_story(self._reading, part)
        return self._stories[name]


def _outermost(story: Story, first: int, last: int) -> list[Element]:
    """The paragraphs at these places, without those inside another one of them."""
    listed = story.order.between(first, last)
    return [found for found in listed if not any(outer in listed for outer in found.iterancestors(P))]


def _cut(said: list[tuple[str, Element]], dropped: int, length: int) -> tuple[Source, ...]:
    """What was said, as sources of the `length` characters that follow the first `dropped`."""
    found = []
    at = -dropped
    for text, element in said:
        start, end = max(0, at), min(length, at + len(text))
        if start < end:
            inside = (element.text or "").find(text)  # not 0 where Word ignores white space before it
            found.append(Source(start, end, element, max(0, inside) + start - at))
        at += len(text)
    return tuple(found)
