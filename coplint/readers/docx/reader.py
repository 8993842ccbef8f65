"""A Word file made into a draft."""

from __future__ import annotations

from pathlib import Path

from coplint.draft.errors import UnreadableDraft
from coplint.draft.model import Draft, View
from coplint.readers.counts import counted
from coplint.readers.docx.body import read_blocks
from coplint.readers.docx.comments import read_comments
from coplint.readers.docx.headers import read_headers
from coplint.readers.docx.inline import HANDLERS
from coplint.readers.docx.names import BODY
from coplint.readers.docx.notes import note_stories
from coplint.readers.docx.numbering import Numbering
from coplint.readers.docx.package import Package, Part, open_package
from coplint.readers.docx.story import Reading, Setting, open_story
from coplint.readers.docx.styles import Styles
from coplint.readers.docx.xml import Element
from coplint.readers.outline import outline


def read_docx(path: Path, *, name: str, data: bytes | None = None, view: View = View.FINAL) -> Draft:
    """The draft in a Word file.

    `name` is the path as the user gave it; `data` holds the bytes where they do not come from `path`. Raises
    UnreadableDraft, with one line that says what is the matter, for anything that is no readable Word file.
    """
    try:
        package = open_package(path.read_bytes() if data is None else data, name)
        reading = _read(package, view)
    except UnreadableDraft as unreadable:
        raise UnreadableDraft(f"{name}: {unreadable}") from unreadable
    except OSError as refused:
        raise UnreadableDraft(f"{name}: cannot be opened ({refused.strerror}); is it open in Word?") from refused
    except RecursionError as deep:
        raise UnreadableDraft(f"{name}: cannot be read: it is nested too deep") from deep
    blocks = outline(reading.pieces)
    return Draft(
        path=name,
        blocks=blocks,
        read=counted(
            blocks,
            view=view,
            insertions=reading.insertions,
            deletions=reading.deletions,
        ),
        warnings=tuple(f"{what} is not read, first in {place}" for what, place in reading.unknown.items()),
        damaged=tuple(package.damaged),
    )


def _read(package: Package, view: View) -> Reading:
    main = package.main
    styles = Styles.read(_root(package.related(main, "styles")))
    numbering = Numbering.read(_root(package.related(main, "numbering")), styles)
    reading = Reading(package, styles, numbering, view, HANDLERS)
    reading.notes = note_stories(reading)
    story = open_story(reading, main)
    for body in main.root.findall(BODY):
        read_blocks(story, body, Setting())
    read_headers(story, read_blocks)
    read_comments(reading, read_blocks)
    return reading


def _root(part: Part | None) -> Element | None:
    return None if part is None else part.root

