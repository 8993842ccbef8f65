"""Numbers that a drafter typed in front of a block: "7.9 Local authorities…", "(a) …", "Annex A: …"."""

from __future__ import annotations

import regex

_HEADING = regex.compile(
    r"(?P<number>(?:(?:chapter|annex|appendix|part|schedule|section)\s+(?:\d+|[A-Z]|[IVX]+)(?![\w.])"
    r"|\d+(?:\.\d+)*+(?!\w)|[A-Z]\.\d+(?:\.\d+)*+)[.):]?)(?P<gap>\s*[:–—-]\s*|\s+)(?=\S)",
    regex.I,
)
_POINT = regex.compile(
    r"(?P<number>(?:\d{1,3}(?:\.\d{1,3})++[.)]?|[A-Z]\.\d{1,3}(?:\.\d{1,3})*+)(?=\t|\s+[\p{Lu}“‘'\"(\[])"
    r"|\((?:\d{1,3}|[a-z]{1,2}|[ivxl]+|[A-Z])\)(?=\s)"
    r"|\d{1,3}[.)](?=\s+\S)"
    r"|(?:[a-z]|[ivxl]+)[.)](?=\s+\S))\s+"
)

_CAPTION = regex.compile(
    r"(?P<number>(?:table|figure|fig\.|box|chart|diagram)\s+(?:\d+|[A-Z]|[IVX]+)(?:[-‑–.]\d+)*(?!\w))"
    r"(?:\s*[:.–—-]\s+|\t\s*|\s*$)",
    regex.I,
)


def typed_caption(text: str) -> tuple[str, str]:
    """The number of a caption and the words after it: "Table 3", "Age limits"; ("", text) if this is none.

    "Table 3 shows the limits" is a sentence about a table.
    """
    found = _CAPTION.match(text)
    return (found["number"], text[found.end() :]) if found else ("", text)


def typed_heading(text: str) -> tuple[str, str]:
    """The number typed in front of a heading and the words after it; ("", text) if there is none.

    A year is no number: "2014 Act" stays whole.
    """
    found = _HEADING.match(text)
    if not found or (found["number"].isdigit() and len(found["number"]) > 3):
        return "", text
    return found["number"].rstrip(":"), text[found.end() :]


def typed_point(text: str) -> tuple[str, str]:
    """The number typed in front of a paragraph and the words after it; ("", text) if there is none."""
    found = _POINT.match(text)
    return (found["number"], text[found.end() :]) if found else ("", text)
