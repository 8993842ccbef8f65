"""The parts of a file that decide how its text reads, gathered for a reading: styles, numbering, notes."""

from __future__ import annotations

from coplint.draft.model import View
from coplint.readers.docx.inline import HANDLERS
from coplint.readers.docx.looks import Looks
from coplint.readers.docx.notes import note_stories
from coplint.readers.docx.numbering import Numbering
from coplint.readers.docx.package import Package
from coplint.readers.docx.story import Reading
from coplint.readers.docx.styles import Styles
from coplint.readers.docx.xml import Element


def start_reading(package: Package, view: View) -> Reading:
    """A reading at its start. Raises UnreadableDraft if the package has no main part that can be read."""
    styles = Styles.read(_root(package, "styles"))
    numbering = Numbering.read(_root(package, "numbering"), styles)
    reading = Reading(package, styles, numbering, Looks(styles, numbering), view, HANDLERS)
    reading.notes = note_stories(reading)
    return reading


def _root(package: Package, kind: str) -> Element | None:
    part = package.related(package.main, kind)
    return None if part is None else part.root
