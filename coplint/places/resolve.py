"""From the `where` and `each` of a rule to the blocks of a draft.

Every key of a `where` is a test that a block passes or not, whatever the other keys say, and the place is what passes
all of them; a `was` without them is what the blocks there have become. `each` then divides it, and `paragraph` and
`sentence` count within each part. When nothing is left the place is not found, and the key that emptied it is named; a
rule is never moved to another place instead.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from coplint.alignment.former import Former
from coplint.analysis.analysis import Analysis
from coplint.draft.model import Block, Kind, is_checked
from coplint.places.divide import divided
from coplint.places.keys import KEYS, Asked, kinds_asked_for
from coplint.places.not_found import lacks, none_left, said
from coplint.places.region import Region, Resolution
from coplint.places.was import NO_FORMERS, became
from coplint.places.where import Each, Where
from coplint.wording import Deadline

T = TypeVar("T")


def resolve(
    where: Where,
    analysis: Analysis,
    *,
    each: Each | None = None,
    formers: Mapping[str, Former] = NO_FORMERS,
    by: Deadline | None = None,
) -> Resolution:
    """The regions of a draft that a rule is asked of; `formers` are the earlier drafts that can be looked through.

    Raises OutOfTime when `by` has passed.
    """
    if where.was is not None and not any(getattr(where, key) for key in KEYS):
        blocks, why = became(where.was, formers.get(str(where.was.draft)))
    else:
        blocks, why = _passing(Asked(where, analysis, by))
    if not blocks:
        return Resolution((), why)
    whole = each is None and where == Where()
    regions = tuple(_counted(where, analysis, divided(blocks, analysis.draft, each, whole=whole)))
    return Resolution(regions, "" if regions else _nothing(where, each))


def _passing(asked: Asked) -> tuple[list[Block], str]:
    """The blocks that pass the test of every key; if none does, which key left none."""
    where, draft = asked.where, asked.analysis.draft
    kinds = kinds_asked_for(where)
    blocks = everything = [block for block in draft.blocks if is_checked(block) or block.kind in kinds]
    narrowed: list[str] = []
    for key, test in KEYS.items():
        if values := getattr(where, key):
            passes = test(asked)
            blocks = [block for block in blocks if passes(block)]
            if not blocks and any(map(passes, everything)):
                return [], none_left(key, values, narrowed)
            if not blocks:
                return [], lacks(key, values, draft)
            narrowed.append(said(key, values))
    return blocks, "the draft has no text there"


def _counted(where: Where, analysis: Analysis, regions: Iterator[Region]) -> Iterator[Region]:
    """The nth paragraph of each region and the nth sentence of each paragraph, where they are asked for."""
    blocks = analysis.draft.blocks
    for region in regions:
        kept = region.blocks
        if where.paragraph is not None:
            kept = _nth([index for index in kept if blocks[index].kind is not Kind.HEADING], where.paragraph)
        spans = None
        if where.sentence is not None:
            listed = [_nth(analysis.sentences_of.get(index, ()), where.sentence) for index in kept]
            spans = tuple(sentence.span for found in listed for sentence in found)
            kept = tuple(span.block for span in spans)
        if kept:
            yield replace(region, blocks=kept, within=spans)


def _nth(listed: Sequence[T], number: int) -> tuple[T, ...]:
    """The nth from 1, or from the end when the number is negative; nothing if there are fewer."""
    at = number - 1 if number > 0 else number
    return tuple(listed[at : at + 1 or None]) if -len(listed) <= at else ()


def _nothing(where: Where, each: Each | None) -> str:
    if where.sentence is not None:
        return f"no paragraph there has a sentence {where.sentence}"
    if where.paragraph is not None:
        return f"there is no paragraph {where.paragraph}"
    return f"nothing there stands in a {each}"
