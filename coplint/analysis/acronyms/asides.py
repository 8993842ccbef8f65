"""Parts of a draft that nobody reads through, where a short form may stand unexplained."""

from __future__ import annotations

import re
from functools import lru_cache

from coplint.analysis.markup import is_markup
from coplint.draft.model import Block, Role

_ASIDE = frozenset({Role.FRONT, Role.REFERENCES, Role.INDEX})
_ABOUT_ITSELF = re.compile(
    r"\b(?:(?:revision|change|version|document)s?\s+(?:history|log|record)|ipr\s+policy|copyright\s+notice)\b",
    re.IGNORECASE,
)
"""Headings over what a draft says of itself, to those who make it."""


def is_aside(block: Block) -> bool:
    """Whether a block belongs to the cover, the sources or the index, tells how the draft was made, or is mark-up."""
    return block.role in _ASIDE or _is_about_itself(block.section) or is_markup(block)


@lru_cache(maxsize=1 << 12)
def _is_about_itself(section: tuple[str, ...]) -> bool:
    return any(_ABOUT_ITSELF.search(heading) for heading in section)
