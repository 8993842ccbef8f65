"""What of a place is read as running text, sentence by sentence."""

from __future__ import annotations

from collections.abc import Iterator

from coplint.analysis.sentences import Sentence
from coplint.checks.look import Look
from coplint.draft.model import Kind, Role

TEXT = frozenset({Role.BODY, Role.ANNEX})
"""The parts that say what a draft has to say; others introduce it or help to find something in it."""
_NAMES = frozenset({Kind.HEADING, Kind.CAPTION, Kind.FIGURE})
_LISTS = frozenset({Role.CONTENTS, Role.REFERENCES, Role.INDEX})


def prose(look: Look) -> Iterator[Sentence]:
    """The sentences of a place; headings, captions and lists of sources are looked up rather than read."""
    blocks = look.analysis.draft.blocks
    for sentence in look.sentences():
        block = blocks[sentence.span.block]
        if block.kind not in _NAMES and block.role not in _LISTS:
            yield sentence
