"""How drafts write limits of time: within six weeks of, at least 15 calendar days, as soon as practicable."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

import regex

from coplint.analysis.small_letters import in_small_letters
from coplint.analysis.time_limits.governed import is_asked, tells_the_past
from coplint.analysis.time_limits.stocks import is_stock
from coplint.analysis.time_limits.units import MEASURE, measured


class Bound(StrEnum):
    """What a limit of time limits. The values are part of the JSON contract."""

    AT_LEAST = "at-least"
    AT_MOST = "at-most"
    EXACTLY = "exactly"
    EVERY = "every"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class TimePhrase:
    """A limit as written in a text: where it stands, value and unit (None if open), bound, what it runs from."""

    start: int
    end: int
    value: int | None
    unit: str | None
    bound: Bound
    event: str | None
    slip: bool = False


_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_DATE = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?\s+{_MONTH}(?:\s+\d{{4}})?|{_MONTH}\s+\d{{4}}|{_MONTH}\s+\d{{1,2}}(?:,\s*\d{{4}})?)"
)

_BEFORE: tuple[tuple[Bound, str], ...] = (
    (
        Bound.AT_MOST,
        r"(?:not|no)\s+(?:more|later|longer)\s+than|up\s+to|an?\s+maximum\s+of|the\s+maximum\s+of|at\s+most",
    ),
    (Bound.AT_MOST, r"(?:not|never)\s+(?:to\s+)?exceed(?:ing)?|(?<!\bno\s)(?<!\bnot\s)less\s+than"),
    (
        Bound.AT_LEAST,
        r"at\s+least|(?:not|no)\s+(?:less|fewer|earlier)\s+than|(?:an?|the)\s+minimum(?:\s+of)?|more\s+than",
    ),
    (
        Bound.AT_MOST,
        r"within(?:\s+(?:an?|the)\s+(?:maximum|period)\s+of|\s+at\s+most|\s+the)?(?:\s+[\w-]+\s+(?:to|or))?",
    ),
    (Bound.AT_MOST, r"(?:during|within|in|over)\s+the\s+(?:previous|last|past|preceding|next|following|first)"),
    (Bound.EVERY, r"(?:at\s+least\s+)?(?:as\s+a\s+minimum,?\s+)?(?:once\s+(?:in\s+)?)?every"),
)
"""What in front of a measure of time says about it, in the order in which it is looked for."""

_LEFT = tuple((bound, re.compile(rf"\b(?:{words})\s+$", re.IGNORECASE)) for bound, words in _BEFORE)
_WITHIN = re.compile(r"\bwithin\s+$", re.IGNORECASE)
_SLIP = re.compile(r"\b\w+(?:ed|made|sent|taken|given|done)\s+(?P<with>with)\s+$", re.IGNORECASE)
_ENDS = re.compile(r"\s*(?:[.,;)]|$)|\s+(?:of|from)\b")
_GIVEN = re.compile(r"\b(?:given|allow(?:ed|ing)?|giving)\s+(?:\w+\s+){0,3}$", re.IGNORECASE)
_HAVE = re.compile(r"\b(?:have|has)\s+$", re.IGNORECASE)
_IN_ORDER_TO = re.compile(r"\s+(?:to|in\s+which)\b")
_MAXIMUM_IS = re.compile(r"\b(?:time\s?(?:scale|frame|limit)|deadline|period|limit)\b[^.;]*\bis\s+$", re.IGNORECASE)
_DEADLINE = re.compile(
    r"\s+(?:overall\s+|statutory\s+|maximum\s+)?(?:time[\s-]?(?:limit|scale|frame)s?|deadlines?|limit|period)\b"
)
_EVENT = re.compile(
    r"\s+(?P<event>(?:of|from|after|following|beginning\s+(?:with|on)|starting\s+(?:with|from|on)|before|prior\s+to|since|on)\s"
    r"[^.;:()]{2,200}?)(?=\s*(?:[.;:(),]|\s(?:and|but|unless|whichever|or\s+(?:within|\w+\s+(?:day|week|month|year)s?))\b|$))"
)
_PLAIN_EVENT = re.compile(r"(?:from|after|following|beginning|starting|before|prior)\b")

_ANNUAL = regex.compile(
    r"\b(?:at\s+least\s+)?(?:annually|(?:(?:once|twice|\w+\s+times)\s+)?(?:each|every)\s+year|(?:once|twice)\s+a\s+year)\b(?<!\bin\s\w+\s\w+)",
    regex.IGNORECASE,
)
_BY = r"\b(?:[Bb]y|[Bb]efore|(?:[Nn]o|[Nn]ot)\s+later\s+than|[Oo]n\s+or\s+before)\s+(?:the\s+)?"
_PART_OF = r"(?:beginning|start|middle|end|close)\s+of\s+"
_BY_DATE = re.compile(rf"{_BY}(?:{_PART_OF}(?:{_DATE}|{_MONTH}\b)|{_DATE})")
_BY_YEAR = re.compile(
    rf"{_BY}(?:{_PART_OF})?20\d\d(?=\s*(?:[.,;:)”’]|$)|\s+(?:and|or|but|to|at|in|for|if|unless|as|so|with|which|when)\b)"
)
_OPEN = re.compile(
    r"\b(?=[aiw])(?:as\s+soon\s+as\s+(?:(?:it\s+)?is\s+)?(?:reasonably\s+)?(?:practicable|possible|practical)"
    r"|without\s+(?:undue\s+|unreasonable\s+|unnecessary\s+)?delay"
    r"|(?:within|in)\s+a\s+reasonable\s+(?:time(?:[\s-]?(?:frame|scale|limit))?|period(?:\s+of\s+time)?))\b",
    re.IGNORECASE,
)
_OR = re.compile(r",?\s+or\s+")
_YEARLY = re.compile(r"(?:[Ee]ach|[Ee]very|[Aa])\s+year")
_NAMED_MONTH = re.compile(_MONTH)
_AND_WITHIN = re.compile(r"\s+and,?\s+(?:(?:in\s+any\s+(?:event|case)|at\s+the\s+latest),?\s+)?", re.IGNORECASE)


def time_phrases(text: str) -> Iterator[TimePhrase]:
    """The limits of time in a text, left to right. "As soon as practicable and within 8 weeks" is one."""
    opened: TimePhrase | None = None
    for phrase in sorted((*_measured(text), *_others(text)), key=lambda phrase: phrase.start):
        joined = opened is not None and _AND_WITHIN.fullmatch(text, opened.end, phrase.start) is not None
        if opened is not None and not joined:
            yield opened
        if phrase.bound is Bound.OPEN:
            opened = phrase
        else:
            yield replace(phrase, start=opened.start) if opened is not None and joined else phrase
            opened = None
    if opened is not None:
        yield opened


def _measured(text: str) -> Iterator[TimePhrase]:
    """Limits with a number and a unit, bound by what stands on both sides of these."""
    small = in_small_letters(text)
    if not ("day" in small or "week" in small or "month" in small or "year" in small):
        return
    before: TimePhrase | None = None
    stock = 0
    for measure in MEASURE.finditer(text):
        judged = _or_else(text, before, measure) or _bound(text, measure)
        if judged is None:
            continue
        bound, start, end = judged
        if is_stock(text, start, end, before=stock):
            stock = end
            continue
        if tells_the_past(text, start, measure.start()):
            continue
        value, unit = measured(measure)
        event = _EVENT.match(text, measure.end()) if end == measure.end() else None
        slip = bound is Bound.AT_MOST and text[start : start + 5].casefold() == "with "
        before = TimePhrase(
            start, event.end() if event else end, value, unit, bound, event["event"].strip() if event else None, slip
        )
        yield before


def _or_else(text: str, before: TimePhrase | None, measure: re.Match[str]) -> tuple[Bound, int, int] | None:
    """The bound that a measure shares with the one before it: "within 8 weeks of it or 10 weeks of that date"."""
    if before is None or before.bound is Bound.EXACTLY or not _OR.fullmatch(text, before.end, measure.start()):
        return None
    return (before.bound, *measure.span()) if _EVENT.match(text, measure.end()) else None


def _bound(text: str, measure: re.Match[str]) -> tuple[Bound, int, int] | None:
    """How a measure limits, from where to where the words go that say so; None if it limits nothing."""
    start, end = measure.span()
    left = text[max(0, start - 80) : start]
    deadline = _DEADLINE.match(text, end)
    for bound, pattern in _LEFT:
        if found := pattern.search(left):
            opens = start - len(left) + found.start()
            wider = _WITHIN.search(left, 0, found.start())
            return bound, opens - (found.start() - wider.start() if wider else 0), deadline.end() if deadline else end
    if deadline:
        return Bound.AT_MOST, start, deadline.end()
    if (found := _SLIP.search(left)) and _ENDS.match(text, end):
        return Bound.AT_MOST, start - len(left) + found.start("with"), end
    return _bare_bound(text, left, start, end)


def _bare_bound(text: str, left: str, start: int, end: int) -> tuple[Bound, int, int] | None:
    """The bound of a measure that nothing in front of it limits: "must be given 15 days to", "one month from"."""
    if _GIVEN.search(left) and _IN_ORDER_TO.match(text, end):
        return Bound.AT_LEAST, start, end
    event = _EVENT.match(text, end)
    told = event is not None and _PLAIN_EVENT.match(event["event"]) is not None
    if _HAVE.search(left) and (told or _IN_ORDER_TO.match(text, end)):
        return Bound.AT_MOST, start, end
    if _MAXIMUM_IS.search(text, max(0, start - 250), start):
        return Bound.AT_MOST, start, end
    return (Bound.EXACTLY, start, end) if told else None


def _others(text: str) -> Iterator[TimePhrase]:
    """Limits without a measure: every year, a date, as soon as can be."""
    if "nnually" in text or ("year" in text and _YEARLY.search(text)):
        for yearly in _ANNUAL.finditer(text):
            yield TimePhrase(*yearly.span(), 1, "years", Bound.EVERY, None)
    if _NAMED_MONTH.search(text):
        for found in _BY_DATE.finditer(text):
            yield TimePhrase(*found.span(), None, "date", Bound.AT_MOST, None)
    if "20" in text:
        for found in _BY_YEAR.finditer(text):
            if is_asked(text, *found.span()):
                yield TimePhrase(*found.span(), None, "date", Bound.AT_MOST, None)
    if not ("soon" in text or "delay" in text or "reasonable" in text):
        return
    for found in _OPEN.finditer(text):
        event = _EVENT.match(text, found.end())
        end = event.end() if event else found.end()
        yield TimePhrase(found.start(), end, None, None, Bound.OPEN, event["event"].strip() if event else None)
