"""Formulas as a line of text: "x^2", "(a)/(b)": enough to read and to search, no typesetting (ECMA-376 22.1)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from coplint.readers.docx.names import DEL, MOVE_FROM, M, T
from coplint.readers.docx.xml import Element

_BIG_OPERATOR = "∫"
"""What `m:nary` stands for when it names no sign (ECMA-376 22.1.2.20)."""


def spelt(element: Element) -> str:
    """What a formula says, left to right."""
    write = _FORMS.get(element.tag)
    return write(element) if write else "".join(map(spelt, element))


def _part(element: Element, name: str) -> str:
    part = element.find(M + name)
    return "" if part is None else spelt(part)


def _grouped(text: str) -> str:
    """In brackets where a reader of one line could take it apart wrongly."""
    return text if len(text) < 2 or text.isalnum() else f"({text})"


def _text(element: Element) -> str:
    return element.text or ""


def _nothing(_element: Element) -> str:
    return ""


def _fraction(element: Element) -> str:
    return f"{_grouped(_part(element, 'num'))}/{_grouped(_part(element, 'den'))}"


def _scripts(element: Element) -> str:
    below, above = _grouped(_part(element, "sub")), _grouped(_part(element, "sup"))
    return _part(element, "e") + (f"_{below}" if below else "") + (f"^{above}" if above else "")


def _root(element: Element) -> str:
    return f"{_part(element, 'deg')}√{_grouped(_part(element, 'e'))}"


def _big_operator(element: Element) -> str:
    properties = element.find(M + "naryPr")
    sign = None if properties is None else properties.find(M + "chr")
    shown = _BIG_OPERATOR if sign is None else sign.get(M + "val", _BIG_OPERATOR)
    below, above = _grouped(_part(element, "sub")), _grouped(_part(element, "sup"))
    limits = (f"_{below}" if below else "") + (f"^{above}" if above else "")
    return f"{shown}{limits} {_part(element, 'e')}"


def _bracketed(element: Element) -> str:
    properties = element.find(M + "dPr")
    begin, between, end = (
        _sign(properties, name, usual) for name, usual in (("begChr", "("), ("sepChr", "|"), ("endChr", ")"))
    )
    return begin + between.join(spelt(part) for part in element.findall(M + "e")) + end


def _sign(properties: Element | None, name: str, usual: str) -> str:
    sign = None if properties is None else properties.find(M + name)
    return usual if sign is None else sign.get(M + "val", "")


def _rows(element: Element) -> str:
    return "; ".join(", ".join(map(spelt, row.findall(M + "e"))) for row in element.findall(M + "mr"))


_FORMS: Mapping[str, Callable[[Element], str]] = {
    M + "t": _text,
    T: _text,
    M + "f": _fraction,
    M + "sSub": _scripts,
    M + "sSup": _scripts,
    M + "sSubSup": _scripts,
    M + "rad": _root,
    M + "nary": _big_operator,
    M + "d": _bracketed,
    M + "m": _rows,
    DEL: _nothing,
    MOVE_FROM: _nothing,
}
