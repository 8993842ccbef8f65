"""`coplint rules test --on`: what rules find on a draft, and what a change made more and less."""

from __future__ import annotations

import subprocess

import pytest

RULE = """\
rules:
  - id: T-1
    title: Not that
    check: phrase
    words: [{words}]
    because: A test.
"""


@pytest.fixture
def committed(folder):
    (folder / "rules.yml").write_text(RULE.format(words="pupil, teacher"), encoding="utf-8")
    (folder / "draft.md").write_text("1.1 A pupil.\n\n1.2 A teacher.\n\n1.3 A governor.\n", encoding="utf-8")
    for words in (["init", "-q"], ["add", "."], ["-c", "user.name=T", "-c", "user.email=t@t", "commit", "-qm", "one"]):
        subprocess.run(["git", *words], cwd=folder, check=True)
    return folder


def test_a_changed_rule_says_what_it_finds_more_and_less(coplint, committed):
    (committed / "rules.yml").write_text(RULE.format(words="pupil, governor"), encoding="utf-8")
    out = coplint("rules", "test", "rules.yml", "--on", "draft.md").out
    assert "T-1  Not that: 2 findings, 1 more, 1 less" in out
    assert "+ 1.3  Not that: “governor”" in out
    assert "- 1.2  Not that: “teacher”" in out
    assert "1.1" not in out


def test_a_rule_that_did_not_change_finds_the_same(coplint, committed):
    assert "2 findings, the same as before" in coplint("rules", "test", "rules.yml", "--on", "draft.md").out


def test_of_a_new_rule_all_is_shown(coplint, folder):
    (folder / "rules.yml").write_text(RULE.format(words="pupil"), encoding="utf-8")
    (folder / "draft.md").write_text("1.1 A pupil.\n", encoding="utf-8")
    out = coplint("rules", "test", "rules.yml", "--on", "draft.md").out
    assert "T-1  Not that: 1 finding\n" in out
    assert "+ 1.1  Not that: “pupil”" in out


def test_a_draft_that_cannot_be_read_is_2(coplint, committed):
    ran = coplint("rules", "test", "rules.yml", "--on", "none.docx")
    assert ran.code == 2
    assert "none.docx" in ran.err


def test_a_finding_that_says_something_else_is_not_the_same(coplint, committed):
    text = RULE.format(words="pupil, teacher") + "    instead: learner\n"
    (committed / "rules.yml").write_text(text, encoding="utf-8")
    assert "2 findings, 2 more, 2 less" in coplint("rules", "test", "rules.yml", "--on", "draft.md").out


PRESENCE = """\
rules:
  - {id: T-1, title: Told, check: presence, words: pupil, because: y}
  - {id: T-2, title: Elsewhere, check: presence, words: pupil, because: y, where: {chapter: fees}}
"""


def test_a_rule_that_finds_nothing_shows_what_meets_it(coplint, folder):
    (folder / "rules.yml").write_text(PRESENCE, encoding="utf-8")
    (folder / "draft.md").write_text("# 1 Care\n\n1.1 A pupil.\n\n1.2 Pupils and pupils.\n\n1.3 A pupil.\n", "utf-8")
    out = coplint("rules", "test", "rules.yml", "--on", "draft.md").out
    assert "T-1  Told: 0 findings\n    met at 1.1, “pupil”; 1.2, “Pupils”; 1.2, “pupils”; and 1 more\n" in out
    assert out.count("met at") == 1
    (folder / "draft.md").write_text("# 1 Care\n\n1.1 A teacher.\n", encoding="utf-8")
    assert "met at" not in coplint("rules", "test", "rules.yml", "--on", "draft.md").out
