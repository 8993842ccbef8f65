"""The few questions that every part's XML is asked."""

from __future__ import annotations

from typing import TypeAlias

from lxml import etree

from coplint.readers.docx.names import VAL

Element: TypeAlias = etree._Element  # noqa: SLF001  lxml has no public name for the type of its elements

_OFF = frozenset({"0", "false", "off", "none"})


def children(parent: Element) -> list[Element]:
    """The children of an element, as a list: an iterator takes longer to make than the two or three that most have."""
    return parent[:]  # type: ignore[index, return-value]  # the stubs of lxml know no slices


def child(parent: Element, tag: str) -> Element | None:
    """The first child with a tag: `Element.find`, without looking for a path in it.

    Properties, which are asked for most, come first of all; to look there takes a tenth of the time.
    """
    if len(parent) and parent[0].tag == tag:
        return parent[0]
    return next(parent.iterchildren(tag), None)


def on(parent: Element | None, tag: str) -> bool:
    """Whether a toggle such as `w:vanish` is there and not switched off (ECMA-376 17.17.4)."""
    return parent is not None and is_on(child(parent, tag))


def is_on(toggle: Element | None) -> bool:
    """Whether a toggle that was looked for is there and not switched off."""
    return toggle is not None and toggle.get(VAL) not in _OFF


def value(parent: Element | None, tag: str) -> str | None:
    """The `w:val` of a child, or None."""
    found = None if parent is None else child(parent, tag)
    return None if found is None else found.get(VAL)


def number(parent: Element | None, tag: str) -> int | None:
    """The `w:val` of a child as a whole number; None if there is none, or it is no number."""
    return whole(value(parent, tag))


def whole(text: str | None) -> int | None:
    """A whole number as XML attributes spell it; None for anything else."""
    try:
        return None if text is None else int(text)
    except ValueError:
        return None


def hexadecimal(text: str | None) -> int | None:
    """A character code as XML attributes spell it; None for anything that is no character."""
    try:
        code = int(text or "", 16)
    except ValueError:
        return None
    return code if 0 < code < 0x110000 else None


def spelt_name(element: Element) -> str:
    """An element's name as the file spells it, `w:ruby`; with its namespace where the file gave that no prefix."""
    tag: object = element.tag
    if not isinstance(tag, str):
        return "an entity"  # lxml gives a node that is no element a function for a tag
    name = etree.QName(element)
    return f"{element.prefix or name.namespace}:{name.localname}"
