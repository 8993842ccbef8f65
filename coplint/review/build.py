"""Outcomes made into a review: what is dismissed, what is new against an earlier draft, what stood there already."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import replace

from coplint.analysis.analysis import Analysis
from coplint.config.settings import Dismissal
from coplint.engine.outcomes import Finding, Outcome, State
from coplint.review.compare import Comparison, standing
from coplint.review.dismissals import Dismissals
from coplint.review.model import Review, Reviewed, Standing
from coplint.rulebook.model import Rule


def build_review(
    analysis: Analysis,
    rules: Sequence[Rule],
    outcomes: Sequence[Outcome],
    *,
    dismissals: Sequence[Dismissal] = (),
    earlier: Comparison | None = None,
    notices: Sequence[str] = (),
    today: datetime.date,
) -> Review:
    """The review of one draft. `earlier` are the outcomes of the same rules on the draft that it is compared with."""
    findings = sorted((finding for outcome in outcomes for finding in outcome.findings), key=_order)
    aside = Dismissals(dismissals, rules, analysis.draft, today)
    before = frozenset() if earlier is None else standing(findings, earlier.findings)
    reviewed = tuple(_reviewed(finding, aside, earlier, before) for finding in findings)
    return Review(
        draft=analysis.draft,
        analysis=analysis,
        rules=tuple(rules),
        outcomes=tuple(outcomes if earlier is None else _compared(outcomes, earlier, reviewed)),
        findings=reviewed,
        notices=(*notices, *(earlier.notices if earlier else ())),
        dismissals=aside.used(findings),
        against=earlier.against if earlier and not earlier.lost else None,
        lost=earlier.lost if earlier else None,
        fixed=len(earlier.findings) - len(before) if earlier else 0,
    )


def _order(finding: Finding) -> tuple[int, int, int, str]:
    span = finding.span
    return (-1, 0, 0, finding.rule) if span is None else (span.block, span.start, span.end, finding.rule)


def _reviewed(finding: Finding, aside: Dismissals, earlier: Comparison | None, before: frozenset[str]) -> Reviewed:
    dismissal = aside.of(finding)
    if dismissal is not None:
        return Reviewed(finding, Standing.DISMISSED, dismissal.reason)
    if earlier is None or earlier.outcomes is None:
        return Reviewed(finding, None)
    if finding.fingerprint in before:
        return Reviewed(finding, Standing.STANDING)
    return Reviewed(finding, None if finding.rule in earlier.doubts else Standing.NEW)


def _compared(outcomes: Sequence[Outcome], earlier: Comparison, reviewed: Sequence[Reviewed]) -> Sequence[Outcome]:
    """The outcomes, incomplete where a finding may or may not have been in the earlier draft."""
    open_ = {one.finding.rule for one in reviewed if one.state is None}
    return [
        replace(outcome, state=State.INCOMPLETE, why=f"could not be compared: {earlier.doubts[outcome.rule]}")
        if outcome.rule in open_ and outcome.rule in earlier.doubts and outcome.state is State.CHECKED
        else outcome
        for outcome in outcomes
    ]
