"""A requirement without the law that it rests on.

Anti-pattern: "Local authorities must keep the plan under review", and no word of which Act says so. Better: "Local
authorities must keep the plan under review (section 44 of the Children and Families Act 2014)", or a footnote, or at
the head of the section "Relevant legislation: section 44 of …".

    check: basis
    within: section
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from coplint.analysis.modals.find import Modal, Strength
from coplint.analysis.sentences import Sentence
from coplint.checks.hit import Evidence, Hit, Said
from coplint.checks.look import Look
from coplint.checks.looking.laws import Laws, Within
from coplint.strict import STRICT

_OF_STANDARDS = frozenset({"rfc2119", "iso-directives"})


@dataclass(frozen=True, slots=True, kw_only=True)
class BasisWanted:
    """How near the law must be named to a modal of one of `strengths`: in the same sentence, paragraph or section.

    A sentence goes with the lead-in of its list or the list that it leads in to, and everything with its footnotes.
    Within a section, a box on the relevant legislation serves, at its head or at that of what it is part of.
    A standard, by the words of RFC 2119 or of ISO, binds whoever claims to conform to it, and names no law.
    """

    within: Within = Within.PARAGRAPH
    strengths: tuple[Strength, ...] = (Strength.REQUIREMENT,)

    __pydantic_config__ = STRICT

    def __post_init__(self) -> None:
        """Refuse a rule that asks of no modal."""
        if not self.strengths:
            raise ValueError("`strengths:` is empty")


def check(asked: BasisWanted, look: Look) -> Iterator[Said]:
    """A hit on the first such modal of each sentence without a law, evidence where the law is named."""
    stated = look.analysis.convention
    if stated is not None and stated.scheme in _OF_STANDARDS:
        return
    laws = Laws(look.analysis)
    for sentence in look.sentences():
        binding = next((modal for modal in _own(sentence, look) if modal.strength in asked.strengths), None)
        if binding is None:
            continue
        named = laws.near(sentence, asked.within)
        yield from map(Evidence, named)
        if not named:
            yield Hit(binding.span, f"“{look.text(binding.span)}”: no law is named in the {asked.within}")


def _own(sentence: Sentence, look: Look) -> Iterator[Modal]:
    """The modals that stand in the sentence itself and bind; that of its lead-in is the lead-in's to answer for."""
    for modal in look.analysis.modals_of.get(sentence.span.block, ()):
        if sentence.span.holds(modal.span) and not modal.quoted and not modal.asked:
            yield modal
