"""Reviews as the JSON of `coplint check --format json`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from coplint.draft.model import is_checked
from coplint.engine.outcomes import Outcome
from coplint.reporters.data import VERSION, Places, draft_data, tool
from coplint.reporters.json_line import json_line
from coplint.review.model import Review, Reviewed

if TYPE_CHECKING:
    from coplint.reporters.contract import CheckData, FindingData, LookedAtData, OutcomeData, SummaryData


def render(reviews: Sequence[Review], unread: Mapping[str, str]) -> bytes:
    """The JSON text; `unread` are drafts that could not be checked, with the reason."""
    return json_line(check_data(reviews, unread))


def check_data(reviews: Sequence[Review], unread: Mapping[str, str]) -> CheckData:
    """The same before it is text."""
    totals: Counter[str] = Counter()
    for review in reviews:
        totals.update(review.summary())
    summary: SummaryData = {
        "error": totals["error"],
        "warning": totals["warning"],
        "note": totals["note"],
        "dismissed": totals["dismissed"],
        "standing": totals["standing"],
    }
    places = [Places(review.draft) for review in reviews]
    return {
        "version": VERSION,
        "tool": tool(),
        "drafts": [draft_data(review.draft) for review in reviews],
        "findings": [
            _finding(one, review, at) for review, at in zip(reviews, places, strict=True) for one in review.findings
        ],
        "outcomes": [
            _outcome(one, review, at) for review, at in zip(reviews, places, strict=True) for one in review.outcomes
        ],
        "summary": summary,
        "unread": [{"path": path, "why": why} for path, why in unread.items()],
    }


def _finding(one: Reviewed, review: Review, at: Places) -> FindingData:
    finding = one.finding
    return {
        "rule": finding.rule,
        "topic": finding.topic,
        "severity": finding.severity.value,
        "message": finding.message,
        "draft": review.draft.path,
        "place": at.place(finding.span.block) if finding.span else None,
        "shown": at.names.span(finding.span),
        "span": at.span(finding.span) if finding.span else None,
        "sentence": review.draft.text(finding.sentence) if finding.sentence else None,
        "suggestion": finding.suggestion,
        "safe": finding.safe,
        "related": [
            {**at.place(span.block), "span": at.span(span), "draft": review.draft.path} for span in finding.related
        ],
        "feedback": list(finding.feedback),
        "reference": finding.reference,
        "state": one.state.value if one.state else None,
        "fingerprint": finding.fingerprint,
    }


def _looked_at(blocks: Sequence[int], review: Review, at: Places) -> list[LookedAtData]:
    """The places of an outcome, one a block; where that is the whole draft, one for each run of blocks.

    Most rules look at the whole draft: block by block that would be megabytes that say nothing.
    """
    whole = sum(map(is_checked, review.draft.blocks))
    if len(blocks) < whole:
        return [{**at.place(block), "last": block} for block in blocks]
    runs = (list(run) for _, run in groupby(enumerate(blocks), key=lambda one: one[1] - one[0]))
    return [{**at.place(run[0][1]), "last": run[-1][1]} for run in runs]


def _outcome(outcome: Outcome, review: Review, at: Places) -> OutcomeData:
    return {
        "rule": outcome.rule,
        "draft": review.draft.path,
        "state": outcome.state.value,
        "why": outcome.why or None,
        "places": _looked_at(outcome.places, review, at),
        "evidence": [at.placed(span) for span in outcome.evidence],
        "findings": len(outcome.findings),
    }
