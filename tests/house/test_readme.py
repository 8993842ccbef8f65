"""README's commands and examples, as somebody copies them."""

from __future__ import annotations

import os
import re
import shlex
from pathlib import Path

import pytest

from coplint.config.settings import read_settings
from tests.drafts import ROOT
from tests.house.shell import done

README = (ROOT / "README.md").read_text(encoding="utf-8")
_FENCED = re.compile(r"^```(sh|yaml)\n(.*?)^```", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\]\((?!https?:|#)([^)#\s]+)")
_PAGES = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "rules/README.md", "fixtures/README.md")


def blocks(language: str) -> list[str]:
    """The fenced blocks of a language, in order."""
    return [block for found, block in _FENCED.findall(README) if found == language]


def coplint_commands() -> list[list[str]]:
    """The commands that show how coplint is used, without comments."""
    lines = "".join(blocks("sh")).splitlines()
    return [shlex.split(line, comments=True) for line in lines if line.startswith("coplint ")]


@pytest.mark.slow
def test_the_first_command_ends_with_where_the_report_lies(tree):
    printed = done("sh", "-ec", blocks("sh")[0], cwd=tree)
    report = tree / "report.html"
    assert report.read_text(encoding="utf-8").startswith("<!doctype html>")
    assert str(report.resolve()) in printed.splitlines()[-1]


def test_the_last_command_runs_these_tests():
    """It is what runs this test in CI; here only that README says the same."""
    assert blocks("sh")[-1] == "sh tests/run\n"
    assert os.access(ROOT / "tests" / "run", os.X_OK)


@pytest.mark.parametrize("words", coplint_commands(), ids=" ".join)
def test_every_command_that_is_shown_exists(words, tmp_path):
    names = [word for word in words[1:3] if word.isalpha()]
    page = done("coplint", *names, "--help", cwd=tmp_path)
    assert f"Usage: coplint {' '.join(names)}" in page
    assert [word for word in words if word.startswith("-") and not re.search(rf"{word}\b", page)] == []


def test_the_rule_that_is_shown_is_one(tmp_path):
    rule = next(block for block in blocks("yaml") if block.startswith("rules:\n"))
    (tmp_path / "rule.yml").write_text(rule, encoding="utf-8")
    assert "1 rule, 2 of 2 examples hold" in done("coplint", "rules", "test", "rule.yml", cwd=tmp_path)


def test_the_settings_that_are_shown_are_settings(tmp_path):
    settings = tmp_path / "coplint.yml"
    settings.write_text(next(block for block in blocks("yaml") if "dismissals:" in block), encoding="utf-8")
    assert read_settings(settings).dismissals


@pytest.mark.parametrize("page", _PAGES)
def test_what_a_page_links_to_exists(page):
    path = ROOT / page
    links = [Path(link) for link in _LINK.findall(path.read_text(encoding="utf-8"))]
    assert [link for link in links if not (path.parent / link).exists()] == []
