"""Spans of text that more than one kind of check needs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from coplint.draft.model import Span


def outermost(spans: Iterable[Span]) -> Iterator[Span]:
    """The spans that lie in no wider one, in order of the draft: of "foster" and "foster carer" one is enough."""
    widest: Span | None = None
    for span in sorted(spans, key=lambda span: (span.block, span.start, -span.end)):
        if widest is None or span.block != widest.block or span.end > widest.end:
            widest = span
            yield span
