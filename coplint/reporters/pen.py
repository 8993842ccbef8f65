"""Lines for a terminal: wrapped, indented and, where it has colour, coloured."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import click

from coplint.reporters.clean import clean
from coplint.reporters.excerpt import Excerpt

_OPEN, _CLOSE = "\x02", "\x03"
"""Stand for the ends of the marked words while lines are broken; `clean` leaves none in a text."""
_ENDS = re.compile(f"([{_OPEN}{_CLOSE}])")
_NARROWEST = 40


@dataclass(frozen=True, slots=True)
class Pen:
    """How to write: with colour or without, and how many columns wide."""

    colour: bool
    width: int

    def style(self, text: str, **style: Any) -> str:
        """Text in a style of click's, where there is colour."""
        return click.style(text, **style) if self.colour and style else text

    def wrap(self, text: str, *, indent: int = 0, hang: int = 0, **style: Any) -> Iterator[str]:
        """Text on as many lines as it needs, all but the first `hang` columns further in."""
        for line in self._lines(clean(text), indent, hang):
            body = line.lstrip(" ")
            yield line[: len(line) - len(body)] + self.style(body, **style)

    def context(self, shown: Excerpt, *, indent: int, fg: str) -> Iterator[str]:
        """The words in their sentence: in colour and underlined, or between «…»."""
        text = f"{clean(shown.before)}{_OPEN}{clean(shown.words)}{_CLOSE}{clean(shown.after)}"
        if not self.colour:
            text = text.replace(_OPEN, "«").replace(_CLOSE, "»")
        inside = False
        for line in self._lines(text, indent, 0):
            styled = [" " * indent]
            for part in _ENDS.split(line.lstrip(" ")):
                if part in (_OPEN, _CLOSE):
                    inside = part == _OPEN
                elif part:
                    styled.append(self.style(part, fg=fg, underline=True) if inside else part)
            yield "".join(styled)

    def _lines(self, text: str, indent: int, hang: int) -> list[str]:
        return textwrap.wrap(
            text,
            width=max(self.width, _NARROWEST),
            initial_indent=" " * indent,
            subsequent_indent=" " * (indent + hang),
            break_on_hyphens=False,
        )
