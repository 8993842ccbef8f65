"""`coplint rules new`: a rule by answering questions."""

from __future__ import annotations

import io
import os

import pytest

ANSWERS = [
    "1", "", "Nobody knows who that is", "stakeholders, relevant parties", "", "",
    "Say who is meant.", "Consult the stakeholders.", "Consult schools.",
]  # fmt: skip
TAKEN = "rules:\n- id: OUR-09\n  title: T\n  check: phrase\n  words: x # why\n  because: y\n"


@pytest.fixture
def answer(coplint, folder, monkeypatch):
    def run(*answers, file="our/wording.yml", words=()):
        monkeypatch.setattr("sys.stdin", io.StringIO("\n".join(answers) + "\n"))
        return coplint("rules", "new", file, *words)

    return run


def test_answers_become_a_rule_that_runs(answer, coplint, folder):
    ran = answer(*ANSWERS)
    assert ran.code == 0, ran.err
    assert "OUR-1 is written to our/wording.yml, line 2" in ran.err.replace("\\", "/")
    (folder / "draft.md").write_text("Consult relevant parties.\n", encoding="utf-8")
    assert "relevant parties" in coplint("check", "draft.md", "--rules", "our", "--select", "OUR-1").out


def test_a_rule_comes_after_those_that_are_there_which_stay_as_they_are(answer, folder):
    path = folder / "rules.yml"
    path.write_text(TAKEN, encoding="utf-8")
    assert answer(*ANSWERS, file="rules.yml").code == 0
    written = path.read_text(encoding="utf-8")
    assert written.startswith(TAKEN)
    assert "\n- id: OUR-10\n" in written


def test_an_answer_that_does_not_do_is_asked_for_again(answer, folder):
    answers = [
        "2",
        "our 7",
        "OUR-7",
        "Long word",
        "utilise",
        "utilise > use",
        "",
        "note",
        "Say use.",
        "Utilise it.",
        "Use it.",
    ]
    ran = answer(*answers)
    assert ran.code == 0, ran.err
    assert "an id begins with a capital" in ran.err
    assert "utilise: use" in (folder / "our" / "wording.yml").read_text(encoding="utf-8")


@pytest.mark.parametrize(("word", "strength"), [("must", "requirement"), ("should", "recommendation")])
def test_how_strong_is_said_with_the_word_that_people_know(answer, folder, word, strength):
    flagged, fine = "They may have regard to it.", f"They {word} have regard to it."
    ran = answer("5", "", "Too weak", "have regard", word, "", "", "It is law.", flagged, fine)
    assert ran.code == 0, ran.err
    assert f"at-least: {strength}" in (folder / "our" / "wording.yml").read_text(encoding="utf-8")


def test_an_example_that_does_not_hold_is_told_before_anything_is_written(answer, folder):
    ran = answer(*ANSWERS[:-1], "Consult the stakeholders again.", "n")
    assert "it should be left alone" in ran.err
    assert "nothing was written" in ran.err
    assert not (folder / "our").exists()


def test_answers_that_end_early_write_nothing_and_say_so(answer, folder):
    ran = answer(*ANSWERS[:4])
    assert ran.code == 130
    assert "\nnothing was written\n" in ran.err
    assert not (folder / "our").exists()


def test_it_is_tried_on_a_draft_at_once(answer, folder):
    (folder / "draft.md").write_text("1.1 Consult relevant parties.\n", encoding="utf-8")
    assert "OUR-1  Nobody knows who that is: 1 finding" in answer(*ANSWERS, words=["--on", "draft.md"]).out


def test_a_file_with_a_fault_is_left_alone(answer, folder):
    (folder / "rules.yml").write_text("rules: [\n", encoding="utf-8")
    ran = answer(*ANSWERS, file="rules.yml")
    assert ran.code == 2
    assert "rules.yml:" in ran.err
    assert (folder / "rules.yml").read_text(encoding="utf-8") == "rules: [\n"


def test_an_id_that_another_rule_has_is_asked_for_again(answer, folder):
    (folder / "rules.yml").write_text(TAKEN, encoding="utf-8")
    ran = answer("1", "OUR-09", "DR-01", "OUR-5", *ANSWERS[2:], file="rules.yml")
    assert ran.code == 0, ran.err
    assert ran.err.count("is already used") == 2


