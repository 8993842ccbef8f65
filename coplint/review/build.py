"""Outcomes made into a review: what is dismissed, what is new against an earlier draft, what stood there already."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from coplint.analysis.analysis import Analysis
from coplint.config.settings import Dismissal
from coplint.engine.outcomes import Finding, Outcome
from coplint.review.compare import standing
from coplint.review.dismissals import Dismissals
from coplint.review.model import Review, Reviewed, Standing
from coplint.rulebook.model import Rule


def build_review(
    analysis: Analysis,
    rules: Sequence[Rule],
    outcomes: Sequence[Outcome],
    *,
    dismissals: Sequence[Dismissal] = (),
    earlier: Sequence[Outcome] | None = None,
    against: str | None = None,
    today: datetime.date,
) -> Review:
    """The review of one draft. `earlier` are the outcomes of the same rules on the draft that it is compared with."""
    findings = sorted((finding for outcome in outcomes for finding in outcome.findings), key=_order)
    aside = Dismissals(dismissals, rules, analysis.draft, today)
    before = None if earlier is None else standing(findings, [one for outcome in earlier for one in outcome.findings])
    reviewed = tuple(_reviewed(finding, aside, before) for finding in findings)
    return Review(
        draft=analysis.draft,
        analysis=analysis,
        rules=tuple(rules),
        outcomes=tuple(outcomes),
        findings=reviewed,
        notices=aside.notices(findings),
        against=against,
        fixed=0 if before is None else sum(len(outcome.findings) for outcome in earlier or ()) - len(before),
    )


def _order(finding: Finding) -> tuple[int, int, int, str]:
    span = finding.span
    return (-1, 0, 0, finding.rule) if span is None else (span.block, span.start, span.end, finding.rule)


def _reviewed(finding: Finding, aside: Dismissals, before: frozenset[str] | None) -> Reviewed:
    dismissal = aside.of(finding)
    if dismissal is not None:
        return Reviewed(finding, Standing.DISMISSED, dismissal.reason)
    if before is None:
        return Reviewed(finding, None)
    return Reviewed(finding, Standing.STANDING if finding.fingerprint in before else Standing.NEW)
