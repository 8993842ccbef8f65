"""Duties whose grammar leaves open who has them: "should be reviewed", "there should be agreement"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from coplint.analysis.duties.noun_phrases import subject_before
from coplint.analysis.duties.noun_tokens import head_of
from coplint.analysis.duties.parts import MODAL, agent_starts, passive_verb
from coplint.analysis.modals.find import Modal, Strength
from coplint.draft.model import Span


class Form(Enum):
    """How a sentence says that something is to be done and not by whom."""

    PASSIVE = auto()
    THERE = auto()
    IT = auto()


@dataclass(frozen=True, slots=True)
class Impersonal:
    """Such words; `subject` is what a passive is about, in whose place whoever acts is not to be looked for."""

    span: Span
    form: Form
    subject: Span | None = None


_READER = re.compile(
    r"assumed|read|interpreted|construed|understood|regarded|viewed|seen|noted|confused|remembered|deemed|inferred",
    re.IGNORECASE,
)
"""What is done by whoever reads the draft."""
_TAKEN = re.compile(
    r"(?:treated|taken|considered|used)\s+(?:(?:either|only|always)\s+)?(?:as|to\s+(?:be|have|mean))\b"
    r"|taken\s+lightly\b|(?:considered|treated)\s+(?:\w+ly|\w+able|\w+ent|equal|older|out|the\s+same)\b",
    re.IGNORECASE,
)
_STATE = re.compile(
    r"based|built|centred|focused|focussed|aimed|designed|structured|tailored|linked|labelled|specified|included|attached"
    r"|appended|indicated|described|reflected|distinguished|quantified|differentiated|limited|set|detailed|underpinned"
    r"|aligned|informed|supported|located|listed|expressed|written|worded|phrased|situated|contained|marked|shown",
    re.IGNORECASE,
)
"""What says how a thing is or what a document holds, which its author sees to."""
_PARTICLE = re.compile(r"\s+(?:out|up|on|down|back|away|forward|over)\b")
_CLAUSE = re.compile(r"[,;:–—(]\s")
_WITHIN = re.compile(r"\b(?:which|that|who|whom|whose|whether|how|what|why)\b", re.IGNORECASE)
"""In front of a modal, what makes its clause part of a noun: "provision which must be made"."""
_NO_AGENT = re.compile(
    r"\w+ing\b|(?:way|means|virtue|default|reference|email|post|\w+day)\b|(?:the\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+)?"
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)\b",
    re.IGNORECASE,
)
"""What "by" may be followed by that is no agent: a means, a date."""
_THERE = re.compile(r"\bthere\s+$", re.IGNORECASE)
_THING = re.compile(r"\s+(?:\w+ly\s+|also\s+|not\s+|always\s+)?be\s+(?P<thing>[\w’'\s-]+)", re.IGNORECASE)
_END_OF_THING = re.compile(
    r"\s(?:of|in|within|for|at|from|with|on|under|to|about|as|that|which|where|between|by|so)\s", re.I
)
_ACT = re.compile(
    r"\b(?:\w+(?:ments?|tions?|sions?|sis|als?|ings?)|reviews?|checks?|process(?:es)?|approach(?:es)?|structures?|systems?"
    r"|dialogue|support|oversight|liaison|contact|discussions?|opportunit(?:y|ies)|plans?|leads?|strateg(?:y|ies))\b",
    re.IGNORECASE,
)
"""What somebody does or sets up, as a noun; of other things there is nobody to ask for: "there should be clarity"."""
_BEFORE = 300
"""Characters in front of a modal in which its clause begins; what stands before them is another's."""
_IT = re.compile(r"(?<!\bif\s)(?<!\bunless\s)(?<!\bwhere\s)(?<!\bwhen\s)(?<!\bwhether\s)\bit\s+$", re.IGNORECASE)
"""Not in a condition: "if it is necessary to"."""
_TO_NOTE = re.compile(
    r"\s+(?:be|note|remember|recognise|recognize|understand|know|read|bear|see|have)\b", re.IGNORECASE
)
_DONE = re.compile(r"[^,;:.]{1,80}?\s(?:is|are|be|being)\s+(?:\w+ly\s+)?\w+ed\b(?!\s+by\b)", re.IGNORECASE)


def impersonal(text: str, sentence: Span, modal: Modal, is_agent: Callable[[str], bool]) -> Impersonal | None:
    """The words of a modal that name nobody, if its clause is a duty of somebody; None if it is not or names them."""
    before = text[max(sentence.start, modal.span.start - _BEFORE) : modal.span.start]
    if MODAL.search(before[-8:]) or _WITHIN.search(_CLAUSE.split(before)[-1]):
        return None
    if there := _THERE.search(before):
        return _there(text, modal.span.start - len(before) + there.start(), sentence.end, modal)
    if modal.strength is Strength.NECESSITY and modal.word.startswith("be "):
        return _it(text, before, modal)
    return _passive(text, sentence, modal, is_agent)


def _passive(text: str, sentence: Span, modal: Modal, is_agent: Callable[[str], bool]) -> Impersonal | None:
    verb = passive_verb(text, modal.span.end)
    if verb is None or _is_judgement(text, *verb):
        return None
    subject = subject_before(text, sentence.start, modal.span.start, is_agent)
    about_somebody = subject is not None and is_agent(head_of(text, *subject) or "")
    if _STATE.fullmatch(text, *verb) and not about_somebody:
        return None
    if any(not _NO_AGENT.match(text, at) for at in agent_starts(text, verb[1], sentence.end)):
        return None
    particle = _PARTICLE.match(text, verb[1], sentence.end)
    said = Span(modal.span.block, modal.span.start, particle.end() if particle else verb[1])
    return Impersonal(said, Form.PASSIVE, Span(modal.span.block, *subject) if subject is not None else None)


def _is_judgement(text: str, start: int, end: int) -> bool:
    """Whether a participle says how the reader is to take something."""
    return _READER.fullmatch(text, start, end) is not None or _TAKEN.match(text, start) is not None


def _there(text: str, start: int, end: int, modal: Modal) -> Impersonal | None:
    """The words from "there" on, and what is to be there, in a sentence that ends there."""
    found = _THING.match(text, modal.span.end, end)
    if found is None:
        return None
    thing = _END_OF_THING.split(found["thing"])[0]
    if _ACT.search(thing) is None:
        return None
    return Impersonal(Span(modal.span.block, start, found.start("thing") + len(thing.rstrip())), Form.THERE)


def _it(text: str, before: str, modal: Modal) -> Impersonal | None:
    """Words like "it is important to involve" or "that they are involved", not "to note" or "that they agree"."""
    found = _IT.search(before)
    if found is None:
        return None
    done = _DONE.match(text, modal.span.end) if modal.word.endswith("that") else None
    if done is None and (modal.word.endswith("that") or _TO_NOTE.match(text, modal.span.end)):
        return None
    start = modal.span.start - len(before) + found.start()
    return Impersonal(Span(modal.span.block, start, modal.span.end), Form.IT)
