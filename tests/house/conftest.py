"""A copy of the working tree, to build and commit in: the tree itself is left as it is, and need not be a clone."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.drafts import ROOT
from tests.house.shell import commit_all, git

_MADE = (".git", ".venv", "build", "dist", "*_cache", ".hypothesis", "__pycache__", "*.egg-info", "~$*")
"""What tools make beside the source; the names in .gitignore, and git's own."""


def _copy(to: Path) -> Path:
    return shutil.copytree(ROOT, to, ignore=shutil.ignore_patterns(*_MADE))


@pytest.fixture(scope="session")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The working tree as a repository with one commit. Tests read it and clone it."""
    tree = _copy(tmp_path_factory.mktemp("house") / "coplint")
    git("init", "--quiet", cwd=tree)
    commit_all(tree)
    return tree


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A copy of the working tree for one test to make things in."""
    return _copy(tmp_path / "coplint")
