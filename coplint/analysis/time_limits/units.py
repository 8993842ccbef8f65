"""Numbers and units of time as drafts write them: 6 weeks, fifteen working days, two-month."""

from __future__ import annotations

import re

_ONES = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_VALUES = {word: value for value, word in enumerate(_ONES.split(), 1)} | {
    word: value for value, word in zip(range(20, 100, 10), _TENS.split(), strict=True)
}
_WORDS = "|".join(sorted(_VALUES, key=len, reverse=True))

MEASURE = re.compile(
    rf"(?<![\w-])(?P<number>\d{{1,3}}|(?:{_WORDS})(?:-(?:{_WORDS}))?|an?(?=\s(?:week|month|year)\b))[\s-]+(?:consecutive\s+)?"
    r"(?P<unit>(?:(?:working|calendar|school|business|clear)[\s-]+)?(?:days?|weeks?|months?|years?))\b['’]?"
    r"(?!\s+(?:of\s+age|old)\b|-olds?\b|\s+olds?\b)",
    re.IGNORECASE,
)
"""A number with its unit; ages are none."""


def measured(found: re.Match[str]) -> tuple[int, str]:
    """The number, and the unit in the plural: "days", "working days"."""
    number = found["number"].casefold()
    words = re.split(r"[\s-]+", found["unit"].casefold())
    noun = words[-1].rstrip("s") + "s"
    return _value(number), f"{words[0]} {noun}" if len(words) > 1 else noun


def _value(number: str) -> int:
    if number.isdigit():
        return int(number)
    return 1 if number in ("a", "an") else sum(_VALUES[part] for part in number.split("-"))
