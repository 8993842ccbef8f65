"""Numbers of points and headings out of order: one that stands twice, is left out, goes back or is of another chapter.

Anti-pattern: 7.36 is followed by 7.37, but chapter 8 begins between them; or 16, 16, 18. A comment on "16" may then
mean either, and a reader looks for 17 in vain. Better: number anew, or let the word processor do it.

    check: number-order
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from coplint.analysis.numbering.faults import Fault
from coplint.analysis.numbering.numbered import Numbered
from coplint.checks.hit import Evidence, Hit, Said
from coplint.checks.look import Look
from coplint.draft.model import Span
from coplint.strict import STRICT

_MOST_NAMED = 3
"""Numbers that a finding names one by one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NumbersInOrder:
    """Nothing to set."""

    __pydantic_config__ = STRICT


def check(_asked: NumbersInOrder, look: Look) -> Iterator[Said]:
    """A hit for each run of numbers out of order and each gap, evidence for the numbers in order."""
    order = look.analysis.number_order
    for block in look.blocks():
        if block.index in order.right:
            yield Evidence(block.whole)
    for fault in order.faults:
        at, *others = _places(fault)
        if look.region.holds(at):
            yield Hit(at, _message(fault), related=tuple(others))


def _places(fault: Fault) -> Sequence[Span]:
    """Where the fault stands, and what else shows it."""
    gap = [one for one in (fault.after, fault.before if _is_within(fault) else None) if one]
    return [one.block.whole for one in ((*fault.wrong, *fault.twins) if fault.wrong else gap)]


def _message(fault: Fault) -> str:
    missing = f"{_named(fault.missing)} {'is' if len(fault.missing) == 1 else 'are'} missing" if fault.missing else ""
    if not fault.wrong:
        return f"{missing} {_around(fault, apart=False)}"
    wrong = tuple(dict.fromkeys(one.label for one in fault.wrong))
    told = f"{_named(wrong)} {'stands' if len(wrong) == 1 else 'stand'}"
    if fault.chapter:
        told += f" in {_chapter(fault.chapter)}, {_around(fault)}"
    else:
        told += " twice" if fault.twins else f" {_around(fault)}"
    return f"{told}; {missing}" if missing else told


def _around(fault: Fault, *, apart: bool = True) -> str:
    """The numbers between which it stands; unless they may be `apart`, both only if they are of one chapter."""
    before, after = fault.before, fault.after
    if before and after and (apart or _is_within(fault)):
        return f"between {before.label} and {after.label}"
    return f"before {after.label}" if after else f"after {before.label}" if before else ""


def _is_within(fault: Fault) -> bool:
    """Whether it stands between two numbers of one chapter."""
    return fault.before is not None and fault.after is not None and fault.before.parent == fault.after.parent


def _chapter(heading: Numbered) -> str:
    return f"chapter {heading.label}" if len(heading.parts) == 1 and not heading.word else heading.label


def _named(numbers: Sequence[str]) -> str:
    """Numbers that stand together, as people write it."""
    if len(numbers) > _MOST_NAMED:
        return f"{numbers[0]} to {numbers[-1]}"
    *most, last = numbers
    return f"{', '.join(most)} and {last}" if most else last
