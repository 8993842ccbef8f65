"""What came of one rule on one draft: the places looked at, findings, evidence, and whether it could be checked."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from coplint.config.levels import Severity
from coplint.draft.model import Span


class State(StrEnum):
    """Whether a rule could be checked; silence is never taken for success."""

    CHECKED = "checked"
    PLACE_NOT_FOUND = "place-not-found"
    INCOMPLETE = "incomplete"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something at a place that breaks a rule. `span` is None for a finding about the draft as a whole.

    `fingerprint` tells it from all others of its draft; `anywhere` is what it keeps when its sentence moves.
    """

    rule: str
    topic: str
    severity: Severity
    message: str
    span: Span | None
    sentence: Span | None
    suggestion: str | None
    safe: bool
    related: tuple[Span, ...]
    feedback: tuple[str, ...]
    reference: str | None
    fingerprint: str
    anywhere: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """All that came of one rule on one draft. `places` are indices of the blocks looked at."""

    rule: str
    state: State
    why: str
    places: tuple[int, ...]
    findings: tuple[Finding, ...]
    evidence: tuple[Span, ...]
