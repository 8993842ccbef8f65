"""The smaller commands, and what every command has in common."""

from __future__ import annotations

import json

import pytest

from coplint.cli.main import COMMANDS
from tests.drafts import FIXTURES

CODE = FIXTURES / "reading-support-code" / "reading-support-code.docx"
RULES = FIXTURES / "reading-support-code" / "rules"


@pytest.mark.parametrize("name", COMMANDS)
def test_help_teaches_by_example(coplint, name):
    ran = coplint(name, "--help")
    assert ran.code == 0
    assert f"coplint {name} " in ran.out.split("Examples:")[1]


def test_version_and_unknown_commands(coplint):
    assert coplint("--version").out.startswith("coplint ")
    assert coplint("chek").code == 2


def test_text_is_number_tab_text(coplint):
    lines = coplint("text", CODE).out.splitlines()
    assert all("\t" in line for line in lines)
    assert any(line.startswith("8.2\tIn preparing") for line in lines)
    assert any(line.startswith("6.2(b)\t") for line in coplint("text", "--labels", CODE).out.splitlines())


def test_text_of_the_draft_as_it_was_before_the_changes(coplint):
    final, original = coplint("text", CODE).out, coplint("text", "--view", "original", CODE).out
    assert "stakeholders" not in final.split("9.3")[-1]
    assert final != original


def test_a_report_says_where_it_lies(coplint, folder):
    ran = coplint("report", CODE, "-o", "report.html")
    assert ran.code == 0
    assert str(folder / "report.html") in ran.err
    assert (folder / "report.html").read_text(encoding="utf-8").startswith("<!doctype html>")


def test_rules_are_listed_and_shown(coplint, folder):
    assert "DR-11" in coplint("rules", "list").out
    assert "SE7-TA-21" in coplint("rules", "list", "--all").out
    page = coplint("rules", "show", "SE7-TA-21").out
    assert "Children and Families Act 2014, section 19" in page
    assert "Flagged:" in page
    ran = coplint("rules", "show", "SE7-0")
    assert ran.code == 2
    assert "rules list" in ran.err


def test_examples_that_do_not_hold_are_2(coplint, folder):
    assert coplint("rules", "test").code == 0
    assert coplint("rules", "test", RULES).code == 0
    (folder / "rules.yml").write_text(
        "rules:\n  - {id: T-1, title: T, check: phrase, words: x, because: y, examples: {fine: [an x]}}\n",
        encoding="utf-8",
    )
    ran = coplint("rules", "test", "rules.yml")
    assert ran.code == 2
    assert "rules.yml:2: T-1: it should be left alone" in ran.err


@pytest.mark.parametrize("what", ["rules", "settings", "check", "inspect"])
def test_schemas_are_json(coplint, what):
    assert json.loads(coplint("rules", "schema", what).out)["$schema"]


def test_a_fault_of_ours_is_a_line_and_not_a_traceback(coplint, monkeypatch, folder):
    (folder / "a.md").write_text("x\n", encoding="utf-8")
    monkeypatch.setattr("coplint.cli.session.read_draft", lambda *_, **__: 1 / 0)
    ran = coplint("check", "a.md")
    assert ran.code == 2
    assert "coplint itself failed" in ran.err
    assert ran.err.count("\n") == 1
