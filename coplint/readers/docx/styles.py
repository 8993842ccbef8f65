"""Styles: what a paragraph inherits from its style and the styles that it is based on (ECMA-376 17.7)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from coplint.readers.docx.names import ILVL, NAME, NUM_ID, NUM_PR, OUTLINE_LVL, PPR, RPR, TYPE, VANISH, W
from coplint.readers.docx.xml import Element, child, number, on, value

STYLE_ID = W + "styleId"
_HEADING = re.compile(r"heading ([1-9])", re.I)
_CONTENTS = re.compile(r"toc [1-9]|toc heading|contents (?:heading|[1-9])|table of (?:figures|authorities)", re.I)


@dataclass(frozen=True, slots=True)
class ParagraphStyle:
    """What a paragraph style says about reading, its whole ancestry taken together.

    `outline` is the heading depth from 0, 9 for body text, None where nothing says. `num_id` is the list, 0 for
    "none"; `level` the level in it and `keys` the styles, nearest first, by which the list may know the level better.
    """

    name: str = ""
    keys: tuple[str, ...] = ()
    outline: int | None = None
    num_id: int | None = None
    level: int | None = None
    hidden: bool = False
    caption: bool = False
    contents: bool = False
    """Whether this is a line of a table of contents, or the title above one."""


@dataclass(slots=True)
class Styles:
    """The styles of one file, each resolved when first asked for."""

    elements: dict[str, Element]
    default: str | None
    hiding: frozenset[str]
    """Styles whose text is hidden."""
    resolved: dict[str | None, ParagraphStyle] = field(default_factory=dict)

    @classmethod
    def read(cls, root: Element | None) -> Styles:
        """The styles of a styles part; a file without one has plain paragraphs only."""
        listed = [] if root is None else root.findall(W + "style")
        elements = {style.get(STYLE_ID, ""): style for style in listed}
        default = next((style.get(STYLE_ID) for style in listed if _is_default(style)), None)
        styles = cls(elements, default, frozenset())
        styles.hiding = frozenset(key for key in elements if styles.hides(key))
        return styles

    def paragraph(self, key: str | None) -> ParagraphStyle:
        """The style of a paragraph that names `key`, or nothing: then the default style."""
        if key not in self.resolved:
            self.resolved[key] = _resolve(
                tuple(self._ancestry(key if key in self.elements else self.default)), self.hiding
            )
        return self.resolved[key]

    def list_of(self, key: str) -> int | None:
        """The list that a numbering style stands for (ECMA-376 17.9.21)."""
        return next((found for style in self._ancestry(key) if (found := _numbered(style, NUM_ID)) is not None), None)

    def hides(self, key: str) -> bool:
        """Whether text in a style is hidden."""
        looks = (look for style in self._ancestry(key) if (look := child(style, RPR)) is not None)
        return next((on(look, VANISH) for look in looks if child(look, VANISH) is not None), False)

    def _ancestry(self, key: str | None) -> Iterator[Element]:
        seen: set[str] = set()
        while key is not None and key not in seen and (style := self.elements.get(key)) is not None:
            seen.add(key)
            yield style
            key = value(style, W + "basedOn")


def _is_default(style: Element) -> bool:
    return style.get(TYPE) == "paragraph" and style.get(W + "default") in {"1", "true", "on"}


def _resolve(ancestry: tuple[Element, ...], hiding: frozenset[str]) -> ParagraphStyle:
    if not ancestry:
        return ParagraphStyle()
    names = [value(style, NAME) or "" for style in ancestry]
    return ParagraphStyle(
        name=names[0],
        keys=tuple(style.get(STYLE_ID, "") for style in ancestry),
        outline=next(
            (found for pair in zip(ancestry, names, strict=True) if (found := _outline(*pair)) is not None), None
        ),
        num_id=next((found for style in ancestry if (found := _numbered(style, NUM_ID)) is not None), None),
        level=next((found for style in ancestry if (found := _numbered(style, ILVL)) is not None), None),
        hidden=ancestry[0].get(STYLE_ID, "") in hiding,
        caption=any(name.casefold() == "caption" for name in names),
        contents=_CONTENTS.fullmatch(names[0]) is not None,
    )


def _numbered(style: Element, tag: str) -> int | None:
    """What a style's own numbering properties say."""
    properties = child(style, PPR)
    return number(None if properties is None else child(properties, NUM_PR), tag)


def _outline(style: Element, name: str) -> int | None:
    """The outline level a style states; a built-in heading has one though the file be silent (Google Docs)."""
    said = number(child(style, PPR), OUTLINE_LVL)
    built_in = _HEADING.fullmatch(name)
    return said if said is not None or built_in is None else int(built_in[1]) - 1
