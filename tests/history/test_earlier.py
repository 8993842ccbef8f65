"""The draft as it was: another file, or git."""

from __future__ import annotations

import os
import subprocess

import pytest

from coplint.history.earlier import earlier
from coplint.history.git import NoEarlierDraft


@pytest.fixture
def git(tmp_path):
    def run(*words):
        subprocess.run(
            ["git", "-c", "user.name=a", "-c", "user.email=a@b", *words], cwd=tmp_path, check=True, capture_output=True
        )

    run("init", "-q")
    return run


@pytest.fixture
def repository(tmp_path, git):
    folder = tmp_path / "our drafts"
    folder.mkdir()
    draft = folder / "code – draft [1].md"
    draft.write_text("Old words.\n" * 10, encoding="utf-8")
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
    assert old.data == b"Old words.\n" * 10
    assert old.path == repository
    assert "HEAD" in old.name


def test_a_draft_that_the_revision_lacks_is_new(repository):
    fresh = repository.parent / "fresh.md"
    fresh.write_text("x", encoding="utf-8")
    assert earlier("git:HEAD", fresh) is None


def test_a_draft_that_was_renamed_and_revised_is_compared_with_its_old_self(repository, git):
    git("checkout", "--", ".")
    (repository.parent / "2026").mkdir()
    renamed = repository.parent / "2026" / "code.txt"
    git("mv", repository, renamed)
    renamed.write_text("Old words.\n" * 10 + "One new line.\n", encoding="utf-8")
    old = earlier("git:HEAD", renamed)
    assert old.data == b"Old words.\n" * 10
    assert old.path.suffix == ".md"
    assert old.name == "our drafts/code – draft [1].md at HEAD"


def test_what_another_draft_was_renamed_to_does_not_count(repository, git):
    git("checkout", "--", ".")
    git("mv", repository, repository.parent / "code.md")
    (repository.parent / "fresh.md").write_text("x", encoding="utf-8")
    git("add", ".")
    assert earlier("git:HEAD", repository.parent / "fresh.md") is None


@pytest.mark.skipif(os.name == "nt", reason="needs symbolic links")
def test_a_link_is_compared_with_the_file_it_leads_to(repository, tmp_path_factory):
    link = tmp_path_factory.mktemp("elsewhere") / "current.md"
    link.symlink_to(repository)
    assert earlier("git:HEAD", link).data == b"Old words.\n" * 10


@pytest.mark.parametrize("name", ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"])
def test_the_repository_of_a_hook_is_not_that_of_the_draft(repository, git, monkeypatch, name):
    git("mv", repository, renamed := repository.parent / "code.md")
    renamed.write_text("Old words.\n" * 10, encoding="utf-8")
    monkeypatch.setenv(name, str(repository.parent / "none"))
    assert earlier("git:HEAD", renamed).data == b"Old words.\n" * 10


@pytest.mark.skipif(os.name == "nt", reason="needs tr")
def test_a_file_that_git_filters_is_had_as_a_checkout_gives_it(repository, git):
    git("config", "filter.loud.smudge", "tr a-z A-Z")
    (repository.parent / ".gitattributes").write_text("*.md filter=loud\n", encoding="utf-8")
    assert earlier("git:HEAD", repository).data == b"OLD WORDS.\n" * 10


def test_a_file_that_git_has_and_cannot_give_is_not_new(repository, git):
    git("config", "filter.lost.smudge", "no-such-program-at-all")
    git("config", "filter.lost.required", "true")
    (repository.parent / ".gitattributes").write_text("*.md filter=lost\n", encoding="utf-8")
    with pytest.raises(NoEarlierDraft, match=r"git says: .*smudge filter lost failed") as wrong:
        earlier("git:HEAD", repository)
    assert "\n" not in str(wrong.value)


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
    with pytest.raises(NoEarlierDraft, match="not a git repository"):
        earlier("git:HEAD", tmp_path / "x.md")
