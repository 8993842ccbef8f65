"""The draft as it was: another file, or the same one in git (`git:REF`)."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path

from coplint.errors import CoplintError

_SECONDS = 60


class NoEarlierDraft(CoplintError):
    """The earlier draft that was asked for cannot be had; the message is one line that says why."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """An earlier draft to be read: what to call it, the path that tells its format, its bytes if not in that file."""

    name: str
    path: Path
    data: bytes | None = None


def earlier(against: str, path: Path) -> Earlier | None:
    """The earlier draft of `path` that `against` names; None if git has the revision but it lacks this draft.

    Raises NoEarlierDraft when there is no such file, revision or repository.
    """
    if not against.startswith("git:"):
        if not Path(against).is_file():
            raise NoEarlierDraft(f"{against}: there is no such file to compare with (for a revision write git:REF)")
        return Earlier(against, Path(against))
    return _from_git(against.removeprefix("git:"), path)


def _from_git(revision: str, path: Path) -> Earlier | None:
    if not revision or revision.startswith("-"):
        raise NoEarlierDraft("git: needs a revision, as in git:HEAD or git:origin/main")
    if _git(path, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}").returncode != 0:
        inside = _git(path, "rev-parse", "--git-dir").returncode == 0
        what = (
            f"git knows no revision “{revision}” (a shallow clone may lack it)"
            if inside
            else "this folder is in no git repository"
        )
        raise NoEarlierDraft(f"{path}: {what}")
    # --filters gives the file as a checkout would: Git LFS content, not its pointer
    shown = _git(path, "cat-file", "--filters", f"{revision}:./{path.name}")
    if shown.returncode != 0:
        return None
    return Earlier(f"{path} at {revision}", path, shown.stdout)


def _git(path: Path, *words: str) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(
            ["git", *words], cwd=path.resolve().parent, capture_output=True, timeout=_SECONDS, check=False
        )
    except FileNotFoundError as missing:
        raise NoEarlierDraft("git is not installed, so git:REF cannot be looked up") from missing
    except subprocess.TimeoutExpired as slow:
        raise NoEarlierDraft(f"{path}: git did not answer within {_SECONDS} seconds") from slow
