"""What holds for all tests."""

from __future__ import annotations

import os
from dataclasses import dataclass

import pytest

from coplint.cli import main as command


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    """In CI a skipped test is a failed one: tests/run has brought all they need, so a reason to skip is a fault."""
    report = yield
    if report.skipped and not hasattr(report, "wasxfail") and os.environ.get("CI"):
        report.outcome = "failed"
        report.longrepr = f"skipped, which CI does not allow: {call.excinfo.value}"
    return report


@dataclass(frozen=True)
class Ran:
    """What came of a command."""

    code: int
    out: str
    err: str


@pytest.fixture
def coplint(monkeypatch, capsys):
    def run(*words):
        monkeypatch.setattr("sys.argv", ["coplint", *map(str, words)])
        with pytest.raises(SystemExit) as done:
            command.main()
        captured = capsys.readouterr()
        return Ran(done.value.code, captured.out, captured.err)

    return run


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path
