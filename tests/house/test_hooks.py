"""The hooks, run by the real pre-commit: as published, in a repository that holds drafts; and this repository's own."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml
from docx import Document

from tests.drafts import FIXTURES, ROOT
from tests.house.shell import commit_all, git, run

pytestmark = pytest.mark.slow

CLEAN = FIXTURES / "clean" / "clean.docx"
POINTER = f"version https://git-lfs.github.com/spec/v1\noid sha256:{'4d7a' * 16}\nsize 12345\n"
RULE = """\
rules:
  - id: TEAM-1
    title: Word for a hedge
    check: phrase
    words: [marshmallow]
    severity: error
    because: The team would rather not.
    examples:
      flagged: ["The marshmallow is soft."]
      fine: ["The mallow grows by the marsh."]
"""


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where pre-commit keeps what it has made; not that of whoever runs the tests."""
    return tmp_path_factory.mktemp("store")


@dataclass(frozen=True, slots=True)
class Team:
    """A repository that holds drafts and has coplint's hooks."""

    repository: Path
    coplint: Path
    store: Path

    def set_up(self, *hooks: Mapping[str, Any]) -> None:
        """Have these hooks, at the latest revision of coplint."""
        revision = git("rev-parse", "HEAD", cwd=self.coplint).strip()
        config = {"repos": [{"repo": str(self.coplint), "rev": revision, "hooks": list(hooks)}]}
        (self.repository / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config), encoding="utf-8")

    def word(self, name: str, *paragraphs: str) -> None:
        """Put a Word file of these paragraphs there."""
        document = Document()
        for paragraph in paragraphs:
            document.add_paragraph(paragraph)
        document.save(str(self.repository / name))

    def pre_commit(self, *words: str | Path) -> subprocess.CompletedProcess[str]:
        """Run pre-commit on all that is there."""
        git("add", "--all", cwd=self.repository)
        command = (sys.executable, "-m", "pre_commit", *words, "--all-files", "--color=never")
        return run(*command, cwd=self.repository, PRE_COMMIT_HOME=str(self.store))


@pytest.fixture
def team(tmp_path: Path, checkout: Path, store: Path) -> Team:
    """A repository with both hooks, and a rule of its own that fails a draft."""
    (tmp_path / "coplint.yml").write_text("rules: [rules/team.yml]\n", encoding="utf-8")
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / "team.yml").write_text(RULE, encoding="utf-8")
    git("init", "--quiet", cwd=tmp_path)
    made = Team(tmp_path, checkout, store)
    made.set_up({"id": "coplint"}, {"id": "coplint-rules"})
    return made


def verdicts(printed: str) -> list[str]:
    """What pre-commit says of each hook, in order."""
    return re.findall(r"[.)](Passed|Failed|Skipped)$", printed, re.MULTILINE)


def test_a_finding_that_is_an_error_fails_the_hook(team):
    team.word("code.docx", "The marshmallow is soft.")
    ran = team.pre_commit("run", "coplint")
    assert ran.returncode == 1
    assert "- exit code: 1" in ran.stdout
    assert "TEAM-1" in ran.stdout


def test_clean_drafts_pass(team):
    shutil.copy(CLEAN, team.repository / "clean.docx")
    team.word("a code, with spaces.docx", "Nothing is soft here.")
    ran = team.pre_commit("run")
    assert ran.returncode == 0, ran.stdout
    assert verdicts(ran.stdout) == ["Passed", "Passed"]


@pytest.mark.parametrize("name", ["CODE.DOCX", "Code.Docm"])
def test_upper_case_is_checked_too(team, name):
    team.word(name, "The marshmallow is soft.")
    assert "TEAM-1" in team.pre_commit("run", "coplint").stdout


def test_the_lock_file_of_an_open_draft_is_left_out(team):
    (team.repository / "~$code.docx").write_bytes(b"\x06Editor" + b"\0" * 155)
    ran = team.pre_commit("run", "coplint")
    assert ran.returncode == 0
    assert verdicts(ran.stdout) == ["Skipped"]


def test_a_pointer_of_git_lfs_is_named_for_what_it_is(team):
    (team.repository / "code.docx").write_text(POINTER, encoding="utf-8")
    ran = team.pre_commit("run", "coplint")
    assert ran.returncode == 1
    assert "- exit code: 2" in ran.stdout
    (line,) = [line for line in ran.stdout.splitlines() if "code.docx" in line]
    assert "Git LFS pointer" in line


def test_drafts_in_markdown_are_checked_where_files_says_so(team):
    team.set_up({"id": "coplint", "files": r"^drafts/.*\.(docx|md|txt)$"})
    (team.repository / "drafts").mkdir()
    (team.repository / "drafts" / "code.md").write_text("The marshmallow is soft.\n", encoding="utf-8")
    assert "TEAM-1" in team.pre_commit("run", "coplint").stdout


def test_against_the_last_commit_only_what_is_worse_fails(team):
    team.set_up({"id": "coplint", "args": ["--against", "git:HEAD"]})
    team.word("code.docx", "The marshmallow is soft.")
    commit_all(team.repository)
    team.word("code.docx", "The marshmallow is soft.", "It keeps for a year.")
    assert verdicts(team.pre_commit("run", "coplint").stdout) == ["Passed"]
    team.word("code.docx", "The marshmallow is soft.", "Another marshmallow is softer.")
    ran = team.pre_commit("run", "coplint")
    assert verdicts(ran.stdout) == ["Failed"]
    assert "softer" in ran.stdout


def test_a_rule_with_an_example_that_does_not_hold_fails_its_hook(team):
    rule = team.repository / "rules" / "team.yml"
    rule.write_text(RULE.replace("The mallow grows", "A marshmallow melts"), encoding="utf-8")
    ran = team.pre_commit("run", "coplint-rules")
    assert ran.returncode == 1
    assert "rules/team.yml:10" in ran.stdout


def test_both_can_be_tried_before_they_are_set_up(team, checkout):
    (team.repository / ".pre-commit-config.yaml").unlink()
    team.word("code.docx", "The marshmallow is soft.")
    ran = team.pre_commit("try-repo", checkout)
    assert verdicts(ran.stdout) == ["Failed", "Passed"], ran.stdout
    assert "TEAM-1" in ran.stdout


def test_the_hooks_of_this_repository_pass_and_none_is_idle(checkout, tmp_path, store):
    clone = tmp_path / "clone"
    git("clone", "--quiet", checkout, clone, cwd=tmp_path)
    ran = Team(clone, checkout, store).pre_commit("run")
    assert ran.returncode == 0, ran.stdout
    configured = yaml.safe_load((clone / ".pre-commit-config.yaml").read_text(encoding="utf-8"))
    assert verdicts(ran.stdout) == ["Passed" for repo in configured["repos"] for _ in repo["hooks"]]


def test_the_hook_on_this_checkout_has_the_dependencies_of_the_package():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    configured = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))
    (hook,) = [hook for repo in configured["repos"] for hook in repo["hooks"] if hook["id"] == "coplint"]
    assert hook["additional_dependencies"] == project["dependencies"]
