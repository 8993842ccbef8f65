"""Footnotes and endnotes: each follows the block that marks it, with the number its mark shows (ECMA-376 17.11)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from coplint.draft.model import Kind
from coplint.readers.docx.line import NoteMark
from coplint.readers.docx.names import ID, W
from coplint.readers.docx.numerals import written
from coplint.readers.docx.package import Package
from coplint.readers.docx.story import NoteStory, Reading, Setting, Story, open_story
from coplint.readers.docx.xml import Element, number, value

KINDS: Mapping[str, Kind] = {"footnote": Kind.FOOTNOTE, "endnote": Kind.ENDNOTE}
_USUAL_FORMAT = {"footnote": "decimal", "endnote": "lowerRoman"}


def note_stories(reading: Reading) -> dict[str, NoteStory]:
    """The footnotes and endnotes of a file by the name of their kind."""
    stories = {}
    for name, kind in KINDS.items():
        part = reading.package.related(reading.package.main, f"{name}s")
        if part is not None:
            settings = _settings(reading.package, name)
            start = number(settings, W + "numStart")
            stories[name] = NoteStory(
                kind,
                open_story(reading, part),
                {note.get(ID, ""): note for note in part.root.findall(W + name)},
                value(settings, W + "numFmt") or _USUAL_FORMAT[name],
                1 if start is None else start,
            )
    return stories


def read_notes(
    stories: Mapping[str, NoteStory],
    marks: Iterable[NoteMark],
    setting: Setting,
    blocks: Callable[[Story, Element, Setting], None],
) -> None:
    """Read the notes that a block marks, each the first time: a mark whose note is missing or read shows nothing."""
    for mark in marks:
        notes = stories.get(mark.kind)
        element = notes.elements.pop(mark.id, None) if notes else None
        if notes is None or element is None:
            continue
        shown = "" if mark.custom else written(notes.next, notes.format)
        notes.next += not mark.custom
        pieces = notes.story.reading.pieces
        before = len(pieces)
        blocks(notes.story, element, Setting(kind=notes.kind, note=mark.key, role=setting.role))
        if len(pieces) > before and not pieces[before].number:
            pieces[before].number = shown


def _settings(package: Package, name: str) -> Element | None:
    """What the file says about all its notes of a kind."""
    part = package.related(package.main, "settings")
    return None if part is None else part.root.find(f"{W}{name}Pr")
