"""The words of a title, read backwards from the kind of work that ends it: "Care Act", "Mental Capacity Act Code"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from coplint.analysis.word_sets import word_set

_REACH = 180
"""Characters; the longest titles of regulations take fewer."""
_WORD = re.compile(r"[\w’'&/()-]+[,.]?")
_LINKS = word_set("""and or of for on in the to with by as at from a""")
_OPENERS = word_set(
    """The An A Any Each Every Some That This These Those All No Its Their Our His Her Your One Both New
    In On Under By For From To Of At As With Within Without Through Since Following Unlike Like Per Via See Also And Or
    But When Where Whether While Whilst If Unless Until Before After Because Although Though However Again Between
    Against About During Section Sections Part Parts Schedule Schedules Chapter Article Articles Regulation Paragraph"""
)
"""Words whose capital is that of a sentence's beginning, or of a part of the work."""
_ENDS_WORK = word_set("""Act Acts Regulations Order Rules Directive Measure Bill""")
_OF_ONE_WORK = word_set("""of to""")


def title_before(text: str, at: int, *, of_law: bool) -> int | None:
    """Where the title begins whose last word, the kind of work, stands at `at`; None if no name is in front of it.

    `of_law`: the title ends in a law, so that one that is named in it is another ("Care Act and Children Act").
    """
    words = list(_WORD.finditer(text, _window(text, at), at))
    if not words or words[-1][0] in _LINKS:
        return None
    begin = _first_of_run(text, words, at, of_law=of_law)
    while begin < len(words) and not _may_open(words[begin][0]):
        begin += 1
    if begin == len(words):
        return None
    start = words[begin].start()
    return start + 1 if text[start] == "(" and text.count("(", start, at) > text.count(")", start, at) else start


def _window(text: str, at: int) -> int:
    start = max(0, at - _REACH)
    return start if start == 0 else text.find(" ", start, at) + 1 or at


def _may_open(word: str) -> bool:
    bare = word.strip("(,")
    return bare[:1].isupper() and bare not in _OPENERS


def _first_of_run(text: str, words: Sequence[re.Match[str]], at: int, *, of_law: bool) -> int:
    """The index of the first word that can belong to the title that the words lead up to."""
    begin, after, open_brackets, listed = len(words), at, 0, False
    while begin:
        word = words[begin - 1][0]
        if text[words[begin - 1].end() : after].strip() or not _can_belong(word, listed=listed or open_brackets > 0):
            break
        open_brackets += word.count(")") - word.count("(")
        if open_brackets < 0:
            return begin - 1
        if of_law and not open_brackets and word.rstrip(",") in _ENDS_WORK:
            break
        if word == "the" and not _goes_on(words[: begin - 1]):
            break
        listed = listed or word == "and"
        begin, after = begin - 1, words[begin - 1].start()
    return begin


def _can_belong(word: str, *, listed: bool) -> bool:
    """Whether a word may stand in a title: a capital, or a link; with a comma only in a list that "and" ends."""
    if word.endswith(".") or (word.endswith(",") and not listed):
        return False
    bare = word.strip("(),")
    return bare in _LINKS or bare[:1].isupper() or bare == "&"


def _goes_on(words: Sequence[re.Match[str]]) -> bool:
    """Whether "the" is part of a title: "Access to the Countryside", not "Schedule 10 to the", "and the"."""
    if len(words) < 2 or words[-1][0] not in _OF_ONE_WORK:
        return False
    noun = words[-2][0]
    return noun[:1].isupper() and noun not in _OPENERS and (len(words) < 3 or words[-3][0] not in _OPENERS)
