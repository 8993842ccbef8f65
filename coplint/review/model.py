"""Everything about one draft that a reporter may show."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

from coplint.analysis.analysis import Analysis
from coplint.config.levels import Severity
from coplint.draft.model import Draft
from coplint.engine.outcomes import Finding, Outcome
from coplint.rulebook.model import Rule


class Standing(StrEnum):
    """How a finding stands to an earlier draft or baseline, or that somebody set it aside."""

    NEW = "new"
    STANDING = "standing"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A finding with its standing (None without an earlier draft), and the reason if it was dismissed."""

    finding: Finding
    state: Standing | None
    reason: str | None = None

    @property
    def counts(self) -> bool:
        """Whether the finding asks for work now: neither dismissed nor there before."""
        return self.state in (None, Standing.NEW)


@dataclass(frozen=True)
class Review:
    """One draft, what is known of it, and what the rules said. `findings` stand in the order of the draft."""

    draft: Draft
    analysis: Analysis
    rules: tuple[Rule, ...]
    outcomes: tuple[Outcome, ...]
    findings: tuple[Reviewed, ...]
    notices: tuple[str, ...] = ()
    """What the reader should know besides: a dismissal that matches nothing, a part that could not be read."""
    against: str | None = None
    fixed: int = 0
    """How many findings of the earlier draft are gone."""

    def summary(self) -> dict[str, int]:
        """How many findings count, by severity; and how many are dismissed or standing."""
        counted = Counter(item.finding.severity.value for item in self.findings if item.counts)
        aside = Counter(item.state.value for item in self.findings if item.state and not item.counts)
        return {
            **{severity.value: counted[severity.value] for severity in Severity},
            "dismissed": aside[Standing.DISMISSED.value],
            "standing": aside[Standing.STANDING.value],
        }
