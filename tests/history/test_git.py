"""Git asked about a draft, and how it may not answer."""

from __future__ import annotations

import subprocess

import pytest

from coplint.history.git import NoEarlierDraft, git


@pytest.mark.parametrize(
    ("fault", "says"),
    [(FileNotFoundError(), "git is not installed"), (subprocess.TimeoutExpired("git", 60), "did not answer")],
)
def test_a_git_that_does_not_answer_is_one_line(tmp_path, monkeypatch, fault, says):
    def refuse(*_, **__):
        raise fault

    monkeypatch.setattr("subprocess.run", refuse)
    with pytest.raises(NoEarlierDraft, match=says):
        git(tmp_path / "x.md", "version")
