"""Where the sentences of a draft begin and end.

A sentence never crosses a block: headings, cells, notes and list items are each split on their own, and an item
keeps the block that leads in to it, since "Local authorities must:" and its item are one sentence to whoever asks
who has to do what.

A full stop is judged by what stands on both sides of it, not by a trained model: such models take short words of
capitals ("SEN.") for titles and do not know typed numbers ("iv.").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import regex

from coplint.analysis.abbreviations import Habit, habit_of
from coplint.analysis.word_sets import word_set
from coplint.draft.model import Draft, Span

_MARK = regex.compile(
    r"""(?<![.?!…])(?P<mark>[.?!…]++) (?P<close>[)\]"'”’»]*)
        (?: \s+ | (?<=\p{Ll}{3}[.?!])(?=(?:The|This|These|They|It|In|If|Where|When)\s) )""",
    regex.VERBOSE,
)
_LAST_WORD = regex.compile(r"[^\s(\[“\"‘]*", regex.REVERSE)
_NEXT = re.compile(r"[“\"‘'(\[]*(?P<word>\w+(?:['’]\w+)?)")
_ENUMERATOR = regex.compile(r"\s*[(\[]?(?:\d{1,3}(?:\.\d{1,3})*|\p{L}|[ivxl]{1,7}|[IVXL]{1,7})[)\].]{0,2}\s*")
_PINPOINT = regex.compile(r"[(\[]?(?:\d|[ivxl]+\b|[IVXL]+\b|[A-Z]\b)")
_DIVISION = (
    r"(?:sections?|parts?|annex(?:es)?|appendix|appendices|schedules?|tables?|figures?|boxe?s?|articles?|paragraphs?|options?"
    r"|columns?|rows?|groups?|levels?|grades?|categor(?:y|ies)|types?|class|chapters?|examples?|notes?|steps?|items?)"
)
_LETTERED = re.compile(rf"\b{_DIVISION}\s+(?:\w(?:,\s*\w)*,?\s+(?:and|or|to)\s+)?$", re.IGNORECASE)
"""What stands in front of a letter that names a part of something: "Annexes A and B"."""
_HEADING_LABEL = regex.compile(rf"{_DIVISION}\s+\w{{1,3}}", regex.IGNORECASE)
"""What opens a heading: "Appendix F. Forms"."""
_ITEM_LABEL = regex.compile(r"[:;]\s+(?:(?:and|or)\s+)?(?:\p{Ll}|[ivx]{1,4})", regex.IGNORECASE | regex.REVERSE)
"""What opens an item, after what leads in to it: "where: a. The club agrees"."""
_LONGEST_LABEL = 4
"""Characters of such a number, so that most full stops need no closer look."""
_INITIALS = regex.compile(r"(?:\p{L}+-(?=\p{L}\.))?\p{L}(?:\.\p{L})*")
_REACH = 600
"""Characters; what a sentence longer than this says far away is not about the place in hand."""
_STARTERS = word_set(
    """a all also although an and any as at because before both but by each either every for from further he her
    his how however if in it its many most no not on once one or other our see she should so some such that
    the their then there these they this those though to under until we what when where which while who with
    you your"""
)
"""Words that, with a capital after initials ("D.f.E. It"), begin a sentence and are no part of a name."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, without the spaces around it; `lead_in` is the block that introduces the list it is an item of."""

    span: Span
    lead_in: int | None


def find_sentences(draft: Draft) -> tuple[Sentence, ...]:
    """All sentences in order of the draft; together they hold every character that is not a space, each once."""
    return tuple(
        Sentence(Span(block.index, start, end), block.lead_in)
        for block in draft.blocks
        for start, end in split(block.text)
    )


def split(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each sentence of one block's text."""
    start, last = _margins(text)
    for found in _MARK.finditer(text):
        end = found.end("close")
        if start < end < last and _ends(text, start, found):
            yield start, end
            start = found.end()
    if start < last:
        yield start, last


def around(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence that holds the characters from `start` to `end`, as far as it lies within reach of them."""
    first = max(0, start - _REACH)
    for begins, ends in split(text[first : end + _REACH]):
        if first + ends > start:
            return min(first + begins, start), max(first + ends, end)
    return start, end


def _margins(text: str) -> tuple[int, int]:
    return len(text) - len(text.lstrip()), len(text.rstrip())


def _ends(text: str, start: int, found: regex.Match[str]) -> bool:
    """Whether a sentence that began at `start` ends with the mark found."""
    following = _NEXT.match(text, found.end())
    if following is None:
        return _is_bullet(text[found.end()])
    word = following["word"]
    if word[0].islower() and word.islower():  # a name with a capital inside ("homeGround") may begin a sentence
        return False
    if following[0][0] in "([" and word[0].isdigit():
        return False
    return found["mark"] != "." or _stops(text, start, found, word)


def _is_bullet(character: str) -> bool:
    return character in "•▪◦●–—-£$€#"


def _stops(text: str, start: int, found: regex.Match[str], word: str) -> bool:
    """Whether the single full stop found, with `word` after it, ends a sentence that began at `start`."""
    end = found.start()
    token = _LAST_WORD.match(text, start, end)[0]  # type: ignore[index]  # it matches the empty string, too
    if _ENUMERATOR.fullmatch(text, start, end) or (len(token) <= _LONGEST_LABEL and _is_labelled(text, start, end)):
        return False
    match habit_of(token):
        case Habit.PINPOINT if _PINPOINT.match(text, found.end()):
            return False
        case None | Habit.PINPOINT:
            return not _INITIALS.fullmatch(token) or word.lower() in _STARTERS or _is_letter_of(text, start, end, token)
        case habit:
            return habit is Habit.CLOSES


def _is_labelled(text: str, start: int, end: int) -> bool:
    """Whether a sentence so far is, or ends with, the number of a heading or an item."""
    return bool(_HEADING_LABEL.fullmatch(text, start, end) or _ITEM_LABEL.match(text, start, end))


def _is_letter_of(text: str, start: int, end: int, token: str) -> bool:
    """Whether a lone letter names a part of something: "Annex B." ends a sentence where "J. Smith" does not."""
    if len(token) != 1:
        return False
    first = max(start, end - _REACH)
    follows_word = text[first : end - 1].rstrip()[-1:].isalpha()
    return follows_word and _LETTERED.search(text, first, end - 1) is not None
