"""A rule tried on a draft: what it finds there now, and what it found before somebody changed it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
    marks, marks_before = _marks(now.findings, rule), _marks(old, before or rule)
    more = tuple(finding for mark, finding in marks.items() if mark not in marks_before)
    less = tuple(finding for mark, finding in marks_before.items() if mark not in marks)
    return Trial(rule, now, more, less, new=before is None)


def _marks(findings: Sequence[Finding], rule: Rule) -> Mapping[object, Finding]:
    """Findings by what makes two on one draft the same: where they stand, and what they say after the rule's title."""
    title = f"{rule.title}: "
    return {(one.span, one.message.removeprefix(title), one.suggestion): one for one in findings}
