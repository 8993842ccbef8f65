"""Two places on one matter that do not refer to each other: who reads one of them misses half of what holds.

Anti-pattern: what is said of custody in the chapter on plans and what is said in the chapter on custody do not know of
each other. Better: "(see paragraphs 10.61 to 10.78)" in the one, "(see Chapter 9)" in the other.

    check: cross-reference
    between:
      - {chapter: plans, about: custody}
      - {heading: custody}
    both-ways: true
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from coplint.analysis.references.find import Reference
from coplint.checks.hit import Evidence, Said
from coplint.checks.look import Look
from coplint.checks.looking.absent import missing
from coplint.checks.looking.led_to import led_to
from coplint.checks.looking.quoting import shortened
from coplint.draft.model import Kind
from coplint.strict import STRICT

_LONGEST = 80
"""Characters of a heading, or of what stands for one, by which a place is named."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CrossReference:
    """The first place must refer to the second; `both_ways`, the second to the first as well."""

    both_ways: bool = False

    __pydantic_config__ = STRICT


def check(asked: CrossReference, look: Look) -> Iterator[Said]:
    """A hit on each place that does not refer to the other, evidence for the references that do.

    A reference to the whole chapter or section in which the other place lies serves too; one that stands in both
    places at once does not, for it leads nobody from one to the other.
    """
    other = look.at_other()
    yield from _from(look, other)
    if asked.both_ways:
        yield from _from(other, look)


def _from(here: Look, there: Look) -> Iterator[Said]:
    found = list(_leading(here, there))
    yield from (Evidence(one.span) for one in found)
    if not found:
        name = _name(there)
        yield missing(here, f"nothing here refers to “{name}”", subject=f"reference to {name}")


def _leading(here: Look, there: Look) -> Iterator[Reference]:
    for one in here.analysis.references:
        if here.region.holds(one.span) and not there.region.holds(one.span) and _reaches(one, there):
            yield one


def _reaches(reference: Reference, there: Look) -> bool:
    led = led_to(reference, there.analysis.draft)
    return any(index in led for index in there.region.blocks)


def _name(there: Look) -> str:
    """The words of the heading that a place begins with or lies under; without any, its first words."""
    blocks = there.analysis.draft.blocks
    first = there.region.blocks[0]
    above = (blocks[index] for index in range(first, -1, -1))
    heading = next((block for block in above if block.kind is Kind.HEADING), None)
    return shortened((heading or blocks[first]).text, _LONGEST)
