"""Terms that a draft defines as it goes: "the term ‘parent’ includes", "(‘the Tribunal’)", "X means"."""

from __future__ import annotations

import re
from collections.abc import Iterator

import regex

from coplint.analysis.definitions.glossary import Entry
from coplint.draft.model import Block, Span

_QUOTED = (
    r"""(?:[‘“](?P<term>\w(?:[^‘’“”"]|’(?=\w)){1,60})[’”]|(?<![\w"])"(?P<term>\w[^"]{1,60}\w)\""""
    r"""|(?<!\w)'(?P<term>\w[^']{1,60}\w)'(?!\w))"""
)
_USED = r"is\s+(?:(?:\w+ly|often|also)\s+)?used(?:\s+\w+ly)?"
_VERB = (
    rf"(?:means?|includes?|describes?|refers?\s+to|is\s+defined\s+as|{_USED}\s+(?:to|throughout|here|in)"
    r"|has\s+the\s+(?:same\s+)?meaning|should\s+be\s+(?:read|understood)\s+as)"
)

_BRACKETED = regex.compile(
    rf"(?<=\s)(?<!U\+[\dA-Fa-f]{{4,6}}\s)\(\s*(?:(?:hereafter|hereinafter|referred\s+to(?:\s+\w+){{0,3}}\s+as|known\s+as|together|collectively)[\s,]+)*(?:the\s+)?{_QUOTED}\s*\)"
)
"""After a code point stands the name that everybody gives it: U+00A0 ("NO-BREAK SPACE")."""
_TERM_MEANS = regex.compile(
    rf"(?:\bthe\s+(?:term|word|phrase|expression)s?\s+)?{_QUOTED},?\s+(?:\([^)]*\)\s*)?{_VERB}\b", regex.IGNORECASE
)
_KNOWN_AS = regex.compile(
    rf"\b(?:known|referred\s+to)\s+as\s+(?:the\s+|an?\s+)?(?:{_QUOTED}|(?P<bare>\p{{Ll}}[\p{{L}}-]*(?:\s\p{{L}}[\p{{L}}-]*){{1,3}})(?=\s*[.,;(]))"
)
_MEANS = regex.compile(
    r"(?:^|(?<=[.:;]\s))(?:An?\s+|The\s+)?(?P<term>\p{Lu}[\p{L}’'-]*(?:\s[\p{L}’'-]+){0,5})\s+"
    r"means\s+(?!of\b|that\b|(?<=\s(?:an?|the|any|no|other)\s(?:[\p{L}’'-]+\s)?means\s+)to\b)"
)
"""Not "gives clubs a quick means to": a noun, after an article."""
_DEFINED_AS = regex.compile(
    r"(?:^|(?<=[.:;]\s))(?:An?\s+|The\s+)?(?P<term>\p{L}[\p{L}’'-]*(?:\s[\p{L}’'-]+){0,5})\s+"
    r"(?:is|are|can\s+be|may\s+be|should\s+be)\s+(?:best\s+)?defined\s+as\b"
)
_NO_TERM = re.compile(
    r"(?:this|that|these|those|it|which|what|here|there|if|when|where|in|under|for|by|using|and|or|but|note\s+that)\b.*",
    re.I,
)
_ARTICLE = re.compile(r"^(?:the|an?)\s+", re.IGNORECASE)
_BOUNDS = re.compile(r"[.;:!?]\s")


def inline_definitions(block: Block) -> list[Entry]:
    """The definitions inside the running text of a block, left to right."""
    text = block.text
    found = (_entry(block, match) for pattern in _patterns(text) for match in pattern.finditer(text))
    spans: dict[Span, Entry] = {}
    for entry in filter(None, found):
        spans.setdefault(entry.span, entry)
    return sorted(spans.values(), key=lambda entry: (entry.span.start, entry.span.end))


def _entry(block: Block, found: regex.Match[str]) -> Entry | None:
    group = "term" if found["term"] else "bare"
    term = _ARTICLE.sub("", found[group]).rstrip(" .,;:")
    if len(term) < 2 or len(term.split()) > 8 or _NO_TERM.fullmatch(term):
        return None
    start = found.start(group) + found[group].index(term)
    return Entry(
        term, _sentence(block.text, found.start()), Span(block.index, start, start + len(term)), abbreviations=False
    )


def _patterns(text: str) -> Iterator[regex.Pattern[str]]:
    """Those patterns that a quick look does not rule out."""
    quoted = "‘" in text or "“" in text or '"' in text
    if "(" in text and (quoted or "'" in text):
        yield _BRACKETED
    if quoted:
        yield _TERM_MEANS
    if " as " in text and ("known" in text or "referred" in text):
        yield _KNOWN_AS
    if " means " in text:
        yield _MEANS
    if " defined as" in text:
        yield _DEFINED_AS


def _sentence(text: str, at: int) -> str:
    start = max((found.end() for found in _BOUNDS.finditer(text, 0, at)), default=0)
    end = _BOUNDS.search(text, at)
    return text[start : end.start() + 1 if end else len(text)].strip()
