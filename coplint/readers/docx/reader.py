"""A Word file made into a draft."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from coplint.draft.errors import UnreadableDraft
from coplint.draft.model import Draft, View
from coplint.readers.counts import counted
from coplint.readers.docx.body import read_blocks
from coplint.readers.docx.comments import read_comments
from coplint.readers.docx.headers import read_headers
from coplint.readers.docx.names import BODY
from coplint.readers.docx.opening import open_package
from coplint.readers.docx.package import Package
from coplint.readers.docx.parts import start_reading
from coplint.readers.docx.story import Reading, Setting, open_story
from coplint.readers.outline import outline

_read_last: list[Package] = []
"""The file read last, kept until the next is read.

To give back the memory of its trees costs a quarter of the reading, part of it only when memory is next asked for; a
command that reads one draft ends before that matters.
"""


def read_docx(path: Path, *, name: str, data: bytes | None = None, view: View = View.FINAL) -> Draft:
    """The draft in a Word file.

    `name` is the path as the user gave it; `data` holds the bytes where they do not come from `path`. Raises
    UnreadableDraft, with one line that says what is the matter, for anything that is no readable Word file.
    """
    try:
        with _collector_paused():
            package = open_package(path.read_bytes() if data is None else data, name)
            _read_last[:] = [package]
            return _draft(package, name, view)
    except UnreadableDraft as unreadable:
        raise UnreadableDraft(f"{name}: {unreadable}") from unreadable
    except OSError as refused:
        raise UnreadableDraft(f"{name}: cannot be opened ({refused.strerror}); is it open in Word?") from refused
    except RecursionError as deep:
        raise UnreadableDraft(f"{name}: cannot be read: it is nested too deep") from deep


def _draft(package: Package, name: str, view: View) -> Draft:
    reading = start_reading(package, view)
    _read(reading)
    blocks = outline(reading.pieces)
    return Draft(
        path=name,
        blocks=blocks,
        read=counted(
            blocks,
            view=view,
            insertions=reading.insertions,
            deletions=reading.deletions,
            hidden=reading.hidden,
        ),
        warnings=(
            *package.damaged,
            *(f"{what} is not read, first in {place}" for what, place in reading.unknown.items()),
        ),
        damaged=tuple(package.damaged),
    )


def _read(reading: Reading) -> None:
    """Read the body, then what stands apart from it."""
    story = open_story(reading, reading.package.main)
    for body in story.part.root.findall(BODY):
        read_blocks(story, body, Setting())
    if story.fields.instructions:
        story.unknown("what follows a field that never ends")
    read_headers(story, read_blocks)
    read_comments(reading, read_blocks)
    reading.notes.clear()  # the notes know the reading: in a circle with it, the trees would wait for the collector


@contextmanager
def _collector_paused() -> Iterator[None]:
    """Reading makes hundreds of thousands of objects and no cycles; to look for those takes a tenth of its time."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
