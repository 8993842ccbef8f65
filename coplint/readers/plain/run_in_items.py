"""List items that a converted text runs on to the end of the paragraph that introduces them, or of a note below it."""

from __future__ import annotations

from collections.abc import Iterator

import regex

_MARK = regex.compile(r"(?<=[:;.,]\s|[;,]\s(?:and|or)\s)(?P<letter>[a-z])(?P<after>[.)])\s+(?=[\p{L}‘“(])")
_FEWEST = 2
"""Items in a paragraph; one letter alone may be anything."""


def run_in_items(text: str, *, unfinished: str = "") -> tuple[str, list[tuple[str, str]]]:
    """The text before the items, and the mark and words of each; ("…", []) if there are none.

    Their letters begin after a colon with "a.", or go on from the mark of an `unfinished` list above.
    """
    found = list(_in_sequence(text, unfinished))
    if len(found) < (1 if unfinished else _FEWEST):
        return text, []
    ends = [*(mark.start() for mark in found[1:]), len(text)]
    items = [(mark[0].rstrip(), text[mark.end() : end].rstrip()) for mark, end in zip(found, ends, strict=True)]
    return text[: found[0].start()].rstrip(), items


def _in_sequence(text: str, unfinished: str) -> Iterator[regex.Match[str]]:
    """The marks that count on, each by one letter and all in one style."""
    wanted, style = (chr(ord(unfinished[0]) + 1), unfinished[1:]) if unfinished else ("a", "")
    for mark in _MARK.finditer(text):
        begun = style or text[: mark.start()].rstrip().endswith(":")
        if mark["letter"] == wanted and begun and style in ("", mark["after"]):
            yield mark
            wanted, style = chr(ord(wanted) + 1), mark["after"]
