"""The kinds of check, one line each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from coplint.checks import (
    acronym,
    definition,
    duplicate,
    missing_term,
    modal_strength,
    phrase,
    reference,
    time_conflict,
    unnumbered,
)
from coplint.checks.hit import Said
from coplint.checks.look import Look
from coplint.checks.topic import Topic


class Places(Enum):
    """How many places the rules of a kind name."""

    ONE = 1
    TWO = 2
    EITHER = 3


@dataclass(frozen=True, slots=True)
class CheckKind:
    """A kind of test: what its rules may say (a frozen dataclass), what they are about, and the function that looks."""

    parameters: type[Any]
    topic: Topic
    check: Callable[[Any, Look], Iterator[Said]]
    page: str | None
    """What the kind is, for its readers: the docstring of its module."""
    places: Places = Places.ONE


CHECKS: Mapping[str, CheckKind] = {
    "acronym": CheckKind(acronym.Acronyms, Topic.ACRONYM, acronym.check, acronym.__doc__),
    "definition": CheckKind(definition.DefinitionWanted, Topic.TERM, definition.check, definition.__doc__),
    "duplicate": CheckKind(duplicate.Duplicated, Topic.DUPLICATE, duplicate.check, duplicate.__doc__),
    "missing-term": CheckKind(missing_term.MissingTerms, Topic.TERM, missing_term.check, missing_term.__doc__),
    "modal-strength": CheckKind(
        modal_strength.ModalStrength, Topic.MODAL, modal_strength.check, modal_strength.__doc__
    ),
    "phrase": CheckKind(phrase.Phrase, Topic.WORDING, phrase.check, phrase.__doc__),
    "reference": CheckKind(reference.References, Topic.REFERENCE, reference.check, reference.__doc__),
    "time-conflict": CheckKind(time_conflict.TimeConflicts, Topic.TIME, time_conflict.check, time_conflict.__doc__),
    "unnumbered": CheckKind(unnumbered.Unnumbered, Topic.NUMBER, unnumbered.check, unnumbered.__doc__),
}
