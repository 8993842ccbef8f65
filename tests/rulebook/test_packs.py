"""Packs, and which of their rules are chosen."""

from __future__ import annotations

import pytest

from coplint.rulebook.packs import load_own, load_pack, rulebook, selected, shipped_packs
from coplint.yamlfile import YamlError


def ids(rules):
    return [rule.id for rule in rules]


def test_the_packs_that_come_with_coplint_load_together():
    assert {"drafting", "se7-2013"} <= set(shipped_packs())
    assert len(rulebook(shipped_packs(), ())) > 20


def test_rules_are_chosen_by_id_topic_or_pack():
    rules = rulebook(["drafting", "se7-2013"], ())
    assert ids(selected(rules, ["DR-11"], [])) == ["DR-11"]
    assert {rule.topic for rule in selected(rules, ["acronym"], [])} == {"acronym"}
    assert {rule.pack for rule in selected(rules, ["drafting"], ["DR-11"])} == {"drafting"}
    assert "DR-11" not in ids(selected(rules, ["drafting"], ["DR-11"]))


def test_of_alternatives_one_is_chosen():
    rules = load_pack("se7-2013")
    assert [name for name in ids(selected(rules, [], [])) if name in ("SE7-C6-45", "SE7-C6-46")] == ["SE7-C6-45"]
    assert "SE7-C6-46" in ids(selected(rules, [], ["SE7-C6-45"]))


def test_a_name_that_fits_nothing_is_refused():
    with pytest.raises(YamlError, match="no rule, topic or pack is called “DR-99”"):
        selected(load_pack("drafting"), ["DR-99"], [])
    with pytest.raises(YamlError, match="there is no pack “draughting”; coplint has drafting"):
        load_pack("draughting")


def test_a_folder_of_rules_is_a_pack_of_its_name(tmp_path):
    (tmp_path / "ours").mkdir()
    (tmp_path / "ours" / "a.yml").write_text(
        "rules:\n  - {id: A-1, title: T, check: phrase, words: x, because: y}\n", encoding="utf-8"
    )
    assert [(rule.id, rule.pack) for rule in load_own([tmp_path / "ours"])] == [("A-1", "ours")]
    with pytest.raises(YamlError, match="no such rule file"):
        load_own([tmp_path / "none"])


def test_a_folder_without_rules_is_refused(tmp_path):
    (tmp_path / "rules.yml.txt").write_text("rules: []", encoding="utf-8")
    with pytest.raises(YamlError, match=r"no rule file there \(rules.yml.txt\)"):
        load_own([tmp_path])
