"""A place of the draft as it was in the revision before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from coplint.alignment.former import Former
from coplint.checks.hit import NoPlace
from coplint.checks.look import Look
from coplint.draft.model import is_checked
from coplint.places.region import Region


def place_before(look: Look) -> Look:
    """The same place of the earlier draft: what it has become lies here, and what was dropped, stood here.

    Raises NoPlace where there is no earlier draft, or it has nothing of the place.
    """
    former = look.before()
    stands = stands_at(former)
    here = frozenset(look.region.blocks)
    blocks = tuple(old for old, new in stands.items() if look.region.whole or new in here)
    if not blocks:
        raise NoPlace("the earlier draft has nothing of this place")
    return replace(look, analysis=former.analysis, region=Region(blocks, whole=look.region.whole))


def stands_at(former: Former) -> Mapping[int, int | None]:
    """By the index of each earlier block, the block of this draft where it stands or, if dropped, stood.

    That is the first block that it has become, or else that which the block before it has become; None where nothing
    stands before.
    """
    stands: dict[int, int | None] = {}
    last: int | None = None
    for block in former.draft.blocks:
        if is_checked(block):
            last = next(iter(former.alignment.new_of.get(block.index, ())), last)
            stands[block.index] = last
    return stands
