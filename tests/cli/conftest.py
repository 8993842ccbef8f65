"""The command as a user types it, in this process."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from coplint.cli import main as command


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
