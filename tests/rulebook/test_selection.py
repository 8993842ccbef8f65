"""Which rules run, and which of those that contradict each other."""

from __future__ import annotations

import pytest

from coplint.errors import CoplintError
from coplint.rulebook.packs import load_pack, rulebook, shipped_rules
from coplint.rulebook.selection import called, say_unknown, selected, unknown_name

RIVALS = ("SE7-C6-45", "SE7-C6-46")


@pytest.fixture(scope="module")
def rules():
    return rulebook(["drafting", "se7-2013"], ())


def chosen(rules, select=(), ignore=()):
    return [rule.id for rule in selected(rules, select, ignore).rules]


def test_rules_are_chosen_by_id_topic_or_pack(rules):
    assert chosen(rules, ["DR-11"]) == ["DR-11"]
    assert {rule.topic for rule in selected(rules, ["acronym"], []).rules} == {"acronym"}
    assert {rule.pack for rule in selected(rules, ["drafting"], ["DR-11"]).rules} == {"drafting"}
    assert "DR-11" not in chosen(rules, ["drafting"], ["DR-11"])


@pytest.mark.parametrize(
    ("select", "ignore", "runs"),
    [
        ([], [], "SE7-C6-45"),
        ([], ["SE7-C6-45"], "SE7-C6-46"),
        (["SE7-C6-46"], [], "SE7-C6-46"),
        (["se7-2013", "SE7-C6-46"], [], "SE7-C6-46"),
    ],
)
def test_of_alternatives_one_runs(rules, select, ignore, runs):
    assert [name for name in chosen(rules, select, ignore) if name in RIVALS] == [runs]


def test_the_other_is_told_when_it_was_wanted(rules):
    made = selected(rules, [], [])
    told = "SE7-C6-46 is an alternative to SE7-C6-45 and did not run; to have it run instead, ignore SE7-C6-45"
    assert made.instead["SE7-C6-46"] == "SE7-C6-45"
    assert told in made.notices
    assert selected(rules, ["SE7-C6-46"], []).notices == ()
    assert "SE7-C6-46" not in selected(rules, [], ["SE7-C6-45"]).instead


def test_two_alternatives_cannot_both_be_selected(rules):
    with pytest.raises(CoplintError, match="SE7-C6-45 and SE7-C6-46 contradict each other"):
        selected(rules, RIVALS, [])


def test_no_rule_at_all_is_no_selection(rules):
    for nothing in (((), (), ()), (rules, ["DR-11"], ["DR-11"])):
        with pytest.raises(CoplintError, match="no rule is left"):
            selected(*nothing)


def test_a_name_that_fits_no_rule_is_found():
    drafting = load_pack("drafting")
    assert unknown_name(["DR-11", "acronym", "drafting"], drafting) is None
    assert unknown_name(["DR-11", "DR-99"], drafting) == "DR-99"
    assert "no rule, topic or pack is called “DR-99”" in say_unknown("DR-99", shipped_rules())
    assert "ask for it with --pack se7-2013" in say_unknown("SE7-TA-21", shipped_rules())


def test_a_rule_is_called_by_its_id_or_title_whatever_the_capitals(rules):
    assert called("dr-11", rules).id == called("ONE, the other, or both?", rules).id == "DR-11"
    assert called("dr", rules) is None


def test_a_name_that_is_near_is_suggested(rules):
    assert "called “dr-11”; did you mean `DR-11`?" in say_unknown("dr-11", rules)
    assert "called “zzzzz”; `coplint rules list` shows them" in say_unknown("zzzzz", rules)
