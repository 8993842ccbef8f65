"""A place of the draft as it was in the revision before."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from coplint.alignment.former import Former
from coplint.checks.hit import NoPlace
from coplint.checks.look import Look
from coplint.draft.model import Span, is_checked
from coplint.places.region import Region


def place_before(look: Look) -> Look:
    """The same place of the earlier draft: what stood in it there, and what has become what stands in it here.

    What was dropped is part of it too where it stood after that. Raises NoPlace where there is no earlier draft, or it
    has nothing of the place.
    """
    former = look.before()
    within = _sentences(look, former)
    blocks = _blocks(look, former) if within is None else (part.block for part in within)
    region = Region(tuple(sorted(set(blocks))), within=within, whole=look.region.whole)
    if not region.blocks:
        raise NoPlace("the earlier draft has nothing of this place")
    return replace(look, analysis=former.analysis, region=region)


def _blocks(look: Look, former: Former) -> Iterable[int]:
    here = frozenset(look.region.blocks)
    stood = (old for old, new in stands_at(former).items() if look.region.whole or new in here)
    return (*stood, *(look.past.blocks if look.past else ()))


def _sentences(look: Look, former: Former) -> tuple[Span, ...] | None:
    """Those that count, where only some do: as the place had them there, and what has become those that count here."""
    past = look.past.within if look.past else None
    if look.region.within is None and past is None:
        return None
    kept = {old for old, new in former.sentences.items() if new is not None and look.region.holds(new)}
    return tuple(sorted(kept.union(past or ()), key=lambda span: (span.block, span.start)))


def stands_at(former: Former) -> Mapping[int, int | None]:
    """By the index of each earlier block, the block of this draft where it stands or, if dropped, stood.

    That is the first block that it has become, or else that which the block before it has become, or the block that a
    note's mark stands in; None where nothing stands before.
    """
    stands: dict[int, int | None] = {}
    marked = former.draft.marked
    last: int | None = None
    for block in former.draft.blocks:
        if not is_checked(block):
            continue
        before = stands.get(marked[block.index]) if block.index in marked else last
        stands[block.index] = next(iter(former.alignment.new_of.get(block.index, ())), before)
        if block.index not in marked:
            last = stands[block.index]
    return stands
