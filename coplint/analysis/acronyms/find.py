"""The acronyms of a draft: what each stands for, where it is spelt out, and whether a reader can follow."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

import regex

from coplint.analysis.acronyms.definitions import find_expansions
from coplint.analysis.acronyms.evidence import Evidence
from coplint.analysis.acronyms.shapes import shapes
from coplint.analysis.acronyms.short_forms import Expansion
from coplint.analysis.definitions.glossary_places import Glossary
from coplint.analysis.reading_order import ReadingOrder
from coplint.draft.model import Block, Draft, Kind, Role, Span, is_checked


class Status(StrEnum):
    """How a draft treats an acronym. The values are part of the JSON contract."""

    FINE = "fine"
    USED_BEFORE_DEFINED = "used-before-defined"
    NEVER_DEFINED = "never-defined"
    DEFINED_TWICE = "defined-twice"
    DEFINED_BUT_UNUSED = "defined-but-unused"
    EXEMPT = "exempt"


@dataclass(frozen=True, slots=True)
class Acronym:
    """An acronym: `span` is its first use, `defined` where it is first spelt out, `again` where once more.

    `short` is without a plural s. `uses` counts every place, definitions included. `meant` is the acronym of which
    this one looks like a slip of the keyboard ("ECH plan" in a draft about EHC plans).
    """

    short: str
    long: str | None
    uses: int
    status: Status
    span: Span
    defined: Span | None
    again: Span | None = None
    meant: str | None = None


def find_acronyms(draft: Draft, glossary: Glossary, exempt: frozenset[str] = frozenset()) -> tuple[Acronym, ...]:
    """One entry for each acronym, in order of first use; `exempt` are those that any reader knows."""
    expansions: dict[str, list[Expansion]] = {}
    for expansion in find_expansions(draft, glossary):
        expansions.setdefault(singular(expansion.short), []).append(expansion)
    uses = _uses(draft, expansions)
    known = {short: len(uses.get(short, ())) for short in expansions}
    evidence = Evidence(draft, frozenset(expansions) | exempt)
    reading = ReadingOrder(draft)
    found = (
        _acronym(reading, glossary, short, spans, expansions.get(short, []))
        for short, spans in uses.items()
        if short in expansions or short in exempt or evidence.is_acronym(short, spans)
    )
    judged = (_judged(one, exempt, known) for one in found)
    return tuple(sorted(judged, key=lambda acronym: (acronym.span.block, acronym.span.start)))


@lru_cache(maxsize=1 << 12)
def singular(short: str) -> str:
    """The short form without possessive or plural: CCGs and CCG’s are CCG."""
    return _PLURAL.sub("", _POSSESSIVE.sub("", short))


_POSSESSIVE = regex.compile(r"['’]s?$")
_PLURAL = regex.compile(r"(?<=\p{Lu}\p{Lu})s$|(?<=\p{Lu}\p{Ll}\p{Lu})s$")


def _uses(draft: Draft, known: Iterable[str]) -> Mapping[str, list[Span]]:
    """Every place of every word with the look of an acronym, in order of the draft, by its singular."""
    joined = sorted((short for short in known if not short.isalnum()), key=len, reverse=True)
    uses: dict[str, list[Span]] = {}
    for block in draft.blocks:
        if not is_checked(block):
            continue
        after = 0
        for start, end in shapes(block.text):
            if start < after:
                continue
            whole = next((short for short in joined if block.text.startswith(short, start)), None)
            after = start + len(whole) if whole else end
            uses.setdefault(singular(block.text[start:after]), []).append(Span(block.index, start, after))
    return uses


def _acronym(
    reading: ReadingOrder,
    glossary: Glossary,
    short: str,
    uses: list[Span],
    expansions: list[Expansion],
) -> Acronym:
    blocks = reading.draft.blocks
    body = [one for one in expansions if not one.listed and blocks[one.span.block].role is not Role.REFERENCES]
    first = next(iter(body or expansions), None)
    again = [one.span for one in body[1:] if _is_running(blocks[one.span.block])]
    status = _status(reading, glossary, uses, expansions, body)
    if status is Status.FINE and again:
        status = Status.DEFINED_TWICE
    return Acronym(
        short=short,
        long=first.long if first else None,
        uses=len(uses),
        status=status,
        span=uses[0],
        defined=first.span if first else None,
        again=next(iter(again), None),
    )


def _judged(acronym: Acronym, exempt: frozenset[str], known: Mapping[str, int]) -> Acronym:
    """The acronym with what outweighs its treatment: that every reader knows it, or that it is a slip for another."""
    if acronym.short in exempt and acronym.status is not Status.FINE:
        return replace(acronym, status=Status.EXEMPT)
    return replace(acronym, meant=_meant(acronym, known)) if acronym.status is Status.NEVER_DEFINED else acronym


def _meant(acronym: Acronym, known: Mapping[str, int]) -> str | None:
    """A known acronym, used far more often, with two neighbouring letters the other way round."""
    short = acronym.short
    swapped = (short[:at] + short[at + 1] + short[at] + short[at + 2 :] for at in range(len(short) - 1))
    return next((other for other in swapped if other != short and known.get(other, 0) >= 10 * acronym.uses), None)


def _status(
    reading: ReadingOrder, glossary: Glossary, uses: list[Span], expansions: list[Expansion], body: list[Expansion]
) -> Status:
    if not expansions:
        return Status.NEVER_DEFINED
    blocks = reading.draft.blocks
    places = {expansion.span for expansion in expansions if not expansion.in_use}
    rest = [use for use in uses if use not in places and blocks[use.block].role is not Role.REFERENCES]
    if not body:
        rest = [use for use in rest if not glossary.holds(blocks[use.block])]
    if not rest and len(body) < 2:
        return Status.DEFINED_BUT_UNUSED
    if not any(one.listed for one in expansions) and _comes_before(reading, rest, (body or expansions)[0].span):
        return Status.USED_BEFORE_DEFINED
    return Status.FINE


def _comes_before(reading: ReadingOrder, uses: list[Span], defined: Span) -> bool:
    """Whether a reader meets the acronym before its definition: in running text, not on the cover or in a heading."""
    at = reading.position(defined)
    return any(reading.position(use) < at for use in uses if _is_running(reading.draft.blocks[use.block]))


def _is_running(block: Block) -> bool:
    return block.kind is not Kind.HEADING and block.role is not Role.FRONT
