"""What step a limit of time is set for, as far as the words of its sentence tell."""

from __future__ import annotations

from collections.abc import Sequence

from coplint.analysis.likeness import Weights, cosine, topic_stems
from coplint.analysis.sentences import around
from coplint.analysis.time_limits.find import TimeLimit
from coplint.draft.model import Draft


class Steps:
    """How much the steps of limits are alike, by the words of their sentences."""

    def __init__(self, draft: Draft, limits: Sequence[TimeLimit]) -> None:
        words = {limit.span: topic_stems(_step(draft, limit)) for limit in limits}
        weights = Weights(words.values())
        self._vectors = {span: weights.vector(listed) for span, listed in words.items()}

    def likeness(self, one: TimeLimit, other: TimeLimit) -> float:
        """From 0 to 1, of two of the limits."""
        return cosine(self._vectors[one.span], self._vectors[other.span])


def sentence_of(draft: Draft, limit: TimeLimit) -> tuple[int, int]:
    """Where the sentence of a limit starts and ends in its block."""
    return around(draft.blocks[limit.span.block].text, limit.span.start, limit.span.end)


def _step(draft: Draft, limit: TimeLimit) -> str:
    """The sentence of a limit without the limit, with what leads in to it."""
    block = draft.blocks[limit.span.block]
    lead_in = draft.blocks[block.lead_in].text if block.lead_in is not None else ""
    start, end = sentence_of(draft, limit)
    return f"{lead_in} {block.text[start : limit.span.start]} {block.text[limit.span.end : end]}"
