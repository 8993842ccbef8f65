"""What floats beside the text: text boxes, WordArt, alternative text, the words in diagrams and charts, each once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import TypeAlias

from coplint.draft.model import Kind, Origin
from coplint.readers.docx.alternate import chosen
from coplint.readers.docx.fields import Fields
from coplint.readers.docx.graphics import chart_words, diagram_words, paragraphs
from coplint.readers.docx.names import ALTERNATE, CHART, CX, DIAGRAM, R_ID, TEXT_BODY, TXBX_CONTENT, WP, R, V
from coplint.readers.docx.story import Setting, Story
from coplint.readers.docx.xml import Element
from coplint.readers.piece import Piece

Blocks: TypeAlias = Callable[[Story, Element, Setting], None]
"""What reads the blocks in a container, as `body.read_blocks` does."""
_HOLDS_ITS_OWN = frozenset({Kind.CELL, Kind.TEXT_BOX})
Handler: TypeAlias = Callable[[Story, Element, Setting, Blocks], None]


def read_drawing(story: Story, element: Element, setting: Setting, blocks: Blocks) -> None:
    """Read the words in a drawing or an old VML picture, the outermost things first."""
    if (alternative := element.get("alt", "").strip()) and element.tag.startswith(V):
        _add(story, setting, Kind.FIGURE, alternative)
    for child in element:
        _HANDLERS.get(child.tag, read_drawing)(story, child, setting, blocks)


def _text_box(story: Story, box: Element, setting: Setting, blocks: Blocks) -> None:
    """A text box has fields of its own, and stands apart from the paragraph that anchors it."""
    fields, line = story.fields, story.line
    story.fields = Fields()
    blocks(story, box, replace(setting, kind=_kind(setting, Kind.TEXT_BOX), cell=None))
    story.fields, story.line = fields, line


def _properties(story: Story, element: Element, setting: Setting, _blocks: Blocks) -> None:
    """The alternative text of a figure, which some call its title (ECMA-376 20.4.2.5)."""
    words = (element.get("descr") or element.get("title") or "").strip()
    if words:
        _add(story, setting, Kind.FIGURE, words)


def _word_art(story: Story, element: Element, setting: Setting, _blocks: Blocks) -> None:
    words = element.get("string", "").strip()
    if words:
        _add(story, setting, Kind.TEXT_BOX, words)


def _text_body(story: Story, element: Element, setting: Setting, _blocks: Blocks) -> None:
    for words in paragraphs(element):
        _add(story, setting, Kind.TEXT_BOX, words)


def _chart(story: Story, element: Element, setting: Setting, _blocks: Blocks) -> None:
    _add_words(story, setting, Kind.FIGURE, element.get(R_ID), chart_words)


def _diagram(story: Story, element: Element, setting: Setting, _blocks: Blocks) -> None:
    _add_words(story, setting, Kind.TEXT_BOX, element.get(R + "dm"), diagram_words)


def _add_words(
    story: Story, setting: Setting, kind: Kind, relation: str | None, words_of: Callable[[Element], Iterator[str]]
) -> None:
    """Read the words of a drawing that has a part of its own."""
    part = story.target(relation)
    if part is not None and part.name not in story.reading.drawn:
        story.reading.drawn.add(part.name)
        for words in words_of(part.root):
            _add(story, setting, kind, words)


def _alternate(story: Story, element: Element, setting: Setting, blocks: Blocks) -> None:
    branch = chosen(element)
    if branch is not None:
        read_drawing(story, branch, setting, blocks)


def _kind(setting: Setting, usual: Kind) -> Kind:
    """In a note, a header or a comment everything belongs to that."""
    return usual if setting.kind is None or setting.kind in _HOLDS_ITS_OWN else setting.kind


def _add(story: Story, setting: Setting, kind: Kind, words: str) -> None:
    """A block at the paragraph that anchors the drawing. Alternative text is a figure's wherever the figure stands."""
    origin = Origin(story.part.name, story.line.first, story.line.first)
    if kind is Kind.FIGURE:
        story.reading.pieces.append(Piece(kind, words, origin))
    else:
        story.reading.pieces.append(Piece(_kind(setting, kind), words, origin, note=setting.note))


_HANDLERS: Mapping[str, Handler] = {
    TXBX_CONTENT: _text_box,
    WP + "docPr": _properties,
    V + "textpath": _word_art,
    TEXT_BODY: _text_body,
    CHART: _chart,
    CX + "chart": _chart,
    DIAGRAM: _diagram,
    ALTERNATE: _alternate,
}
"""What holds words inside a drawing; everything else is looked into."""
