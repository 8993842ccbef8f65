"""A term with a short form in it, and initials that take in one word more: an EHC plan, an EHCP."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import regex

from coplint.analysis.acronyms.find import Acronym, Status
from coplint.analysis.spellings.forms import find_forms
from coplint.analysis.spellings.model import Found
from coplint.analysis.spellings.words import Running

_FEWEST = 3
"""How often the short form must stand with its noun for the two to be one term."""


def find_initials(blocks: Sequence[Running], acronyms: Sequence[Acronym]) -> Found:
    """Uses of such terms, each with what its spellings have in common."""
    known = {acronym.short: acronym for acronym in acronyms}
    for short, acronym in known.items():
        if short[:-1] in known and acronym.status is not Status.EXEMPT and (noun := _noun(blocks, acronym)):
            forms = (f"{short[:-1]} {noun}", short)
            yield from ((f"initials {short}", use) for use in find_forms(blocks, forms))


def _noun(blocks: Sequence[Running], acronym: Acronym) -> str | None:
    """The noun that the last initial stands for, where the draft often writes it after the others."""
    first = acronym.short[-1].lower()
    pattern = regex.compile(rf"\b{regex.escape(acronym.short[:-1])} (?P<noun>{regex.escape(first)}\p{{Ll}}+?)s?\b")
    nouns = Counter(found["noun"] for block in blocks for found in pattern.finditer(block.text))
    noun, count = max(nouns.items(), key=lambda item: (item[1], item[0]), default=("", 0))
    stands_for_it = acronym.long is None or acronym.long.lower().rstrip("s").endswith(noun)
    return noun if count >= max(_FEWEST, acronym.uses) and stands_for_it else None
