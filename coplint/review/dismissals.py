"""Findings set aside in the settings, and dismissals that set nothing aside any more."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence

from coplint.config.settings import Dismissal
from coplint.draft.model import Draft
from coplint.engine.outcomes import Finding
from coplint.places.labels import covers
from coplint.rulebook.model import Rule
from coplint.wording import Words


class Dismissals:
    """The dismissals in force on one draft today."""

    def __init__(self, given: Iterable[Dismissal], rules: Sequence[Rule], draft: Draft, today: datetime.date) -> None:
        self._draft = draft
        self._ids = {name: rule.id for rule in rules for name in (rule.id, *rule.formerly)}
        asked = [one for one in given if one.rule in self._ids]
        self._lapsed = [one for one in asked if one.until is not None and one.until < today]
        self._in_force = [one for one in asked if one not in self._lapsed]

    def of(self, finding: Finding) -> Dismissal | None:
        """The dismissal that sets a finding aside, if one does."""
        return next((one for one in self._in_force if self._sets_aside(one, finding)), None)

    def notices(self, findings: Sequence[Finding]) -> tuple[str, ...]:
        """What to tell of dismissals that have lapsed or match nothing, for rules that ran."""
        idle = [one for one in self._in_force if not any(self._sets_aside(one, finding) for finding in findings)]
        return (
            *(f"{_name(one)} has lapsed ({one.until})" for one in self._lapsed),
            *(f"{_name(one)} matches nothing any more: take it out of the settings" for one in idle),
        )

    def _sets_aside(self, dismissal: Dismissal, finding: Finding) -> bool:
        if self._ids[dismissal.rule] != finding.rule:
            return False
        if dismissal.fingerprint is not None and dismissal.fingerprint != finding.fingerprint:
            return False
        if finding.span is None:
            return dismissal.label is None and dismissal.words is None
        said = self._draft.text(finding.sentence or finding.span)
        here = dismissal.label is None or covers(dismissal.label, self._draft.near[finding.span.block])
        return here and (dismissal.words is None or Words(dismissal.words).occurs(said))


def _name(dismissal: Dismissal) -> str:
    where = dismissal.label or dismissal.words or dismissal.fingerprint
    return f"the dismissal of {dismissal.rule}" + (f" at {where}" if where else "")
