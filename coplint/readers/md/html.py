"""HTML inside Markdown: the words it shows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

_PIECE = re.compile(
    r"<!--(?P<comment>.*?)(?:-->|\Z)"
    r"|<(?P<hidden>script|style|template)\b.*?(?:</(?P=hidden)\s*>|\Z)"
    r"|<(?:\?.*?(?:\?>|\Z)|![A-Za-z][^<>]*>)"
    r"|</?(?P<tag>[A-Za-z][A-Za-z0-9-]*)(?P<inside>[^<>]*)>"
    r"|(?P<words>[^<]+|<)",
    re.S | re.I,
)
_BREAK = re.compile(r"<br\s*/?>", re.I)
_INLINE = frozenset(
    {"a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s"}
    | {"samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr"}
)
"""Elements that are part of running text."""


def is_break(tag: str) -> bool:
    """Whether an HTML tag breaks the line."""
    return _BREAK.fullmatch(tag) is not None


def is_unclosed_comment(html: str) -> bool:
    """Whether a comment in the HTML hides all that follows it."""
    return html.rfind("<!--") > html.rfind("-->")


def paragraphs(html: str) -> Iterator[str]:
    """The words of a block of HTML, divided where a tag that is not part of running text stands; no comments."""
    words: list[str] = []
    for found in _PIECE.finditer(html):
        if found["words"]:
            words.append(unescape(found["words"]))
        elif found["tag"] and found["tag"].lower() == "br":
            words.append("\n")
        elif found["tag"] and found["tag"].lower() not in _INLINE:
            yield from _shown(words)
            words = []
    yield from _shown(words)


def _shown(words: list[str]) -> Iterator[str]:
    lines = (" ".join(line.split()) for line in _joined(words).split("\0"))
    if text := "\n".join(line for line in lines if line):
        yield text


def _joined(words: list[str]) -> str:
    """The words as one string in which a NUL stands for each line break that was asked for."""
    return "".join("\0" if word == "\n" else word.replace("\0", " ") for word in words)
