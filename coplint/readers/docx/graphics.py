"""The words in DrawingML: text of shapes, of SmartArt and of charts (ECMA-376 21.1.2, 21.4, 21.2)."""

from __future__ import annotations

from collections.abc import Iterator

from coplint.readers.docx.names import CX, DGM, A, C
from coplint.readers.docx.xml import Element

_PARAGRAPH, _RUN_TEXT, _BREAK = A + "p", A + "t", A + "br"


def paragraphs(element: Element) -> Iterator[str]:
    """The paragraphs of text anywhere inside, in order, without the empty ones."""
    for paragraph in element.iter(_PARAGRAPH):
        parts = ("\n" if part.tag == _BREAK else part.text or "" for part in paragraph.iter(_RUN_TEXT, _BREAK))
        words = "".join(parts).strip()
        if words:
            yield words


def diagram_words(data: Element) -> Iterator[str]:
    """The words at the points of a SmartArt diagram, in the order of its data."""
    for point in data.iter(DGM + "pt"):
        yield from paragraphs(point)


def chart_words(chart: Element) -> Iterator[str]:
    """Titles and notes of a chart, then the names of its series and of what they count, each list as one."""
    yield from paragraphs(chart)
    seen: set[str] = set()
    for cache in chart.iter(C + "strCache", CX + "strDim"):
        points = (point.text or "" for point in cache.iter(C + "v", CX + "pt"))
        words = ", ".join(name.strip() for name in points if name.strip())
        if words and words not in seen:
            seen.add(words)
            yield words
