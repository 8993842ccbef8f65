"""A use of a term that a draft spells in more than one way."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from coplint.draft.model import Span


@dataclass(frozen=True, slots=True)
class Use:
    """Where a term stands, in which of the ways to spell it, and how it would read there in each of them."""

    span: Span
    way: str
    ways: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Term:
    """The uses of a term that is spelt in two ways or more, in order of the draft."""

    uses: tuple[Use, ...]


Found = Iterator[tuple[str, Use]]
"""Uses, each with what is the same for all of one term."""
