"""Acronyms that a reader meets before, without or too often with their meaning.

Anti-pattern: "The DHO must reply." with no word anywhere of what a DHO is. Better: "The designated health
officer (DHO) must reply."

    check: acronym
    status: [never-defined, used-before-defined]
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from coplint.analysis.acronyms.find import Acronym, Status
from coplint.checks.hit import Evidence, Hit, Said
from coplint.checks.look import Look
from coplint.checks.looking.counting import times
from coplint.draft.model import Span
from coplint.strict import STRICT

Fault = Literal[Status.NEVER_DEFINED, Status.USED_BEFORE_DEFINED, Status.DEFINED_TWICE, Status.DEFINED_BUT_UNUSED]
"""What can be wrong with an acronym."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Acronyms:
    """`status` says what is wrong with an acronym; `only` asks about these acronyms, otherwise about all."""

    status: tuple[Fault, ...]
    only: tuple[str, ...] = ()

    __pydantic_config__ = STRICT


def check(asked: Acronyms, look: Look) -> Iterator[Said]:
    """A hit for each acronym with such a status, at its first use or second definition; evidence where one is defined.

    What is told stands in the place; definitions are known wherever they stand.
    """
    for acronym in look.analysis.acronyms:
        if asked.only and acronym.short not in asked.only:
            continue
        if acronym.status in asked.status:
            if look.region.holds(span := _told_at(acronym)):
                yield _hit(acronym, span)
        elif acronym.defined is not None and look.region.holds(acronym.defined):
            yield Evidence(acronym.defined)


def _told_at(acronym: Acronym) -> Span:
    return acronym.again if acronym.status is Status.DEFINED_TWICE and acronym.again else acronym.span


def _hit(acronym: Acronym, span: Span) -> Hit:
    related = (acronym.defined,) if acronym.defined else ()
    return Hit(span, _MESSAGES[acronym.status](acronym), related=related, subject=acronym.short)


_MESSAGES: Mapping[Status, Callable[[Acronym], str]] = {
    Status.NEVER_DEFINED: lambda a: f"“{a.short}”, used {times(a.uses)}",
    Status.USED_BEFORE_DEFINED: lambda a: f"“{a.short}” is defined only later, as “{a.long}”",
    Status.DEFINED_TWICE: lambda a: f"“{a.short}” was already defined as “{a.long}”",
    Status.DEFINED_BUT_UNUSED: lambda a: f"“{a.short}” ({a.long}) is used nowhere else",
}
