"""The kinds of check, one line each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import ModuleType
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
    number_order,
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
    unfinished,
    unnumbered,
    unreferred,
    weaker,
)
from coplint.checks.hit import Said
from coplint.checks.look import Look
from coplint.checks.topic import Topic
from coplint.draft.model import Kind

PLACE_KEYS = ("where", "each", "between")
"""The keys by which a rule says where."""
_NOTES = frozenset({Kind.FOOTNOTE, Kind.ENDNOTE})
_MARGINS = frozenset({Kind.COMMENT, Kind.HEADER, Kind.FOOTER})


@dataclass(frozen=True, slots=True)
class CheckKind:
    """A kind of test: what its rules may say (a frozen dataclass), what they are about, and the function that looks."""

    parameters: type[Any]
    topic: Topic
    check: Callable[[Any, Look], Iterator[Said]]
    page: str | None
    """What the kind is, for its readers: the docstring of its module."""
    compares: bool = False
    """Whether its rules name two places, by `between`, instead of one."""
    looks_back: bool = False
    """Whether it does nothing but compare with the revision before, and is idle where there is none."""
    reads: frozenset[Kind] = frozenset()
    """Kinds of block that it reads wherever they stand, whatever place a rule names."""

    @property
    def place_keys(self) -> frozenset[str]:
        """The keys by which its rules say where; one that looks back tells each paragraph by itself as it is."""
        if self.compares:
            return frozenset({"between"})
        return frozenset({"where"} if self.looks_back else {"where", "each"})


def _kind(
    module: ModuleType,
    parameters: type[Any],
    topic: Topic,
    *,
    compares: bool = False,
    looks_back: bool = False,
    reads: frozenset[Kind] = frozenset(),
) -> CheckKind:
    """The kind that a module holds: its function `check`, and its docstring for a page."""
    return CheckKind(parameters, topic, module.check, module.__doc__, compares, looks_back, reads)


CHECKS: Mapping[str, CheckKind] = {
    "acronym": _kind(acronym, acronym.Acronyms, Topic.ACRONYM, reads=_NOTES),
    "actor": _kind(actor, actor.ActorWanted, Topic.ACTOR),
    "basis": _kind(basis, basis.BasisWanted, Topic.BASIS, reads=_NOTES),
    "consistency": _kind(consistency, consistency.Consistency, Topic.CONSISTENCY),
    "convention": _kind(convention, convention.ConventionWanted, Topic.MODAL),
    "convention-kept": _kind(convention_kept, convention_kept.ConventionKept, Topic.MODAL),
    "cross-reference": _kind(cross_reference, cross_reference.CrossReference, Topic.REFERENCE, compares=True),
    "definition": _kind(definition, definition.DefinitionWanted, Topic.TERM, reads=_NOTES),
    "dropped": _kind(dropped, dropped.Dropped, Topic.REVISION, looks_back=True),
    "duplicate": _kind(duplicate, duplicate.Duplicated, Topic.DUPLICATE),
    "duty": _kind(duty, duty.DutyAsked, Topic.ACTOR),
    "figure": _kind(figure, figure.FigureWanted, Topic.FIGURE),
    "heading-density": _kind(heading_density, heading_density.HeadingDensity, Topic.STRUCTURE),
    "heading-levels": _kind(heading_levels, heading_levels.HeadingLevels, Topic.STRUCTURE),
    "list": _kind(lists, lists.ListWanted, Topic.STRUCTURE),
    "list-grammar": _kind(list_grammar, list_grammar.ListGrammar, Topic.STRUCTURE),
    "long-sentence": _kind(long_sentence, long_sentence.LongSentence, Topic.READABILITY),
    "missing-term": _kind(missing_term, missing_term.MissingTerms, Topic.TERM, reads=_NOTES),
    "modal-agreement": _kind(modal_agreement, modal_agreement.ModalAgreement, Topic.MODAL, compares=True),
    "modal-density": _kind(modal_density, modal_density.ModalDensity, Topic.MODAL),
    "modal-heading": _kind(modal_heading, modal_heading.ModalHeading, Topic.MODAL),
    "modal-strength": _kind(modal_strength, modal_strength.ModalStrength, Topic.MODAL),
    "name-ratio": _kind(name_ratio, name_ratio.NameRatio, Topic.CONSISTENCY),
    "number-order": _kind(number_order, number_order.NumbersInOrder, Topic.NUMBER),
    "order": _kind(order, order.Order, Topic.STRUCTURE),
    "phrase": _kind(phrase, phrase.Phrase, Topic.WORDING),
    "presence": _kind(presence, presence.Presence, Topic.PRESENCE),
    "readability": _kind(readability, readability.Readability, Topic.READABILITY),
    "reference": _kind(reference, reference.References, Topic.REFERENCE),
    "reference-density": _kind(reference_density, reference_density.ReferenceDensity, Topic.REFERENCE),
    "reference-to": _kind(reference_to, reference_to.ReferenceTo, Topic.REFERENCE),
    "section": _kind(section, section.Section, Topic.STRUCTURE),
    "time-conflict": _kind(time_conflict, time_conflict.TimeConflicts, Topic.TIME),
    "time-limit": _kind(time_limit, time_limit.TimeLimitWanted, Topic.TIME),
    "time-maximum": _kind(time_maximum, time_maximum.TimeMaximum, Topic.TIME),
    "time-sum": _kind(time_sum, time_sum.TimeSum, Topic.TIME),
    "unfinished": _kind(unfinished, unfinished.Unfinished, Topic.HOUSEKEEPING, reads=_MARGINS),
    "unnumbered": _kind(unnumbered, unnumbered.Unnumbered, Topic.NUMBER),
    "unreferred": _kind(unreferred, unreferred.Unreferred, Topic.REFERENCE, reads=_NOTES),
    "weaker": _kind(weaker, weaker.Weaker, Topic.MODAL, looks_back=True),
}
