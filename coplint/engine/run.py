"""Rules run on a draft: each by itself, so that no rule changes what another finds."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass, field

from coplint.analysis.analysis import Analysis
from coplint.checks.hit import Evidence, Hit
from coplint.checks.look import Look
from coplint.checks.registry import CHECKS
from coplint.config.levels import Stage
from coplint.draft.model import Span
from coplint.engine.fingerprint import Fingerprints
from coplint.engine.outcomes import Finding, Outcome, State
from coplint.places.region import Region, Resolution
from coplint.places.resolve import resolve
from coplint.rulebook.model import Rule
from coplint.wording import OutOfTime

RULE_SECONDS = 20.0
"""How long one rule may take on one draft before its outcome is incomplete."""


def run_rules(rules: Iterable[Rule], analysis: Analysis, *, stage: Stage) -> tuple[Outcome, ...]:
    """What came of each rule, in the order of their ids."""
    return tuple(run_rule(rule, analysis, stage=stage) for rule in sorted(rules, key=lambda rule: rule.id))


def run_rule(
    rule: Rule,
    analysis: Analysis,
    *,
    stage: Stage = Stage.WORKING,
    place: Resolution | None = None,
    seconds: float = RULE_SECONDS,
) -> Outcome:
    """What came of one rule. `place` stands for the rule's own, as when an example is run."""
    where = place or resolve(rule.where, analysis, each=rule.each)
    if not where.regions:
        return Outcome(rule.id, State.PLACE_NOT_FOUND, where.why, (), (), ())
    blocks = tuple(sorted({block for region in where.regions for block in region.blocks}))
    said = _Said()
    try:
        for region in where.regions:
            said.hear(rule, Look(analysis, region, time.monotonic() + seconds), region)
    except OutOfTime as slow:
        why = f"looking for {slow} took more than {seconds:g} seconds; write the pattern so that it can fail fast"
        return Outcome(rule.id, State.INCOMPLETE, why, blocks, (), ())
    damaged = analysis.draft.damaged
    state, why = (State.INCOMPLETE, f"could not be read: {', '.join(damaged)}") if damaged else (State.CHECKED, "")
    return Outcome(rule.id, state, why, blocks, _findings(rule, said.hits, analysis, stage), said.evidence())


@dataclass(slots=True)
class _Said:
    """What a check said of all regions; what it said of two that overlap counts once."""

    hits: dict[tuple[Span | None, str, str], Hit] = field(default_factory=dict)
    _evidence: set[Span] = field(default_factory=set)

    def hear(self, rule: Rule, look: Look, region: Region) -> None:
        for one in CHECKS[rule.check].check(rule.parameters, look):
            match one:
                case Evidence():
                    self._evidence.add(one.span)
                case Hit():
                    where = region.name if one.span is None else ""
                    self.hits.setdefault((one.span, one.subject, where), one)

    def evidence(self) -> tuple[Span, ...]:
        return tuple(sorted(self._evidence, key=_order))


def _order(span: Span | None) -> tuple[int, int, int]:
    return (-1, 0, 0) if span is None else (span.block, span.start, span.end)


def _findings(
    rule: Rule, hits: dict[tuple[Span | None, str, str], Hit], analysis: Analysis, stage: Stage
) -> tuple[Finding, ...]:
    marks = Fingerprints(rule.first_id)
    ordered = sorted(hits.items(), key=lambda item: (_order(item[0][0]), item[0][1:]))
    return tuple(_finding(rule, hit, key[2], analysis, stage, marks) for key, hit in ordered)


def _finding(rule: Rule, hit: Hit, region: str, analysis: Analysis, stage: Stage, marks: Fingerprints) -> Finding:
    sentence = analysis.sentence_at(hit.span) if hit.span else None
    if hit.span is None:
        said, heading = hit.subject or hit.message, region
    else:
        block = analysis.draft.blocks[hit.span.block]
        said = analysis.draft.text(sentence) if sentence else block.text
        heading = block.section[-1] if block.section else ""
    return Finding(
        rule=rule.id,
        topic=rule.topic,
        severity=rule.severity_at(stage),
        message=f"{rule.title}: {hit.message}" + (f" ({region})" if region and hit.span is None else ""),
        span=hit.span,
        sentence=sentence,
        suggestion=hit.suggestion,
        safe=hit.safe,
        related=hit.related,
        feedback=rule.feedback,
        reference=rule.reference,
        fingerprint=marks.of(said, heading),
        anywhere=marks.anywhere(said),
    )
