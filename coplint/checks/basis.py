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

from coplint.analysis.modals.find import Strength
from coplint.analysis.references.laws import Within
from coplint.checks.hit import Evidence, Hit, NoPlace, Said
from coplint.checks.look import Look
from coplint.strict import STRICT


@dataclass(frozen=True, slots=True, kw_only=True)
class BasisWanted:
    """How near the law must be named to a requirement: in the same sentence, paragraph or section.

    A sentence goes with the lead-in of its list or the list that it leads in to, and everything with its footnotes.
    Within a section, a box on the relevant legislation serves, at its head or at that of what it is part of.
    Where the modal scheme says that requirements rest on no law, as in a standard, there is nothing to ask.
    """

    within: Within = Within.PARAGRAPH

    __pydantic_config__ = STRICT


def check(asked: BasisWanted, look: Look) -> Iterator[Said]:
    """A hit on the first such modal of each sentence without a law, evidence where the law is named."""
    scheme = look.analysis.scheme
    if not scheme.by_law:
        raise NoPlace(f"a requirement of the modal scheme “{scheme.id}” rests on no law")
    for sentence in look.sentences():
        own = look.analysis.binding_in(sentence.span)
        binding = next((modal for modal in own if modal.strength is Strength.REQUIREMENT), None)
        if binding is None:
            continue
        named = look.analysis.laws.near(sentence, asked.within)
        yield from map(Evidence, named)
        if not named:
            yield Hit(binding.span, f"“{look.text(binding.span)}”: no law is named in its {asked.within}")
