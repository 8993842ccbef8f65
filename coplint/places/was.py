"""Where feedback on an earlier draft saw something: looked up in that draft, and only through it in this one."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from coplint.alignment.former import Former
from coplint.places.labels import covers, found_under
from coplint.places.region import Region, Resolution
from coplint.places.where import Was

NO_FORMERS: Mapping[str, Former] = MappingProxyType({})


def became(was: Was, former: Former | None) -> Resolution:
    """What has become of the blocks under a label of an earlier draft."""
    name = f"{was.label} of the draft {was.draft}"
    if former is None:
        return Resolution((), f"{name} can be found only through that draft; name it under `drafts:` in the settings")
    under = found_under(former.draft)
    olds = [block.index for block in former.draft.blocks if covers(was.label, under[block.index])]
    if not olds:
        return Resolution((), f"the draft {was.draft} has no {was.label}")
    news = sorted({new for old in olds for new in former.alignment.new_of.get(old, ())})
    return Resolution((Region(tuple(news)),)) if news else Resolution((), f"{name} is gone")
