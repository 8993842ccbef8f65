"""Git asked about a draft: from the draft's own folder, whatever hook coplint runs in."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

from coplint.errors import CoplintError

_SECONDS = 60
_OF_A_HOOK = frozenset({"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"})
"""What git sets for its hooks; the draft may lie in another repository than the commit that is being made."""


class NoEarlierDraft(CoplintError):
    """The earlier draft that was asked for cannot be had; the message is one line that says why."""


def git(file: Path, *words: str) -> bytes:
    """What git answers in the folder of a file. Raises NoEarlierDraft, with git's own reason, when it refuses."""
    try:
        done = subprocess.run(
            ["git", *words], cwd=file.parent, env=_environment(), capture_output=True, timeout=_SECONDS, check=False
        )
    except FileNotFoundError as missing:
        raise NoEarlierDraft("git is not installed, so git:REF cannot be looked up") from missing
    except subprocess.TimeoutExpired as slow:
        raise NoEarlierDraft(f"git did not answer within {_SECONDS} seconds") from slow
    if done.returncode != 0:
        reason = " ".join(done.stderr.decode("utf-8", "replace").split())
        raise NoEarlierDraft(f"git says: {reason or f'error {done.returncode}'}")
    return done.stdout


def _environment() -> Mapping[str, str]:
    return {name: value for name, value in os.environ.items() if name not in _OF_A_HOOK}
