"""One term in several forms: a reader asks whether two things are meant.

Anti-pattern: "co-production" in chapter 1, "coproduction" in chapter 4. Better: one of them, throughout.

    check: consistency
    forms: [co-production, coproduction]
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from coplint.analysis.spellings.forms import find_forms
from coplint.analysis.spellings.model import Use
from coplint.analysis.spellings.words import Running, is_running
from coplint.checks.hit import Evidence, Hit, NoPlace, Said
from coplint.checks.look import Look
from coplint.checks.looking.counting import times
from coplint.strict import STRICT


@dataclass(frozen=True, slots=True, kw_only=True)
class Consistency:
    """The `forms` of one term, the right one first; without, all terms that the draft spells in several ways.

    Forms are taken as they are written here, hyphens and capitals included, in either number. Of spellings that the
    draft itself shows, the commonest is right. Headings, quotations and titles keep theirs.
    """

    forms: tuple[str, ...] = ()

    __pydantic_config__ = STRICT

    def __post_init__(self) -> None:
        """Refuse forms that cannot differ."""
        if not all(form.strip() for form in self.forms):
            raise ValueError("one of the `forms:` has no words")
        if self.forms and len(set(self.forms)) < max(2, len(self.forms)):
            raise ValueError("give two `forms:` or more, each once; or none, to look for spellings that differ")


def check(asked: Consistency, look: Look) -> Iterator[Said]:
    """A hit on the first use of each form but the right one, with its other uses; evidence for each right one."""
    if not asked.forms:
        for term in look.analysis.spellings:
            yield from _judged(_here(term.uses, look))
        return
    uses = _here(find_forms(_running(look), asked.forms), look)
    if not uses:
        raise NoPlace(f"none of the forms stands there: {', '.join(asked.forms)}")
    yield from _judged(uses, right=asked.forms[0])


def _running(look: Look) -> Iterator[Running]:
    """The running text of the place, as long as there is time to look through it."""
    for block in filter(is_running, look.blocks()):
        look.by.keep("the forms of a term")
        yield Running.of(block)


def _here(uses: Iterable[Use], look: Look) -> list[Use]:
    return [use for use in uses if look.region.holds(use.span)]


def _judged(uses: Sequence[Use], *, right: str | None = None) -> Iterator[Said]:
    """What is to say of the uses of one term; of two spellings as common the earlier is right."""
    by_way: dict[str, list[Use]] = {}
    for use in uses:
        by_way.setdefault(use.way, []).append(use)
    if right is None:
        right = max(by_way, key=lambda way: len(by_way[way]), default="")
    usual = by_way.pop(right, [])
    yield from (Evidence(use.span) for use in usual)
    yield from (_hit(listed, right, len(usual)) for listed in by_way.values())


def _hit(uses: Sequence[Use], right: str, usual: int) -> Hit:
    first = uses[0]
    said, instead = first.ways[first.way], first.ways[right]
    message = f"“{said}” {times(len(uses))}, “{instead}” {times(usual)}"
    return Hit(first.span, message, suggestion=instead, related=tuple(use.span for use in uses[1:]))
