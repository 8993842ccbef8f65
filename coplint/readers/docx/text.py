"""Runs and the characters in them, as Word shows them (ECMA-376 17.3)."""

from __future__ import annotations

from coplint.draft.model import View
from coplint.readers.docx import symbols
from coplint.readers.docx.maths import spelt
from coplint.readers.docx.names import R_STYLE, RPR, RPR_CHANGE, VAL, VANISH, W16SE, XML_SPACE, T, W
from coplint.readers.docx.story import InlineHandler, Story
from coplint.readers.docx.walk import read_inline, unknown
from coplint.readers.docx.xml import Element, child, children, hexadecimal, on

_SPACE = " \t\r\n"


def run(story: Story, element: Element) -> None:
    """A run, where nearly all the text of a draft stands: the two elements that nearly all runs hold come first."""
    if (story.line.hidden or (story.suspects and element in story.suspects)) and _is_hidden(story, element):
        story.reading.hidden += sum(len("".join((inner.text or "").split())) for inner in element.iter(T))
        return
    for inner in children(element):
        tag = inner.tag
        if tag == T:
            text(story, inner)
        elif tag != RPR:
            story.inline.get(tag, unknown)(story, inner)


def text(story: Story, element: Element) -> None:
    """Characters; white space at their ends is the layout of the XML unless it is said to count, as for Word."""
    said = element.text
    if said and not story.fields.instructions:
        if (said[0] in _SPACE or said[-1] in _SPACE) and element.get(XML_SPACE) != "preserve" and not story.preserves:
            said = said.strip(_SPACE)
        story.line.say(said, element)


def says(said: str) -> InlineHandler:
    """What reads an element that always shows the same."""
    return lambda story, element: say(story, said, element)


def symbol(story: Story, element: Element) -> None:
    """A character of a font that has its own order."""
    _symbol(story, element, W)


def extended_symbol(story: Story, element: Element) -> None:
    """The same beyond the Basic Multilingual Plane, which Word writes under a namespace of its own."""
    _symbol(story, element, W16SE)


def maths(story: Story, element: Element) -> None:
    """A formula, as a line of text."""
    say(story, spelt(element), element)


def ruby(story: Story, element: Element) -> None:
    """A word and how it is said: the word, then the other in brackets, as print without ruby sets it."""
    base, above = child(element, W + "rubyBase"), child(element, W + "rt")
    if base is not None:
        read_inline(story, base)
    if above is not None:
        say(story, "(", above)
        read_inline(story, above)
        say(story, ")", above)


def say(story: Story, said: str, element: Element) -> None:
    """Add characters to the line, unless they are part of a field's instruction."""
    if not story.fields.instructions:
        story.line.say(said, element)


def _symbol(story: Story, element: Element, namespace: str) -> None:
    code = hexadecimal(element.get(namespace + "char"))
    if code is not None:
        say(story, symbols.shown(code, element.get(namespace + "font", "")), element)


def _is_hidden(story: Story, element: Element) -> bool:
    look = child(element, RPR)
    if look is not None and story.reading.view is View.ORIGINAL and (change := child(look, RPR_CHANGE)) is not None:
        look = child(change, RPR)
    if look is None:
        return story.line.hidden
    if child(look, VANISH) is not None:
        return on(look, VANISH)
    style = child(look, R_STYLE)
    return story.line.hidden or (style is not None and style.get(VAL) in story.reading.styles.hiding)
