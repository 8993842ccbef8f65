"""The lines of a text file, with what their layout says: number, indent, page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

_RULE = re.compile(r"([=\-~^*_#+.·—–])\1{2,}")
_GLUED_HEADING = re.compile(r"(?<=[.!?:;”’)\]])(?=#{1,6} \S)")
_MARKED_HEADING = re.compile(r"^#{1,6} \S", re.M)


@dataclass(frozen=True, slots=True)
class Line:
    """A line without the space around it. `number` counts from 1, `page` from 0 by form feeds, `indent` is in columns.

    `first` is true for a line that nothing but empty lines or a page's edge stands above.
    """

    number: int
    text: str
    indent: int = 0
    page: int = 0

    @property
    def blank(self) -> bool:
        """Whether there is nothing to read."""
        return not self.text

    @property
    def width(self) -> int:
        """Columns from the margin to the end of the line."""
        return self.indent + len(self.text)


def lines_of(text: str) -> list[Line]:
    """The lines of a text, whatever ends them; its common margin is taken off.

    A heading mark ("# ") that was glued to the end of a line begins its own, if the text marks headings so.
    """
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if _MARKED_HEADING.search(text):
        text = _GLUED_HEADING.sub("\v", text)
    lines = list(_split(text))
    margin = min((line.indent for line in lines if not line.blank), default=0)
    return [replace(line, indent=line.indent - margin) if line.text else line for line in lines]


def _split(text: str) -> Iterator[Line]:
    page = 0
    for number, row in enumerate(text.split("\n"), start=1):
        for turn, sheet in enumerate(row.split("\f")):
            page += turn > 0
            for part in sheet.split("\v"):
                words = part.strip()
                yield Line(number, words, _indent(part) if words else 0, page)


def _indent(part: str) -> int:
    return len(part[: len(part) - len(part.lstrip())].expandtabs(8))


def is_rule(line: Line) -> bool:
    """Whether a line is nothing but one drawn with dashes, dots or the like."""
    return _RULE.fullmatch(line.text) is not None


def is_open(text: str) -> bool:
    """Whether a sentence runs on past the end of the text."""
    return not text.rstrip("”’\"')]").endswith((".", "!", "?", ":", ";"))
