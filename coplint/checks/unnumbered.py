"""Points without a label: nobody can refer to them in a comment, a reply or a later draft.

Anti-pattern: three paragraphs between 4.6 and 4.7 that carry no number. Better: 4.7, 4.8 and 4.9.

    check: unnumbered
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from coplint.checks.hit import Evidence, Hit, Said
from coplint.checks.look import Look
from coplint.checks.looking.absent import missing
from coplint.checks.looking.prose import TEXT
from coplint.draft.model import Block, Kind
from coplint.strict import STRICT

_ANNOUNCES = (":", "—", "–")
_SAYS = re.compile(r"[.!?][”’\"')\]]*\s*$")
"""What ends as a sentence does: a title of an Act, a signature or an address is no point."""
_NAMED = re.compile(r"(?:section|stage|step|option|part|phase|level|principle|question)\s+\w{1,4}\s*[:.–-]\s", re.I)
"""What begins "Section C: …" has a name to refer to it by."""
_USUAL = 0.5
"""The share of paragraphs with a label from which on one without is an exception."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unnumbered:
    """Nothing to set.

    Where less than half of the paragraphs carry a label, points are not numbered at all: that is said once.
    """

    __pydantic_config__ = STRICT


def check(_asked: Unnumbered, look: Look) -> Iterator[Said]:
    """A hit for each body paragraph without a label among numbered ones, evidence for those that have one."""
    points = [block for block in look.blocks() if look.region.holds(block.whole) and _is_point(block, look)]
    labelled = [block for block in points if block.label]
    for block in labelled:
        yield Evidence(block.whole)
    if len(labelled) < _USUAL * len(points):
        message = f"{len(points) - len(labelled)} of {len(points)} paragraphs have no number to refer to them by"
        yield missing(look, message, subject="points")
        return
    numbered_parts = {block.section[:1] for block in labelled}
    for block in points:
        if not block.label and block.section[:1] in numbered_parts:
            yield Hit(block.whole, "a paragraph nobody can refer to")


def _is_point(block: Block, look: Look) -> bool:
    if block.kind is not Kind.PARAGRAPH or block.role not in TEXT:
        return False
    return bool(block.label) or (bool(_SAYS.search(block.text)) and not _belongs(block, look))


def _belongs(block: Block, look: Look) -> bool:
    """Whether the block is referred to together with another.

    It leads into a list or a table, has a name ("Section C: …"), goes on with a sentence that a list interrupted
    ("and they must keep …"), or is what the block before it announces, as a quotation is.
    """
    blocks = look.analysis.draft.blocks
    after = blocks[block.index + 1] if block.index + 1 < len(blocks) else None
    before = blocks[block.index - 1] if block.index else None
    leads = after is not None and (after.lead_in == block.index or after.kind is Kind.CELL)
    announced = before is not None and before.kind is not Kind.HEADING and before.text.rstrip().endswith(_ANNOUNCES)
    return leads or announced or block.text.lstrip()[0].islower() or bool(_NAMED.match(block.text))
