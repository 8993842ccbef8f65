"""In which form a list item begins, and what its lead-in asks for, as far as their first and last words tell.

Whoever is in doubt says nothing: most words are a noun in one sentence and a verb in the next, so only words that
cannot be taken for anything else have a form here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum

from coplint.analysis.word_sets import word_set
from coplint.plurals import singular


class Form(StrEnum):
    """How an item begins. The values are words for messages."""

    VERB = "a verb"
    GERUND = "an -ing form"
    TO = "“to” and a verb"
    MODAL = "a modal"
    FINITE = "a verb with its ending"
    PRONOUN = "a subject"
    NOUN = "a noun"
    QUESTION = "a question word"
    IN_S = "a plural"
    """Or a verb in -s: no verb after a modal, whichever of the two."""


class Wants(StrEnum):
    """What a lead-in leaves open: "must" a verb, "that" a clause, "by" a noun."""

    VERB = "a verb"
    CLAUSE = "a clause"
    NOUN = "a noun or -ing form"


_WORD = re.compile(r"[\s(\[]*(?P<word>[A-Za-z]+(?:[-'’][A-Za-z]+)*)(?:\s+(?P<next>[A-Za-z]+))?")
_MODALS = word_set("must should shall may might can cannot could will would")
_BE = word_set("is are was were has does")
_SUBJECTS = word_set("it they he she we you i there")
_DETERMINERS = word_set("the a an this these those their its his her our your my any each every some")
_QUESTIONS = word_set("what which who whom whose whether how why")
_VERBS = word_set(
    """be agree allow appoint arrange assess avoid become comply consider consult decide deliver describe determine
    develop discuss enable encourage ensure establish explain gather give identify include inform involve keep
    maintain make notify obtain prepare promote protect provide publish recognise recognize require seek send specify
    take tell"""
)
"""Verbs that are never nouns or adjectives."""
_NO_GERUND = word_set(
    """according anything bring building during everything excluding finding following funding housing including king
    learning meeting morning notwithstanding nothing pending planning regarding ring setting sing something spring
    staffing standing string swing thing timing training wellbeing willing wing wording"""
)
"""Words in -ing that may be a noun or a preposition."""
_NO_PLURAL = word_set(
    """across afterwards always as besides bias canvass focus his its nevertheless nonetheless perhaps plus regardless
    sometimes this thus towards unless upwards us versus whereas yes"""
)
_NO_NOUN = word_set(
    """advance apportion auction augment balance caution cement comment commence commission complement condition
    document enhance envision evidence experience experiment finance fragment function harness implement influence
    lament mention partition petition position provision question ration reference sanction segment sequence silence
    station supplement transition witness"""
)
"""Words with the ending of a noun that are verbs too."""
_AS_NOUNS = re.compile(r"\w{2,}(?:tion|sion|ment|ness|ity|ance|ence|ship)s?")
_OPENER = r"(?:as|at|for|if|in|once|unless|when|where|while)\s[^,]{1,200},\s+"
_OWN_CLAUSE = re.compile(
    rf"{_OPENER}(?P<rest>(?:(?!(?:that|which|who)\b)[\w'’-]+\s+){{1,8}}?(?:{'|'.join(sorted(_MODALS))})\b)",
    re.IGNORECASE,
)
"""An adverbial, and a modal soon after the comma that ends it."""
_SUBJECTS_BEGIN = frozenset({Form.NOUN, Form.PRONOUN, Form.IN_S})

_TOLD: Mapping[Form, frozenset[str]] = {
    Form.MODAL: _MODALS,
    Form.FINITE: _BE,
    Form.PRONOUN: _SUBJECTS,
    Form.NOUN: _DETERMINERS,
    Form.QUESTION: _QUESTIONS,
    Form.VERB: _VERBS,
}

_ADVERB = r"(?:not|also|only|then|either|both|always|(?!(?:apply|comply|imply|rely|reply|supply)\b)\w{2,}ly)"
_BETWEEN = rf"(?:\s+{_ADVERB})*(?:,[^,:;.]{{1,60}},?)?\s*[:–—-]?\s*$"
_CLAIM = r"(?:agree|confirm|demonstrate|ensure|mean|provide|require|show|state)[sd]?"
"""Verbs after which "that" opens a clause: after a noun ("in ways that") a verb goes on."""
_ENDS: Mapping[Wants, re.Pattern[str]] = {
    Wants.VERB: re.compile(rf"\b(?P<word>must|should|shall|may|might|can|cannot|could|will|would){_BETWEEN}", re.I),
    Wants.CLAUSE: re.compile(rf"\b(?P<word>{_CLAIM}\s+that|where|when|if|whether|unless|because)\s*[:–—-]?\s*$", re.I),
    Wants.NOUN: re.compile(r"\b(?P<word>by|of|about|for|with|from|between)\s*[:–—-]?\s*$", re.I),
}
_TAIL = 160
"""Characters at the end of a lead-in that decide."""


def wanted_after(lead_in: str) -> tuple[Wants, str] | None:
    """What a lead-in asks its items to begin with, and the word of it that asks; None where the words do not tell."""
    for wants, pattern in _ENDS.items():
        if found := pattern.search(lead_in[-_TAIL:]):
            return wants, found["word"]
    return None


def first_word(item: str) -> re.Match[str] | None:
    """The first word of an item, as the group `word`; None where it begins with a figure or a sign."""
    return _WORD.match(item)


def form_of(item: str) -> Form | None:
    """How an item begins; None where its first word does not tell, and for a question."""
    found = first_word(item)
    if found is None or item.rstrip().endswith("?"):
        return None
    word = found["word"].lower()
    if word == "to":
        return None if (found["next"] or "").lower() in _DETERMINERS | _QUESTIONS else Form.TO
    if told := next((form for form, words in _TOLD.items() if word in words), None):
        return told
    if word.endswith("ing") and word not in _NO_GERUND:
        return Form.GERUND
    if _AS_NOUNS.fullmatch(word) and singular(word) not in _NO_NOUN:
        return Form.NOUN
    return Form.IN_S if _is_in_s(found["word"]) else None


def is_clause(item: str) -> bool:
    """Whether an item is a sentence with a subject of its own: "where a pupil moves, the school must tell …"."""
    found = _OWN_CLAUSE.match(item)
    return found is not None and form_of(found["rest"]) in _SUBJECTS_BEGIN


def _is_in_s(word: str) -> bool:
    return (
        word[1:].islower()
        and len(word) > 3
        and word[-1] == "s"
        and word[-2] not in "su"
        and word.lower() not in _NO_PLURAL
    )
