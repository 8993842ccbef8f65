"""The smaller commands, and what every command has in common."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys

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


def test_text_reads_what_the_settings_say(coplint, folder):
    shutil.copy(CODE, "code.docx")
    (folder / "coplint.yml").write_text("view: original\n", encoding="utf-8")
    original = coplint("text", "--view", "original", CODE).out
    assert coplint("text", "code.docx").out == original
    assert coplint("text", "--config", "coplint.yml", CODE).out == original
    assert coplint("text", "--view", "final", "code.docx").out == coplint("text", CODE).out != original


def test_a_report_of_what_could_not_be_compared_is_2(coplint, folder):
    assert coplint("report", CODE, "-o", "report.html", "--against", "none.docx").code == 2
    assert "could not be compared with none.docx" in (folder / "report.html").read_text(encoding="utf-8")


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
    ran = coplint("rules", "show", "X-999")
    assert ran.code == 2
    assert "rules list" in ran.err


def test_a_rule_is_shown_as_it_is_written_under_any_spelling_of_its_name(coplint, folder):
    page = coplint("rules", "show", "dr-11").out
    assert "\n    - id: DR-11\n      title: One, the other, or both?\n      check: phrase\n" in page
    assert page == coplint("rules", "show", "one, the other, OR both?").out
    ran = coplint("rules", "show", "DR-111")
    assert (ran.code, ran.out) == (2, "")
    assert "did you mean `DR-11`" in ran.err
    assert "if it is one of yours, add --rules FOLDER" in ran.err


STAGED = "{id: T-1, title: One, check: phrase, words: x, because: y, severity: {working: note, final: error}}"


def test_severities_are_those_of_the_stage(coplint, folder):
    (folder / "rules.yml").write_text(f"rules:\n  - {STAGED}\n", encoding="utf-8")
    words = ["--rules", "rules.yml"]
    assert "T-1            note " in coplint("rules", "list", *words).out
    assert "T-1            error " in coplint("rules", "list", *words, "--stage", "final").out
    assert "severity: note now (working); error (final) " in coplint("rules", "show", "T-1", *words).out
    page = coplint("rules", "show", "T-1", *words, "--stage", "final").out
    assert "severity: error now (final); note (working) " in page


def test_a_rule_that_is_ignored_here_can_be_shown(coplint, folder):
    (folder / "rules.yml").write_text(f"rules:\n  - {STAGED}\n", encoding="utf-8")
    (folder / "coplint.yml").write_text("rules: rules.yml\nignore: T-1\n", encoding="utf-8")
    assert coplint("rules", "show", "T-1").out.startswith("T-1  One\n")


SAYS_MUST = """
rules:
  - {{id: T-1, title: T, check: modal-strength, verb: reply, at-least: requirement, because: y,
     examples: {{{examples}}}}}
"""
CAPITALS = """
  - {id: T-2, title: T, check: acronym, status: never-defined, because: y, examples: {fine: [Ask the QRS.]}}
"""
RFC_2119 = "The key words MUST and SHOULD in this document are to be interpreted as described in RFC 2119."


def test_examples_are_run_with_the_settings_of_this_folder(coplint, folder):
    text = SAYS_MUST.format(examples="flagged: [They SHOULD reply.], fine: [They should reply.]") + CAPITALS
    (folder / "rules.yml").write_text(text, encoding="utf-8")
    assert coplint("rules", "test", "rules.yml").err.endswith("2 rules, 1 of 3 examples hold\n")
    settings = "rules: rules.yml\nmodal-scheme: rfc2119\nknown-acronyms: [QRS]\n"
    (folder / "coplint.yml").write_text(settings, encoding="utf-8")
    assert coplint("rules", "test", "rules.yml").out == "2 rules, 3 of 3 examples hold\n"
    assert coplint("rules", "test").code == 0  # those of our packs hold by the scheme that they are written for


def test_an_example_is_read_by_the_scheme_that_it_declares(coplint, folder):
    declared = f'flagged: [They should reply.], fine: [{{draft: "{RFC_2119}\\n\\nThey should reply."}}]'
    (folder / "rules.yml").write_text(SAYS_MUST.format(examples=declared), encoding="utf-8")
    assert coplint("rules", "test", "rules.yml").out == "1 rule, 2 of 2 examples hold\n"


def test_examples_in_a_folder_called_as_a_modal_scheme_are_read_by_it(coplint, folder):
    text = SAYS_MUST.format(examples="flagged: [They SHOULD reply.], fine: [They should reply.]")
    rules = folder / "rfc2119" / "rules.yml"
    rules.parent.mkdir()
    rules.write_text(text, encoding="utf-8")
    assert coplint("rules", "test", "rfc2119/rules.yml").out == "1 rule, 2 of 2 examples hold\n"
    (folder / "coplint.yml").write_text("modal-scheme: uk-guidance\n", encoding="utf-8")
    assert coplint("rules", "test", "rfc2119").err.endswith("1 rule, 1 of 2 examples hold\n")


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


@pytest.mark.parametrize(("count", "told"), [(1, "1 rule; it has"), (2, "2 rules; they have")])
def test_rules_without_examples_are_not_said_to_hold(coplint, folder, count, told):
    entries = [f"  - {{id: T-{number}, title: T, check: phrase, words: x, because: y}}\n" for number in range(count)]
    (folder / "rules.yml").write_text("rules:\n" + "".join(entries), encoding="utf-8")
    ran = coplint("rules", "test", "rules.yml")
    assert (ran.code, ran.out) == (0, f"{told} no examples, so nothing was tested\n")


def test_every_fault_of_a_rule_file_is_a_line_of_its_own(coplint, folder):
    (folder / "rules.yml").write_text("rules:\n  - x\n  - {chek: phrase}\n", encoding="utf-8")
    ran = coplint("rules", "test", "rules.yml")
    assert ran.code == 2
    assert [line[:22] for line in ran.err.splitlines()] == ["coplint: rules.yml:2:5", "coplint: rules.yml:3:6"]


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


@pytest.mark.skipif(sys.platform == "win32", reason="needs pipes that tell when nobody reads")
def test_a_reader_that_goes_away_is_neither_success_nor_findings(folder):
    # the code that shells give a tool which SIGPIPE ends; without a word on standard error
    ran = subprocess.Popen(
        [sys.executable, "-m", "coplint", "check", CODE], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    ran.stdout.close()
    assert (ran.stderr.read(), ran.wait()) == (b"", 141)
