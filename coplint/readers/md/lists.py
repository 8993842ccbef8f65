"""Markdown's lists: the number that each item shows, and how deep it stands."""

from __future__ import annotations

from dataclasses import dataclass, field

from coplint.readers.nest import Nest

BULLET = "•"


@dataclass(slots=True)
class _List:
    """A list being read: the number that its next item gets (None for bullets) and what stands behind it."""

    following: int | None
    mark: str


@dataclass(slots=True)
class Lists:
    """The lists open at a point of the draft, and the typed ones that stand around them.

    Markdown cannot number "(a)", so drafts type it in paragraphs between its own lists: an ordered list at the margin
    takes its place among the typed numbers.
    """

    nest: Nest = field(default_factory=Nest)
    _open: list[_List] = field(default_factory=list)
    _number: str = ""
    _base: int = 0

    @property
    def open(self) -> bool:
        """Whether a list is open."""
        return bool(self._open)

    @property
    def pending(self) -> str:
        """The number of an item of which nothing has been read yet; "" once something has."""
        return self._number

    def begin(self, start: int | None, mark: str) -> None:
        """A list opens; `start` is its first number, None if it has bullets."""
        if not self._open:
            self._base = len(self.nest.levels)
        self._open.append(_List(start, mark))

    def end(self) -> None:
        """The innermost list closes."""
        self._open.pop()

    def item(self) -> None:
        """An item opens."""
        current = self._open[-1]
        if current.following is None:
            self._number = BULLET
        else:
            self._number = f"{current.following}{current.mark}"
            current.following += 1

    def take(self, text: str) -> tuple[str, int]:
        """Number and depth of a paragraph of the item; only the first has the number."""
        number, self._number = self._number, ""
        if number not in ("", BULLET) and len(self._open) == 1:
            self._base = self.nest.place(number, text)
        return number, self._base + len(self._open) - 1

    def take_typed(self, number: str, text: str) -> int:
        """Depth of a paragraph that has a number typed in front, which then stands for the item's bullet."""
        self._number = ""
        return self.nest.place(number, text)
