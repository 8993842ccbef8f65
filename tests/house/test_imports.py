"""`--version` and `--help` are instant: what a command needs is imported when it is called."""

from __future__ import annotations

import sys
import time

import pytest

from tests.house.shell import done

HEAVY = ("lxml", "pydantic", "yaml", "jinja2", "markdown_it", "mdit_py_plugins", "regex", "nupunkt")
_RUN = """
import atexit, sys
atexit.register(lambda: print(*sorted(sys.modules), sep="\\n"))
sys.argv = ["coplint", "{option}"]
from coplint.cli.main import main
main()
"""


@pytest.mark.parametrize("option", ["--version", "--help"])
def test_nothing_heavy_is_imported(option, tmp_path):
    imported = set(done(sys.executable, "-c", _RUN.format(option=option), cwd=tmp_path).splitlines())
    assert "click" in imported, "the list of modules was not printed"
    assert imported.isdisjoint(HEAVY)


@pytest.mark.slow
def test_the_version_is_there_at_once(tmp_path):
    """Tenths of a second on an idle machine; the bound is wide, and the best of three, as other tests run beside."""
    taken = []
    for _ in range(3):
        started = time.perf_counter()
        assert done("coplint", "--version", cwd=tmp_path).startswith("coplint ")
        taken.append(time.perf_counter() - started)
    assert min(taken) < 1.5
