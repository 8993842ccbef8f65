"""How far a reference leads: a heading to all of its section, a number to its point, a range to its last."""

from __future__ import annotations

import re

from coplint.analysis.references.cited import under
from coplint.analysis.references.find import Reference
from coplint.draft.model import Block, Draft, Kind
from coplint.places.labels import covers

_LAST = re.compile(r"\s(?:to|through)\s(\S+)$")


def led_to(reference: Reference, draft: Draft) -> range:
    """The blocks that a reader finds who follows the reference; none if it is broken or leads out of the draft."""
    first = reference.resolved
    if first is None:
        return range(0)
    target = draft.blocks[first]
    if target.kind is Kind.HEADING:
        return range(first, first + 1 + len(under(draft, first)))
    return range(first, _end(reference, target, draft) if target.label else first + 1)


def _end(reference: Reference, target: Block, draft: Draft) -> int:
    """The block after the last point that the reference names, with what stands below that without a number."""
    named = _LAST.search(reference.target)
    label = named[1] if named else target.label
    blocks = draft.blocks
    at = next((at for at in range(target.index, len(blocks)) if blocks[at].label == label), target.index) + 1
    while at < len(blocks) and _belongs(blocks[at], label):
        at += 1
    return at


def _belongs(block: Block, label: str) -> bool:
    return block.kind is not Kind.HEADING and (not block.label or covers(label, block.label))
