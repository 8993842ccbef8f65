"""Changes and comments as CriticMarkup writes them: {++put in++}, {--taken out--}, {~~old~>new~~}, {>>a comment<<}."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from coplint.draft.model import View

_MARKED = re.compile(
    r"(?<!`)\{(?:\+\+(?P<put_in>[^{}]*)\+\+|--(?P<taken_out>[^{}]*)--|~~(?P<old>[^{}~]*)~>(?P<new>[^{}~]*)~~"
    r"|>>(?P<comment>[^{}]*)<<|==(?P<about>[^{}]*)==)\}(?!`)"
)
"""Text with braces in it is marked by nobody, and would make the search take time squared."""


@dataclass(slots=True)
class Changes:
    """Reads paragraphs as a view shows them, and counts what is marked in them."""

    view: View
    insertions: int = 0
    deletions: int = 0
    comments: list[tuple[int, str]] = field(default_factory=list)
    """What was commented in the paragraphs read so far, with the line where each paragraph begins."""

    def settled(self, source: str, line: int) -> str:
        """The source of a paragraph with each change made, or undone, and without its comments."""
        self.comments += [(line, " ".join(words.split())) for words in self._comments(source)]
        return _MARKED.sub(self._settle, source)

    def _comments(self, source: str) -> Iterator[str]:
        return (found["comment"] for found in _MARKED.finditer(source) if found["comment"] is not None)

    def _settle(self, found: re.Match[str]) -> str:
        if found["comment"] is not None:
            return ""
        if found["about"] is not None:
            return found["about"]
        old, new = found["old"] or found["taken_out"], found["new"] or found["put_in"]
        self.insertions += new is not None
        self.deletions += old is not None
        return (new if self.view is View.FINAL else old) or ""
