"""Everything about one draft that a reporter may show."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

from coplint.analysis.analysis import Analysis
from coplint.config.levels import Severity
from coplint.config.settings import Dismissal
from coplint.draft.model import Draft
from coplint.engine.outcomes import Finding, Outcome, State
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
    dismissals: frozenset[Dismissal] = frozenset()
    """Those that match a finding here."""
    against: str | None = None
    lost: str | None = None
    """Why the draft could not be compared with the earlier one that was asked for."""
    fixed: int = 0
    """How many findings of the earlier draft are gone."""

    @property
    def complete(self) -> bool:
        """Whether every rule was checked to the end, and compared with the earlier draft if there is one."""
        return self.lost is None and not any(outcome.state is State.INCOMPLETE for outcome in self.outcomes)

    def summary(self) -> dict[str, int]:
        """How many findings count, by severity; and how many are dismissed or standing."""
        counted = Counter(item.finding.severity.value for item in self.findings if item.counts)
        aside = Counter(item.state.value for item in self.findings if item.state and not item.counts)
        return {
            **{severity.value: counted[severity.value] for severity in Severity},
            "dismissed": aside[Standing.DISMISSED.value],
            "standing": aside[Standing.STANDING.value],
        }
