"""A block's text cut where findings and note marks begin and end, so that findings may overlap as they like."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from coplint.reporters.html.view import NoteMark, Words


@dataclass(frozen=True, slots=True)
class Mark:
    """Characters `start` to `end` that a finding is about. `id` is the mark's own; `rank` is 0 for the gravest look."""

    start: int
    end: int
    finding: str
    id: str
    rank: int
    look: str


def cut(text: str, marks: Sequence[Mark], notes: Sequence[tuple[int, NoteMark]] = ()) -> tuple[Words | NoteMark, ...]:
    """The text in order, nothing added or lost. A mark of no characters becomes empty words at its place."""
    if not marks and not notes:
        return (Words(text),)
    return tuple(_pieces(text, sorted(marks, key=lambda mark: (mark.rank, mark.start, mark.end)), notes))


def _pieces(text: str, marks: Sequence[Mark], notes: Sequence[tuple[int, NoteMark]]) -> Iterator[Words | NoteMark]:
    cuts = {0, len(text)}
    cuts.update(mark.start for mark in marks)
    cuts.update(mark.end for mark in marks)
    cuts.update(at for at, _ in notes)
    ends = [at for at in sorted(cuts) if 0 <= at <= len(text)]
    for here, there in pairwise(ends):
        yield from _at(here, marks, notes)
        yield _words(text[here:there], here, [mark for mark in marks if mark.start <= here and there <= mark.end])
    yield from _at(len(text), marks, notes)


def _at(here: int, marks: Sequence[Mark], notes: Sequence[tuple[int, NoteMark]]) -> Iterator[Words | NoteMark]:
    """What stands at an offset without taking characters."""
    yield from (note for at, note in notes if at == here)
    empty = [mark for mark in marks if mark.start == mark.end == here]
    if empty:
        yield _words("", here, empty)


def _words(text: str, start: int, marks: Sequence[Mark]) -> Words:
    """`marks` cover the text, the gravest first."""
    return Words(
        text,
        findings=tuple(mark.finding for mark in marks),
        begins=tuple(mark.id for mark in marks if mark.start == start),
        look=marks[0].look if marks else "",
    )
