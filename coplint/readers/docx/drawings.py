"""What floats beside the text: the text boxes in drawings and old VML shapes, each once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from coplint.readers.docx.alternate import chosen
from coplint.readers.docx.names import ALTERNATE, TXBX_CONTENT
from coplint.readers.docx.xml import Element


def text_boxes(drawings: Iterable[Element]) -> Iterator[Element]:
    """The contents of the text boxes in some drawings, in order; a box inside a box comes with its own paragraph."""
    for drawing in drawings:
        yield from _inside(drawing)


def _inside(element: Element) -> Iterator[Element]:
    if element.tag == TXBX_CONTENT:
        yield element
    elif element.tag == ALTERNATE:
        branch = chosen(element)
        if branch is not None:
            yield from _inside(branch)
    else:
        for child in element:
            yield from _inside(child)
