"""What stands at a place of the draft, found by it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol, TypeVar

from coplint.draft.model import Span


class Placed(Protocol):
    """Something with a place."""

    @property
    def span(self) -> Span:
        """Its characters."""


T = TypeVar("T", bound=Placed)


def by_block(placed: Iterable[T]) -> Mapping[int, tuple[T, ...]]:
    """Things by the index of their block, in the order in which they came."""
    grouped: dict[int, list[T]] = {}
    for one in placed:
        grouped.setdefault(one.span.block, []).append(one)
    return {block: tuple(listed) for block, listed in grouped.items()}


def beginning_in(span: Span, grouped: Mapping[int, Sequence[T]]) -> Sequence[T]:
    """Of things by block, left to right in each, those that begin in a span."""
    listed = grouped.get(span.block, ())
    first, last = (bisect_left(listed, at, key=lambda one: one.span.start) for at in (span.start, span.end))
    return listed[first:last]
