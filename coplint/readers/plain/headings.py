"""Headings in plain text: marked, underlined, announced by the contents list, numbered in step, or in capitals."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass, field

from coplint.readers.numbers import typed_heading
from coplint.readers.plain.contents import LONGEST as LONGEST_TITLE
from coplint.readers.plain.contents import folded, is_contents_heading
from coplint.readers.plain.paragraphs import Paragraph

_MARKED = re.compile(r"(#{1,6}) (.*?)(?: #+)?")
_NAMED = re.compile(r"(?:chapter|annex|appendix|part|schedule|section)\s+(?:\d+|[A-Z]|[IVX]+)\b.*", re.I)
_OWN = re.compile(
    r"(?:annex|appendix|schedule|foreword|preface|(?:executive )?summary|glossary|definitions|abbreviations|acronyms"
    r"|references|bibliography|further reading|acknowledge?ments|index|notes)\b.*",
    re.I,
)
"""Headings that stand beside the numbered chapters though they have no number."""
_VERB = re.compile(
    r"\b(?:is|are|was|were|be|has|have|had|must|shall|should|may|might|can|could|will|would|see|means)\b", re.I
)
_UNFINISHED = (";", ",")
_STOPS = (".", ":", ";", ",")
_LONGEST = 100


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading: the number it shows, its words, its level from 1."""

    number: str
    text: str
    level: int


def is_title(words: str) -> bool:
    """Whether words could be a title: short, begun with a capital or a figure, no sentence."""
    return (
        0 < len(words) <= _LONGEST
        and not words.endswith(_STOPS)
        and not words[0].islower()
        and words[0].isalnum()
        and not _VERB.search(words)
    )


@dataclass(slots=True)
class Headings:
    """The headings of a text as they come. `titles` are those that its contents list announces, folded."""

    titles: Set[str]
    _path: list[int] = field(default_factory=list)
    """The number of the section being read, part by part."""
    _numbered: int = 0
    """The level of the numbered headings around, 0 before the first."""
    _drawn: list[str] = field(default_factory=list)

    def read(self, paragraph: Paragraph, text: str, *, listed: bool, following: str) -> list[Heading]:
        """The headings that a paragraph is, outermost first; none if it is text.

        `listed` says that a list was introduced before it, `following` is the line after it. A marked line that ends
        in a semicolon is text that was marked by mistake.
        """
        if marked := _MARKED.fullmatch(text):
            return [] if marked[2].endswith(_UNFINISHED) else list(self._marked(len(marked[1]), marked[2].strip()))
        if len(paragraph.lines) > 1 or not paragraph.top or len(text) > _LONGEST:
            return []
        if paragraph.under and not text.endswith(_STOPS[2:]):
            return [self._underlined(paragraph.under, text)]
        number, words = typed_heading(text)
        sure = is_contents_heading(text) or folded(words) in self.titles or (_NAMED.fullmatch(text) and is_title(text))
        in_step = number and not listed and is_title(words) and self._in_step(number, following)
        if sure or in_step or (paragraph.bottom and not paragraph.mark and _is_capitals(text)):
            return [self._heading(number, words)]
        return []

    def below(self, text: str) -> Heading:
        """A heading that was found at the end of a paragraph: it stands under the numbered ones."""
        return Heading("", text, self._numbered + 1)

    def _marked(self, level: int, text: str) -> Iterator[Heading]:
        """A marked heading, and a second one where two lines became one: the contents list tells."""
        number, words = typed_heading(text)
        ends = [
            at for at, letter in enumerate(words[:LONGEST_TITLE]) if letter == " " and folded(words[:at]) in self.titles
        ]
        end = ends[-1] if ends and is_title(words[ends[-1] :].strip()) else len(words)
        first = self._heading(number, words[:end], level)
        yield first
        if rest := words[end:].strip():
            yield Heading("", rest, first.level + 1)

    def _underlined(self, rule: str, text: str) -> Heading:
        """A heading's level by its rule: the first kind to be used stands for the highest."""
        if rule not in self._drawn:
            self._drawn.append(rule)
        number, words = typed_heading(text)
        return self._heading(number, words, self._drawn.index(rule) + 1, fixed=True)

    def _heading(self, number: str, words: str, level: int | None = None, *, fixed: bool = False) -> Heading:
        """A heading at the level of its mark, else of its number; without one, it goes under those that have one."""
        if number:
            parts = _parts(number)
            level = level or len(parts) or 1
            self._path, self._numbered = parts, level
        elif not fixed and not _OWN.fullmatch(words) and not is_contents_heading(words):
            level = self._numbered + 1 if level in (None, self._numbered) else level
        return Heading(number, words, level or 1)

    def _in_step(self, number: str, following: str) -> bool:
        """Whether a number comes next among the headings, and the line below is not its neighbour in a list."""
        parts = _parts(number)
        if not parts:
            return True
        if _parts(typed_heading(following)[0]) == [*parts[:-1], parts[-1] + 1]:
            return False
        expected = [[*self._path, 1]] + [[*self._path[:at], part + 1] for at, part in enumerate(self._path)]
        return parts in expected


def _parts(number: str) -> list[int]:
    """The number of a section, part by part; none for a chapter or annex that is called so."""
    core = number.strip("().: ")
    return [int(part) for part in core.split(".")] if re.fullmatch(r"\d{1,9}(?:\.\d{1,9})*", core) else []


def _is_capitals(text: str) -> bool:
    letters = sum(letter.isalpha() for letter in text)
    return text.isupper() and letters >= 4 and letters * 2 > len(text) and not text.endswith(_STOPS)
