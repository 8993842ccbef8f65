"""The numbered paragraphs of a draft as a reader of a reference meets them: in runs between headings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from coplint.draft.model import Block, Draft, Kind, Role, is_checked

_APART = frozenset({Role.REFERENCES, Role.GLOSSARY})
_NUMBER = re.compile(r"(?P<series>\d+\.|[A-Z]\.|)(?P<number>\d{1,9})")


@dataclass(frozen=True, slots=True)
class Point:
    """A numbered paragraph with what hangs on it: its items, the headings above it, its place in its run.

    `series` is what its number shares with its neighbours ("8." of 8.22), `number` the rest. `opens` and `closes`
    tell whether it is the first or last paragraph between two headings.
    """

    series: str
    number: int
    block: int
    text: str
    headings: tuple[int, ...]
    opens: bool
    closes: bool
    has_list: bool


def read_label(label: str) -> tuple[str, int] | None:
    """The series and number of a paragraph's label, or None for one of another shape."""
    found = _NUMBER.fullmatch(label)
    return (found["series"], int(found["number"])) if found else None


def numbered_points(draft: Draft) -> Mapping[tuple[str, int], Point]:
    """The numbered paragraphs by series and number; of two with one number, the first."""
    points: dict[tuple[str, int], Point] = {}
    for run in _runs(draft):
        for at, (key, headings, blocks) in enumerate(run):
            points.setdefault(
                key,
                Point(
                    *key,
                    block=blocks[0].index,
                    text=" ".join(block.text for block in blocks),
                    headings=headings,
                    opens=at == 0,
                    closes=at == len(run) - 1,
                    has_list=any(block.kind is Kind.LIST_ITEM for block in blocks[1:]),
                ),
            )
    return points


_Unit = tuple[tuple[str, int], tuple[int, ...], list[Block]]


def _runs(draft: Draft) -> Iterator[list[_Unit]]:
    """The numbered paragraphs between one heading and the next, each with the blocks that follow it."""
    headings: list[Block] = []
    above: tuple[int, ...] = ()
    run: list[_Unit] = []
    for block in draft.blocks:
        if block.kind is Kind.HEADING:
            yield run
            run = []
            headings = [*(one for one in headings if (one.level or 1) < (block.level or 1)), block]
            above = tuple(heading.index for heading in headings)
        if not is_checked(block) or block.role in _APART or block.kind in (Kind.FOOTNOTE, Kind.ENDNOTE):
            continue
        key = read_label(block.label) if block.label and block.kind is not Kind.CELL else None
        if key is not None:
            run.append((key, above, [block]))
        elif run and block.kind is not Kind.HEADING:
            run[-1][2].append(block)
    yield run
