"""Other programs, run as their users run them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

_SCRIPTS = Path(sys.executable).parent


def clean_environment(**more: str) -> dict[str, str]:
    """The environment without what leads git, Python or pre-commit astray when a hook or a person has set it."""
    misleading = ("GIT_", "PYTHON", "PRE_COMMIT", "COPLINT_", "VIRTUAL_ENV", "SKIP")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(misleading)}
    plain = {
        "PATH": os.pathsep.join((str(_SCRIPTS), kept.get("PATH", ""))),
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_NOSYSTEM": "1",
        "NO_COLOR": "1",
    }
    return {**kept, **plain, **more}


def run(*command: str | Path, cwd: Path, **more: str) -> subprocess.CompletedProcess[str]:
    """Run a command with standard output and error in one; `more` are environment variables."""
    return subprocess.run(
        [str(word) for word in command],
        cwd=cwd,
        env=clean_environment(**more),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        timeout=300,
        check=False,
    )


def done(*command: str | Path, cwd: Path, **more: str) -> str:
    """What a command printed, which has to succeed."""
    ran = run(*command, cwd=cwd, **more)
    assert ran.returncode == 0, ran.stdout
    return ran.stdout


def git(*words: str | Path, cwd: Path) -> str:
    """What git printed, which has to succeed."""
    return done("git", "-c", "user.name=Tester", "-c", "user.email=tester@example.org", *words, cwd=cwd)


def commit_all(repository: Path) -> str:
    """Commit everything there is in a repository; the commit's id."""
    git("add", "--all", "--force", cwd=repository)
    git("commit", "--quiet", "--message", "All there is", cwd=repository)
    return git("rev-parse", "HEAD", cwd=repository).strip()
