"""Where the numbered and bulleted paragraphs of a text stand among each other."""

from __future__ import annotations

from dataclasses import dataclass, field

from coplint.draft.model import Kind
from coplint.readers.nest import Nest, readings
from coplint.readers.outline import BULLETS
from coplint.readers.plain.paragraphs import Paragraph
from coplint.readers.plain.parts import Part


@dataclass(slots=True)
class Items:
    """The lists open at a point of a text."""

    _nest: Nest = field(default_factory=Nest)
    _bullets: list[int] = field(default_factory=list)
    """The columns of the bullets that are open, outermost first."""
    _hang: int = 0
    """The column of the words of the item just read; 0 after a block that is none."""
    _depth: int = 0

    @property
    def introduced(self) -> bool:
        """Whether the paragraph just read announces a list."""
        return self._nest.introduced

    def place(self, paragraph: Paragraph, words: str) -> tuple[Kind, int]:
        """What a paragraph is, and its depth."""
        indent = paragraph.lines[0].indent
        if paragraph.mark and paragraph.mark in BULLETS:
            self._depth = self._bullet(indent)
        elif paragraph.mark:
            self._bullets.clear()
            self._depth = self._nest.place(paragraph.mark, words)
        elif paragraph.top and self._hang and indent >= self._hang:
            return Kind.LIST_ITEM, self._depth  # another paragraph of the same item
        else:
            self._nest.plain(words)
            self._bullets.clear()
        self._hang = paragraph.hang
        return (Kind.LIST_ITEM if self._bullets else Kind.PARAGRAPH), self._depth if paragraph.mark else 0

    def goes_on_with(self, part: Part | None) -> bool:
        """Whether a numbered point of the outermost list that is open comes next."""
        if not isinstance(part, Paragraph) or not self._nest.levels:
            return False
        last = self._nest.levels[0]
        return any(way.shape == last.shape and way.value == last.value + 1 for way in readings(part.mark))

    def heading(self) -> None:
        """A heading was read."""
        self._nest.heading()
        self._bullets.clear()
        self._hang = 0

    def _bullet(self, indent: int) -> int:
        while self._bullets and self._bullets[-1] > indent:
            self._bullets.pop()
        if not self._bullets or self._bullets[-1] < indent:
            self._bullets.append(indent)
        return len(self._nest.levels) + len(self._bullets) - 1
