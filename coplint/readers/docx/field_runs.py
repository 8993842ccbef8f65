"""The runs that make up a field: where it opens, turns from instruction to result, and closes (ECMA-376 17.16.18)."""

from __future__ import annotations

from coplint.readers.docx.fields import Field
from coplint.readers.docx.forms import choice
from coplint.readers.docx.line import LinkedWords
from coplint.readers.docx.names import W
from coplint.readers.docx.story import Story
from coplint.readers.docx.text import say
from coplint.readers.docx.walk import read_inline
from coplint.readers.docx.xml import Element, child


def field_character(story: Story, element: Element) -> None:
    """A field opens, its result begins, or it closes."""
    match element.get(W + "fldCharType"):
        case "begin":
            story.fields.begin(choice(child(element, W + "ffData")))
        case "separate":
            story.fields.separate()
            _link_starts(story)
            story.line.role = story.line.role or story.fields.role
        case "end":
            _end(story, element)


def simple_field(story: Story, element: Element) -> None:
    """A field that holds its result."""
    story.fields.simple(element.get(W + "instr", ""))
    story.line.role = story.line.role or story.fields.role
    _link_starts(story)
    read_inline(story, element)
    _link_ends(story, story.fields.end())


def instruction(story: Story, element: Element) -> None:
    """A bit of a field's instruction."""
    story.fields.instruct(element.text or "")


def _link_starts(story: Story) -> None:
    if story.fields.bookmark:
        story.line.links.append(LinkedWords(story.line.length(), story.fields.bookmark))


def _link_ends(story: Story, closed: Field | None) -> None:
    """The words of a cross-reference are complete; one that began in another paragraph points nowhere."""
    if closed is not None and closed.bookmark:
        begun = (link for link in reversed(story.line.links) if link.end is None and link.bookmark == closed.bookmark)
        if link := next(begun, None):
            link.end = story.line.length()


def _end(story: Story, element: Element) -> None:
    closed = story.fields.end()
    _link_ends(story, closed)
    if closed is not None:
        if closed.words:
            say(story, closed.words, element)
        if closed.computed and not story.fields.instructions:
            story.unknown(f"the field {closed.computed}")
    if not story.line.parts:
        story.line.role = story.fields.role
