"""Strict files (ISO/IEC 29500-1): the same elements under other namespaces, renamed so that one reader serves both."""

from __future__ import annotations

from coplint.readers.docx.xml import Element

_STRICT = "http://purl.oclc.org/ooxml/"
_TRANSITIONAL = "http://schemas.openxmlformats.org/"
_MOVED = {
    "wordprocessingml/main": "wordprocessingml/2006/main",
    "officeDocument/relationships": "officeDocument/2006/relationships",
    "officeDocument/math": "officeDocument/2006/math",
    "officeDocument/sharedTypes": "officeDocument/2006/sharedTypes",
    "drawingml/main": "drawingml/2006/main",
    "drawingml/chart": "drawingml/2006/chart",
    "drawingml/diagram": "drawingml/2006/diagram",
    "drawingml/picture": "drawingml/2006/picture",
    "drawingml/wordprocessingDrawing": "drawingml/2006/wordprocessingDrawing",
    "drawingml/lockedCanvas": "drawingml/2006/lockedCanvas",
}


def in_transitional(root: Element) -> None:
    """Rename the elements and attributes of a strict part, in place; a transitional part is left as it is."""
    if not any(uri.startswith(_STRICT) for uri in root.nsmap.values()):
        return
    for element in root.iter("*"):
        element.tag = _renamed(str(element.tag))
        for name in map(str, element.attrib.keys()):
            if name.startswith("{" + _STRICT):
                element.set(_renamed(name), element.attrib.pop(name))


def _renamed(name: str) -> str:
    if not name.startswith("{" + _STRICT):
        return name
    uri, _, local = name[1:].partition("}")
    moved = _MOVED.get(uri.removeprefix(_STRICT))
    return name if moved is None else f"{{{_TRANSITIONAL}{moved}}}{local}"
