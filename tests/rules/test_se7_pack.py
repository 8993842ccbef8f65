"""The 2013 feedback and the pack that serves it: every point that a rule can tell of has one."""

from __future__ import annotations

import yaml

from coplint.rulebook.packs import load_pack
from tests.drafts import ROOT

REGISTER = yaml.safe_load((ROOT / "rules" / "se7-2013" / "register.yml").read_text(encoding="utf-8"))
ITEMS = {item["id"]: item for item in REGISTER["items"]}
RULES = load_pack("se7-2013")
SERVED = {item for rule in RULES for item in rule.feedback}


def test_the_register_holds_every_point_once():
    assert len(REGISTER["items"]) == len(ITEMS) == 387


def test_every_point_that_a_rule_can_tell_of_is_served():
    checkable = {name for name, item in ITEMS.items() if item["checkable"] != "by-a-person"}
    assert len(checkable) == 256
    assert checkable - SERVED == set()


def test_rules_serve_points_of_the_register_that_a_rule_can_tell_of():
    assert {name for name in SERVED if ITEMS.get(name, {}).get("checkable", "by-a-person") == "by-a-person"} == set()


def test_no_place_is_given_by_a_number_of_the_2013_draft():
    assert [rule.id for rule in RULES for place in rule.places if place.label] == []
