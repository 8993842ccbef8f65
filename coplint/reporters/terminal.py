"""Reviews as a page for the terminal: findings by section, in the drafter's own terms."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from coplint.config.levels import Severity
from coplint.engine.outcomes import Finding
from coplint.plurals import counted
from coplint.reporters.clean import clean
from coplint.reporters.excerpt import excerpt
from coplint.reporters.pen import Pen
from coplint.reporters.places import BEFORE_HEADINGS, WHOLE_DRAFT, PlaceNames
from coplint.reporters.totals import NOT_CHECKED, findings_line, reading_line, unchecked
from coplint.review.model import Review

_CONTEXT_LINES = 2
_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.NOTE: "cyan"}


def render(reviews: Sequence[Review], *, colour: bool, width: int, notes: bool) -> str:
    """The page, `width` columns wide. Without `notes`, findings that are only notes are counted and not listed."""
    pen = Pen(colour=colour, width=width)
    lines = [line for review in reviews for line in _draft(review, pen, notes=notes)]
    totals = [line for review in reviews for line in _totals(review, pen)]
    return "\n".join([*lines, *totals]) + "\n"


def _draft(review: Review, pen: Pen, *, notes: bool) -> Iterator[str]:
    names = PlaceNames(review.draft)
    counting = [one.finding for one in review.findings if one.counts]
    listed = [finding for finding in counting if notes or finding.severity is not Severity.NOTE]
    yield from pen.wrap(review.draft.path, bold=True)
    yield ""
    for section, findings in groupby(listed, key=lambda finding: _section(review, finding)):
        yield from pen.wrap(section, bold=True)
        for finding in findings:
            yield from _finding(review, finding, names, pen)
        yield ""
    yield from _rules(review, listed, pen)
    if len(counting) > len(listed):
        folded = counted(len(counting) - len(listed), "note")
        yield from pen.wrap(f"Besides {folded}: --notes lists them", dim=True)
        yield ""
    yield from _not_checked(review, pen)
    yield from _listed("To know besides", (*review.draft.warnings, *review.notices), pen)


def _section(review: Review, finding: Finding) -> str:
    if finding.span is None:
        return WHOLE_DRAFT.capitalize()
    path = review.draft.blocks[finding.span.block].path or BEFORE_HEADINGS
    return path[:1].upper() + path[1:]


def _finding(review: Review, finding: Finding, names: PlaceNames, pen: Pen) -> Iterator[str]:
    severity = pen.style(finding.severity.value, fg=_COLOURS[finding.severity], bold=True)
    place = "" if finding.span is None else pen.style(clean(names.span(finding.span)), bold=True) + "  "
    yield f"  {place}{severity}"
    yield from pen.wrap(finding.message, indent=4)
    shown = excerpt(review.draft, finding, room=_CONTEXT_LINES * (pen.width - 8))
    if shown is not None and (shown.words or shown.before or shown.after):
        yield from pen.context(shown, indent=6, fg=_COLOURS[finding.severity])
    if finding.suggestion is not None:
        yield from pen.wrap(f"say: {finding.suggestion or 'nothing; leave it out'}", indent=4, fg="green")
    for other in finding.related:
        yield from pen.wrap(f"see also: {names.span(other)}, “{review.draft.text(other)}”", indent=4)
    feedback = f" · feedback {', '.join(finding.feedback)}" if finding.feedback else ""
    yield from pen.wrap(f"{finding.rule}{feedback}", indent=4, dim=True)


def _rules(review: Review, listed: Sequence[Finding], pen: Pen) -> Iterator[str]:
    """How often each rule found something, and where its page is."""
    found = Counter(finding.rule for finding in listed)
    if not found:
        return
    titles = {rule.id: rule.title for rule in review.rules}
    digits = len(str(max(found.values())))
    yield pen.style("By rule", bold=True)
    for rule, number in sorted(found.items(), key=lambda item: (-item[1], item[0])):
        yield from pen.wrap(f"{number:{digits}}  {rule}  {titles.get(rule, '')}", indent=2, hang=digits + 2)
    shown = next(rule for rule in review.rules if rule.id == min(found))
    own = "" if shown.shipped else f" --rules {shown.path}"
    yield from pen.wrap(f"What a rule asks, and why: coplint rules show {shown.id}{own}", indent=2, dim=True)
    yield ""


def _not_checked(review: Review, pen: Pen) -> Iterator[str]:
    for state, title in NOT_CHECKED.items():
        entries = [f"{', '.join(rules)}: {why}" for why, rules in unchecked(review, state).items()]
        yield from _listed(title, entries, pen)


def _listed(title: str, entries: Sequence[str], pen: Pen) -> Iterator[str]:
    if entries:
        yield pen.style(title, bold=True)
        for entry in entries:
            yield from pen.wrap(f"- {entry}", indent=2, hang=2)
        yield ""


def _totals(review: Review, pen: Pen) -> Iterator[str]:
    summary = review.summary()
    worst = next((severity for severity in Severity if summary[severity.value]), None)
    fg = _COLOURS[worst] if worst else "green"
    path = clean(review.draft.path)
    yield pen.style(f"{path}: {findings_line(review)}", fg=fg, bold=True)
    yield from pen.wrap(f"{counted(review.draft.words, 'word')}; read: {reading_line(review.draft.read)}", indent=2)
