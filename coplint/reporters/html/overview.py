"""What a review comes to, for the head of the report."""

from __future__ import annotations

from coplint.config.levels import Severity
from coplint.plurals import counted
from coplint.reporters.html.view import Overview, RuleLine
from coplint.reporters.totals import NOT_CHECKED, findings_line, reading_line
from coplint.review.model import Review


def overview(review: Review) -> Overview:
    """The numbers, what was read, and what could not be checked."""
    summary = review.summary()
    lines = _rules(review)
    unchecked = ((title, tuple(line for line in lines if line.state == state)) for state, title in NOT_CHECKED.items())
    return Overview(
        counts=tuple((severity.value, summary[severity.value]) for severity in Severity),
        standing=summary["standing"],
        dismissed=summary["dismissed"],
        against=review.against,
        words=counted(review.draft.words, "word"),
        read=reading_line(review.draft.read),
        verdict=findings_line(review),
        unchecked=tuple(group for group in unchecked if group[1]),
        rules=lines,
        notices=(*review.draft.warnings, *review.notices),
    )


def _rules(review: Review) -> tuple[RuleLine, ...]:
    titles = {rule.id: rule.title for rule in review.rules}
    return tuple(
        RuleLine(one.rule, titles.get(one.rule, ""), one.state.value, one.why, len(one.findings), len(one.places))
        for one in review.outcomes
    )
