"""Findings as the margin and the list show them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from coplint.config.levels import Severity
from coplint.draft.model import Span
from coplint.reporters.html.marks import Mark
from coplint.reporters.html.view import FindingView, Group, Link
from coplint.reporters.places import BEFORE_HEADINGS, WHOLE_DRAFT, PlaceNames
from coplint.review.model import Review, Reviewed, Standing
from coplint.rulebook.model import Rule

_ASIDE = "aside"
_SHORT = 60
"""Characters of another place's words that say enough to know it by."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A finding's view with the span it stands at."""

    view: FindingView
    span: Span | None

    @property
    def mark(self) -> Mark:
        """How its words are marked in the text of their block."""
        start, end = (self.span.start, self.span.end) if self.span else (0, 0)
        look = _ASIDE if self.view.aside else self.view.severity
        rank = len(Severity) if self.view.aside else Severity(self.view.severity).rank
        return Mark(start, end, self.view.id, self.view.target, rank, look)


def placed(review: Review, names: PlaceNames, prefix: str) -> Iterator[Placed]:
    """All findings of a review, also those set aside."""
    rules = {rule.id: rule for rule in review.rules}
    for one in review.findings:
        yield Placed(_view(one, review, rules.get(one.finding.rule), names, prefix), one.finding.span)


def _view(one: Reviewed, review: Review, rule: Rule | None, names: PlaceNames, prefix: str) -> FindingView:
    finding = one.finding
    return FindingView(
        id=f"{prefix}f-{finding.fingerprint}",
        target=f"{prefix}m-{finding.fingerprint}" if finding.span else f"{prefix}f-{finding.fingerprint}",
        severity=finding.severity.value,
        state=one.state.value if one.state else "",
        place=names.span(finding.span),
        message=finding.message,
        words=review.draft.text(finding.span) if finding.span else "",
        suggestion=finding.suggestion,
        rule=finding.rule,
        title=rule.title if rule else "",
        because=rule.because.strip() if rule else "",
        reference=finding.reference,
        feedback=finding.feedback,
        related=tuple(_related(span, review, names, prefix) for span in finding.related),
        reason=one.reason,
    )


def _related(span: Span, review: Review, names: PlaceNames, prefix: str) -> Link:
    words = " ".join(review.draft.text(span).split())
    short = words if len(words) <= _SHORT else f"{words[:_SHORT].rpartition(' ')[0] or words[:_SHORT]} …"
    return Link(f"{prefix}b{span.block}", f"{names.span(span)}, “{short}”")


def by_chapter(review: Review, findings: Iterable[Placed]) -> tuple[Group, ...]:
    """Those that count, under the first-level headings they stand under."""
    gathered: dict[str, list[FindingView]] = {}
    for one in findings:
        if not one.view.aside:
            gathered.setdefault(_chapter(review, one.span), []).append(one.view)
    return tuple(_group(title, views) for title, views in gathered.items())


def set_aside(findings: Iterable[Placed]) -> tuple[Group, ...]:
    """Those that stood there before, then those that were dismissed."""
    views = [one.view for one in findings]
    titles: Mapping[Standing, str] = {Standing.STANDING: "Standing", Standing.DISMISSED: "Dismissed"}
    groups = (_group(title, [view for view in views if view.state == state]) for state, title in titles.items())
    return tuple(group for group in groups if group.findings)


def _chapter(review: Review, span: Span | None) -> str:
    title = WHOLE_DRAFT if span is None else review.draft.blocks[span.block].chapter or BEFORE_HEADINGS
    return title[:1].upper() + title[1:]


def _group(title: str, findings: list[FindingView]) -> Group:
    counts = ((severity.value, sum(view.severity == severity for view in findings)) for severity in Severity)
    return Group(title, tuple(findings), tuple(count for count in counts if count[1]))
