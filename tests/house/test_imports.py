"""`--version` and `--help` are instant: what a command needs is imported when it is called."""

from __future__ import annotations

import sys
import time

import pytest

from tests.drafts import ROOT
from tests.house.shell import done

HEAVY = ("lxml", "pydantic", "yaml", "jinja2", "markdown_it", "mdit_py_plugins", "regex")
_RUN = """
import atexit, sys
atexit.register(lambda: print(*sorted(sys.modules), sep="\\n"))
sys.argv = ["coplint", "{option}"]
from coplint.cli.main import main
main()
"""


@pytest.mark.parametrize("option", ["--version", "--help"])
def test_nothing_heavy_is_imported(option, tmp_path):
    run = _RUN.format(option=option)
    imported = set(done(sys.executable, "-c", run, cwd=tmp_path, PYTHONPATH=str(ROOT)).splitlines())
    assert "click" in imported, "the list of modules was not printed"
    assert imported.isdisjoint(HEAVY)


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
