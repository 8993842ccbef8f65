"""How much a finding matters, and where a draft stands."""

from __future__ import annotations

from enum import StrEnum


class Severity(StrEnum):
    """How much a finding matters, gravest first."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """0 for an error, rising as it matters less."""
        return list(Severity).index(self)


class Stage(StrEnum):
    """Where the draft stands; a rule may weigh differently at each."""

    WORKING = "working"
    CONSULTATION = "consultation"
    FINAL = "final"
