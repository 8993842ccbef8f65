"""Other codes of practice and statutory documents by their name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coplint.analysis.references.own_title import OwnTitle
from coplint.analysis.references.title_words import title_before

_KIND = re.compile(
    r"\b(?:Codes? of Practice|Statutory Guidance|Practice Guidance|Statutory Framework|White Paper|Green Paper)\b"
    r"(?P<year>(?:,?\s+\(?(?:19|20)\d\d\b\)?)?)"
)
CODES = ("Practice", "Guidance", "Statutory", "Paper")
"""Of these words one at least is in the name of each."""
_HINT = re.compile("|".join(CODES))


def code_titles(text: str, own: OwnTitle) -> Iterator[tuple[int, int]]:
    """Where codes are named, with the year if there is one; a year makes an earlier one of the draft's own name."""
    if not _HINT.search(text):
        return
    for found in _KIND.finditer(text):
        begin = title_before(text, found.start(), of_law=False)
        if begin is not None and (found["year"] or not own.is_named(text[begin : found.start()])):
            yield begin, found.end()
