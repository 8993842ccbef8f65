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

_Where = tuple[Span | None, str, str]
"""What makes a hit one and the same: its span, else its subject and the region's name."""

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
    said, deadline = _Said(), time.monotonic() + seconds
    try:
        for region in where.regions:
            said.hear(rule, Look(analysis, region, deadline), region)
    except OutOfTime as slow:
        why = f"looking for {slow} took more than {seconds:g} seconds; write the pattern so that it can fail fast"
        return Outcome(rule.id, State.INCOMPLETE, why, blocks, (), ())
    damaged = analysis.draft.damaged
    state, why = (State.INCOMPLETE, f"could not be read: {', '.join(damaged)}") if damaged else (State.CHECKED, "")
    findings = _Telling(rule, analysis, stage).findings(said.hits)
    return Outcome(rule.id, state, why, blocks, findings, said.evidence())


@dataclass(slots=True)
class _Said:
    """What a check said of all regions; what it said of two that overlap counts once."""

    hits: dict[_Where, Hit] = field(default_factory=dict)
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


@dataclass(frozen=True, slots=True)
class _Telling:
    """Hits of one rule on one draft made into findings."""

    rule: Rule
    analysis: Analysis
    stage: Stage

    def findings(self, hits: dict[_Where, Hit]) -> tuple[Finding, ...]:
        marks = Fingerprints(self.rule.first_id)
        ordered = sorted(hits.items(), key=lambda item: (_order(item[0][0]), item[0][1:]))
        return tuple(self._finding(hit, region, marks) for (_, _, region), hit in ordered)

    def _finding(self, hit: Hit, region: str, marks: Fingerprints) -> Finding:
        found = self.analysis.sentence_at(hit.span) if hit.span else None
        sentence = found.span if found else None
        said, heading = self._said(hit, sentence, region)
        return Finding(
            rule=self.rule.id,
            topic=self.rule.topic,
            severity=self.rule.severity_at(self.stage),
            message=f"{self.rule.title}: {hit.message}" + (f" ({region})" if region else ""),
            span=hit.span,
            sentence=sentence,
            suggestion=hit.suggestion,
            safe=hit.safe,
            related=hit.related,
            feedback=self.rule.feedback,
            reference=self.rule.reference,
            fingerprint=marks.of(said, heading),
            anywhere=marks.anywhere(said),
        )

    def _said(self, hit: Hit, sentence: Span | None, region: str) -> tuple[str, str]:
        """The words and the heading that tell a finding from others."""
        if hit.span is None:
            return hit.subject or hit.message, region
        block = self.analysis.draft.blocks[hit.span.block]
        return self.analysis.draft.text(sentence) if sentence else block.text, block.section[
            -1
        ] if block.section else ""
