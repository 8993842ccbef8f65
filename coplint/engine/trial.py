"""A rule tried on a draft: what it finds there now, and what it found before somebody changed it."""

from __future__ import annotations

from dataclasses import dataclass

from coplint.analysis.analysis import Analysis
from coplint.engine.outcomes import Finding, Outcome, State
from coplint.engine.run import run_rule
from coplint.rulebook.model import Rule


@dataclass(frozen=True, slots=True)
class Trial:
    """What came of a rule on a draft. `more` are findings that the rule as it was did not have, `less` those it lost.

    Both stand in order of the draft; without an earlier rule (`new`) all findings are more.
    """

    rule: Rule
    outcome: Outcome
    more: tuple[Finding, ...]
    less: tuple[Finding, ...]
    new: bool

    @property
    def lacking(self) -> str:
        """Why the rule says nothing of the draft; empty if it was checked."""
        return "" if self.outcome.state is State.CHECKED else f"{self.outcome.state}: {self.outcome.why}"


def try_rule(rule: Rule, before: Rule | None, analysis: Analysis) -> Trial:
    """A rule run on a draft as it is and, if it was another, as it was."""
    now = run_rule(rule, analysis)
    old = () if before is None else run_rule(before, analysis).findings
    return Trial(rule, now, _without(now.findings, old), _without(old, now.findings), new=before is None)


def _without(findings: tuple[Finding, ...], others: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings that the others do not have: both are of one draft, so the same words are the same finding."""
    known = {_mark(finding) for finding in others}
    return tuple(finding for finding in findings if _mark(finding) not in known)


def _mark(finding: Finding) -> object:
    return finding.span or finding.fingerprint
