"""How a reference is written: a noun and the numbers it points to, singly, in lists and in ranges."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from coplint.analysis.references.hyphenated import is_one_number


class Noun(StrEnum):
    """What a reference says it points to."""

    PARAGRAPH = "paragraph"
    CHAPTER = "chapter"
    SECTION = "section"
    PART = "part"
    ANNEX = "annex"
    TABLE = "table"
    FIGURE = "figure"
    BOX = "box"
    FOOTNOTE = "footnote"
    CLAUSE = "clause"
    ARTICLE = "article"
    REGULATION = "regulation"
    SCHEDULE = "schedule"
    RULE = "rule"


_NOUNS = {
    Noun.PARAGRAPH: r"[Pp]aragraphs?|[Pp]aras?\.?",
    Noun.CHAPTER: r"[Cc]hapters?|[Cc]hs?\.",
    Noun.SECTION: r"[Ss]ections?|[Ss]ecs?\.|[Ss]ubsections?|[Ss]s?\.|§§?|s(?=\d{1,3}[A-Z]?\b)",
    Noun.PART: r"[Pp]arts?",
    Noun.ANNEX: r"[Aa]nnex(?:es)?|[Aa]ppend(?:ix|ices)",
    Noun.TABLE: r"[Tt]ables?",
    Noun.FIGURE: r"[Ff]igures?|[Ff]igs?\.",
    Noun.BOX: r"[Bb]ox(?:es)?",
    Noun.FOOTNOTE: r"[Ff]ootnotes?",
    Noun.CLAUSE: r"[Cc]lauses?",
    Noun.ARTICLE: r"[Aa]rticles?|[Aa]rts?\.",
    Noun.REGULATION: r"[Rr]egulations?|[Rr]egs?\.",
    Noun.SCHEDULE: r"[Ss]chedules?|[Ss]chs?\.",
    Noun.RULE: r"[Rr]ules?",
}
"""Spelt out in both cases: a pattern that ignores case costs twice the time on a long draft."""

_DIGITS = (
    r"\d+(?:\.\d+)*(?:[A-Za-z]{1,2}(?:\d+)?(?![\w-]))?(?:\s?\((?:\d{1,3}[A-Z]?|[a-zA-Z]{1,2}|[ivxl]+)\))*(?!\d|%|\w)"
)
_COMPOUND = r"[IVX]{1,5}(?:\.(?:[A-Z]|\d{1,2}|[ivx]{1,5})(?![\w’']))+(?:\s?\((?:[a-z]{1,4}|\d{1,2})\))*"
"""A number that counts in Roman numerals, then in letters: "IV.D", "III.A.2(iii)"."""
_NUMBER = (
    rf"(?:[A-Z]\.?{_DIGITS}|{_DIGITS}|{_COMPOUND}|[A-Z](?:\([0-9a-z]+\))?(?![\w’']|/\d)|[ivxl]{{1,7}}(?![\w’'])\.?(?=\W|$)"
    r"|[IVX]{1,5}[A-Z]?(?![\w’']))"
)
_RANGE = r"\s*(?:[–—\u2011-]|\bto\b|\bthrough\b)\s*"
_ITEM = rf"{_NUMBER}(?:{_RANGE}{_NUMBER})?"
_BETWEEN = r"\s*(?:,\s*(?:and\s+|or\s+)?|&\s*|\band\s+|\bor\s+|\band/or\s+)"
_LETTER = r"(?<=[\s,])[b-z](?![\w’'(-]|\.\w|\s\d)"
_LETTERED = r"\((?:[a-z]{1,4}|[A-Z])\)"
_BRACKET = rf"(?:{_LETTERED}|\(\d{{1,3}}[A-Z]?\)(?:{_LETTERED})?)"
_NEXT = (
    rf"(?:(?<=[a-zA-Z]\)){_BETWEEN}{_BRACKET}|(?<=\d\)){_BETWEEN}(?=\(\d){_BRACKET}"
    rf"|(?:(?<=\d[a-z])|(?<=\s[b-z])){_BETWEEN}{_LETTER})"
)
"""One more part of what has just been named: the "(b)" of "3(a) and (b)", the "c" of "3a, b and c"."""
NUMBERS = re.compile(rf"{_ITEM}(?:{_NEXT}|{_BETWEEN}{_ITEM})*+")
"""Numbers as a reference lists them: "9.14 to 9.18", "3, 4 and 7", "19(c), 26(3) and 32", "3(a) and (b)"."""

_BEGINNING = re.compile(
    r"[PpCcSs§AaTtFfBbRr](?<![\w-].)"
    r"(?:(?<=§)|\d|s?\.|ara|art|hap|hs?\.|ec[ts.]|ubs|nnex|ppend|able|ig[us.]|ox|oot|lau|rt[is.]|eg[us.]|ch[es.]|ule)"
)
"""What nouns begin with: most words go by without a try of each noun."""
_NOUN = re.compile(rf"(?:{'|'.join(f'(?P<{noun}>{words})' for noun, words in _NOUNS.items())})\s*")
_ONWARDS = re.compile(r"\s+onwards?\b|ff\b")
_PIECE = re.compile(rf"(?P<part>{_BRACKET}|{_LETTER})|(?P<first>{_NUMBER})(?:(?P<gap>{_RANGE})(?P<last>{_NUMBER}))?")
_PLURAL = re.compile(r"(?:(?<=\w)s|§§)\.?\s*$")
"""What nouns for several end in; the "s" for one section stands alone."""
_HYPHENS = frozenset("-–\u2011")
_CAPTIONED = frozenset({Noun.TABLE, Noun.FIGURE, Noun.BOX, Noun.ANNEX})
_PARTS = {True: re.compile(r"\(\d+[A-Z]?\)"), False: re.compile(r"\([a-zA-Z]+\)")}
"""The brackets of a number, by whether they hold digits."""


@dataclass(frozen=True, slots=True)
class Pointer:
    """One target of a reference: its noun, its first and last number (one and the same if no range), its place."""

    noun: Noun
    first: str
    last: str
    start: int
    end: int

    @property
    def is_range(self) -> bool:
        """Whether it runs from one number to another."""
        return self.first != self.last

    @property
    def target(self) -> str:
        """What it points to in normalised words: "paragraph 9.14 to 9.18"."""
        return f"{self.noun} {self.first} to {self.last}" if self.is_range else f"{self.noun} {self.first}"


def pointers(text: str) -> Iterator[list[Pointer]]:
    """The targets of each reference made with a noun; those of one list together, the noun in the first one's span."""
    end = 0
    for beginning in _BEGINNING.finditer(text):
        start = beginning.start()
        if start < end or not (found := _NOUN.match(text, start)) or not (numbers := NUMBERS.match(text, found.end())):
            continue
        end = (_ONWARDS.match(text, numbers.end()) or numbers).end()
        yield listed(next(noun for noun in _NOUNS if found[noun]), numbers, start, end)


