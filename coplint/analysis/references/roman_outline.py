"""The parts of a draft that counts them in Roman numerals, then letters, then digits: IV, IV.D, III.A.3, III.D.1(iii).

Such numbers are typed or set in front of titles of all kinds, each without the numbers above it, so that only the
order tells what "B." is part of.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from coplint.draft.model import Block, Draft, Kind, Role, is_checked

_NUMBER = re.compile(r"(?P<number>[IVX]{1,5}|[A-Z]|\d{1,2})(?:\.\s|\.?\t|\.?$)|\((?P<item>[a-z]{1,4})\)(?:\s|$)")
_LONGEST = 200
"""Characters of a title."""
_KINDS = frozenset({Kind.HEADING, Kind.PARAGRAPH, Kind.LIST_ITEM})
_ROMAN = (
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X",
    "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX",
)  # fmt: skip
_LETTERS = tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
_DIGITS = tuple(str(number) for number in range(1, 100))
_LEVELS = (_ROMAN, _LETTERS, _DIGITS)


def roman_outline(draft: Draft) -> Mapping[str, int]:
    """The blocks that begin each part, by its number in full; the first of those that share one."""
    found: dict[str, int] = {}
    path: list[str] = []
    for block in draft.blocks:
        words = block.number or block.text.lstrip()
        if (not path and words[:1] != _ROMAN[0]) or not _is_title(block):
            continue
        if title := _NUMBER.match(words):
            path = _entered(path, title["number"]) if title["number"] else path
            part = f"({title['item']})" if title["item"] else ""
            if path and (part or path[-1] == title["number"]):
                found.setdefault(".".join(path) + part, block.index)
    return found


def _is_title(block: Block) -> bool:
    if block.kind not in _KINDS or block.role is Role.INDEX or not is_checked(block):
        return False
    return len(block.text) <= _LONGEST and not block.text.rstrip().endswith((".", ";"))


def _entered(path: list[str], number: str) -> list[str]:
    """The path of numbers after a title with the next one: that of its level which comes next there, or a first one.

    The outer level goes first, as "V." after part IV is no letter. What counts on nowhere changes nothing.
    """
    for level, numbers in enumerate(_LEVELS[: len(path) + 1]):
        after = numbers.index(path[level]) + 1 if level < len(path) else 0
        if numbers[after : after + 1] == (number,):
            return [*path[:level], number]
    return path
