"""Names of several words in running text: what has a capital in mid-sentence, and is no part of a longer name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

import regex

from coplint.analysis.spellings.words import Running
from coplint.analysis.word_sets import word_set
from coplint.draft.model import Span
from coplint.plurals import singular

_WORD = regex.compile(r"(?<![\p{L}\d_@/’'.-])\p{L}\p{Ll}*(?:[-’']\p{Ll}+)*(?![\p{L}\d_@/-]|\.\p{L})")
_SMALL = word_set("a an and at by for from in of on the to with")
_ARTICLES = frozenset(["the", "a", "an"])
_LOOSE = _SMALL | word_set(
    """this that these those each every any all some no our your their its his her if when where see not under
    as following one two three four five six many most several both"""
)
_LINKS = r"(?:(?:and|or|of|for|the|in|to|on|&)\s+)*"
_NAME_BEFORE = regex.compile(
    rf"(?:(?P<name>(?<![\p{{L}}’'-])\p{{Lu}}[\p{{L}}’'-]*|\d|&),?\s+(?P<links>{_LINKS})\(?|\b(?i:chapter|section|annex|part)s?\b[^.;]{{0,20}})$",
    regex.V1,
)
_NAME_AFTER = regex.compile(rf"(?:['’]s)?,?\s+{_LINKS}[\p{{Lu}}\d]|\)?\s+\(|\)\s+\p{{Lu}}")
_REACH = 60
"""Characters before a name that may be the beginning of a longer one."""
SHORTEST, LONGEST = 2, 5
"""Words of a term."""


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one block that follow each other with a space between, and where each starts."""

    block: int
    words: Sequence[str]
    starts: Sequence[int]

    @property
    def key(self) -> str:
        """The words in small letters, the last one in the singular."""
        return " ".join((*map(str.lower, self.words[:-1]), singular(self.words[-1].lower())))

    @property
    def span(self) -> Span:
        """From the first word to the last."""
        return Span(self.block, self.starts[0], self.starts[-1] + len(self.words[-1]))

    def part(self, first: int, last: int) -> Run:
        """The words from the first up to the last, which is left out."""
        return Run(self.block, self.words[first:last], self.starts[first:last])


def runs_of(block: Running) -> Iterator[Run]:
    """All words of a block that stand together, the longest stretches that do."""
    words: list[str] = []
    starts: list[int] = []
    end = -1
    for found in _WORD.finditer(block.text):
        if words and block.text[end : found.start()] != " ":
            yield Run(block.block, words, starts)
            words, starts = [], []
        words.append(found[0])
        starts.append(found.start())
        end = found.end()
    if words:
        yield Run(block.block, words, starts)


def names_in(block: Running, run: Run) -> Iterator[Run]:
    """The stretches of a run in which every word has a capital, but for little ones inside."""
    at = 0
    for named, group in groupby(run.words, lambda word: word[0].isupper() or word in _SMALL):
        words = list(group)
        if named and len(words) >= SHORTEST:
            name = _trimmed(block, run.part(at, at + len(words)))
            if SHORTEST <= len(name.words) <= LONGEST and stands_alone(block, name.span):
                yield name
        at += len(words)


def _trimmed(block: Running, run: Run) -> Run:
    """A run without words at its ends that are part of no name.

    What begins a sentence has its capital from there: "Read the Local Offer" has a name in it, "Local Offers" none.
    """
    first, last = _past_loose(run.words, 0), len(run.words)
    if first < last and block.opens(run.starts[first]):
        after = _past_loose(run.words, first + 1)
        first = after if run.words[after - 1] in _ARTICLES else last
    while first < last and run.words[last - 1] in _SMALL:
        last -= 1
    return run.part(first, last)


def _past_loose(words: Sequence[str], at: int) -> int:
    """The first word from a place on that may begin a name."""
    while at < len(words) and words[at].lower() in _LOOSE:
        at += 1
    return at


def stands_alone(block: Running, span: Span) -> bool:
    """Whether capitals on neither side make the words part of a longer name, or a bracket explains them."""
    if _NAME_AFTER.match(block.text, span.end):
        return False
    before = _NAME_BEFORE.search(block.text, max(0, span.start - _REACH), span.start)
    return before is None or _begins_only(block, before)


def _begins_only(block: Running, before: regex.Match[str]) -> bool:
    """Whether what stands before a name has its capital from the beginning of a sentence: "Read the …", "Each …"."""
    if before["name"] is None or "," in before[0] or not block.opens(before.start()):
        return False
    return before["name"].lower() in _LOOSE or before["links"].split()[-1:] == ["the"]
