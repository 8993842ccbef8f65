"""Rules run on drafts: outcomes, their order, and what happens when a rule runs out of time."""

from __future__ import annotations

from dataclasses import replace

import pytest

from coplint.config.levels import Severity, Stage
from coplint.engine.outcomes import State
from coplint.engine.run import run_rule, run_rules
from tests.drafts import analysis, rule, told

DRAFT = analysis("# 1 Support\n\n1.1 Consult stakeholders.\n\n# 2 Health\n\n2.1 Ask stakeholders.\n")


def test_a_finding_carries_its_exact_span_and_sentence(tmp_path):
    outcome = run_rule(rule(tmp_path, "words: stakeholders\n"), DRAFT)
    first = outcome.findings[0]
    assert outcome.state is State.CHECKED
    assert DRAFT.draft.text(first.span) == "stakeholders"
    assert DRAFT.draft.text(first.sentence) == "Consult stakeholders."
    assert first.message == "Test: “stakeholders”"


def test_a_place_that_is_not_there_is_an_outcome_of_its_own(tmp_path):
    outcome = run_rule(rule(tmp_path, "words: stakeholders\nwhere: {chapter: 9}\n"), DRAFT)
    assert outcome.state is State.PLACE_NOT_FOUND
    assert "chapter: 9" in outcome.why


def test_a_pattern_that_runs_away_makes_the_outcome_incomplete_and_no_other(tmp_path):
    slow = analysis("# 1 Support\n\n" + "a" * 60 + "b stakeholders\n")
    runaway = rule(tmp_path, "words: /(?:(?:a|aa)+)+$/\n")
    outcome = run_rule(runaway, slow, seconds=0.2)
    assert outcome.state is State.INCOMPLETE
    assert "more than 0.2 seconds" in outcome.why
    assert told(run_rule(rule(tmp_path, "words: stakeholders\n"), slow), slow) == ["stakeholders"]


def test_a_damaged_part_makes_every_outcome_incomplete(tmp_path):
    damaged = replace(DRAFT, draft=replace(DRAFT.draft, damaged=("word/footnotes.xml",)))
    outcome = run_rule(rule(tmp_path, "words: stakeholders\n"), damaged)
    assert outcome.state is State.INCOMPLETE
    assert "word/footnotes.xml" in outcome.why
    assert len(outcome.findings) == 2


def test_severity_follows_the_stage(tmp_path):
    staged = rule(tmp_path, "words: stakeholders\nseverity: {working: note, final: error}\n")
    severities = [run_rule(staged, DRAFT, stage=stage).findings[0].severity for stage in Stage]
    assert severities == [Severity.NOTE, Severity.NOTE, Severity.ERROR]


def test_regions_that_overlap_tell_a_finding_once(tmp_path):
    both = rule(tmp_path, "words: stakeholders\nwhere: {heading: [support, health]}\neach: section\n")
    assert told(run_rule(both, DRAFT), DRAFT) == ["stakeholders", "stakeholders"]


def test_each_chapter_without_a_number_is_told_by_name(tmp_path):
    known = analysis("# Support\n\nOne says.\n\n# Health\n\nTwo says.\n")
    outcome = run_rule(rule(tmp_path, "each: chapter\n", check="unnumbered"), known)
    assert [one.message.split("(")[-1] for one in outcome.findings] == ["Health)", "Support)"]


@pytest.mark.parametrize("order", [1, -1])
def test_the_order_of_rules_changes_nothing(tmp_path, order):
    rules = [replace(rule(tmp_path, "words: stakeholders\n"), id=name) for name in ("T-1", "T-2", "T-3")]
    outcomes = run_rules(rules[::order], DRAFT, stage=Stage.WORKING)
    assert [outcome.rule for outcome in outcomes] == ["T-1", "T-2", "T-3"]
    assert len({finding.fingerprint for outcome in outcomes for finding in outcome.findings}) == 6
