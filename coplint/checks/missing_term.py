"""Terms that the draft shortens or explains in passing, keeps using, and leaves out of its glossary.

Anti-pattern: a Personal Budget is explained in 9.95, met in forty other places, and looked for in vain in the glossary.

    check: missing-term
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from coplint.checks.hit import Hit, Said
from coplint.checks.look import Look
from coplint.strict import STRICT


@dataclass(frozen=True, slots=True, kw_only=True)
class MissingTerms:
    """Terms used less than `fewest` times are left alone."""

    fewest: int = 5

    __pydantic_config__ = STRICT


def check(asked: MissingTerms, look: Look) -> Iterator[Said]:
    """A hit for each such term, where the draft shortens or explains it. A draft without a glossary has none."""
    here = set(look.region.blocks)
    for missing in look.analysis.missing_terms:
        if missing.uses >= asked.fewest and missing.span.block in here:
            told = f"“{missing.term}”: {missing.why}, and it is used {missing.uses} times"
            yield Hit(missing.span, told, subject=missing.term)
