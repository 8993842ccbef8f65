"""What can be measured of a place as a whole."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum

from coplint.analysis.readability import grade, words_of
from coplint.checks.hit import NoPlace
from coplint.checks.look import Look
from coplint.checks.looking.counting import counted
from coplint.checks.looking.prose import prose

_LINK = re.compile(r"(?:https?://|www\.)[^\s<>]+", re.IGNORECASE)


class Measure(StrEnum):
    """What is measured: words, web addresses that are written out, or the school grade it takes to read the text."""

    WORDS = "words"
    LINKS = "links"
    GRADE = "grade"


def measured(measure: Measure, look: Look) -> float:
    """The measure of a place. Raises NoPlace where it has no text that could be measured."""
    return _MEASURES[measure](look)


def said(measure: Measure, value: float) -> str:
    """A measure in words: "1,204 words", "reading grade 11.6"."""
    return _SAID[measure](value)


def number(value: float) -> str:
    """A figure as people write it, with one decimal place where it has any."""
    return f"{value:,.1f}".removesuffix(".0")


def _texts(look: Look) -> Iterator[str]:
    return (look.text(sentence.span) for sentence in look.sentences())


def _words(look: Look) -> float:
    return sum(len(words_of(text)) for text in _texts(look))


def _links(look: Look) -> float:
    return sum(len(_LINK.findall(text)) for text in _texts(look))


def _grade(look: Look) -> float:
    texts = [look.text(sentence.span) for sentence in prose(look)]
    if not texts:
        raise NoPlace("there is no running text")
    return round(grade(texts), 1)


_MEASURES: Mapping[Measure, Callable[[Look], float]] = {
    Measure.WORDS: _words,
    Measure.LINKS: _links,
    Measure.GRADE: _grade,
}
_SAID: Mapping[Measure, Callable[[float], str]] = {
    Measure.WORDS: lambda value: counted(int(value), "word"),
    Measure.LINKS: lambda value: counted(int(value), "web address"),
    Measure.GRADE: lambda value: f"reading grade {number(value)}",
}
