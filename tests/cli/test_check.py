"""`coplint check`: exit codes, formats, comparison, and files that cannot be read."""

from __future__ import annotations

import json
import shutil
import subprocess
import zipfile

import pytest

from coplint.engine.run import run_rule
from tests.drafts import FIXTURES

CODE = FIXTURES / "reading-support-code" / "reading-support-code.docx"
REVISED = FIXTURES / "reading-support-code" / "reading-support-code-revised.docx"
CLEAN = FIXTURES / "clean" / "clean.docx"
RULE = "rules:\n  - {id: T-1, title: Test, check: phrase, words: stakeholders, severity: %s, because: A test.}\n"


@pytest.fixture
def draft(folder):
    (folder / "code.md").write_text("# 1 Support\n\n1.1 Ask stakeholders.\n", encoding="utf-8")
    (folder / "rules.yml").write_text(RULE % "warning", encoding="utf-8")
    return folder / "code.md"


def test_a_clean_draft_is_quiet_and_0(coplint):
    ran = coplint("check", CLEAN)
    assert ran.code == 0
    assert "nothing found" in ran.out


@pytest.mark.parametrize(
    ("severity", "fail_on", "code"),
    [("warning", None, 0), ("error", None, 1), ("warning", "warning", 1), ("note", "warning", 0), ("note", "note", 1)],
)
def test_the_exit_code_follows_the_severity(coplint, draft, severity, fail_on, code):
    (draft.parent / "rules.yml").write_text(RULE % severity, encoding="utf-8")
    words = ["--fail-on", fail_on] if fail_on else []
    assert coplint("check", draft, "--rules", "rules.yml", *words).code == code


def test_a_file_that_cannot_be_read_is_2_and_the_others_are_checked(coplint, draft):
    (draft.parent / "broken.docx").write_bytes(b"PK\x03\x04 not a package")
    ran = coplint("check", "broken.docx", draft, "missing.docx", "--rules", "rules.yml", "--format", "json")
    assert ran.code == 2
    assert [line.split(":")[0] for line in ran.err.splitlines()] == ["broken.docx", "missing.docx"]
    data = json.loads(ran.out)
    assert len(data["findings"]) == 1
    assert [one["path"] for one in data["unread"]] == ["broken.docx", "missing.docx"]


@pytest.mark.parametrize(
    "words",
    [
        ["--rules", "none.yml"],
        ["--pack", "none"],
        ["--select", "none"],
        ["--stage", "none"],
        ["--config", "none.yml"],
        ["-o", "none/there/out.json"],
    ],
)
def test_what_cannot_be_done_is_2_in_words(coplint, draft, words):
    ran = coplint("check", draft, *words)
    assert ran.code == 2
    assert "none" in ran.err
    assert "Traceback" not in ran.err
    assert ran.out == ""


def test_a_rule_that_runs_out_of_time_is_2(coplint, draft, monkeypatch):
    monkeypatch.setitem(run_rule.__kwdefaults__, "seconds", 0.2)
    draft.write_text("# 1 Support\n\n" + "a" * 60 + "b\n", encoding="utf-8")
    (draft.parent / "rules.yml").write_text(
        (RULE % "note").replace("stakeholders", "/(?:(?:a|aa)+)+$/"), encoding="utf-8"
    )
    ran = coplint("check", draft, "--rules", "rules.yml", "--format", "json")
    assert ran.code == 2
    states = {one["rule"]: one["state"] for one in json.loads(ran.out)["outcomes"]}
    assert states.pop("T-1") == "incomplete"
    assert set(states.values()) == {"checked"}


def test_json_alone_goes_to_standard_output(coplint):
    ran = coplint("check", "--format", "json", CODE)
    assert json.loads(ran.out)["drafts"][0]["path"] == str(CODE)
    assert ran.err == ""


def test_output_goes_to_a_file_whole(coplint, folder):
    assert coplint("check", "--format", "json", CODE, "-o", "out.json").out == ""
    assert json.loads((folder / "out.json").read_text(encoding="utf-8"))["findings"]
    assert [path.name for path in folder.iterdir()] == ["out.json"]


def test_only_what_is_new_counts_against_an_earlier_draft(coplint):
    ran = coplint("check", REVISED, "--against", CODE, "--format", "json", "--fail-on", "note")
    data = json.loads(ran.out)
    assert ran.code == 1
    assert data["summary"]["standing"] > 5
    assert {one["span"]["text"] for one in data["findings"] if one["state"] == "new"} == {
        "in due course",
        "paragraph 7.6",
        "should",
        "RPO",
    }
    assert coplint("check", CODE, "--against", CODE, "--fail-on", "note").code == 0


def test_against_a_revision_in_git(coplint, folder):
    def git(*words):
        subprocess.run(["git", "-c", "user.name=a", "-c", "user.email=a@b", *words], check=True, capture_output=True)

    git("init", "-q")
    shutil.copy(CODE, "code.docx")
    git("add", ".")
    git("commit", "-qm", "one")
    shutil.copy(REVISED, "code.docx")
    ran = coplint("check", "code.docx", "--against", "git:HEAD", "--format", "json", "--select", "DR-01")
    assert [one["span"]["text"] for one in json.loads(ran.out)["findings"] if one["state"] == "new"] == ["RPO"]


