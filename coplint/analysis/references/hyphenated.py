"""Whether a hyphen between two numbers is part of one number ("Table 4.2-1") or makes a range ("paragraphs 6-8")."""

from __future__ import annotations

import re

_DIGITS = re.compile(r"\d+")


def is_one_number(first: str, last: str, *, caption: bool, plural: bool) -> bool:
    """Whether two numbers with an unspaced hyphen between them are one.

    A range runs to a larger number of the same kind, perhaps without what the two share: "6-8", "A-C", "7.9-12". What
    cannot be one is a number, such as 4.2-1. `caption`: the number is that of a table, say, whose number often counts
    within a chapter; `plural`: the noun says that there are several, so that "paragraphs 13-12" is a range and a slip.
    """
    if not last[0].isdigit():
        return False
    outer, inner = _numbers(first), _numbers(last)
    if not outer:
        return True
    within = "." in first and "." not in last
    if caption:
        return within or not (plural or ("." in first and outer < inner))
    return (within or not plural) and outer[-len(inner) :] >= inner


def _numbers(number: str) -> list[tuple[int, str]]:
    """The numbers in a number, without those in brackets: 1 and 704 of "1.704(a)".

    Each by its length and digits, which compare as numbers do, and may be longer than Python reads.
    """
    bare = (digits.lstrip("0") for digits in _DIGITS.findall(number.partition("(")[0]))
    return [(len(digits), digits) for digits in bare]
