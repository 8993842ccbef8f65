"""The contents list of a text: the titles it announces."""

from __future__ import annotations

import re
from collections.abc import Sequence

from coplint.readers.numbers import typed_heading
from coplint.readers.plain.lines import Line

_HEADING = re.compile(r"#{0,6}\s*((?:table of )?contents)(?:\s+page)?\s*:?", re.I)
_ENTRY = re.compile(r"(?P<title>.*?\S)[\s.·…_]+(?:\d{1,4}|[ivxlc]{1,6})")
LONGEST = 160


def is_contents_heading(text: str) -> bool:
    """Whether a line says that the contents list follows."""
    return _HEADING.fullmatch(text) is not None


def entries(lines: Sequence[Line], begin: int) -> list[tuple[int, int]]:
    """The entries of the list that begins at `begin`: first and last line of each, as indexes.

    Entries end in their page; one may take two lines. A list without pages ends at the first empty line.
    """
    at = _next(lines, begin)
    if at >= len(lines):
        return []
    paged = _ends_in_page(lines, at) is not None
    found = []
    while at < len(lines) and not lines[at].text.startswith("#"):
        last = _ends_in_page(lines, at) if paged else at
        if last is None or (not paged and lines[at].blank):
            break
        found.append((at, last))
        at = _next(lines, last + 1) if paged else last + 1
    return found


def title(entry: str) -> str:
    """The words of an entry's title, without number and page, to be compared with a heading's."""
    found = _ENTRY.fullmatch(entry)
    words = (found["title"] if found else entry).rstrip(" .·…_\t")
    return folded(typed_heading(words)[1])


def folded(words: str) -> str:
    """Words of a title with what does not matter in it taken away."""
    return " ".join(words.casefold().split())


def _next(lines: Sequence[Line], at: int) -> int:
    """The next line with words."""
    while at < len(lines) and lines[at].blank:
        at += 1
    return at


def _ends_in_page(lines: Sequence[Line], at: int) -> int | None:
    """The line, this or the next, in which an entry that begins here ends with its page."""
    for last in (at, at + 1):
        if last >= len(lines) or lines[last].blank or len(lines[last].text) > LONGEST:
            return None
        if _ENTRY.fullmatch(lines[last].text):
            return last
    return None
