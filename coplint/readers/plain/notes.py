"""Notes in plain text: `[^1]: words`, and the marks `[^1]` that lead to them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence, Set
from dataclasses import replace

import regex

from coplint.readers.plain.lines import Line

_NOTE = regex.compile(r"\[\^([^\]\s]{1,40})\]:\s*")
_MARK = regex.compile(r"\[\^([^\]\s]{1,40})\]")
_BARE = regex.compile(r"(?<=[\p{Ll})\]’”])\d{1,3}(?=[\s.,;:)]|$)")


def note_key(text: str) -> tuple[str, str]:
    """The key of the note that a line begins and the words after it; ("", text) if it begins none."""
    found = _NOTE.match(text)
    return (found[1], text[found.end() :]) if found else ("", text)


def keys_of(lines: Sequence[Line]) -> frozenset[str]:
    """The keys of all notes."""
    return frozenset(key for line in lines if (key := note_key(line.text)[0]))


def with_marks_restored(lines: Sequence[Line], keys: Set[str]) -> list[Line]:
    """The lines, with a mark where the number of a note that nothing marks stands bare behind a word, once.

    "(or policies)16" is what is left of a raised figure in some converted texts.
    """
    marked = {key for line in lines for key in _MARK.findall(note_key(line.text)[1])}
    bare = Counter(number for line in lines for number in _BARE.findall(line.text))
    lost = {key for key in keys - marked if bare[key] == 1}
    if not lost:
        return list(lines)

    def mark(found: regex.Match[str]) -> str:
        return f"[^{found[0]}]" if found[0] in lost else found[0]

    return [replace(line, text=_BARE.sub(mark, line.text)) for line in lines]


def without_marks(text: str, keys: Set[str]) -> tuple[str, list[tuple[int, str]]]:
    """The text without the marks of these notes, and where they stood."""
    parts, marks, end, length = [], [], 0, 0
    for start, stop, key in _marks(text, keys):
        parts.append(text[end:start])
        length += start - end
        marks.append((length, key))
        end = stop
    parts.append(text[end:])
    return "".join(parts), marks


def _marks(text: str, keys: Set[str]) -> Iterator[tuple[int, int, str]]:
    for found in _MARK.finditer(text):
        if found[1] in keys:
            yield found.start(), found.end(), found[1]
