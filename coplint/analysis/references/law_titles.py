"""Laws by their title: Acts, Regulations, Orders, directives, conventions."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coplint.analysis.references.title_words import title_before

_YEAR = r"(?:,?\s+(?:of\s+)?\(?(?:1[5-9]|20)\d\d\b\)?)"
_WORD = r"[A-Z][\w’'-]*+"
_LINK = r"(?:the|of|and|in|for|with)"
_WHOM = (
    rf"(?:\s+(?:on|for|against|concerning)(?:\s+(?:{_LINK}|{_WORD})){{0,12}}?\s+{_WORD}"
    rf"(?!\s+(?:{_LINK}\s+){{0,2}}[A-Z]))"
)
_KIND = re.compile(
    rf"\b(?:(?:Acts?|Regulations|Directive)\b(?!\s+of\s+[A-Z]){_YEAR}?"
    rf"|(?:Order|Rules|Measure|Bill|Scheme|Protocol|Charter)\b{_YEAR}"
    rf"|(?P<treaty>(?:(?:Convention|Treaty)\b{_WHOM}?|Covenant\b{_WHOM}){_YEAR}?))"
)
LAWS = (
    "Act", "Regulations", "Order", "Rules", "Directive", "Convention", "Covenant", "Treaty", "Measure", "Bill",
    "Scheme", "Protocol", "Charter",
)  # fmt: skip
"""The words with which all kinds of law begin, so that the others go by without a try of each kind."""
_BEGINNING = re.compile("|".join(LAWS))


def law_titles(text: str) -> Iterator[tuple[int, int]]:
    """Where each law is named by its title, without the article in front: "Care Act 2014"."""
    last = 0
    for beginning in _BEGINNING.finditer(text):
        if beginning.start() < last or not (found := _KIND.match(text, beginning.start())):
            continue
        last = found.end()
        begin = title_before(text, found.start(), of_law=True)
        if begin is not None:
            yield begin, _without_open_bracket(text, last, begin)
        elif found["treaty"] and " on " in found["treaty"]:
            yield found.span()


def _without_open_bracket(text: str, end: int, begin: int) -> int:
    """The end of a title; a bracket that closes what opened before the title is none of it."""
    title = text[begin:end]
    return end - 1 if title.endswith(")") and title.count(")") > title.count("(") else end
