"""Findings set aside in the settings, and dismissals that set nothing aside any more."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator, Sequence

from coplint.config.settings import Dismissal
from coplint.draft.model import Draft
from coplint.engine.outcomes import Finding, State
from coplint.errors import CoplintError
from coplint.places.labels import covers
from coplint.review.model import Review
from coplint.rulebook.model import Rule
from coplint.wording import Deadline, OutOfTime, Words

_SECONDS = 20.0
"""How long the patterns of all dismissals may take on one draft."""


class Dismissals:
    """The dismissals in force on one draft today."""

    def __init__(self, given: Iterable[Dismissal], rules: Sequence[Rule], draft: Draft, today: datetime.date) -> None:
        self._draft = draft
        self._ids = {name: rule.id for rule in rules for name in (rule.id, *rule.formerly)}
        self._by = Deadline.within(_SECONDS)
        self._in_force = [one for one in given if one.rule in self._ids and not _lapsed(one, today)]

    def of(self, finding: Finding) -> Dismissal | None:
        """The dismissal that sets a finding aside, if one does."""
        return next((one for one in self._in_force if self._sets_aside(one, finding)), None)

    def used(self, findings: Sequence[Finding]) -> frozenset[Dismissal]:
        """Those that match a finding."""
        return frozenset(one for one in self._in_force if any(self._sets_aside(one, each) for each in findings))

    def _sets_aside(self, dismissal: Dismissal, finding: Finding) -> bool:
        if self._ids[dismissal.rule] != finding.rule:
            return False
        if dismissal.fingerprint is not None and dismissal.fingerprint != finding.fingerprint:
            return False
        if finding.span is None:
            return dismissal.label is None and dismissal.words is None
        said = self._draft.text(finding.sentence or finding.span)
        here = dismissal.label is None or covers(dismissal.label, self._draft.near[finding.span.block])
        return here and (dismissal.words is None or self._says(dismissal, dismissal.words, said))

    def _says(self, dismissal: Dismissal, words: Words, text: str) -> bool:
        try:
            return words.occurs(text, by=self._by)
        except OutOfTime as slow:
            raise CoplintError(f"{_name(dismissal)}: looking for it took more than {_SECONDS:g} seconds") from slow


def dismissal_notices(
    given: Iterable[Dismissal],
    reviews: Sequence[Review],
    *,
    known: Callable[[str], bool],
    every: bool,
    today: datetime.date,
) -> Iterator[str]:
    """What to tell of dismissals that do nothing, given the reviews of the drafts that they hold for.

    `known` says whether there is a rule of an id, `every` whether these are all drafts that were meant: what could not
    be read, or not be checked to the end, may hold what a dismissal is for.
    """
    ran = {name for review in reviews for rule in review.rules for name in (rule.id, *rule.formerly)}
    for one in given:
        if one.rule not in ran:
            if not known(one.rule):
                yield f"{_name(one)} names no rule that coplint knows"
        elif _lapsed(one, today):
            yield f"{_name(one)} has lapsed ({one.until})"
        elif every and not any(one in review.dismissals or _unsettled(one, review) for review in reviews):
            yield f"{_name(one)} matches nothing any more: unless it is for another draft, take it out of the settings"


def _unsettled(dismissal: Dismissal, review: Review) -> bool:
    ids = {rule.id for rule in review.rules if dismissal.rule in (rule.id, *rule.formerly)}
    return any(outcome.rule in ids and outcome.state is State.INCOMPLETE for outcome in review.outcomes)


def _lapsed(dismissal: Dismissal, today: datetime.date) -> bool:
    return dismissal.until is not None and dismissal.until < today


def _name(dismissal: Dismissal) -> str:
    words = dismissal.words.source if dismissal.words else None
    where = dismissal.label or words or dismissal.fingerprint
    return f"the dismissal of {dismissal.rule}" + (f" at {where}" if where else "")