@pytest.mark.parametrize("against", ["none.md", "git:HEAD", "broken.docx"])
def test_an_earlier_draft_that_cannot_be_had_is_2_and_what_was_found_is_written(coplint, draft, against):
    (draft.parent / "broken.docx").write_bytes(b"PK\x03\x04 not a package")
    words = ["check", "code.md", "--rules", "rules.yml", "--select", "T-1", "--against", against]
    ran = coplint(*words, "--format", "json")
    assert ran.code == 2
    assert [one["state"] for one in json.loads(ran.out)["findings"]] == [None]
    assert ran.err.startswith(f"code.md: could not be compared with {against}: ")
    assert (ran.err.count("\n"), ran.err.count("broken.docx: ")) == (1, against == "broken.docx")
    page = " ".join(coplint(*words).out.split())
    assert f"To know besides - could not be compared with {against}: " in page
    assert "1 warning" in page


def test_what_the_earlier_draft_could_not_tell_is_incomplete_and_not_new(coplint, draft):
    old = draft.parent / "old.docx"
    damage(CODE, old)
    ran = coplint("check", draft, "--rules", "rules.yml", "--select", "T-1", "--against", old, "--format", "json")
    data = json.loads(ran.out)
    assert ran.code == 2
    assert [one["state"] for one in data["findings"]] == [None]
    assert data["outcomes"][0]["why"].startswith("could not be compared: could not be read: word/footnotes.xml")


def test_warnings_of_the_earlier_draft_are_told(coplint, draft):
    (draft.parent / "old.md").write_bytes("# 1 Café\n".encode("latin-1"))
    page = coplint("check", "code.md", "--rules", "rules.yml", "--against", "old.md").out
    assert "- old.md: " in page.split("To know besides")[1]


def damage(good, path):
    with zipfile.ZipFile(good) as whole, zipfile.ZipFile(path, "w") as made:
        for part in whole.namelist():
            made.writestr(part, b"<broken" if part == "word/footnotes.xml" else whole.read(part))


def test_several_drafts_cannot_be_compared_with_one_file(coplint):
    ran = coplint("check", CODE, REVISED, "--against", CODE)
    assert ran.code == 2
    assert "git:REF" in ran.err


def test_a_folder_means_the_word_files_below_it(coplint, folder):
    (folder / "sub").mkdir()
    shutil.copy(CLEAN, folder / "sub" / "A.DOCX")
    shutil.copy(CLEAN, folder / "~$lock.docx")
    ran = coplint("check", folder, "--format", "json")
    assert [one["path"] for one in json.loads(ran.out)["drafts"]] == [str(folder / "sub" / "A.DOCX")]


def test_a_dismissal_in_the_settings(coplint, draft):
    (draft.parent / "coplint.yml").write_text(
        "rules: rules.yml\npacks: []\ndismissals:\n  - {rule: T-1, label: '1.1', reason: agreed with counsel}\n",
        encoding="utf-8",
    )
    ran = coplint("check", draft, "--format", "json", "--fail-on", "note")
    assert ran.code == 0
    assert json.loads(ran.out)["findings"][0]["state"] == "dismissed"


def test_a_dismissal_for_one_draft_is_not_idle_in_another(coplint, draft):
    (draft.parent / "other.md").write_text("# 1 Support\n\n1.1 Ask parents.\n", encoding="utf-8")
    (draft.parent / "coplint.yml").write_text(
        "rules: rules.yml\npacks: []\ndismissals:\n  - {rule: T-1, label: '1.1', reason: agreed}\n"
        "  - {rule: T-9, reason: agreed}\n  - {rule: DR-11, reason: agreed}\n",
        encoding="utf-8",
    )
    both = " ".join(coplint("check", "other.md", "code.md").out.split())
    assert "matches nothing any more" not in both
    assert both.count("the dismissal of T-9 names no rule that coplint knows") == 1
    assert "DR-11" not in both
    assert "the dismissal of T-1 at 1.1 matches nothing any more" in " ".join(coplint("check", "other.md").out.split())
    assert "matches nothing" not in coplint("check", "other.md", "none.md").out


def test_a_draft_that_is_named_twice_is_checked_once(coplint, folder):
    shutil.copy(CLEAN, "code.docx")
    ran = coplint("check", "code.docx", folder, folder / "code.docx", "--format", "json")
    assert [one["path"] for one in json.loads(ran.out)["drafts"]] == ["code.docx"]


def test_nothing_is_written_to_the_draft(coplint, folder):
    shutil.copy(CODE, "code.docx")
    before = (folder / "code.docx").read_bytes(), (folder / "code.docx").stat().st_mtime_ns
    coplint("check", "code.docx")
    assert ((folder / "code.docx").read_bytes(), (folder / "code.docx").stat().st_mtime_ns) == before
    assert [path.name for path in folder.iterdir()] == ["code.docx"]
