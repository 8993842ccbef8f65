"""The words a finding is about, in their sentence, shortened to the room there is."""

from __future__ import annotations

import re
from dataclasses import dataclass

from coplint.draft.model import Draft, Span
from coplint.engine.outcomes import Finding

_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Excerpt:
    """The words, and what stands before and after them; an ellipsis stands for what was left out."""

    before: str
    words: str
    after: str


def excerpt(draft: Draft, finding: Finding, *, room: int) -> Excerpt | None:
    """The words of a finding in context, in about `room` characters; None for the draft as a whole."""
    span = finding.span
    if span is None:
        return None
    text = draft.blocks[span.block].text
    around = finding.sentence or Span(span.block, 0, len(text))
    before = _SPACE.sub(" ", text[min(around.start, span.start) : span.start]).lstrip()
    words = _middle(_SPACE.sub(" ", text[span.start : span.end]), room)
    after = _SPACE.sub(" ", text[span.end : max(around.end, span.end)]).rstrip()
    left = max(room - len(words), 0)
    ahead = min(len(before), max(left // 2, left - len(after)))
    return Excerpt(_end(before, ahead), words, _start(after, left - ahead))


def _start(text: str, room: int) -> str:
    """The first whole words of a text."""
    if len(text) <= room:
        return text
    kept, space, _ = text[: room + 1].rpartition(" ")
    return f"{kept} …" if space else "…"


def _end(text: str, room: int) -> str:
    """The last whole words of a text."""
    if len(text) <= room:
        return text
    _, space, kept = text[len(text) - room - 1 :].partition(" ")
    return f"… {kept}" if space else "…"


def _middle(text: str, room: int) -> str:
    """A text without its middle, for words that are themselves too long."""
    if len(text) <= room:
        return text
    return f"{_start(text, room * 2 // 3)} {_end(text, room // 3).removeprefix('… ')}"
