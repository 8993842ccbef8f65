"""Which rules hold in a folder, and who is told of what is wrong with them."""

from __future__ import annotations

import json

import pytest

RULES = """
rules:
  - {id: T-1, title: One, check: phrase, words: soon, because: A test.}
  - {id: T-2, title: Two, check: phrase, words: later, because: A test.}
"""
RIVALS = """
rules:
  - {id: T-1, title: One, check: phrase, words: soon, because: A test., alternative: when}
  - {id: T-2, title: Two, check: phrase, words: later, because: A test., alternative: when}
"""


@pytest.fixture
def team(folder):
    def made(settings, name="."):
        (folder / name).mkdir(exist_ok=True)
        (folder / name / "code.md").write_text("# 1 Support\n\n1.1 Act soon or later.\n", encoding="utf-8")
        (folder / name / "coplint.yml").write_text(settings, encoding="utf-8")
        (folder / "rules.yml").write_text(RULES, encoding="utf-8")
        return folder

    return made


@pytest.fixture
def ran(coplint):
    """The rules that ran on the drafts, the exit code and what was told."""

    def run(*words):
        done = coplint("check", "--format", "json", *(words or ["code.md"]))
        outcomes = json.loads(done.out)["outcomes"] if done.out else []
        return [one["rule"] for one in outcomes], done.code, done.err

    return run


OURS = "packs: []\nrules: rules.yml\n"


def test_what_the_command_line_selects_beats_what_the_settings_ignore(team, ran):
    team(OURS + "ignore: [T-2]\n")
    assert ran()[0] == ["T-1"]
    assert ran("code.md", "--select", "T-2")[0] == ["T-2"]
    assert ran("code.md", "--select", "rules", "--ignore", "T-1")[0] == ["T-2"]
    team(OURS + "select: [T-1, none]\n")
    assert ran("code.md", "--select", "T-2")[:2] == (["T-2"], 0)


def test_checking_nothing_is_no_success(team, ran):
    team(OURS)
    told = "no rule is left to check; `coplint rules list --all` shows those that there are\n"
    assert ran("code.md", "--ignore", "rules") == ([], 2, f"coplint: {told}")
    folder = team(OURS + "ignore: rules\n")
    assert ran() == ([], 2, f"{folder / 'coplint.yml'}: {told}")


def test_settings_may_name_rules_of_the_packs_that_pack_stands_for(team, ran):
    team("select: [DR-11, SE7-TA-21]\npacks: [drafting, se7-2013]\n")
    assert ran("code.md", "--pack", "drafting")[:2] == (["DR-11"], 0)
    assert ran("code.md", "--pack", "drafting", "--select", "SE7-TA-21")[1:] == (
        2,
        "coplint: “SE7-TA-21” belongs to the pack se7-2013, which does not run here; ask for it with --pack se7-2013\n",
    )


def test_a_slip_in_the_settings_is_told_with_or_without_pack(team, ran):
    team("select: [DR-11, DR-99]\n")
    assert "coplint.yml: no rule, topic or pack is called “DR-99”" in ran()[2]
    assert "coplint.yml: no rule, topic or pack is called “DR-99”" in ran("code.md", "--pack", "drafting")[2]


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ("stag: final\n", "unknown key “stag”"),
        ("rules: none.yml\n", "no such rule file"),
        ("select: none\n", "called “none”"),
        ("modal-scheme: none\n", "no modal scheme “none”"),
    ],
)
def test_settings_of_one_folder_do_not_lose_the_findings_of_another(team, ran, settings, says):
    folder = team(settings, "bad")
    team(OURS.replace("rules.yml", "../rules.yml"), "good")
    rules, code, told = ran("bad/code.md", "good/code.md")
    assert (rules, code) == (["T-1", "T-2"], 2)
    assert told.startswith(str(folder / "bad")) or "none.yml" in told
    assert "code.md" not in told
    assert says in told
    assert told.count("\n") == 1


def test_what_is_wrong_with_settings_is_told_once_for_all_drafts_below_them(team, ran):
    folder = team("stag: final\nvieww: final\n")
    (folder / "other.md").write_text("x\n", encoding="utf-8")
    _, code, told = ran("code.md", "other.md")
    assert code == 2
    assert [line.removeprefix(str(folder / "coplint.yml"))[:5] for line in told.splitlines()] == [":1:1:", ":2:1:"]


@pytest.mark.parametrize(
    "settings", ["packs: drafting, plain-english\n", "packs: draughting\n", "modal-scheme: none\n"]
)
def test_a_name_that_is_not_there_is_told_with_the_settings_that_have_it(team, ran, settings):
    folder = team(settings)
    _, code, told = ran()
    assert code == 2
    assert told.startswith(f"{folder / 'coplint.yml'}: there is no ")


