"""Rules run on a draft: each by itself, so that no rule changes what another finds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from coplint.alignment.former import Former
from coplint.analysis.analysis import Analysis
from coplint.checks.hit import NoPlace
from coplint.checks.look import Look
from coplint.checks.registry import CHECKS
from coplint.config.levels import Stage
from coplint.engine.damage import lost
from coplint.engine.heard import Heard
from coplint.engine.looks import looks_of
from coplint.engine.outcomes import Outcome, State
from coplint.engine.telling import Telling
from coplint.places.region import Region
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


def of_one_draft(rules: Sequence[Rule]) -> Sequence[Rule]:
    """The rules for a draft that nothing is compared with: those that only compare are left out, unless all do."""
    return tuple(rule for rule in rules if not CHECKS[rule.check].looks_back) or rules


def run_rule(
    rule: Rule,
    analysis: Analysis,
    *,
    stage: Stage = Stage.WORKING,
    place: Region | None = None,
    formers: Mapping[str, Former] = NO_FORMERS,
    earlier: Former | None = None,
    seconds: float = RULE_SECONDS,
) -> Outcome:
    """What came of one rule. `place` stands for the rule's own, as when an example is run.

    `seconds` are those that the rule itself may take; what it is the first to ask of the analysis is not counted.
    """
    by = Deadline.within(seconds)
    heard = Heard()
    state, why = State.CHECKED, ""
    try:
        looks = [Look(analysis, place, by)] if place else looks_of(rule, analysis, formers, earlier, by)
        heard.hear(rule, looks)
    except NoPlace as none:
        state, why = State.PLACE_NOT_FOUND, str(none)
    except OutOfTime as slow:
        why = f"looking for {slow} took more than {seconds:g} seconds; narrow the place, or have the pattern fail fast"
        return Outcome(rule.id, State.INCOMPLETE, why, heard.blocks, (), ())
    if unread := lost(rule, analysis.draft):
        state, why = State.INCOMPLETE, f"could not be read: {', '.join(unread)}"
    findings = Telling(rule, analysis, stage).findings(heard.told)
    return Outcome(rule.id, state, why, heard.blocks, findings, heard.evidence)