@pytest.mark.parametrize(
    ("held", "said"),
    [
        (b"rules: []\n", "holds no rule"),
        (b"items: [{id: A-1}]\n", "holds no rule"),
        (b"rules: [{id: A-1, title: T, check: phrase, words: x, because: y}]\n", "on lines of their own"),
        (b"rules:\n- {id: caf\xe9}\n", "is not UTF-8"),
    ],
)
def test_a_file_that_cannot_take_a_rule_is_told_before_anything_is_asked(answer, folder, held, said):
    (folder / "rules.yml").write_bytes(held)
    ran = answer(*ANSWERS, file="rules.yml")
    assert ran.code == 2
    assert said in ran.err
    assert "What is the matter" not in ran.err
    assert (folder / "rules.yml").read_bytes() == held


def test_line_ends_stay_as_they_are(answer, folder):
    (folder / "rules.yml").write_bytes(TAKEN.replace("\n", "\r\n").encode())
    assert answer(*ANSWERS, file="rules.yml").code == 0
    written = (folder / "rules.yml").read_bytes()
    assert written.count(b"\n") == written.count(b"\r\n")


def test_words_without_a_word_are_asked_for_again(answer, folder):
    assert answer(*ANSWERS[:3], ",", *ANSWERS[3:]).code == 0


def test_a_section_needs_no_example(answer, coplint, folder):
    ran = answer("9", "", "No section on fees", "fees", "", "", "Readers look for it.")
    assert ran.code == 0, ran.err
    (folder / "draft.md").write_text("# One\n\nText.\n", encoding="utf-8")
    assert "No section on fees" in coplint("check", "draft.md", "--rules", "our", "--select", "OUR-1").out


WANTED = ["", "Not said"]
USUAL = ["", "", "Say it."]


@pytest.mark.parametrize(
    ("answers", "examples", "written"),
    [
        ("3 holiday", ("Reply in ten days.", "Reply in ten days, holidays not counted."), "check: presence"),
        ("4 review month,year", ("Review plans.", "Review plans each month of the year."), "near: paragraph"),
        ("5 reply -", ("They should reply.", "They must reply."), "at-least: requirement"),
        ("6 school publish -", ("Schools should publish.", "Schools must publish."), "at-least: requirement"),
        ("6 school publish should", ("Schools may publish.", "Schools should publish."), "at-least: recommendation"),
        ("7 SEND", ("Reply.", "Reply, as the SEND Regulations 2014 say."), "check: reference-to"),
        ("8 mentor", ("Ask the mentor.", "“Mentor” means the person to ask."), "anywhere: true"),
    ],
)
def test_every_wish_becomes_a_rule_whose_examples_hold(answer, folder, answers, examples, written):
    wish, *words = ["" if word == "-" else word for word in answers.split()]
    ran = answer(wish, *WANTED, *words, *USUAL, *examples)
    assert ran.code == 0, ran.err
    assert "1 rule, 2 of 2 examples hold" in ran.out
    assert written in (folder / "our" / "wording.yml").read_text(encoding="utf-8")


def test_what_is_missing_is_asked_for_as_what_lacks_it(answer):
    asked = answer("3", *WANTED, "holiday", *USUAL, "Reply.", "Reply after the holiday.").err
    assert "A paragraph that lacks it" in asked
    assert "A paragraph that has it" in asked


def test_examples_may_be_left_out(answer, folder):
    ran = answer("1", *WANTED, "stakeholders", *USUAL, "", "")
    assert ran.code == 0, ran.err
    assert "1 rule; it has no examples, so nothing was tested" in ran.out
    assert "examples" not in (folder / "our" / "wording.yml").read_text(encoding="utf-8")


@pytest.mark.parametrize("given", ["hello", "0", "10", "-1", "²"])
def test_what_is_no_number_of_a_wish_is_asked_for_again(answer, given):
    ran = answer(given, *ANSWERS)
    assert ran.code == 0, ran.err
    assert "type a number from 1 to 9" in ran.err


def test_an_empty_answer_where_one_is_needed_says_so(answer):
    ran = answer("1", "", "", "Not said", "", *ANSWERS[3:])
    assert ran.code == 0, ran.err
    assert ran.err.count("an answer is needed here") == 2


def test_how_bad_and_how_strong_are_asked_for_again(answer):
    ran = answer("5", *WANTED, "reply", "shall", "must", "", "awful", "error", "Say it.", "They may reply.", "")
    assert ran.code == 0, ran.err
    assert "say must or should or may" in ran.err
    assert "say error, warning, note" in ran.err


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with a name")
def test_a_pipe_is_no_file_to_put_a_rule_into(answer, folder):
    os.mkfifo(folder / "pipe.yml")
    ran = answer(*ANSWERS, file="pipe.yml")
    assert ran.code == 2
    assert "is no file that a rule can be put into" in ran.err
