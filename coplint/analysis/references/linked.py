"""Cross-references that the file itself ties to a place: they lead there, whatever their words say."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from coplint.analysis.references.reference import Reference, Scope
from coplint.analysis.references.targets import folded
from coplint.draft.model import Block, Link, Span


def linked(block: Block, found: Sequence[Reference]) -> Sequence[Reference]:
    """The references found, those that the file ties to a place resolved to it, and what it ties besides."""
    links = [link for link in block.links if block.text[link.start : link.end].strip()]
    return [*_tied(found, links), *(_link(block, link) for link in links)] if links else found


def _tied(found: Sequence[Reference], links: Sequence[Link]) -> Iterator[Reference]:
    starts = [link.start for link in links]
    for reference in found:
        at = bisect_left(starts, reference.span.start)
        is_tied = at < len(links) and links[at].end <= reference.span.end
        yield _resolved(reference, links[at].block) if is_tied else reference


def _link(block: Block, link: Link) -> Reference:
    text = block.text[link.start : link.end]
    return Reference(Span(block.index, link.start, link.end), text, Scope.INTERNAL, folded(text), link.block)


def _resolved(reference: Reference, block: int) -> Reference:
    """A reference that leads to a block of the draft, whatever law stands beside it."""
    return replace(reference, kind=Scope.INTERNAL, target=reference.target.partition(",")[0], resolved=block)
