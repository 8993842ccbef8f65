"""Which typed lists are open, so that "(i)" is known for the ninth letter or for the first of a list inside (h)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

SERIES = "typed"
"""The one series that all typed numbers of a draft share; their depth tells the lists apart."""

_DOTTED = re.compile(r"(?:\d+|[A-Z])(?:\.\d+)+")
_ROMAN = re.compile(r"(?=.)(?:x{0,3})(?:ix|iv|v?i{0,3})")
_ROMAN_VALUE = {"i": 1, "v": 5, "x": 10}
_WAITS = (":", "—", "–")


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a number: its shape ("(a)", "1.", "i)") and its value in a list of that shape, from 1."""

    shape: str
    value: int


def readings(number: str) -> tuple[Reading, ...]:
    """The ways to read a number, the commoner first: a roman numeral before a letter."""
    core = number.strip("()[].: ")
    if _DOTTED.fullmatch(core):
        return (Reading("1.1", int(core.rpartition(".")[2])),)
    if core.isdecimal():
        return (Reading(number.replace(core, "1"), int(core)),)
    low = core.lower()
    if not low or not low.isascii() or not low.isalpha():
        return ()
    case = str.lower if core.islower() else str.upper
    found = []
    if _ROMAN.fullmatch(low):
        found.append(Reading(number.replace(core, case("i")), _roman(low)))
    if len(set(low)) == 1:
        found.append(Reading(number.replace(core, case("a")), 26 * (len(low) - 1) + ord(low[0]) - 96))
    return tuple(found)


def _roman(numeral: str) -> int:
    values = [_ROMAN_VALUE[letter] for letter in numeral]
    return sum(-value if value < after else value for value, after in zip(values, [*values[1:], 0], strict=True))


@dataclass(slots=True)
class Nest:
    """The typed lists that are open, outermost first, each as the last number it showed."""

    levels: list[Reading] = field(default_factory=list)
    introduced: bool = False
    """Whether the block just read ends in a colon, so that a list may begin."""
    inside: bool = False
    """Whether that block was a numbered one, so that the list would be inside it."""

    def place(self, number: str, text: str) -> int:
        """The depth at which a block with this number stands, from 0; the lists further in are closed."""
        ways = readings(number) or (Reading(number, 0),)
        depth, reading = self._find(ways)
        self.levels[depth:] = [reading]
        self._said(text, inside=True)
        return depth

    def plain(self, text: str) -> None:
        """A paragraph without a number was read: lists end, the numbered point that they stood in does not."""
        self._said(text, inside=False)
        del self.levels[1:]
        if self.levels and not self.levels[0].shape[:1].isdigit():
            self.levels.clear()

    def heading(self) -> None:
        """A heading was read: every list ends."""
        self.levels.clear()
        self._said("", inside=False)

    def _said(self, text: str, *, inside: bool) -> None:
        self.introduced = text.rstrip().endswith(_WAITS)
        self.inside = inside

    def _find(self, ways: tuple[Reading, ...]) -> tuple[int, Reading]:
        first = next((way for way in ways if way.value == 1), None)
        if ways[0].shape == "1.1":
            return 0, ways[0]
        if self.introduced and self.inside and first:
            return len(self.levels), first
        for fits in (_is_next, _is_same_list):
            for depth in range(len(self.levels) - 1, -1, -1):
                for way in ways:
                    if fits(self.levels[depth], way):
                        return depth, way
        return len(self.levels), first or ways[0]


def _is_next(last: Reading, way: Reading) -> bool:
    return last.shape == way.shape and last.value + 1 == way.value


def _is_same_list(last: Reading, way: Reading) -> bool:
    return last.shape == way.shape
