"""Where feedback on an earlier draft saw something: looked up in that draft, and only through it in this one."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from coplint.alignment.former import Former
from coplint.draft.model import Block
from coplint.places.labels import covers, found_under
from coplint.places.where import Was

NO_FORMERS: Mapping[str, Former] = MappingProxyType({})


def became(was: Was, former: Former | None) -> tuple[list[Block], str]:
    """What has become of the blocks under a label of an earlier draft; if nothing, why."""
    name = f"{was.label} of the draft {was.draft}"
    if former is None:
        return [], f"{name} can be found only through that draft; name it under `drafts:` in the settings"
    under = found_under(former.draft)
    olds = [block.index for block in former.draft.blocks if covers(was.label, under[block.index])]
    if not olds:
        return [], f"the draft {was.draft} has no {was.label}"
    news = sorted({new for old in olds for new in former.alignment.new_of.get(old, ())})
    return [former.now.draft.blocks[new] for new in news], f"{name} is gone"
