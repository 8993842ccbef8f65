"""The draft as it was: another file, or git."""

from __future__ import annotations

import subprocess

import pytest

from coplint.history.earlier import NoEarlierDraft, earlier


@pytest.fixture
def repository(tmp_path):
    def git(*words):
        subprocess.run(
            ["git", "-c", "user.name=a", "-c", "user.email=a@b", *words], cwd=tmp_path, check=True, capture_output=True
        )

    git("init", "-q")
    folder = tmp_path / "our drafts"
    folder.mkdir()
    draft = folder / "code – draft.md"
    draft.write_text("Old words.\n", encoding="utf-8")
    git("add", ".")
    git("commit", "-qm", "one")
    draft.write_text("New words.\n", encoding="utf-8")
    return draft


def test_another_file(tmp_path):
    old = tmp_path / "old.md"
    old.write_text("x", encoding="utf-8")
    assert earlier(str(old), tmp_path / "new.md").path == old


def test_a_revision_gives_the_bytes_of_that_time(repository):
    old = earlier("git:HEAD", repository)
    assert old.data == b"Old words.\n"
    assert old.path == repository
    assert "HEAD" in old.name


def test_a_draft_that_the_revision_lacks_is_new(repository):
    fresh = repository.parent / "fresh.md"
    fresh.write_text("x", encoding="utf-8")
    assert earlier("git:HEAD", fresh) is None


@pytest.mark.parametrize(
    ("against", "says"),
    [
        ("git:nowhere", "no revision “nowhere”"),
        ("git:", "needs a revision"),
        ("git:--output=x", "needs a revision"),
        ("old.docx", "no such file to compare with"),
    ],
)
def test_what_cannot_be_had_is_one_line(repository, against, says):
    with pytest.raises(NoEarlierDraft, match=says) as wrong:
        earlier(against, repository)
    assert "\n" not in str(wrong.value)


def test_a_folder_in_no_repository(tmp_path):
    with pytest.raises(NoEarlierDraft, match="no git repository"):
        earlier("git:HEAD", tmp_path / "x.md")
