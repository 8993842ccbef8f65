"""What a check said made into findings."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from coplint.analysis.analysis import Analysis
from coplint.config.levels import Stage
from coplint.draft.model import Span
from coplint.engine.fingerprint import Fingerprints, Mark
from coplint.engine.heard import Told
from coplint.engine.outcomes import Finding
from coplint.places.region import Landmark
from coplint.rulebook.model import Rule


@dataclass(frozen=True, slots=True)
class Telling:
    """Hits of one rule on one draft made into findings."""

    rule: Rule
    analysis: Analysis
    stage: Stage

    def findings(self, told: Iterable[Told]) -> tuple[Finding, ...]:
        """One for each hit, in the order given, in which equals are counted."""
        marks = Fingerprints(self.rule.first_id)
        return tuple(self._finding(one, marks) for one in told)

    def _finding(self, told: Told, marks: Fingerprints) -> Finding:
        hit, region = told.hit, told.region
        found = self.analysis.sentence_at(hit.span) if hit.span else None
        mark = self._mark(told, found.span if found else None)
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
            fingerprint=marks.of(mark),
            anywhere=marks.anywhere(mark),
        )

    def _mark(self, told: Told, sentence: Span | None) -> Mark:
        """What tells a finding from others: its words and their sentence, or the part of the draft that it is about."""
        hit = told.hit
        landmark = hit.landmark or (told.region.landmark if told.region else None)
        if landmark is not None or hit.span is None:
            part = landmark or Landmark()
            return Mark(hit.subject or hit.message, part.begins, part.heading, of_part=True)
        draft = self.analysis.draft
        block = draft.blocks[hit.span.block]
        said = draft.text(sentence) if sentence else block.text
        return Mark(hit.subject or draft.text(hit.span), said, block.section[-1] if block.section else "")
