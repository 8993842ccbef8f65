"""The draft as it was: another file, or the same one in git (`git:REF`), under the name that it had then."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from coplint.history.git import NoEarlierDraft, git

_SAME = "60%"
"""How much of a file must be left for git to call it the same one under another name."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """An earlier draft to be read: what to call it, the path that tells its format, its bytes if not in that file."""

    name: str
    path: Path
    data: bytes | None = None


def earlier(against: str, path: Path) -> Earlier | None:
    """The earlier draft of `path` that `against` names; None if git has the revision but it lacks this draft.

    Raises NoEarlierDraft when there is no such file, revision or repository, or git cannot give what it has.
    """
    if not against.startswith("git:"):
        if not Path(against).is_file():
            raise NoEarlierDraft("there is no such file to compare with (for a revision write git:REF)")
        return Earlier(against, Path(against))
    return _from_git(against.removeprefix("git:"), path)


def at_revision(revision: str, path: Path) -> bytes | None:
    """What a file held at a revision of git; None if it was not there yet. Raises NoEarlierDraft."""
    old = _from_git(revision, path)
    return None if old is None else old.data


def _from_git(revision: str, path: Path) -> Earlier | None:
    if not revision or revision.startswith("-"):
        raise NoEarlierDraft("git: needs a revision, as in git:HEAD or git:origin/main")
    file = path.resolve()  # a link is compared with the file that it leads to, in that file's repository
    prefix = os.fsdecode(git(file, "rev-parse", "--show-prefix")).rstrip("\n")
    try:
        git(file, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}")
    except NoEarlierDraft:
        raise NoEarlierDraft(f"git knows no revision “{revision}” (a shallow clone may lack it)") from None
    if git(file, "ls-tree", revision, "--", file.name):
        was, old = f"{prefix}{file.name}", path
    else:
        was = _name_before(revision, file, prefix)
        old = Path(was)
    if not was:
        return None
    # --filters gives the file as a checkout would: Git LFS content, not its pointer
    return Earlier(f"{old} at {revision}", old, git(file, "cat-file", "--filters", f"{revision}:{was}"))


def _name_before(revision: str, file: Path, prefix: str) -> str:
    """The path, from the top of the repository, from which a draft was renamed since; empty if it is new."""
    looked = "diff-index", f"--find-renames={_SAME}", "--diff-filter=R", "--name-status", "-z", revision
    fields = os.fsdecode(git(file, *looked)).split("\0")  # how alike, the old name and the new one, again and again
    return dict(zip(fields[2::3], fields[1::3], strict=False)).get(f"{prefix}{file.name}", "")
