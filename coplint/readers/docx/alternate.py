"""`mc:AlternateContent`: one thing said twice, for newer and older readers; read once (ECMA-376-3 section 10)."""

from __future__ import annotations

from coplint.readers.docx.names import CHOICE, FALLBACK
from coplint.readers.docx.xml import Element

_UNDERSTOOD = frozenset(
    {
        "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingInk",
        "http://schemas.microsoft.com/office/word/2010/wordml",
        "http://schemas.microsoft.com/office/word/2012/wordml",
        "http://schemas.microsoft.com/office/drawing/2010/main",
        "http://schemas.microsoft.com/office/drawing/2014/chartex",
        "http://schemas.openxmlformats.org/drawingml/2006/diagram",
        "http://schemas.openxmlformats.org/drawingml/2006/chart",
    }
)


def chosen(alternate: Element) -> Element | None:
    """The first choice whose namespaces are all understood, else the fallback, else nothing."""
    for choice in alternate.findall(CHOICE):
        wanted = choice.get("Requires", "").split()
        if all(choice.nsmap.get(prefix) in _UNDERSTOOD for prefix in wanted):
            return choice
    return alternate.find(FALLBACK)
