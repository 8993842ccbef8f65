"""Numbers and units of time as drafts write them: 6 weeks, fifteen working days, two-month."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from coplint.analysis.small_letters import in_small_letters

_ONES = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_VALUES = {word: value for value, word in enumerate(_ONES.split(), 1)} | {
    word: value for value, word in zip(range(20, 100, 10), _TENS.split(), strict=True)
}

NUMBER_WORDS = frozenset(_VALUES)
"""Words for one to nineteen and for the tens, in small letters."""


def _one_of(words: Iterable[str]) -> str:
    """A pattern of words, the longest first; those of one initial share it, which is what makes it quick."""
    alike: dict[str, list[str]] = {}
    for word in sorted(words, key=len, reverse=True):
        alike.setdefault(word[0], []).append(word[1:])
    return "|".join(f"{letter}(?:{'|'.join(ends)})" for letter, ends in alike.items())


_WORDS = _one_of(_VALUES)

MEASURE = re.compile(
    rf"(?<![\w-])(?P<number>\d{{1,3}}|(?:{_WORDS})(?:-(?:{_WORDS}))?|an?(?=\s(?:week|month|year)\b))[\s-]+(?:consecutive\s+)?"
    r"(?P<unit>(?:(?:working|calendar|school|business|clear)[\s-]+)?(?:days?|weeks?|months?|years?))\b['’]?+"
    r"(?!\s+(?:of\s+age|old|worth|suppl(?:y|ies))\b|-olds?\b|\s+olds?\b)",
    re.IGNORECASE,
)
"""A number with its unit; ages, and what will last so long, are none."""


def measured(found: re.Match[str]) -> tuple[int, str]:
    """The number, and the unit in the plural: "days", "working days"."""
    number = in_small_letters(found["number"])
    words = re.split(r"[\s-]+", in_small_letters(found["unit"]))
    noun = words[-1].rstrip("s") + "s"
    return _value(number), f"{words[0]} {noun}" if len(words) > 1 else noun


@dataclass(frozen=True, slots=True)
class Length:
    """So many days, weeks, months or years; `unit` in the plural, with what says how days are counted."""

    value: int
    unit: str

    def __str__(self) -> str:
        """As a draft would write it: "1 week", "15 working days"."""
        return f"{self.value} {self.unit[:-1] if self.value == 1 else self.unit}"

    @property
    def noun(self) -> str:
        """The unit, however it counts: "days" for working days."""
        return self.unit.rpartition(" ")[2]

    @property
    def minutes(self) -> int:
        """The length by the calendar: a working week has five of seven days, a year 365 and twelve months."""
        return self.value * (_WORKING_DAY if self.counts_working_days else _MINUTES[self.noun])

    @property
    def counts_working_days(self) -> bool:
        """Whether days on which nobody works are left out."""
        return self.unit in _WORKING

    def equals(self, other: Length) -> bool:
        """Whether two lengths are the same, counted one way: 5 years and 60 months, not 7 days and 5 working days."""
        return self.minutes == other.minutes and self.counts_working_days == other.counts_working_days


_DAY = 24 * 60
_MINUTES = {"days": _DAY, "weeks": 7 * _DAY, "months": 365 * _DAY // 12, "years": 365 * _DAY}
_WORKING_DAY = 7 * _DAY // 5
_WORKING = frozenset({"working days", "school days", "business days"})


def length(words: str) -> Length:
    """What words like "5 years" say. Raises ValueError where they say no length of time."""
    found = MEASURE.fullmatch(words.strip())
    if found is None:
        raise ValueError(f"“{words}” is no length of time, as “5 years” or “15 working days” is")
    return Length(*measured(found))


def _value(number: str) -> int:
    if number.isdigit():
        return int(number)
    return 1 if number in ("a", "an") else sum(_VALUES[part] for part in number.split("-"))
