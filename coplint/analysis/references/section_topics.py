"""References that say what they are about, and point to a section with the title of something else."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from coplint.analysis.likeness import topic_stems
from coplint.analysis.references.cited import Cited, under
from coplint.draft.model import Block, Draft, Kind

_TOPIC = re.compile(
    r"\s+(?:for|gives|provides|contains|sets\s+out)\s+(?:\w+\s+){0,3}?"
    r"(?:information|details?|descriptions?|definitions?|guidance|rules|explanations?)\s+(?:about|of|on|for)\s+"
    r"(?P<topic>[^.;:()\[\]]{3,60})"
)
_FARTHEST = 3
"""How many headings away, among those of the same level, the right one is looked for."""


def wrong_sections(draft: Draft, references: Sequence[Cited]) -> Mapping[int, str]:
    """By the index of a reference, which neighbouring section has the title that the reference speaks of."""
    found: dict[int, str] = {}
    for index, reference in enumerate(references):
        if reference.resolved is None or not reference.target.startswith("section "):
            continue
        heading = draft.blocks[reference.resolved]
        topic = _TOPIC.match(draft.blocks[reference.span.block].text, reference.span.end)
        if heading.kind is Kind.HEADING and topic is not None:
            meant = _meant(draft, heading, frozenset(topic_stems(topic["topic"])))
            if meant is not None:
                title = f"{meant.label} {meant.text}".strip()
                found[index] = f"{reference.target} is “{heading.text}”; {title} is more likely"
    return found


def _meant(draft: Draft, heading: Block, topic: frozenset[str]) -> Block | None:
    """The neighbour whose title holds words of the topic, where the heading and what stands under it hold none."""
    if topic & _words(heading) or not topic:
        return None
    near = [other for other in _neighbours(draft, heading) if topic & _words(other)]
    if len(near) != 1 or any(topic <= _words(block) for block in under(draft, heading.index)):
        return None
    return near[0]


def _neighbours(draft: Draft, heading: Block) -> Iterator[Block]:
    """The headings of the same level just before and after one, under the same parent."""
    siblings = [
        block
        for block in draft.blocks
        if block.kind is Kind.HEADING and block.level == heading.level and block.section[:-1] == heading.section[:-1]
    ]
    at = siblings.index(heading)
    yield from (one for one in siblings[max(0, at - _FARTHEST) : at + _FARTHEST + 1] if one is not heading)


def _words(block: Block) -> frozenset[str]:
    return frozenset(topic_stems(block.text))
