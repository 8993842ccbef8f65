"""What stands in a text, in order: paragraphs, tables, entries of the contents list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from coplint.readers.plain.contents import entries, is_contents_heading, title
from coplint.readers.plain.lines import Line, is_rule
from coplint.readers.plain.paragraphs import Paragraph, Splitter
from coplint.readers.plain.tables import rows_of


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of the contents list."""

    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a table, each with its cells."""

    rows: tuple[tuple[Line, list[str]], ...]


Part: TypeAlias = Paragraph | Table | Entry


def parts_of(lines: Sequence[Line]) -> Iterator[Part]:
    """The parts of a text."""
    splitter = Splitter(lines)
    at = 0
    while at < len(lines):
        if lines[at].blank:
            at += 1
        elif is_contents_heading(lines[at].text) and (at == 0 or lines[at - 1].blank):
            yield Paragraph((lines[at],), "", top=True, bottom=True)
            ruled = at + 1 < len(lines) and is_rule(lines[at + 1])
            at += 1 + ruled
            for first, last in entries(lines, at):
                yield Entry(tuple(lines[first : last + 1]))
                at = last + 1
        else:
            end = _end(lines, at)
            yield from _chunk(lines[at:end], splitter)
            at = end


def titles_of(parts: Iterable[Part]) -> frozenset[str]:
    """The titles that the contents list announces, folded."""
    listed = (part for part in parts if isinstance(part, Entry))
    return frozenset(title(" ".join(line.text for line in entry.lines)) for entry in listed)


def _end(lines: Sequence[Line], at: int) -> int:
    return next((after for after in range(at, len(lines)) if lines[after].blank), len(lines))


def _chunk(chunk: Sequence[Line], splitter: Splitter) -> Iterator[Part]:
    if rows := rows_of(chunk):
        yield Table(tuple(rows))
    else:
        yield from splitter.split(chunk)
