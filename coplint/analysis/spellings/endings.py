"""Endings that are spelt in two ways: organise and organize, behaviour and behavior."""

from __future__ import annotations

import re
from collections.abc import Sequence

from coplint.analysis.spellings.model import Found, Use
from coplint.analysis.spellings.words import Word
from coplint.draft.model import Span

_NOUNS = frozenset(["analyses", "catalyses", "dialyses", "paralyses"])
"""Plurals of -sis, which have no z in any spelling."""
_ENDINGS: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = (
    (re.compile(r"(?P<before>\w{3,}[iy])(?P<way>[sz])(?P<after>e[ds]?|ing|ations?|ers?|able)"), ("s", "z")),
    (re.compile(r"(?P<before>\w{3,})(?P<way>ou?r)(?P<after>(?:s|ed|ing|als?|able|ites?|less|ful)?)"), ("our", "or")),
    (re.compile(r"(?P<before>\w{2,})(?P<way>dge?)(?P<after>ments?)"), ("dge", "dg")),
)
"""Where the ways to spell an ending stand in a word, and what they are."""


def find_endings(blocks: Sequence[Sequence[Word]]) -> Found:
    """Uses of words with such endings, each with what its spellings have in common; `blocks` hold their words."""
    spans: dict[str, list[Span]] = {}
    for listed in blocks:
        for word in listed:
            spans.setdefault(word.text, []).append(word.span)
    for text, places in spans.items():
        for pattern, ways in _ENDINGS:
            if text not in _NOUNS and (found := pattern.fullmatch(text)):
                read = {way: f"{found['before']}{way}{found['after']}" for way in ways}
                yield from ((f"{ways} {found['before']}", Use(span, found["way"], read)) for span in places)
