"""Drafts in plain text, written so or taken from a PDF."""

from __future__ import annotations

from itertools import chain

from coplint.draft.model import Draft
from coplint.readers.counts import counted
from coplint.readers.lost_marks import lost_marks
from coplint.readers.outline import outline
from coplint.readers.plain.build import Builder
from coplint.readers.plain.furniture import without_furniture
from coplint.readers.plain.headings import Headings
from coplint.readers.plain.lines import lines_of
from coplint.readers.plain.notes import keys_of, with_marks_restored
from coplint.readers.plain.parts import parts_of, titles_of
from coplint.readers.plain.words import vocabulary


def read_text(text: str, *, name: str) -> Draft:
    """The draft in a plain text; `name` is what its blocks say they come from.

    Page numbers and running heads are dropped, with a warning that counts them; wrapped lines are one paragraph
    again. Headings are those that are marked ("# "), underlined, announced by the contents list, numbered in step with
    the ones before, or in capitals.
    """
    lines, warnings = without_furniture(lines_of(text))
    keys = keys_of(lines)
    lines = with_marks_restored(lines, keys)
    parts = list(parts_of(lines))
    builder = Builder(name, Headings(titles_of(parts)), keys=keys, known=vocabulary(lines))
    for part, following in zip(parts, chain(parts[1:], [None]), strict=False):
        builder.add(part, following)
    blocks = outline(builder.pieces)
    return Draft(path=name, blocks=blocks, read=counted(blocks), warnings=(*warnings, *lost_marks(blocks)))
