"""Settings: how they are found, and what is wrong with them."""

from __future__ import annotations

import pytest

from coplint.config.levels import Severity, Stage
from coplint.config.settings import Settings, find_settings, read_settings
from coplint.yamlfile import YamlError


def test_the_nearest_file_above_the_draft_holds(tmp_path):
    inner = tmp_path / "drafts" / "2026"
    inner.mkdir(parents=True)
    (tmp_path / "coplint.yml").write_text("stage: final\n", encoding="utf-8")
    assert find_settings(inner) == tmp_path / "coplint.yml"
    (inner / "coplint.yml").write_text("", encoding="utf-8")
    assert find_settings(inner) == inner / "coplint.yml"
    assert read_settings(inner / "coplint.yml") == Settings()


def test_a_pyproject_counts_when_it_speaks_of_coplint(tmp_path):
    project = tmp_path / "pyproject.toml"
    project.write_text("[project]\nname = 'x'\n", encoding="utf-8")
    assert find_settings(tmp_path) != project
    project.write_text("[tool.coplint]\nstage = 'consultation'\nfail-on = 'warning'\n", encoding="utf-8")
    assert find_settings(tmp_path) == project
    assert read_settings(project).stage is Stage.CONSULTATION
    assert read_settings(project).fail_on is Severity.WARNING


@pytest.mark.parametrize(
    "text",
    [
        "# [tool.coplint] could stand here\n[project]\nname = 'x'\n",
        '[project]\ndescription = """\n[tool.coplint]\n"""\n',
        "[project]\ndependencies = ['coplint']\n[tool.ruff]\n",
        "tool = 'coplint'\n",
    ],
    ids=["comment", "text", "dependency", "no table"],
)
def test_a_pyproject_that_only_names_coplint_does_not_count(tmp_path, text):
    (tmp_path / "pyproject.toml").write_text(text, encoding="utf-8")
    assert find_settings(tmp_path) != tmp_path / "pyproject.toml"


@pytest.mark.parametrize("text", ["tool.coplint.stage = 'final'\n", "[tool]\ncoplint = {stage = 'final'}\n"])
def test_a_pyproject_counts_however_toml_writes_it(tmp_path, text):
    (tmp_path / "pyproject.toml").write_text(text, encoding="utf-8")
    assert read_settings(find_settings(tmp_path)).stage is Stage.FINAL


def test_a_broken_pyproject_is_told_and_not_passed_over(tmp_path):
    (tmp_path / "pyproject.toml").write_text("[tool.coplint\n", encoding="utf-8")
    with pytest.raises(YamlError, match=r"pyproject\.toml: "):
        read_settings(find_settings(tmp_path))


def test_the_longer_ending_will_do(tmp_path):
    (tmp_path / "coplint.yaml").write_text("stage: final\n", encoding="utf-8")
    assert read_settings(find_settings(tmp_path)).stage is Stage.FINAL


def test_rules_lie_beside_the_file(tmp_path):
    path = tmp_path / "coplint.yml"
    path.write_text("packs: drafting\nrules: ours\n", encoding="utf-8")
    settings = read_settings(path)
    assert settings.packs == ("drafting",)
    assert settings.rules == (tmp_path / "ours",)


def test_an_earlier_draft_may_be_named_by_its_year(tmp_path):
    path = tmp_path / "coplint.yml"
    path.write_text("drafts: {2013: old.docx, first: git:v1}\n", encoding="utf-8")
    assert read_settings(path).drafts == {"2013": "old.docx", "first": "git:v1"}


def test_what_is_wrong_in_a_pyproject_is_named_too(tmp_path):
    project = tmp_path / "pyproject.toml"
    project.write_text("[tool.coplint]\nstag = 'final'\n", encoding="utf-8")
    with pytest.raises(YamlError, match="unknown key “stag”"):
        read_settings(project)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("stag: final\n", "1:1: unknown key “stag”; did you mean `stage`?"),
        ("Stage: final\n", "1:1: keys are in small letters: `stage`, not `Stage`"),
        ("dismissals:\n  - {rule: DR-01, reson: agreed}\n", "2:19: unknown key “reson”; did you mean `reason`?"),
        ("stage: finished\n", "1:1: `stage:` should be 'working'"),
        ("dismissals:\n  - rule: DR-01\n", "2:5: `reason:` is missing"),
        ("dismissals:\n  - {rule: DR-01, reason: ''}\n", "`reason:`"),
        ("dismissals:\n  - {rule: DR-01, reason: agreed, label: '.'}\n", "`label:` has no number or word in it"),
        ("dismissals:\n  - {rule: DR-01, reason: agreed, label: ''}\n", "`label:` has no number or word in it"),
        ("dismissals:\n  - {rule: DR-01, reason: agreed, words: ''}\n", "`words:` the words are empty"),
        ("dismissals:\n  - {rule: DR-01, reason: agreed, words: /(/}\n", "`words:` the pattern does not compile"),
        ("[a]\n", "holds keys"),
    ],
)
def test_what_is_wrong_is_one_line(tmp_path, text, says):
    path = tmp_path / "coplint.yml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(YamlError) as wrong:
        read_settings(path)
    assert says in str(wrong.value)
    assert "\n" not in str(wrong.value)


def test_all_that_is_wrong_with_the_settings_is_told_in_their_order(tmp_path):
    path = tmp_path / "coplint.yml"
    path.write_text("stage: fnal\nzzz: x\nview: finl\n", encoding="utf-8")
    with pytest.raises(YamlError) as wrong:
        read_settings(path)
    assert [line.removeprefix(f"{path}:")[:4] for line in str(wrong.value).splitlines()] == ["1:1:", "2:1:", "3:1:"]
