"""Volumes and documents that a reference names by a short sign and a colon: "See FA LG-2: Annex B", "FA LG-1: 4.2"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coplint.analysis.references.grammar import NUMBERS, Noun, Pointer, listed

_SIGN = r"[A-Z]{1,8}[ -]{0,2}\d{1,4}[A-Za-z]?"
_PART = rf"(?:{'|'.join(noun.upper() for noun in Noun)}|APPENDIX|APPENDICE)(?:E?S)?\b"
_BODY = rf"(?P<body>(?!{_PART})[A-Z]{{2,8}})\s"
_VOLUME = rf"(?<![\w-])(?:{_BODY}|[Ss]ee\s|(?:in|of|by|under|from)\s(?=[A-Z]{{1,8}}-))(?P<sign>{_SIGN}):\s{{0,2}}"
"""A sign without a body and such a word in front is the name of what follows: "Rule RQ-7: Section 3 has no limit.".

So is one after "PART", and one without a hyphen that nothing sends the reader to: "in Q3: 4.2 million".
"""
_UNIT = (
    r"(?:[%‰°£$€]|(?:per\s?cent|hundred|thousand|[mb]illion|m|bn|[ckm][gm]|g|[kMG]?(?:B|W|Hz)|(?:kilo|centi)?metres?"
    r"|miles?|(?:kilo)?grams?|tonnes?|litres?|seconds?|minutes?|hours?|days?|weeks?|months?|years?|points?|pounds?"
    r"|euros?|dollars?|times)\b)"
)
"""Behind a number that measures or counts something and is that of no place."""
_BEFORE = re.compile(rf"{_VOLUME}(?:\d+(?:\.\d+)+,\s)?$")
_NUMBERED = re.compile(rf"{_VOLUME}(?=\d++(?:\.\d++)++(?!\s?{_UNIT}))")
_HINT = re.compile(r":\s{0,2}\d+\.\d")
_REACH = 50
"""Characters in front of a reference among which the sign of a volume stands, and a number: "FA LG-1: 4.2, Table 3"."""


def volume_before(text: str, at: int) -> str | None:
    """The volume whose part a reference names that begins at `at`."""
    before = text[max(0, at - _REACH) : at]
    found = _BEFORE.search(before) if ":" in before else None
    return _volume(found) if found else None


def numbers_in_volumes(text: str) -> Iterator[tuple[str, list[Pointer]]]:
    """The numbers that follow a volume without a noun, the first from its sign on: "FA LG-1: 4.2"."""
    if ":" not in text or not _HINT.search(text):
        return
    for found in _NUMBERED.finditer(text):
        if numbers := NUMBERS.match(text, found.end()):
            yield _volume(found), listed(Noun.PARAGRAPH, numbers, found.start("body" if found["body"] else "sign"))


def _volume(found: re.Match[str]) -> str:
    return f"{found['body']} {found['sign']}" if found["body"] else found["sign"]