def listed(noun: Noun, numbers: re.Match[str], start: int, end: int | None = None) -> list[Pointer]:
    """The targets of a list of numbers: the first from `start` on, the last to `end`, if given."""
    plural = _PLURAL.search(numbers.string[start : numbers.start()]) is not None
    named, at = "", numbers.start()
    pieces = list(_PIECE.finditer(numbers[0]))
    targets: list[Pointer] = []
    for piece in pieces:
        first = _beside(named, piece["part"]) if piece["part"] else tidy(piece["first"])
        named = tidy(piece["last"]) if piece["last"] else first
        if piece["gap"] in _HYPHENS and is_one_number(first, named, caption=noun in _CAPTIONED, plural=plural):
            first = named = f"{first}-{named}"
        begins = at + piece.start() if targets else start
        ends = end if end is not None and piece is pieces[-1] else at + piece.end()
        targets.append(Pointer(noun, first, named, begins, ends))
    return targets


def _beside(named: str, part: str) -> str:
    """The number of another part of what was named: "(b)" after "3(a)" is "3(b)"; "v" after "iv" is a number."""
    part = part if part.startswith("(") else f"({part})"
    brackets = list(_PARTS[part[1].isdigit()].finditer(named))
    return named[: brackets[-1].start()] + part if brackets else part.strip("()")


def tidy(number: str) -> str:
    """A number as labels are written: no full stop at its end, no spaces, a letter in brackets."""
    bare = number.replace(" ", "").rstrip(".")
    is_lettered = bare[-2:-1].isdecimal() and "a" <= bare[-1] <= "z"
    return f"{bare[:-1]}({bare[-1]})" if is_lettered else bare
