"""Standards by their number: "ISO 8601", "BS EN 60335-1", "RFC 2119", and as a bibliography tags them: "[RFC2119]"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

from coplint.draft.model import Draft, Role

BODIES = (
    "ISO", "IEC", "BS", "EN", "DIN", "PAS", "IEEE", "ANSI", "ETSI", "ECMA", "GovS", "RFC", "BCP", "FIPS", "WCAG",
    "DEF STAN", "NIST SP", "NIST IR", "ITU-T", "ITU-R", "DCB", "SCCI",
)  # fmt: skip
_BODY = rf"(?:(?:BS|DIN|EN|NF|ISO|IEC|IEEE|ANSI|PD|PAS|CEN|AS|NZS)[ /-]){{0,3}}(?:{'|'.join(BODIES)})"
_NUMBER = r"(?:\sPUB)?[ -]?(?:[A-Z]\.)?\d{1,6}(?:[.-]\d{1,4})*(?:[:-](?:19|20)\d\d)?"
STANDARD = rf"{_BODY}(?:/[A-Z]{{2,4}})?{_NUMBER}(?![\w%])"
"""A standard's number as a pattern: a body that sets standards, and a number of its own."""

_NUMBERED = re.compile(rf"(?:{'|'.join(BODIES)})(?:/[A-Z]{{2,4}})?{_NUMBER}")
"""What each standard holds, without what can stand before it, for which a search would be slow."""
_STANDARD = re.compile(rf"(?<![\w/.-]){STANDARD}")
_TAG = re.compile(r"\[[A-Z][\w:.-]{1,30}\]")
_RFC = re.compile(r"\[(?:RFC|BCP|STD)\s?\d{1,5}\]")


def bibliography_tags(draft: Draft) -> frozenset[str]:
    """The tags under which a draft's lists of sources file their entries: "[RFC2119]"."""
    return frozenset(
        found[0]
        for block in draft.blocks
        if block.role is Role.REFERENCES and (found := _TAG.match(block.number or block.text))
    )


def standards(text: str, tags: Set[str]) -> Iterator[tuple[int, int]]:
    """Where a text names a standard or a source of the draft's own lists by its tag; an entry's own tag is none."""
    own = _TAG.match(text)
    begin = own.end() if own else 0
    if "[" in text:
        for found in _TAG.finditer(text, begin):
            if found[0] in tags or _RFC.fullmatch(found[0]):
                yield found.span()
    if _NUMBERED.search(text):
        for found in _STANDARD.finditer(text, begin):
            yield found.span()
