"""Words that the end of a line divided, put together again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set

import regex

from coplint.readers.plain.lines import Line

_WORD = regex.compile(r"(?<![\w-])\p{L}+(?:-\p{L}+)*(?![\w-])")
_DIVIDED = regex.compile(r"(?P<word>[\p{L}\d]+(?:-[\p{L}\d]+)*)(?P<hyphen>[-\u2010\u00ad])$")
_BEGINS = regex.compile(r"[\p{L}\d]+")
_SUSPENDED = frozenset({"and", "or", "to", "nor"})
"""Words after which a hyphen at the end of a line is its own: "two-/and three-year"."""


def vocabulary(lines: Iterable[Line]) -> frozenset[str]:
    """The words of the lines that no line end divides, lower case; one with a hyphen is one word."""
    return frozenset(word.lower() for line in lines for word in _WORD.findall(line.text))


def joined(lines: Sequence[str], known: Set[str]) -> str:
    """The lines as one, by a space or, inside a word, by nothing; `known` says which have a hyphen of their own."""
    parts: list[str] = []
    for line in lines:
        if parts:
            parts[-1], link = _link(parts[-1], line, known)
            parts.append(link)
        parts.append(line)
    return "".join(parts)


def _link(above: str, line: str, known: Set[str]) -> tuple[str, str]:
    """The line above as it ends now, and what joins it to the next."""
    left, right = _DIVIDED.search(above[-80:]), _BEGINS.match(line)
    if not left or not right or right[0] in _SUSPENDED:
        return above, " "
    if "://" in above.rpartition(" ")[2]:
        return above, ""
    return (above if _keeps_hyphen(left["word"], left["hyphen"], right[0], known) else above[:-1]), ""


def _keeps_hyphen(left: str, hyphen: str, right: str, known: Set[str]) -> bool:
    """Whether the word is written with a hyphen when it stands on one line."""
    if hyphen == "\u00ad":
        return False
    if not right.islower() or not left[-1].islower():
        return True
    left = left.lower()
    if f"{left}-{right}" in known:
        return True
    return f"{left}{right}" not in known and left.rpartition("-")[2] in known and right in known
