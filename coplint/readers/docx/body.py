"""The blocks of a part in reading order: a table from element name to the function that reads it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TypeAlias

from coplint.draft.model import Role, View
from coplint.readers.docx.alternate import chosen
from coplint.readers.docx.drawings import read_drawing
from coplint.readers.docx.ignored import IGNORED_BLOCKS
from coplint.readers.docx.line import Line
from coplint.readers.docx.names import (
    ALTERNATE,
    CUSTOM_XML,
    DEL,
    ID,
    INS,
    MOVE_FROM,
    MOVE_TO,
    R_ID,
    SDT,
    SDT_CONTENT,
    SECTION,
    TBL,
    VAL,
    P,
    W,
)
from coplint.readers.docx.notes import read_notes
from coplint.readers.docx.paragraphs import close_pending, read_paragraph
from coplint.readers.docx.story import Setting, Story
from coplint.readers.docx.tables import read_table
from coplint.readers.docx.xml import Element, spelt_name

Handler: TypeAlias = Callable[[Story, Element, Setting], None]

_GALLERY = f"{W}sdtPr/{W}docPartObj/{W}docPartGallery"
_GALLERY_ROLES = {"Table of Contents": Role.CONTENTS, "Bibliographies": Role.REFERENCES}


def read_blocks(story: Story, container: Element, setting: Setting) -> None:
    """Read what a body, cell, note or text box holds."""
    _walk(story, container, setting)
    _after(story, close_pending(story, setting), setting)


def _walk(story: Story, container: Element, setting: Setting) -> None:
    for child in container:
        handler = BLOCKS.get(child.tag)
        if handler is None:
            story.unknown(spelt_name(child))
        else:
            handler(story, child, setting)


def _paragraph(story: Story, element: Element, setting: Setting) -> None:
    _after(story, read_paragraph(story, element, setting), setting)


def _after(story: Story, line: Line | None, setting: Setting) -> None:
    """What hangs on a paragraph follows it: notes it marks, text boxes anchored in it."""
    if line is None:
        return
    if line.notes:
        read_notes(story.reading.notes, line.notes, setting, read_blocks)
    for drawing in line.drawings:
        read_drawing(story, drawing, setting, read_blocks)


def _table(story: Story, element: Element, setting: Setting) -> None:
    _after(story, close_pending(story, setting), setting)
    read_table(story, element, setting, read_blocks)


def _control(story: Story, element: Element, setting: Setting) -> None:
    content = element.find(SDT_CONTENT)
    if content is not None:
        gallery = element.find(_GALLERY)
        role = None if gallery is None else _GALLERY_ROLES.get(gallery.get(VAL, ""))
        _walk(story, content, setting if role is None else replace(setting, role=role))


def _alternate(story: Story, element: Element, setting: Setting) -> None:
    branch = chosen(element)
    if branch is not None:
        _walk(story, branch, setting)


def _foreign(story: Story, element: Element, _setting: Setting) -> None:
    """Text of another file that Word takes in when it opens this one (ECMA-376 17.17.2)."""
    target = story.part.relations.get(element.get(R_ID, ""))
    story.unknown(f"{spelt_name(element)} of {target.target if target else 'nothing'}")


def _section(story: Story, element: Element, _setting: Setting) -> None:
    story.sections.append(element)


def _inserted(story: Story, element: Element, setting: Setting) -> None:
    story.reading.insertions += 1
    if story.reading.view is View.FINAL:
        _walk(story, element, setting)


def _deleted(story: Story, element: Element, setting: Setting) -> None:
    story.reading.deletions += 1
    if story.reading.view is View.ORIGINAL:
        _walk(story, element, setting)


def _comment_starts(story: Story, element: Element, _setting: Setting) -> None:
    story.commenting.append(element.get(ID, ""))


def _skip(_story: Story, _element: Element, _setting: Setting) -> None:
    """Nothing a reader sees; `ignored` says why."""


BLOCKS: Mapping[str, Handler] = {
    **dict.fromkeys(IGNORED_BLOCKS, _skip),
    P: _paragraph,
    TBL: _table,
    SDT: _control,
    CUSTOM_XML: _walk,
    INS: _inserted,
    MOVE_TO: _inserted,
    DEL: _deleted,
    MOVE_FROM: _deleted,
    SECTION: _section,
    W + "commentRangeStart": _comment_starts,
    ALTERNATE: _alternate,
    W + "altChunk": _foreign,
    W + "subDoc": _foreign,
}
"""How each element among paragraphs is read."""
