"""`--version` and `--help` are instant: what a command needs is imported when it is called."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import pytest

from tests.drafts import ROOT
from tests.house.shell import done

RULES = ("pydantic", "typing_extensions", "coplint.rulebook.load", "coplint.checks", "coplint.engine")
"""What only a command that reads rules or settings needs."""
HEAVY = ("lxml", "pydantic", "yaml", "jinja2", "markdown_it", "mdit_py_plugins", "regex")
_RUN = """
import atexit, sys
atexit.register(lambda: print(*sorted(sys.modules), sep="\\n"))
sys.argv = ["coplint", *{words}]
from coplint.cli.main import main
main()
"""


@pytest.mark.parametrize("option", ["--version", "--help"])
def test_nothing_heavy_is_imported(option, tmp_path):
    assert _imported(tmp_path, option).isdisjoint(HEAVY)


def test_what_a_draft_says_is_known_without_rules(tmp_path):
    (tmp_path / "code.txt").write_text("1.1 Clubs must pay their dues within 6 weeks (see paragraph 1.1).\n", "utf-8")
    imported = _imported(tmp_path, "inspect", "code.txt", "-o", "known.json")
    assert (tmp_path / "known.json").exists()
    assert imported.isdisjoint(RULES)


def _imported(folder: Path, *words: str) -> set[str]:
    """The modules that a command of coplint imports."""
    run = _RUN.format(words=words)
    imported = set(done(sys.executable, "-c", run, cwd=folder, PYTHONPATH=str(ROOT)).splitlines())
    assert "click" in imported, "the list of modules was not printed"
    return imported


@pytest.mark.slow
def test_the_version_is_there_at_once(tmp_path):
    """Tenths of a second on an idle machine; the bound is wide, and the best of three, as other tests run beside."""
    taken = []
    for _ in range(3):
        started = time.perf_counter()
        said = done(sys.executable, "-m", "coplint", "--version", cwd=tmp_path, PYTHONPATH=str(ROOT))
        taken.append(time.perf_counter() - started)
        assert said.startswith("coplint ")
    assert min(taken) < 1.5
