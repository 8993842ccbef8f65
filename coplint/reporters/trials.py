"""Rules tried on a draft, for whoever writes them: how much each finds, and what a change made more and less.

Of a rule that finds nothing wrong the words that meet it are shown, so that it is seen to have worked.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from textwrap import shorten

from coplint.draft.model import Draft, Span
from coplint.engine.outcomes import Finding
from coplint.engine.trial import Trial
from coplint.plurals import counted
from coplint.reporters.excerpt import excerpt
from coplint.reporters.pen import Pen
from coplint.reporters.places import PlaceNames

_COLOURS = {"+": "green", "-": "red"}
_SHOWN = 3
_LONGEST = 60


def render(draft: Draft, trials: Sequence[Trial], *, colour: bool, width: int) -> str:
    """The page for one draft, `width` columns wide: under each rule the findings that it did not have, or lost."""
    pen, names = Pen(colour=colour, width=width), PlaceNames(draft)
    lines = [*pen.wrap(draft.path, bold=True)]
    for trial in trials:
        lines += pen.wrap(f"{trial.rule.id}  {trial.rule.title}: {_came_to(trial)}", indent=2, hang=4)
        for sign, findings in (("+", trial.more), ("-", trial.less)):
            for finding in findings:
                lines += _finding(sign, finding, draft, names, pen)
        if not trial.outcome.findings:
            lines += _met(trial.outcome.evidence, draft, names, pen)
    return "\n".join(lines) + "\n"


def _came_to(trial: Trial) -> str:
    if trial.lacking:
        return trial.lacking
    found = counted(len(trial.outcome.findings), "finding")
    if trial.new:
        return found
    changed = [f"{len(listed)} {word}" for word, listed in (("more", trial.more), ("less", trial.less)) if listed]
    return ", ".join([found, *(changed or ["the same as before"])])


def _met(evidence: Sequence[Span], draft: Draft, names: PlaceNames, pen: Pen) -> Iterator[str]:
    """The first words that meet a rule, each with its place, and how many there are besides."""
    shown = [
        f"{names.span(span)}, “{shorten(draft.text(span), _LONGEST, placeholder=' …')}”" for span in evidence[:_SHOWN]
    ]
    more = [f"and {len(evidence) - _SHOWN:,} more"] if len(evidence) > _SHOWN else []
    if shown:
        yield from pen.wrap(f"met at {'; '.join([*shown, *more])}", indent=4, hang=2)


def _finding(sign: str, finding: Finding, draft: Draft, names: PlaceNames, pen: Pen) -> Iterator[str]:
    place = "" if finding.span is None else f"{names.span(finding.span)}  "
    yield from pen.wrap(f"{sign} {place}{finding.message}", indent=4, hang=2, fg=_COLOURS[sign])
    shown = excerpt(draft, finding, room=pen.width - 8)
    if shown is not None:
        yield from pen.context(shown, indent=8, fg=_COLOURS[sign])
