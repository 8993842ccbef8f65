"""The kinds of check, one line each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from coplint.checks import (
    acronym,
    actor,
    basis,
    consistency,
    convention,
    convention_kept,
    cross_reference,
    definition,
    dropped,
    duplicate,
    duty,
    figure,
    heading_density,
    heading_levels,
    list_grammar,
    lists,
    long_sentence,
    missing_term,
    modal_agreement,
    modal_density,
    modal_heading,
    modal_strength,
    name_ratio,
    order,
    phrase,
    presence,
    readability,
    reference,
    reference_density,
    reference_to,
    section,
    time_conflict,
    time_limit,
    time_maximum,
    time_sum,
    undefined_name,
    unfinished,
    unnumbered,
    unreferred,
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
    "actor": CheckKind(actor.ActorWanted, Topic.ACTOR, actor.check, actor.__doc__),
    "basis": CheckKind(basis.BasisWanted, Topic.BASIS, basis.check, basis.__doc__),
    "consistency": CheckKind(consistency.Consistency, Topic.CONSISTENCY, consistency.check, consistency.__doc__),
    "convention": CheckKind(convention.ConventionWanted, Topic.MODAL, convention.check, convention.__doc__),
    "convention-kept": CheckKind(
        convention_kept.ConventionKept, Topic.MODAL, convention_kept.check, convention_kept.__doc__
    ),
    "cross-reference": CheckKind(
        cross_reference.CrossReference, Topic.REFERENCE, cross_reference.check, cross_reference.__doc__, Places.TWO
    ),
    "definition": CheckKind(definition.DefinitionWanted, Topic.TERM, definition.check, definition.__doc__),
    "dropped": CheckKind(dropped.Dropped, Topic.REVISION, dropped.check, dropped.__doc__),
    "duplicate": CheckKind(duplicate.Duplicated, Topic.DUPLICATE, duplicate.check, duplicate.__doc__),
    "duty": CheckKind(duty.DutyAsked, Topic.ACTOR, duty.check, duty.__doc__),
    "figure": CheckKind(figure.FigureWanted, Topic.FIGURE, figure.check, figure.__doc__),
    "heading-density": CheckKind(
        heading_density.HeadingDensity, Topic.STRUCTURE, heading_density.check, heading_density.__doc__
    ),
    "heading-levels": CheckKind(
        heading_levels.HeadingLevels, Topic.STRUCTURE, heading_levels.check, heading_levels.__doc__
    ),
    "list": CheckKind(lists.ListWanted, Topic.STRUCTURE, lists.check, lists.__doc__),
    "list-grammar": CheckKind(list_grammar.ListGrammar, Topic.STRUCTURE, list_grammar.check, list_grammar.__doc__),
    "long-sentence": CheckKind(
        long_sentence.LongSentence, Topic.READABILITY, long_sentence.check, long_sentence.__doc__
    ),
    "missing-term": CheckKind(missing_term.MissingTerms, Topic.TERM, missing_term.check, missing_term.__doc__),
    "modal-agreement": CheckKind(
        modal_agreement.ModalAgreement, Topic.MODAL, modal_agreement.check, modal_agreement.__doc__, Places.TWO
    ),
    "modal-density": CheckKind(modal_density.ModalDensity, Topic.MODAL, modal_density.check, modal_density.__doc__),
    "modal-heading": CheckKind(modal_heading.ModalHeading, Topic.MODAL, modal_heading.check, modal_heading.__doc__),
    "modal-strength": CheckKind(
        modal_strength.ModalStrength, Topic.MODAL, modal_strength.check, modal_strength.__doc__
    ),
    "name-ratio": CheckKind(name_ratio.NameRatio, Topic.CONSISTENCY, name_ratio.check, name_ratio.__doc__),
    "order": CheckKind(order.Order, Topic.STRUCTURE, order.check, order.__doc__),
    "phrase": CheckKind(phrase.Phrase, Topic.WORDING, phrase.check, phrase.__doc__),
    "presence": CheckKind(presence.Presence, Topic.PRESENCE, presence.check, presence.__doc__),
    "readability": CheckKind(readability.Readability, Topic.READABILITY, readability.check, readability.__doc__),
    "reference": CheckKind(reference.References, Topic.REFERENCE, reference.check, reference.__doc__),
    "reference-density": CheckKind(
        reference_density.ReferenceDensity, Topic.REFERENCE, reference_density.check, reference_density.__doc__
    ),
    "reference-to": CheckKind(reference_to.ReferenceTo, Topic.REFERENCE, reference_to.check, reference_to.__doc__),
    "section": CheckKind(section.Section, Topic.STRUCTURE, section.check, section.__doc__),
    "time-conflict": CheckKind(time_conflict.TimeConflicts, Topic.TIME, time_conflict.check, time_conflict.__doc__),
    "time-limit": CheckKind(time_limit.TimeLimitWanted, Topic.TIME, time_limit.check, time_limit.__doc__),
    "time-maximum": CheckKind(time_maximum.TimeMaximum, Topic.TIME, time_maximum.check, time_maximum.__doc__),
    "time-sum": CheckKind(time_sum.TimeSum, Topic.TIME, time_sum.check, time_sum.__doc__),
    "undefined-name": CheckKind(
        undefined_name.UndefinedNames, Topic.TERM, undefined_name.check, undefined_name.__doc__
    ),
    "unfinished": CheckKind(unfinished.Unfinished, Topic.HOUSEKEEPING, unfinished.check, unfinished.__doc__),
    "unnumbered": CheckKind(unnumbered.Unnumbered, Topic.NUMBER, unnumbered.check, unnumbered.__doc__),
    "unreferred": CheckKind(unreferred.Unreferred, Topic.REFERENCE, unreferred.check, unreferred.__doc__),
}
