"""README's commands, as somebody copies them into a terminal."""

from __future__ import annotations

import os
import re
import shlex

import pytest

from tests.drafts import ROOT
from tests.house.shell import done

_FENCED = re.compile(r"^```(?:sh|shell|bash)\n(.*?)^```", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\]\((?!https?:|#)([^)#\s]+)")


def commands() -> list[str]:
    """The blocks of shell commands in README, in order."""
    return _FENCED.findall((ROOT / "README.md").read_text(encoding="utf-8"))


@pytest.mark.slow
def test_the_first_command_ends_with_a_report(tree):
    printed = done("sh", "-ec", commands()[0], cwd=tree)
    report = tree / "report.html"
    assert report.read_text(encoding="utf-8").startswith("<!doctype html>")
    assert str(report.resolve()) in printed, "the last line says where the report lies"


def test_the_second_command_runs_these_tests():
    """It is what runs this test in CI; here only that README says the same."""
    words = shlex.split(commands()[1])
    assert words == ["sh", "tests/run"]
    assert os.access(ROOT / "tests" / "run", os.X_OK)


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"])
def test_what_a_page_links_to_exists(page):
    links = _LINK.findall((ROOT / page).read_text(encoding="utf-8"))
    assert [link for link in links if not (ROOT / link).exists()] == []
