"""Rules run on drafts: outcomes, their order, and what happens when a rule runs out of time."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest

from coplint.alignment.former import Former
from coplint.analysis.references.find import find_references
from coplint.checks.registry import CHECKS
from coplint.config.levels import Severity, Stage
from coplint.engine.outcomes import State
from coplint.engine.run import of_one_draft, run_rule, run_rules
from coplint.places.region import Region
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
    assert "no chapter heading has “9”" in outcome.why


def test_a_pattern_that_runs_away_makes_the_outcome_incomplete_and_no_other(tmp_path):
    slow = analysis("# 1 Support\n\n" + "a" * 60 + "b stakeholders\n")
    runaway = rule(tmp_path, "words: /(?:(?:a|aa)+)+$/\n")
    outcome = run_rule(runaway, slow, seconds=0.2)
    assert outcome.state is State.INCOMPLETE
    assert "more than 0.2 seconds" in outcome.why
    assert told(run_rule(rule(tmp_path, "words: stakeholders\n"), slow), slow) == ["stakeholders"]


@pytest.mark.parametrize("slow", ["unless: /(?:(?:a|aa)+)+$/", "where: {about: /(?:(?:a|aa)+)+$/}"])
def test_the_limit_holds_wherever_a_pattern_stands(tmp_path, slow):
    known = analysis("# 1 Support\n\nAsk stakeholders " + "a" * 60 + "b\n")
    outcome = run_rule(rule(tmp_path, f"words: stakeholders\n{slow}\n"), known, seconds=0.2)
    assert outcome.state is State.INCOMPLETE


def test_the_limit_is_for_the_rule_and_not_for_each_chapter(tmp_path):
    text = "\n\n".join(f"# {n} Part\n\nx{'a' * 24}b" for n in range(40))
    outcome = run_rule(rule(tmp_path, "words: /(?:(?:a|aa)+)+$/\neach: chapter\n"), analysis(text), seconds=0.3)
    assert outcome.state is State.INCOMPLETE


@pytest.mark.parametrize(
    ("part", "where", "state"),
    [
        ("word/footnotes.xml", "", State.INCOMPLETE),
        ("word/footnotes.xml", "where: {kind: paragraph}", State.CHECKED),
        ("word/comments.xml", "", State.CHECKED),
        ("word/numbering.xml", "where: {kind: paragraph}", State.INCOMPLETE),
    ],
)
def test_a_damaged_part_matters_to_rules_that_look_there(tmp_path, part, where, state):
    damaged = replace(DRAFT, draft=replace(DRAFT.draft, damaged=(part,)))
    outcome = run_rule(rule(tmp_path, f"words: stakeholders\n{where}\n"), damaged)
    assert outcome.state is state
    assert (part in outcome.why) == (state is State.INCOMPLETE)
    assert len(outcome.findings) == 2


@pytest.mark.parametrize(
    ("check", "body", "part", "state"),
    [
        ("unfinished", "", "word/comments.xml cannot be read (EndTag: '</' not found)", State.INCOMPLETE),
        ("unfinished", "of: [comments]", "word/footnotes.xml", State.INCOMPLETE),
        ("basis", "where: {kind: paragraph}", "word/footnotes.xml", State.INCOMPLETE),
        ("basis", "where: {kind: paragraph}", "word/comments.xml", State.CHECKED),
        ("phrase", "words: stakeholders", "word/comments.xml cannot be read (EndTag: '</' not found)", State.CHECKED),
        (
            "cross-reference",
            "between: [{chapter: support, kind: paragraph}, {chapter: health, kind: footer}]",
            "word/footer1.xml",
            State.INCOMPLETE,
        ),
    ],
)
def test_a_damaged_part_matters_to_kinds_that_read_it_wherever_they_look(tmp_path, check, body, part, state):
    known = analysis("# 1 Support\n\n1.1 Consult.\n\n# 2 Health\n\n2.1 Schools must ask.\n")
    asked = rule(tmp_path, body, check=check)
    whole = Region(tuple(range(len(known.draft.blocks))), whole=True)
    damaged = replace(known, draft=replace(known.draft, damaged=(part,)))
    assert run_rule(asked, damaged, place=whole if check != "cross-reference" else None).state is state


def test_a_rule_is_not_charged_for_what_it_is_the_first_to_ask_of_the_analysis(tmp_path, monkeypatch):
    def slowly(draft):
        time.sleep(0.6)
        return find_references(draft)

    monkeypatch.setattr("coplint.analysis.analysis.find_references", slowly)
    asked = rule(tmp_path, "to: health\neach: chapter\n", check="reference-to")
    known = analysis("# 1 Support\n\n1.1 See paragraph 2.1.\n\n# 2 Health\n\n2.1 Reply.\n")
    assert [run_rule(asked, known, seconds=0.5).state for _ in range(2)] == [State.CHECKED, State.CHECKED]


def test_the_limit_holds_for_a_kind_that_looks_for_no_words(tmp_path, monkeypatch):
    def slowly(_asked, _look):
        time.sleep(0.05)
        return iter(())

    monkeypatch.setitem(CHECKS, "unnumbered", replace(CHECKS["unnumbered"], check=slowly))
    known = analysis("\n\n".join(f"# {n} Part\n\n{n}.1 Reply." for n in range(1, 9)))
    outcome = run_rule(rule(tmp_path, "each: chapter", check="unnumbered"), known, seconds=0.12)
    assert outcome.state is State.INCOMPLETE
    assert "“unnumbered”" in outcome.why


def test_severity_follows_the_stage(tmp_path):
    staged = rule(tmp_path, "words: stakeholders\nseverity: {working: note, final: error}\n")
    severities = [run_rule(staged, DRAFT, stage=stage).findings[0].severity for stage in Stage]
    assert severities == [Severity.NOTE, Severity.NOTE, Severity.ERROR]


def test_one_modal_that_fails_two_verbs_is_told_once(tmp_path):
    both = rule(tmp_path, "verb: [consult, have regard]\nat-least: requirement\n", check="modal-strength")
    known = analysis("Schools should consult parents and have regard to them.")
    assert told(run_rule(both, known), known) == ["should"]


def test_evidence_comes_in_order_of_the_draft(tmp_path):
    known = analysis("# 1 Support\n\n1.1 Blind people reply. Deaf people reply.\n\n1.2 Blind people ask.\n")
    asked = rule(tmp_path, "replace: {the deaf: deaf people, the blind: blind people}\n")
    spans = run_rule(asked, known).evidence
    assert [known.draft.text(span) for span in spans] == ["Blind people", "Deaf people", "Blind people"]


def test_renumbering_a_section_changes_no_fingerprint(tmp_path):
    each = rule(tmp_path, "each: section\n", check="unnumbered")
    one, two = (run_rule(each, analysis(f"# {n} Support\n\nOne says.\n")) for n in (1, 2))
    assert one.findings[0].fingerprint == two.findings[0].fingerprint


def test_each_chapter_without_a_number_is_told_at_its_head(tmp_path):
    known = analysis("# Support\n\nOne says.\n\n# Health\n\nTwo says.\n")
    outcome = run_rule(rule(tmp_path, "each: chapter\n", check="unnumbered"), known)
    assert told(outcome, known) == ["Support", "Health"]


def test_parts_of_which_nothing_can_be_said_are_no_places_that_were_looked_at(tmp_path):
    known = analysis("# Support\n\nAsk about fees, then reply.\n\n# Health\n\nNobody pays.\n")
    outcome = run_rule(rule(tmp_path, "each: chapter\nfirst: fees\nthen: reply\n", check="order"), known)
    assert outcome.state is State.CHECKED
    assert [known.draft.blocks[at].chapter for at in outcome.places] == ["Support", "Support"]


@pytest.mark.parametrize("order", [1, -1])
def test_the_order_of_rules_changes_nothing(tmp_path, order):
    rules = [replace(rule(tmp_path, "words: stakeholders\n"), id=name) for name in ("T-1", "T-2", "T-3")]
    outcomes = run_rules(rules[::order], DRAFT, stage=Stage.WORKING)
    assert [outcome.rule for outcome in outcomes] == ["T-1", "T-2", "T-3"]
    assert len({finding.fingerprint for outcome in outcomes for finding in outcome.findings}) == 6


def test_rules_that_only_compare_are_left_out_where_nothing_is_compared(tmp_path):
    rules = (rule(tmp_path, "words: fees"), rule(tmp_path, "", check="dropped"))
    assert of_one_draft(rules) == rules[:1]
    assert of_one_draft(rules[1:]) == rules[1:]


@pytest.mark.parametrize(("check", "state"), [("weaker", State.PLACE_NOT_FOUND), ("dropped", State.CHECKED)])
def test_of_a_place_that_has_gone_only_what_went_with_it_is_told(tmp_path, check, state):
    old = analysis("# 1 Support\n\n1.1 Consult stakeholders.\n\n# 9 Travel\n\n9.1 Drivers must wait at the gate.\n")
    asked = rule(tmp_path, "where: {chapter: travel}", check=check)
    assert run_rule(asked, DRAFT, earlier=Former(old, DRAFT)).state is state
