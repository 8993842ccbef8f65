"""Rules run on a draft: each by itself, so that no rule changes what another finds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from coplint.alignment.former import Former
from coplint.analysis.analysis import Analysis
from coplint.checks.hit import Evidence, Hit
from coplint.checks.look import Look
from coplint.checks.registry import CHECKS
from coplint.config.levels import Stage
from coplint.draft.model import UNCHECKED, Draft, Kind, Span
from coplint.engine.fingerprint import Fingerprints
from coplint.engine.outcomes import Finding, Outcome, State
from coplint.places.region import Region, Resolution
from coplint.places.resolve import resolve
from coplint.places.was import NO_FORMERS
from coplint.rulebook.model import Rule
from coplint.wording import Deadline, OutOfTime

RULE_SECONDS = 20.0
"""How long one rule may take on one draft before its outcome is incomplete."""


def run_rules(
    rules: Iterable[Rule], analysis: Analysis, *, stage: Stage, formers: Mapping[str, Former] = NO_FORMERS
) -> tuple[Outcome, ...]:
    """What came of each rule, in the order of their ids; `formers` are the earlier drafts that rules know by name."""
    ordered = sorted(rules, key=lambda rule: rule.id)
    return tuple(run_rule(rule, analysis, stage=stage, formers=formers) for rule in ordered)


def run_rule(
    rule: Rule,
    analysis: Analysis,
    *,
    stage: Stage = Stage.WORKING,
    place: Resolution | None = None,
    formers: Mapping[str, Former] = NO_FORMERS,
    seconds: float = RULE_SECONDS,
) -> Outcome:
    """What came of one rule. `place` stands for the rule's own, as when an example is run."""
    by = Deadline.within(seconds)
    blocks: tuple[int, ...] = ()
    said = _Said()
    try:
        where = place or resolve(rule.where, analysis, each=rule.each, formers=formers, by=by)
        if not where.regions:
            return Outcome(rule.id, State.PLACE_NOT_FOUND, where.why, (), (), ())
        blocks = tuple(sorted({block for region in where.regions for block in region.blocks}))
        for region in where.regions:
            said.hear(rule, Look(analysis, region, by))
    except OutOfTime as slow:
        why = f"looking for {slow} took more than {seconds:g} seconds; write the pattern so that it can fail fast"
        return Outcome(rule.id, State.INCOMPLETE, why, blocks, (), ())
    lost = _lost(rule, analysis.draft)
    state, why = (State.INCOMPLETE, f"could not be read: {', '.join(lost)}") if lost else (State.CHECKED, "")
    findings = _Telling(rule, analysis, stage).findings(said.hits)
    return Outcome(rule.id, state, why, blocks, findings, said.evidence())


def _lost(rule: Rule, draft: Draft) -> list[str]:
    """Parts of the draft that the rule would have looked at and that could not be read."""
    return [part for part in draft.damaged if (kind := _kind_of(part)) is None or _looks_at(rule, kind)]


def _kind_of(part: str) -> Kind | None:
    """What kind of block a part of the package holds; None if all may depend on it."""
    name = part.rsplit("/", 1)[-1]
    return next((kind for start, kind in _KIND_OF_PART.items() if name.startswith(start)), None)


def _looks_at(rule: Rule, kind: Kind) -> bool:
    return kind in rule.where.kind if rule.where.kind else kind not in UNCHECKED


_KIND_OF_PART = {
    "footnotes": Kind.FOOTNOTE,
    "endnotes": Kind.ENDNOTE,
    "comments": Kind.COMMENT,
    "header": Kind.HEADER,
    "footer": Kind.FOOTER,
}


@dataclass(frozen=True, slots=True)
class _Same:
    """What makes a hit one and the same: its span, or what it is about in which region."""

    span: Span | None
    subject: str
    region: Region | None

    @property
    def order(self) -> tuple[tuple[int, int, int], str, str]:
        """Those of the draft as a whole first, then in order of the draft."""
        return _order(self.span), self.subject, self.region.name if self.region else ""


@dataclass(slots=True)
class _Said:
    """What a check said of all regions; what it said of two that overlap counts once."""

    hits: dict[_Same, Hit] = field(default_factory=dict)
    _evidence: set[Span] = field(default_factory=set)

    def hear(self, rule: Rule, look: Look) -> None:
        for one in CHECKS[rule.check].check(rule.parameters, look):
            match one:
                case Evidence():
                    self._evidence.add(one.span)
                case Hit():
                    region = look.region if one.span is None else None
                    self.hits.setdefault(_Same(one.span, one.subject, region), one)

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

    def findings(self, hits: dict[_Same, Hit]) -> tuple[Finding, ...]:
        marks = Fingerprints(self.rule.first_id)
        ordered = sorted(hits.items(), key=lambda item: item[0].order)
        return tuple(self._finding(hit, same.region, marks) for same, hit in ordered)

    def _finding(self, hit: Hit, region: Region | None, marks: Fingerprints) -> Finding:
        found = self.analysis.sentence_at(hit.span) if hit.span else None
        words, sentence, heading = self._said(hit, found.span if found else None, region)
        return Finding(
            rule=self.rule.id,
            topic=self.rule.topic,
            severity=self.rule.severity_at(self.stage),
            message=f"{self.rule.title}: {hit.message}" + (f" ({region.name})" if region and region.name else ""),
            span=hit.span,
            sentence=found.span if found else None,
            suggestion=hit.suggestion,
            safe=hit.safe,
            related=hit.related,
            feedback=self.rule.feedback,
            reference=self.rule.reference,
            fingerprint=marks.of(words, sentence, heading),
            anywhere=marks.anywhere(words, sentence),
        )

    def _said(self, hit: Hit, sentence: Span | None, region: Region | None) -> tuple[str, str, str]:
        """The words, their sentence and the heading, which tell a finding from others."""
        if hit.span is None:
            return hit.subject or hit.message, "", region.heading if region else ""
        draft = self.analysis.draft
        block = draft.blocks[hit.span.block]
        said = draft.text(sentence) if sentence else block.text
        return hit.subject or draft.text(hit.span), said, block.section[-1] if block.section else ""
