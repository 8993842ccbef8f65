"""A Word file made into a draft."""

from __future__ import annotations

from pathlib import Path

from coplint.draft.errors import UnreadableDraft
from coplint.draft.model import Draft, Kind, ReadCounts, View
from coplint.readers.docx.body import read_blocks
from coplint.readers.docx.inline import HANDLERS
from coplint.readers.docx.names import BODY, DEL, INS, MOVE_FROM, MOVE_TO
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
    unknown = (f"{element} is not known to the reader: what it holds is not read ({place})" for element, place in reading.unknown.items())
    return Draft(
        path=name,
        blocks=outline(reading.pieces),
        read=_counts(reading),
        warnings=(*reading.warnings, *unknown),
        damaged=tuple(package.damaged),
    )


def _read(package: Package, view: View) -> Reading:
    main = package.main
    styles = Styles.read(_root(package.related(main, "styles")))
    numbering = Numbering.read(_root(package.related(main, "numbering")), styles)
    reading = Reading(package, styles, numbering, view, HANDLERS[view])
    reading.notes = note_stories(reading)
    body = main.root.find(BODY)
    if body is not None:
        read_blocks(open_story(reading, main), body, Setting())
    return reading


def _root(part: Part | None) -> Element | None:
    return None if part is None else part.root


def _counts(reading: Reading) -> ReadCounts:
    pieces = reading.pieces
    root = reading.package.main.root
    return ReadCounts(
        paragraphs=len(pieces),
        numbered=sum(bool(piece.number) for piece in pieces),
        cells=len({piece.cell for piece in pieces if piece.cell is not None}),
        notes=len({piece.note for piece in pieces if piece.note is not None}),
        text_boxes=sum(piece.kind is Kind.TEXT_BOX for piece in pieces),
        insertions=sum(1 for _ in root.iter(INS, MOVE_TO)),
        deletions=sum(1 for _ in root.iter(DEL, MOVE_FROM)),
        view=reading.view,
    )
