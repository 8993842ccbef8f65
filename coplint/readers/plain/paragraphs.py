"""Which lines make one paragraph: another begins at a gap, a number or bullet, or where a line was left short."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from coplint.readers.nest import readings
from coplint.readers.numbers import typed_point
from coplint.readers.plain.lines import Line, is_open, is_rule
from coplint.readers.plain.notes import note_key

ROUND = "•◦▪‣⁃·●○■□➢✓✔►❖"
_BULLET = re.compile(rf"([{ROUND}*+–—-])\s+(?=\S)")
_JOINS = re.compile(r"(?:,|\b(?:and|or))$")
_RUNS_ON = re.compile(
    r"(?:[,(–—-]"
    r"|\b(?:a|an|and|any|as|at|by|for|from|in|into|is|its|of|on|or|that|the|their|this|to|which|with|within))$",
    re.I,
)
"""What no line that its writer ended ends in."""
_COLUMNS = re.compile(r"\S(?:\s{3,}|\t+)\S")
_HEADING = re.compile(r"#{1,6} \S")
_SHORT = 2 / 3
"""The part of the usual width under which a line was ended by its writer and not by wrapping."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines of one paragraph. `top` and `bottom`: whether a gap stands above and below it.

    `mark` is the number or bullet in front, `under` the character of the rule that is drawn below, if any.
    """

    lines: tuple[Line, ...]
    mark: str
    top: bool
    bottom: bool
    under: str = ""


class Splitter:
    """Divides the lines of a text, in order, and remembers how far each typed list has counted."""

    def __init__(self, lines: Sequence[Line]) -> None:
        widths = sorted(line.width for line in lines if not line.blank)
        usual = widths[len(widths) * 9 // 10] if widths else 0
        self._usual = usual if usual <= 120 else 0  # beyond, nothing was wrapped
        self._counted: dict[str, int] = {}

    def split(self, chunk: Sequence[Line]) -> Iterator[Paragraph]:
        """The paragraphs of the lines between two gaps."""
        width = max(self._usual, *(line.width for line in chunk))
        begun: list[Line] = []
        mark = ""
        top = True
        for at, line in enumerate(chunk):
            rule = is_rule(line)
            starts = self._mark(line, begun, mark)
            if begun and (rule or starts or _is_new(begun, line, mark=mark, width=width)):
                yield Paragraph(tuple(begun), mark, top=top, bottom=rule, under=line.text[0] if rule else "")
                begun, top = [], rule
            if not begun:
                mark = starts
            if not rule:
                begun.append(line)
                self._count(mark if len(begun) == 1 else "")
            elif at == len(chunk) - 1:
                return
        if begun:
            yield Paragraph(tuple(begun), mark, top=top, bottom=True)

    def _mark(self, line: Line, begun: Sequence[Line], mark: str) -> str:
        """The number or bullet in front of a line, if it begins a paragraph there and is no part of a sentence."""
        if bullet := _BULLET.match(line.text):
            sure = bullet[1] in ROUND or mark == bullet[1] or (bullet[1] in "-*+" and _BULLET.match(f"{mark} x"))
            return bullet[1] if sure or _may_begin(begun) else ""
        number = typed_point(line.text)[0]
        if not number or _may_begin(begun):
            return number
        return number if any(self._counted.get(way.shape) == way.value - 1 for way in readings(number)) else ""

    def _count(self, mark: str) -> None:
        self._counted.update({way.shape: way.value for way in readings(mark)})


def _may_begin(begun: Sequence[Line]) -> bool:
    """Whether a line below these may begin a list item: after nothing, a heading, or what ends a sentence."""
    if not begun:
        return True
    above = begun[-1].text
    return not is_open(above) or _JOINS.search(above) is not None or _HEADING.match(above) is not None


def _is_new(begun: Sequence[Line], line: Line, *, mark: str, width: int) -> bool:
    """Whether a line without a mark begins a paragraph below the lines of another."""
    above = begun[-1]
    if _HEADING.match(line.text) or _HEADING.match(above.text) or note_key(line.text)[0]:
        return True
    if _COLUMNS.search(line.text) and _COLUMNS.search(above.text):
        return True
    if line.text[0].islower() or _RUNS_ON.search(above.text):
        return False
    if not mark and line.indent > above.indent and not is_open(above.text):
        return True
    fits = above.width + 1 + len(line.text.split(maxsplit=1)[0])
    return fits <= width * (_SHORT if is_open(above.text) else 1)
