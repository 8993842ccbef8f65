"""The levels of a list, as numbering.xml describes them (ECMA-376 17.9.6)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from coplint.readers.docx.names import ALTERNATE, CHOICE, P_STYLE, RPR, VAL, VANISH, W
from coplint.readers.docx.symbols import bullet
from coplint.readers.docx.xml import Element, child, children, is_on, on, value, whole

_LONGEST_NUMBER = 255
"""Characters; shown again at every paragraph, a number without end would fill the memory."""


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list: how it counts and what it shows. `restart` is None for "after any level above".

    `text` is a bullet as shown, or the number with a place "%2" for what each level above counts.
    """

    start: int = 0
    style: str = "decimal"
    text: str = ""
    restart: int | None = None
    legal: bool = False
    hidden: bool = False

    def restarts_after(self, used: int, own: int) -> bool:
        """Whether this level, the `own`-th from 0, begins anew once the level `used` has counted (ECMA-376 17.9.10)."""
        return used < (own if self.restart is None else self.restart)


@dataclass(slots=True)
class ListDefinition:
    """One `w:num`: which counter it shares, its levels, and the counts it starts afresh with."""

    counter: str
    elements: Mapping[int | None, Element]
    starts: Mapping[int, int]
    read: dict[int, Level] = field(default_factory=dict)
    """The levels read so far: few lists use more than two of their nine."""

    def level(self, depth: int) -> Level:
        """A level from 0; one that the file leaves out counts and shows nothing."""
        if depth not in self.read:
            self.read[depth] = _level(self.elements[depth]) if depth in self.elements else Level()
        return self.read[depth]

    def level_of(self, style_keys: tuple[str, ...]) -> int | None:
        """The level that is tied to the first of these styles that has one (ECMA-376 17.9.23)."""
        tied = {value(element, P_STYLE): depth for depth, element in self.elements.items()}
        return next((tied[key] for key in style_keys if key in tied), None)


def _level(element: Element) -> Level:
    told = {entry.tag: entry for entry in reversed(children(element))}  # the first, where a file says a thing twice
    look = told.get(RPR)
    style = _format(element, told)
    text = (_said(told, W + "lvlText") or "")[:_LONGEST_NUMBER]
    return Level(
        start=whole(_said(told, W + "start")) or 0,
        style=style,
        text=bullet(text, _font(look)) if style == "bullet" else text,
        restart=whole(_said(told, W + "lvlRestart")),
        legal=is_on(told.get(W + "isLgl")),
        hidden=on(look, VANISH),
    )


def _said(told: Mapping[str, Element], tag: str) -> str | None:
    return told[tag].get(VAL) if tag in told else None


def _format(element: Element, told: Mapping[str, Element]) -> str:
    """How a level counts. A format of the drafter's own stands in an alternative, by example: "001, 002, 003, ..."."""
    plain = told.get(W + "numFmt")
    choice = element.find(f"{ALTERNATE}/{CHOICE}/{W}numFmt") if ALTERNATE in told else None
    if choice is not None and choice.get(VAL) == "custom":
        return choice.get(W + "format", "").partition(",")[0].strip()[:_LONGEST_NUMBER]
    return "decimal" if plain is None else plain.get(VAL, "decimal")


def _font(look: Element | None) -> str:
    fonts = None if look is None else child(look, W + "rFonts")
    return "" if fonts is None else fonts.get(W + "ascii", "")
