"""A reference as everybody sees it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from coplint.draft.model import Span


class Scope(StrEnum):
    """Whether a reference stays in the draft. The values are part of the JSON contract."""

    INTERNAL = "internal"
    EXTERNAL = "external"


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference at its place: `text` as written, `target` in normalised words.

    `resolved` is the first block of an internal target, None if there is none and for external ones. `suspect` says
    why the target looks wrong and what is meant.
    """

    span: Span
    text: str
    kind: Scope
    target: str
    resolved: int | None
    suspect: str | None = None
    shift: int | None = None
    """By how many numbers the target is off, where those of a whole run are off by as much."""
    law: bool = True
    """Of an external one: whether it is to law or a numbered part of something, on which a duty may rest."""
