"""Headers and footers: those that a reader of the pages sees, each once, after the body (ECMA-376 17.10)."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from coplint.draft.model import Kind
from coplint.readers.docx.names import R_ID, TYPE, W
from coplint.readers.docx.story import Reading, Setting, Story, open_story
from coplint.readers.docx.xml import Element, on

_KINDS = {W + "headerReference": Kind.HEADER, W + "footerReference": Kind.FOOTER}


def read_headers(story: Story, blocks: Callable[[Story, Element, Setting], None]) -> None:
    """Read the headers, then the footers, of all the sections of a body."""
    reading = story.reading
    even = _has_even_pages(reading)
    seen: set[str] = set()
    for tag, kind in _KINDS.items():
        for reference in _references(story.sections, tag, even=even):
            part = story.target(reference.get(R_ID))
            if part is not None and part.name not in seen:
                seen.add(part.name)
                blocks(open_story(reading, part), part.root, Setting(kind=kind))


def _references(sections: list[Element], tag: str, *, even: bool) -> Iterator[Element]:
    """What the sections refer to, without pages that no section sets apart: first ones, even ones."""
    for section in sections:
        for reference in section.findall(tag):
            kind = reference.get(TYPE, "default")
            if kind == "default" or (kind == "first" and on(section, W + "titlePg")) or (kind == "even" and even):
                yield reference


def _has_even_pages(reading: Reading) -> bool:
    settings = reading.package.related(reading.package.main, "settings")
    return settings is not None and on(settings.root, W + "evenAndOddHeaders")
