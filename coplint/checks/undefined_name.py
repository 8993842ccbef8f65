"""Terms with the capitals of a name, as if they were defined, that the draft explains nowhere.

Anti-pattern: "Each Designated Reader keeps a Reading Record", in a draft that says what neither is.

    check: undefined-name
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from coplint.checks.hit import Hit, Said
from coplint.checks.look import Look
from coplint.strict import STRICT


@dataclass(frozen=True, slots=True, kw_only=True)
class UndefinedNames:
    """Names used less than `fewest` times are left alone, and so are those of which there is but one."""

    fewest: int = 5

    __pydantic_config__ = STRICT


def check(asked: UndefinedNames, look: Look) -> Iterator[Said]:
    """A hit on the first use of each such name."""
    here = set(look.region.blocks)
    for named in look.analysis.undefined_names:
        if named.uses >= asked.fewest and named.span.block in here and look.region.holds(named.span):
            told = f"“{look.text(named.span)}” is written as a name {named.uses} times"
            yield Hit(named.span, told, subject=named.term)
