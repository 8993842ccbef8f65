"""The view of a whole report, made from reviews."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import PurePath

from coplint.config.levels import Severity
from coplint.reporters.html.blocks import BlockViews
from coplint.reporters.html.findings import by_chapter, placed, set_aside
from coplint.reporters.html.flow import apart, sections
from coplint.reporters.html.overview import overview
from coplint.reporters.html.view import DraftView, PageView
from coplint.reporters.places import PlaceNames
from coplint.review.model import Review


def report_view(reviews: Sequence[Review], *, title: str | None = None) -> PageView:
    """What the report on these reviews shows."""
    counting = [one.finding for review in reviews for one in review.findings if one.counts]
    severities = Counter(finding.severity for finding in counting)
    found = Counter(finding.rule for finding in counting)
    titles = {rule.id: rule.title for review in reviews for rule in review.rules}
    return PageView(
        title=title or _title(reviews),
        drafts=tuple(_draft(review, order, alone=len(reviews) == 1) for order, review in enumerate(reviews, start=1)),
        severities=tuple((severity.value, severities[severity]) for severity in Severity),
        rules=tuple((rule, titles.get(rule, ""), number) for rule, number in sorted(found.items())),
    )


def _draft(review: Review, order: int, *, alone: bool) -> DraftView:
    prefix = "" if order == 1 else f"d{order}-"
    names = PlaceNames(review.draft)
    findings = tuple(placed(review, names, prefix))
    views = BlockViews(review.draft, findings, names, prefix=prefix, top=2 if alone else 3)
    return DraftView(
        id=f"draft-{order}",
        path=review.draft.path,
        overview=overview(review),
        whole=tuple(one.view for one in findings if one.span is None),
        sections=sections(review.draft, views),
        apart=apart(review.draft, views),
        chapters=by_chapter(review, findings),
        aside=set_aside(findings),
    )


def _title(reviews: Sequence[Review]) -> str:
    if len(reviews) == 1:
        return PurePath(reviews[0].draft.path.replace("\\", "/")).name
    return f"{len(reviews)} drafts"
