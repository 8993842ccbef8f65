"""A heading that skips a level: a reader who goes by the outline looks for a part that does not exist.

Anti-pattern: a heading of level 4 directly below one of level 2. Better: level 3.

    check: heading-levels
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from coplint.analysis.titles import is_title
from coplint.checks.hit import Evidence, Hit, Said
from coplint.checks.look import Look
from coplint.draft.model import Block, Draft, Kind, Role
from coplint.strict import STRICT

_GOES_ON = re.compile(r"[;:,](?:\s+(?:and|or))?\s*$")
"""How a clause of a contract ends that is set in the style of a heading for its number."""
_APART = frozenset({Role.FRONT, Role.CONTENTS})
"""Parts that are set as they please and belong to no outline."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadingLevels:
    """Nothing to set."""

    __pydantic_config__ = STRICT


def check(_asked: HeadingLevels, look: Look) -> Iterator[Said]:
    """A hit on each heading that lies more than one level below the one before it, evidence on the others.

    A paragraph or list item in the style of a heading is not judged, but what stands below it is below its level.
    """
    above: Block | None = None
    for heading in _outline(look.analysis.draft):
        if look.region.holds(heading.whole) and _names_a_part(heading):
            yield _judged(heading, above)
        above = heading


def _names_a_part(heading: Block) -> bool:
    return is_title(heading) and _GOES_ON.search(heading.text) is None


def _outline(draft: Draft) -> Iterator[Block]:
    return (block for block in draft.blocks if block.kind is Kind.HEADING and block.role not in _APART)


def _judged(heading: Block, above: Block | None) -> Said:
    level, upper = heading.level or 1, (above.level or 1) if above else 0
    if level <= upper + 1 or _numbered_below(heading, upper):
        return Evidence(heading.whole)
    if above is None:
        return Hit(heading.whole, f"level {level}, and there is no heading of level 1 before it")
    message = f"level {level} directly below level {upper} (“{above.text}”)"
    return Hit(heading.whole, message, related=(above.whole,))


def _numbered_below(heading: Block, upper: int) -> bool:
    """Whether the number says that no level is skipped: "B.1" is read as one below annex B, whatever its style."""
    return 1 < len(heading.label.split(".")) <= upper + 1