@pytest.fixture
def watched(ran, monkeypatch):
    """What is told to somebody who sits at a terminal."""

    def run(*words):
        monkeypatch.setattr("sys.stderr.isatty", lambda: True)
        return ran("code.md", *words)[2]

    return run


BOTH = "--pack plain-english runs instead of drafting; add --pack drafting to have both"


@pytest.mark.parametrize(
    ("settings", "packs", "told"),
    [
        ("", ["plain-english"], True),
        ("", ["plain-english", "drafting"], False),
        ("packs: []\n", ["plain-english"], False),
        ("", [], False),
    ],
)
def test_packs_that_pack_stands_for_are_told_to_whoever_sits_there(team, watched, settings, packs, told):
    team(settings)
    assert (BOTH in watched(*(word for pack in packs for word in ("--pack", pack)))) is told


def test_packs_that_pack_stands_for_are_not_told_to_a_log(team, ran):
    team("")
    assert ran("code.md", "--pack", "plain-english")[1:] == (0, "")


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["--config", "bad/coplint.yml"], "unknown key"),
        (["--config", "idle/coplint.yml"], "called “none”"),
        (["--pack", "none"], "no pack “none”"),
        (["--rules", "none.yml"], "no such rule file"),
        (["--select", "none"], "called “none”"),
        (["--ignore", "none"], "called “none”"),
    ],
)
def test_what_the_command_line_cannot_have_is_told_once_for_all_drafts(team, ran, words, says):
    team("stag: final\n", "bad")
    team("select: none\n", "idle")
    team("", "good")
    team("", "fine")
    rules, code, told = ran("good/code.md", "fine/code.md", *words)
    assert (rules, code) == ([], 2)
    assert says in told
    assert told.count("\n") == 1


def test_an_alternative_that_does_not_run_is_told_and_marked(team, coplint):
    folder = team(OURS)
    (folder / "rules.yml").write_text(RIVALS, encoding="utf-8")
    assert " ".join(coplint("check", "code.md").out.split()).count("T-2 is an alternative to T-1 and did not run") == 1
    listed = coplint("rules", "list").out.splitlines()
    assert [line.endswith("(does not run: an alternative to T-1)") for line in listed[1:]] == [False, True]
    both = coplint("check", "code.md", "--select", "T-1", "--select", "T-2")
    assert (both.code, both.err) == (2, "coplint: T-1 and T-2 contradict each other; select one of them\n")


def test_a_rule_finds_its_place_through_the_earlier_draft_that_the_settings_name(coplint, folder):
    (folder / "old.md").write_text("# 1 Care\n\n7.9 Ask the stakeholders first.\n", encoding="utf-8")
    (folder / "code.md").write_text(
        "# 2 Care\n\n2.1 Stakeholders pay.\n\n2.2 Ask the stakeholders first.\n", encoding="utf-8"
    )
    (folder / "rules.yml").write_text(
        "rules:\n  - id: T-1\n    title: T\n    check: phrase\n    words: stakeholders\n    because: y\n"
        "    where: {was: {label: '7.9', draft: 2013}}\n",
        encoding="utf-8",
    )
    (folder / "coplint.yml").write_text("packs: []\nrules: rules.yml\ndrafts: {2013: old.md}\n", encoding="utf-8")
    ran = coplint("check", "code.md", "--format", "json")
    assert [one["place"]["label"] for one in json.loads(ran.out)["findings"]] == ["2.2"]


@pytest.mark.parametrize(
    "keys",
    [
        "check: phrase, words: stakeholders, where: {was: {label: '7.9', draft: 2013}}",
        "check: cross-reference, between: [{was: {label: '7.9', draft: 2013}}, {was: {label: '7.10', draft: 2013}}]",
    ],
)
def test_a_place_of_an_earlier_draft_is_found_in_the_draft_that_this_one_is_compared_with_too(coplint, folder, keys):
    text = "# 1 Care\n\n7.9 Ask the stakeholders first.\n\n7.10 Keep a record of the answer.\n"
    for name in ("old.md", "last.md", "code.md"):
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "rules.yml").write_text(f"rules:\n  - {{id: T-1, title: T, because: y, {keys}}}\n", encoding="utf-8")
    (folder / "coplint.yml").write_text("packs: []\nrules: rules.yml\ndrafts: {2013: old.md}\n", encoding="utf-8")
    ran = json.loads(coplint("check", "code.md", "--against", "last.md", "--format", "json").out)
    assert [one["state"] for one in ran["outcomes"]] == ["checked"]
    assert [one["state"] for one in ran["findings"]] == ["standing"]
