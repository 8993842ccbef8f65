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
    _items: list[tuple[int, int]] = field(default_factory=list)
    """Column and depth of the items to which another paragraph may belong, outermost first."""

    unfinished: str = ""
    """The mark of the item just read if it ends in a semicolon, so that another is to come."""

    @property
    def introduced(self) -> bool:
        """Whether the paragraph just read announces a list."""
        return self._nest.introduced

    def place(self, paragraph: Paragraph, words: str) -> tuple[Kind, int]:
        """What a paragraph is, and its depth."""
        indent = paragraph.lines[0].indent
        self.unfinished = paragraph.mark if words.endswith(";") and paragraph.mark[:1].isalpha() else ""
        if paragraph.mark and paragraph.mark in BULLETS:
            return Kind.LIST_ITEM, self._begin(indent, self._bullet(indent))
        self._bullets.clear()
        if paragraph.mark:
            return Kind.PARAGRAPH, self._begin(indent, self._nest.place(paragraph.mark, words))
        while self._items and (not paragraph.top or self._items[-1][0] >= indent):
            self._items.pop()
        if self._items:
            return Kind.LIST_ITEM, self._items[-1][1]  # one more of the same item
        self._nest.plain(words)
        return Kind.PARAGRAPH, 0

    def _begin(self, column: int, depth: int) -> int:
        """Note an item and give back its depth; a numbered point is none, for what is indented under it is its text."""
        self._items = [item for item in self._items if item[1] < depth]
        if depth or self._bullets or not self._nest.levels[0].shape[:1].isdigit():
            self._items.append((column, depth))
        return depth

    def goes_on_with(self, part: Part | None) -> bool:
        """Whether a numbered point of the outermost list that is open comes next."""
        if not isinstance(part, Paragraph) or not self._nest.levels:
            return False
        last = self._nest.levels[0]
        return any(way.shape == last.shape and way.value == last.value + 1 for way in readings(part.mark))

    def heading(self) -> None:
        """A heading was read."""
        self._nest.heading()
        self.unfinished = ""
        self._bullets.clear()
        self._items.clear()

    def _bullet(self, indent: int) -> int:
        while self._bullets and self._bullets[-1] > indent:
            self._bullets.pop()
        if not self._bullets or self._bullets[-1] < indent:
            self._bullets.append(indent)
        return len(self._nest.levels) + len(self._bullets) - 1
