"""Endings that are spelt in two ways: organise and organize, behaviour and behavior."""

from __future__ import annotations

import re
from collections.abc import Sequence

from coplint.analysis.spellings.model import Found, Use
from coplint.analysis.spellings.words import Word

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
    for word in (word for listed in blocks for word in listed if word.text not in _NOUNS):
        for pattern, ways in _ENDINGS:
            if found := pattern.fullmatch(word.text):
                read = {way: word.written(f"{found['before']}{way}{found['after']}") for way in ways}
                yield f"{ways} {found['before']}", Use(word.span, found["way"], read)
