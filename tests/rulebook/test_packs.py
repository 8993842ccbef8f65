"""Packs: those that come with coplint, and a team's own."""

from __future__ import annotations

from pathlib import Path

import pytest

from coplint.rulebook.packs import load_own, load_pack, rulebook, shipped_packs, shipped_rules
from coplint.yamlfile import YamlError


def test_the_packs_that_come_with_coplint_load_together():
    assert {"drafting", "se7-2013"} <= set(shipped_packs())
    assert len(rulebook(shipped_packs(), ())) > 20
    assert shipped_rules() == rulebook(shipped_packs(), ())


def test_a_pack_that_is_not_there_is_refused():
    with pytest.raises(YamlError, match="there is no pack “draughting”; did you mean `drafting`"):
        load_pack("draughting")


def test_packs_in_one_name_are_told_apart():
    with pytest.raises(
        YamlError, match=r"--pack drafting --pack plain-english, or `packs: \[drafting, plain-english\]`"
    ):
        load_pack("drafting,plain-english")


def test_all_files_of_a_folder_are_told_of(tmp_path):
    for name in ("a.yml", "b.yml"):
        (tmp_path / name).write_text("rules:\n  - x\n", encoding="utf-8")
    with pytest.raises(YamlError) as wrong:
        load_own([tmp_path])
    assert ["a.yml" in line or "b.yml" in line for line in str(wrong.value).splitlines()] == [True, True]


def test_a_folder_of_rules_is_a_pack_of_its_name(tmp_path, monkeypatch):
    (tmp_path / "ours").mkdir()
    (tmp_path / "ours" / "a.yml").write_text(
        "rules:\n  - {id: A-1, title: T, check: phrase, words: x, because: y}\n", encoding="utf-8"
    )
    assert [(rule.id, rule.pack) for rule in load_own([tmp_path / "ours"])] == [("A-1", "ours")]
    monkeypatch.chdir(tmp_path / "ours")
    assert load_own([Path()])[0].pack == "ours"
    with pytest.raises(YamlError, match="no such rule file"):
        load_own([tmp_path / "none"])


def test_a_folder_without_rules_is_refused(tmp_path):
    (tmp_path / "rules.yml.txt").write_text("rules: []", encoding="utf-8")
    with pytest.raises(YamlError, match=r"no rule file there \(rules.yml.txt\)"):
        load_own([tmp_path])
