"""References without a number: a heading by its title, "see below", "the previous chapter", what Word has lost."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

import regex

from coplint.analysis.references.cited import under
from coplint.analysis.references.reference import Reference, Scope
from coplint.analysis.references.targets import Targets, folded
from coplint.analysis.titles import is_title
from coplint.draft.model import Block, Draft, Kind, Role, Span

_LOST = re.compile(r"Error!\s+(?:Reference source not found|Bookmark not defined|Unknown switch argument)\.?")
_SECTION = regex.compile(
    r"\ssection\b(?:\s+(?:under|for|of)\s+(?:the\s+)?(?P<under>Chapter\s+\w+|\p{Lu}[\w-]*)"
    r"|\s+at\s+the\s+(?:end|back)\s+of\s+this\s+\w+)?"
)
_WORD = re.compile(r"[\w’'-]+")
_WORDS = re.compile(r"[\w’'\s-]*[\w’'-]$")
_MOST_WORDS = 6
"""Of a title in front of "section"."""
_QUOTED = regex.compile(
    r"[‘“\"'](?P<title>\p{Lu}(?:[^‘“”\"]){4,90}?)[’”\"'](?!\p{L})(?:,?\s+(?:section\s+)?(?P<where>above|below))?"
)
_SEE_TITLE = regex.compile(r"\b[Ss]ee\s+(?:also\s+)?(?P<span>(?:the\s+)?(?P<title>\p{Lu}[\w’'-]+(?:\s[\w’'-]+){0,6}))")
_PLACE = re.compile(r"\b[Ss]ee\s+(?:also\s+)?(?P<where>above|below)\b")
_NEIGHBOUR = re.compile(
    r"\b(?P<which>previous|preceding|next|following|above)\s+(?P<noun>paragraph|section|chapter|annex)\b(?!s)"
)
_NOUNS = ("paragraph", "section", "chapter", "annex")
_QUOTES = "‘“\"'"
_CUE = re.compile(r"\b(?:[Ss]ee(?:\s+also)?(?:\s+the)?|under|in|section|heading|headed|entitled|at|from)\s+$")
_LISTS = frozenset({Role.GLOSSARY, Role.REFERENCES})


class NamedReferences:
    """Finds references in words in the blocks of one draft."""

    def __init__(self, draft: Draft, targets: Targets) -> None:
        self._draft = draft
        self._targets = targets

    def sections(self, block: Block) -> Iterator[Reference]:
        """Sections by their title, "the References section under Chapter 3", and what Word itself has lost."""
        text = block.text
        if "Error!" in text:
            for lost in _LOST.finditer(text):
                yield _reference(block, lost.span(), "a reference that Word has lost", None)
        if " section" not in text:
            return
        for found in _SECTION.finditer(text):
            title = self._title_before(text, found.start())
            heading = self._heading(text[title : found.start()], found["under"]) if title is not None else None
            if title is not None and heading is not None:
                start = title - 4 if text[max(0, title - 4) : title] == "the " else title
                where = f", {found['under']}" if found["under"] else ""
                target = folded(text[title : found.start()]) + where.casefold()
                yield _reference(block, (start, found.end()), target, heading)

    def _title_before(self, text: str, end: int) -> int | None:
        """Where the most words begin, of those in front of "section", that are a heading of the draft."""
        starts = [word.start() for word in _WORD.finditer(text, max(0, end - 80), end)][-_MOST_WORDS:]
        return next((at for at in starts if text[at].isupper() and self._is_title(text, at, end)), None)

    def _is_title(self, text: str, start: int, end: int) -> bool:
        return _WORDS.match(text, start, end) is not None and folded(text[start:end]) in self._targets.titles

    def titles(self, block: Block) -> Iterator[Reference]:
        """Headings quoted or named after "see", and places told by where they lie; none in a title or a list."""
        if block.role in _LISTS or is_title(block):
            return
        text = block.text
        if any(map(text.__contains__, _QUOTES)):
            yield from self._quoted(block)
        if "ee " in text:
            yield from self._seen(block)
        if "above" in text or "below" in text:
            yield from self._places(block)
        if any(map(text.__contains__, _NOUNS)):
            yield from self._neighbours(block)

    def _heading(self, title: str, under_what: str | None) -> int | None:
        top = self._targets.titles.get(folded(title))
        if top is None or under_what is None:
            return top
        wanted = folded(under_what)
        for block in under(self._draft, top):
            if block.kind is Kind.HEADING and (folded(f"{block.number} {block.text}") + " ").startswith(wanted + " "):
                return block.index
        return None

    def _quoted(self, block: Block) -> Iterator[Reference]:
        text = block.text
        for found in _QUOTED.finditer(text):
            heading = self._targets.titles.get(folded(found["title"]))
            if heading is not None and (
                found["where"] or _CUE.search(text[max(0, found.start() - 30) : found.start()])
            ):
                yield _reference(block, found.span(), folded(found["title"]), heading)

    def _seen(self, block: Block) -> Iterator[Reference]:
        for found in _SEE_TITLE.finditer(block.text):
            if (title := self._longest(found["title"])) is not None:
                end = found.start("title") + len(title)
                heading = self._targets.titles[folded(title)]
                yield _reference(block, (found.start("span"), end), folded(title), heading)

    def _longest(self, words: str) -> str | None:
        """The most of these words, from the first on, that are a heading of the draft."""
        ends = [match.end() for match in _WORD.finditer(words)]
        return next((words[:end] for end in reversed(ends) if folded(words[:end]) in self._targets.titles), None)

    def _places(self, block: Block) -> Iterator[Reference]:
        for found in _PLACE.finditer(block.text):
            away = -1 if found["where"] == "above" else 1
            yield _reference(block, found.span("where"), found["where"], self._near(block, away))

    def _neighbours(self, block: Block) -> Iterator[Reference]:
        for found in _NEIGHBOUR.finditer(block.text):
            away = 1 if found["which"] in ("next", "following") else -1
            yield _reference(block, found.span(), found[0], self._neighbour(block, found["noun"], away))

    def _near(self, block: Block, away: int) -> int | None:
        index = block.index + away
        return index if 0 <= index < len(self._draft.blocks) else None

    def _neighbour(self, block: Block, noun: str, away: int) -> int | None:
        """The next or last block of the kind that a noun names."""
        ordered = self._ordered[noun]
        own = bisect_right(ordered, block.index) - 1  # the numbered paragraph or chapter that the block belongs to
        at = own + 1 if away > 0 else own - 1
        return ordered[at] if 0 <= at < len(ordered) else None

    @cached_property
    def _ordered(self) -> Mapping[str, Sequence[int]]:
        """The blocks of the kind that each noun names, in order."""
        titles = sorted(self._targets.titles.values())
        points = sorted(self._targets.points.values())
        return {"paragraph": points, "section": titles, "chapter": self._targets.chapters, "annex": titles}


def _reference(block: Block, span: tuple[int, int], target: str, resolved: int | None) -> Reference:
    start, end = span
    return Reference(Span(block.index, start, end), block.text[start:end], Scope.INTERNAL, target, resolved)
