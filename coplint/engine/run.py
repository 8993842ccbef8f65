"""Rules run on a draft: each by itself, so that no rule changes what another finds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from coplint.alignment.former import Former
from coplint.analysis.analysis import Analysis
from coplint.checks.hit import Evidence, Hit, NoPlace, Said
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
    rules: Iterable[Rule],
    analysis: Analysis,
    *,
    stage: Stage,
    formers: Mapping[str, Former] = NO_FORMERS,
    earlier: Former | None = None,
) -> tuple[Outcome, ...]:
    """What came of each rule, in the order of their ids.

    `formers` are the earlier drafts that rules know by name, `earlier` is the revision before this one.
    """
    ordered = sorted(rules, key=lambda rule: rule.id)
    return tuple(run_rule(rule, analysis, stage=stage, formers=formers, earlier=earlier) for rule in ordered)


def run_rule(
    rule: Rule,
    analysis: Analysis,
    *,
    stage: Stage = Stage.WORKING,
    place: Resolution | None = None,
    formers: Mapping[str, Former] = NO_FORMERS,
    earlier: Former | None = None,
    seconds: float = RULE_SECONDS,
) -> Outcome:
    """What came of one rule. `place` stands for the rule's own, as when an example is run."""
    by = Deadline.within(seconds)
    blocks: tuple[int, ...] = ()
    said = _Heard()
    try:
        places = [place] if place else list(_places(rule, analysis, formers, by))
        if nowhere := next((found for found in places if not found.regions), None):
            return _not_found(rule, nowhere.why)
        blocks = tuple(sorted({block for found in places for region in found.regions for block in region.blocks}))
        other = places[1].regions[0] if len(places) > 1 else None
        looks = [Look(analysis, region, by, other, earlier) for region in places[0].regions]
        lacking = [why for look in looks if (why := said.hear(rule, look)) is not None]
        if len(lacking) == len(looks):
            return _not_found(rule, lacking[0])
    except OutOfTime as slow:
        why = f"looking for {slow} took more than {seconds:g} seconds; write the pattern so that it can fail fast"
        return Outcome(rule.id, State.INCOMPLETE, why, blocks, (), ())
    lost = _lost(rule, analysis.draft)
    state, why = (State.INCOMPLETE, f"could not be read: {', '.join(lost)}") if lost else (State.CHECKED, "")
    findings = _Telling(rule, analysis, stage).findings(said.hits)
    return Outcome(rule.id, state, why, blocks, findings, said.evidence())


def _places(rule: Rule, analysis: Analysis, formers: Mapping[str, Former], by: Deadline) -> Iterator[Resolution]:
    """The place of a rule, or the two that it compares."""
    if rule.between is None:
        yield resolve(rule.where, analysis, each=rule.each, formers=formers, by=by)
    else:
        yield from (resolve(where, analysis, formers=formers, by=by) for where in rule.between)


def _not_found(rule: Rule, why: str) -> Outcome:
    return Outcome(rule.id, State.PLACE_NOT_FOUND, why, (), (), ())


def _lost(rule: Rule, draft: Draft) -> list[str]:
    """Parts of the draft that the rule would have looked at and that could not be read."""
    return [part for part in draft.damaged if (kind := _kind_of(part)) is None or _looks_at(rule, kind)]


def _kind_of(part: str) -> Kind | None:
    """What kind of block a part of the package holds; None if all may depend on it."""
    name = part.rsplit("/", 1)[-1]
    return next((kind for start, kind in _KIND_OF_PART.items() if name.startswith(start)), None)


def _looks_at(rule: Rule, kind: Kind) -> bool:
    return any(kind in where.kind if where.kind else kind not in UNCHECKED for where in rule.between or (rule.where,))


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
class _Heard:
    """What a check said of all regions; what it said of two that overlap counts once."""

    hits: dict[_Same, Hit] = field(default_factory=dict)
    _evidence: set[Span] = field(default_factory=set)

    def hear(self, rule: Rule, look: Look) -> str | None:
        """Take in what the check says of one region; why, if the region has nothing of what it compares or counts."""
        try:
            for one in CHECKS[rule.check].check(rule.parameters, look):
                self._take(one, look.region)
        except NoPlace as none:
            return str(none)
        return None

    def _take(self, one: Said, region: Region) -> None:
        match one:
            case Evidence():
                self._evidence.add(one.span)
            case Hit():
                self.hits.setdefault(_Same(one.span, one.subject, region if one.span is None else None), one)

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
