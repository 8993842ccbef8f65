"""References without a number: a heading by its title, "see below", "the previous chapter", what Word has lost."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

import regex

from coplint.analysis.references.cited import under
from coplint.analysis.references.targets import Targets, folded
from coplint.draft.model import Block, Draft, Kind

_LOST = re.compile(r"Error!\s+(?:Reference source not found|Bookmark not defined|Unknown switch argument)\.?")
_SECTION = regex.compile(
    r"\ssection\b(?:\s+(?:under|for|of)\s+(?:the\s+)?(?P<under>Chapter\s+\w+|\p{Lu}[\w-]*)"
    r"|\s+at\s+the\s+(?:end|back)\s+of\s+this\s+\w+)?"
)
_WORD = re.compile(r"[\w’'-]+")
_WORDS_BEFORE = re.compile(r"(?:[\w’'-]+\s+){0,5}[\w’'-]+$")
_QUOTED = regex.compile(
    r"[‘“\"'](?P<title>\p{Lu}(?:[^‘“”\"]){4,90}?)[’”\"'](?!\p{L})(?:,?\s+(?:section\s+)?(?P<where>above|below))?"
)
_SEE_TITLE = regex.compile(r"\b[Ss]ee\s+(?:also\s+)?(?P<span>(?:the\s+)?(?P<title>\p{Lu}[\w’'-]+(?:\s[\w’'-]+){0,6}))")
_RELATIVE = re.compile(
    r"\(?\b[Ss]ee\s+(?:also\s+)?(?P<where>above|below)\b|\b(?P<which>previous|preceding|next|following|above)\s+(?P<noun>paragraph|section|chapter|annex)\b(?!s)"
)
_HINTS = ("ee above", "ee below", "ee also", "previous ", "preceding ", "next ", "following ", "above ")
_CUE = re.compile(r"\b(?:[Ss]ee(?:\s+also)?(?:\s+the)?|under|in|section|heading|headed|entitled|at|from)\s+$")


@dataclass(frozen=True, slots=True)
class Named:
    """A reference in words: where it stands, what it points to in normalised words, the block, None if lost."""

    start: int
    end: int
    target: str
    resolved: int | None


class NamedReferences:
    """Finds references in words in the blocks of one draft."""

    def __init__(self, draft: Draft, targets: Targets) -> None:
        self._draft = draft
        self._targets = targets

    def sections(self, text: str) -> Iterator[Named]:
        """Sections by their title, "the References section under Chapter 3", and what Word itself has lost."""
        for lost in _LOST.finditer(text):
            yield Named(*lost.span(), "a reference that Word has lost", None)
        if " section" not in text:
            return
        for found in _SECTION.finditer(text):
            title = self._title_before(text, found.start())
            heading = self._heading(text[title : found.start()], found["under"]) if title is not None else None
            if title is not None and heading is not None:
                start = title - 4 if text[max(0, title - 4) : title] == "the " else title
                where = f", {found['under']}" if found["under"] else ""
                yield Named(start, found.end(), folded(text[title : found.start()]) + where.casefold(), heading)

    def _title_before(self, text: str, end: int) -> int | None:
        """Where the most words begin, of those in front of "section", that are a heading of the draft."""
        words = _WORDS_BEFORE.search(text, max(0, end - 80), end)
        if words is None:
            return None
        starts = [match.start() for match in _WORD.finditer(text, words.start(), end)]
        titled = (at for at in starts if text[at].isupper() and folded(text[at:end]) in self._targets.titles)
        return next(titled, None)

    def titles(self, block: Block) -> Iterator[Named]:
        """Headings quoted or named after "see", and places told by where they lie."""
        text = block.text
        if any(map(text.__contains__, "’”\"'")):
            yield from self._quoted(text)
        if "ee " in text:
            yield from self._seen(text)
        if any(map(text.__contains__, _HINTS)):
            yield from self._relatives(block)

    def _heading(self, title: str, under_what: str | None) -> int | None:
        top = self._targets.titles.get(folded(title))
        if top is None or under_what is None:
            return top
        wanted = folded(under_what)
        for block in under(self._draft, top):
            if block.kind is Kind.HEADING and (folded(f"{block.number} {block.text}") + " ").startswith(wanted + " "):
                return block.index
        return None

    def _quoted(self, text: str) -> Iterator[Named]:
        for found in _QUOTED.finditer(text):
            heading = self._targets.titles.get(folded(found["title"]))
            if heading is not None and (
                found["where"] or _CUE.search(text[max(0, found.start() - 30) : found.start()])
            ):
                yield Named(*found.span(), folded(found["title"]), heading)

    def _seen(self, text: str) -> Iterator[Named]:
        for found in _SEE_TITLE.finditer(text):
            if (title := self._longest(found["title"])) is not None:
                end = found.start("title") + len(title)
                yield Named(found.start("span"), end, folded(title), self._targets.titles[folded(title)])

    def _longest(self, words: str) -> str | None:
        """The most of these words, from the first on, that are a heading of the draft."""
        ends = [match.end() for match in _WORD.finditer(words)]
        return next((words[:end] for end in reversed(ends) if folded(words[:end]) in self._targets.titles), None)

    def _relatives(self, block: Block) -> Iterator[Named]:
        for found in _RELATIVE.finditer(block.text):
            if found["where"]:
                away = -1 if found["where"] == "above" else 1
                yield Named(found.start("where"), found.end("where"), found["where"], self._near(block, away))
            else:
                away = 1 if found["which"] in ("next", "following") else -1
                yield Named(*found.span(), found[0], self._neighbour(block, found["noun"], away))

    def _near(self, block: Block, away: int) -> int | None:
        index = block.index + away
        return index if 0 <= index < len(self._draft.blocks) else None

    def _neighbour(self, block: Block, noun: str, away: int) -> int | None:
        """The next or last block of the kind that a noun names."""
        if noun == "paragraph":
            places = tuple(self._targets.points.values())
        elif noun == "chapter":
            places = self._targets.chapters
        else:
            places = tuple(self._targets.titles.values())
        ordered = sorted(places)
        own = bisect_right(ordered, block.index) - 1  # the numbered paragraph or chapter that the block belongs to
        at = own + 1 if away > 0 else own - 1
        return ordered[at] if 0 <= at < len(ordered) else None
