"""Labels as people write them ("para 7.9", "7.9–7.12", "(a) to (c)") against labels of blocks."""

from __future__ import annotations

import re

from coplint.draft.model import Draft, Kind

_WORD = re.compile(r"^\s*(?:paragraphs?|paras?\.?|sections?|clauses?|points?|articles?)\s+", re.IGNORECASE)
_RANGE = re.compile(r"(?P<first>[\w.()]+)\s*(?:-|–|to)\s*(?P<last>[\w.()]+)")
_PART = re.compile(r"(?P<number>\d{1,9})(?P<inserted>[A-Z]*)|(?P<letters>[A-Za-z]+)")
_ROMAN = re.compile(r"[ivxlc]+")
_WORTH = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}

Key = tuple[tuple[int, str], ...]
"""A label as something to compare: each part as its number and what is inserted after it (7A after 7)."""


def is_label(text: str) -> bool:
    """Whether there is anything in the text to refer to."""
    return bool(_PART.search(_WORD.sub("", text)))


def base(label: str) -> str:
    """The label of the point that a label lies under: 7.9 of 7.9(b)(ii)."""
    return label.split("(", maxsplit=1)[0] or label


def found_under(draft: Draft) -> tuple[str, ...]:
    """For each block the label that a reader finds it under; "" after a heading without one."""
    under, current = [], ""
    for block in draft.blocks:
        if block.kind is Kind.HEADING or block.label:
            current = block.label
        under.append(current)
    return tuple(under)


def covers(wanted: str, label: str) -> bool:
    """Whether a label is the one wanted, lies under it (7.9(b) under 7.9), or lies in a range wanted (7.9-7.12)."""
    if not label:
        return False
    plain = _WORD.sub("", wanted).strip()
    given = _RANGE.fullmatch(plain)
    if given is None:
        want = _key(plain, roman=False)
        return _key(label, roman=False)[: len(want)] == want != ()
    roman = _is_roman(given["first"]) and _is_roman(given["last"])
    first, last, own = (_key(text, roman=roman) for text in (given["first"], given["last"], label))
    return first <= own and own[: len(last)] <= last


def _is_roman(label: str) -> bool:
    """Whether a label ends on a roman numeral rather than a letter: the ends of a range together tell."""
    letters = re.findall(r"[a-z]+", label)
    return bool(letters) and _ROMAN.fullmatch(letters[-1]) is not None


def _key(label: str, *, roman: bool) -> Key:
    return tuple(_part(found, roman=roman) for found in _PART.finditer(label))


def _part(found: re.Match[str], *, roman: bool) -> tuple[int, str]:
    if found["number"]:
        return int(found["number"]), found["inserted"]
    letters = found["letters"].lower()
    return (_roman(letters), "") if roman and _ROMAN.fullmatch(letters) else (0, letters)


def _roman(numeral: str) -> int:
    worths = [_WORTH[sign] for sign in numeral]
    return sum(-one if one < after else one for one, after in zip(worths, [*worths[1:], 0], strict=True))
