"""Guidance, reports and other documents by their title: quoted or named beside what they are, or dated."""

from __future__ import annotations

import re
from collections.abc import Iterator

import regex

from coplint.analysis.references.title_words import title_before
from coplint.draft.model import Block, Draft, Kind

_NOUN = (
    r"(?i:guidance|guides?|guidelines|reports?|publications?|documents?|codes?|advice|circular|factsheets?|leaflet"
    r"|handbook|manual|toolkit|strategy|(?:written\s+ministerial\s+)?statement|(?:white\s+|green\s+)?paper|study)"
)
_BETWEEN = r"(?:(?:\s+\w+){0,5}?,?\s+(?:called|entitled|titled)|\s*[,:–—-]|\s+(?:on|in))?\s*"
_YEAR = r"\s\((?:19|20)\d\d\)"
_QUOTED = (
    r"(?P<title>\p{Lu}(?=[^‘’“”\"']*\s)[^‘’“”\"';:()]{3,120}"
    r"(?:[’'](?=\p{L})[^‘’“”\"';()]{1,80}|[:;][^‘’“”\"';()]{1,80})*+)"
)
_AFTER_NOUN = regex.compile(rf"\b{_NOUN}{_BETWEEN}[‘“\"']{_QUOTED}[.,]?[’”\"'](?!\p{{L}})")
_BEFORE_NOUN = regex.compile(
    rf"[‘“\"']{_QUOTED}[’”\"'](?:{_YEAR})?\s+(?:statutory\s+|(?:good\s+)?practice\s+)?{_NOUN}\b"
)

_WORD = r"\p{L}[\p{L}’'-]*"
_LINK = r"(?:and|or|of|for|on|in|the|to|with|by|from|at|a|an)"
_CAPITALS = rf"\p{{Lu}}[\p{{L}}’'-]*(?:\s+(?:{_LINK}\s+){{0,2}}\p{{Lu}}[\p{{L}}’'-]*){{2,12}}+"
_SENTENCE_CASE = rf"\p{{Lu}}[\p{{L}}’'-]+(?:[\s,:–-]+{_WORD}){{2,12}}{_YEAR}"
_NAMED = regex.compile(
    rf"\b(?:guidance|report|publication|advice)\s+(?:(?:called|entitled|titled)\s+)?(?P<title>{_CAPITALS})"
    r"(?!\s+(?:must|should|may|will|can|could|would|shall|are|is|have|has|were|was)\b)"
)
_NAMED_WITH_YEAR = regex.compile(
    rf"\b(?:guidance|report|publication|advice|regard\s+to|[Ss]ee|set\s+out\s+in)\s+(?P<title>{_SENTENCE_CASE})"
)
_ENTRY = regex.compile(
    rf"(?:The\s+)?(?P<title>\p{{Lu}}{_WORD}(?:[\s,:–-]+[\p{{L}}\d’'-]+){{1,14}}{_YEAR})(?=\s*(?:[:;,.–-]|$))"
)
_OF_WORKS = re.compile(r"\b(?:guidance|documents|publications|legislation|reading|references|codes)\b", re.IGNORECASE)
_BRACKETED = re.compile(_YEAR)
_FEWEST = 3
"""Words with a capital in a title that nothing but its year sets off."""
_CUES = ("guidance ", "report ", "publication ", "advice ")
_QUOTES = ("‘", "“", '"', "'")
_OPENING = re.compile(r"[‘“\"'][^\Wa-z]")
"""How titles in quotation marks begin, among others: what goes on in small letters is none."""
_YEARS = (" (19", " (20")


def document_titles(draft: Draft, block: Block) -> Iterator[tuple[int, int]]:
    """Where documents are named by their titles, without quotation marks; some twice."""
    text = block.text
    patterns: list[regex.Pattern[str]] = []
    if any(map(text.__contains__, _CUES)):
        patterns.append(_NAMED)
    if any(map(text.__contains__, _QUOTES)) and _OPENING.search(text):
        patterns += [_AFTER_NOUN, _BEFORE_NOUN]
    if "(" in text and any(map(text.__contains__, _YEARS)) and block.kind is not Kind.CELL:
        patterns.append(_NAMED_WITH_YEAR)
        yield from _dated(draft, block)
    for pattern in patterns:
        yield from (found.span("title") for found in pattern.finditer(text))


def _dated(draft: Draft, block: Block) -> Iterator[tuple[int, int]]:
    """Titles with their year: entries of a list of works, and runs of capitals."""
    above = draft.blocks[block.lead_in].text if block.lead_in is not None else ""
    if _OF_WORKS.search(above) and (entry := _ENTRY.match(block.text)):
        yield entry.span("title")
    for found in _BRACKETED.finditer(block.text):
        begin = title_before(block.text, found.start(), of_law=False)
        if begin is not None and _capitals(block.text[begin : found.start()]) >= _FEWEST:
            yield begin, found.end()


def _capitals(words: str) -> int:
    return sum(word[0].isupper() for word in words.split())
