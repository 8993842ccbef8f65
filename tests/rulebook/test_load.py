"""Rule files: what is right becomes rules, what is wrong is one line with its place."""

from __future__ import annotations

import textwrap

import pytest

from coplint.analysis.modals.schemes import Strength
from coplint.config.levels import Severity, Stage
from coplint.draft.model import Kind
from coplint.rulebook.load import load_rules
from coplint.wording import Words
from coplint.yamlfile import YamlError

RULE = """\
rules:
  - id: T-1
    title: Test
    check: phrase
    words: stakeholders
    because: A test.
"""


def load(tmp_path, text):
    path = tmp_path / "rules.yml"
    path.write_text(text, encoding="utf-8")
    return load_rules([path], pack="test")


def test_a_lone_word_stands_for_a_list_of_one(tmp_path):
    (rule,) = load(tmp_path, RULE + "    where: {about: parents, kind: footnote, was: {label: '7.9', draft: '2013'}}\n")
    assert rule.parameters.words == (Words("stakeholders"),)
    assert rule.where.about == (Words("parents"),)
    assert rule.where.kind == (Kind.FOOTNOTE,)
    assert rule.where.was.label == "7.9"
    assert (rule.pack, rule.line, rule.topic) == ("test", 2, "wording")


def test_severity_may_differ_by_stage(tmp_path):
    (rule,) = load(tmp_path, RULE + "    severity: {final: error}\n")
    assert rule.severity_at(Stage.FINAL) is Severity.ERROR
    assert rule.severity_at(Stage.WORKING) is Severity.WARNING


def test_a_renamed_rule_keeps_its_first_id(tmp_path):
    (rule,) = load(tmp_path, RULE + "    formerly: [OLD-1, OLD-2]\n")
    assert rule.first_id == "OLD-1"


def test_registers_and_schemes_in_the_same_folder_are_passed_over(tmp_path):
    assert load(tmp_path, "items: []\n") == ()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (RULE.replace("check: phrase", "check: phrases"), "4:5: there is no check “phrases”; did you mean `phrase`?"),
        (RULE.replace("    check: phrase\n", ""), "the rule has no `check:`"),
        (RULE.replace("    title: Test\n", ""), "2:5: `title:` is missing"),
        (RULE.replace("words:", "wordz:"), "5:5: unknown key “wordz”; did you mean `words`?"),
        (RULE + "    where: {abuot: x}\n", "7:13: unknown key “abuot”"),
        (RULE + "    where: {kind: footnotes}\n", "7:13: `kind:` should be 'heading'"),
        (RULE.replace("stakeholders", "/(/"), "5:5: `words:` the pattern does not compile"),
        (RULE.replace("words: stakeholders", "replace: {a, b: c}"), "5:15: `a:` has no value"),
        (RULE.replace("    words: stakeholders\n", ""), "give `words:` or `replace:`"),
        (RULE.replace("T-1", "t1"), "`id:` "),
        (RULE + "    severity: fatal\n", "7:5: `severity:` should be"),
        (RULE + "    severity: {workng: note}\n", "`workng:` should be 'working'"),
        (RULE + "    instead: ' '\n", "has no words"),
        (RULE + "    where: {label: 7.10}\n", "7:13: `label:` needs quotation marks round it"),
        (RULE + "    where: {label: '-'}\n", "a label has a number"),
        (RULE + RULE.removeprefix("rules:\n"), "the id T-1 is already used at"),
        ("rules: 3\n", "`rules:` holds a list"),
        ("rules: [x]\n", "begin it with “- id:”"),
        (RULE + "extra: 1\n", "unknown key “extra”; a rule file starts with `rules:`"),
        ("- a\n", "a rule file starts with `rules:`"),
        ("Rules: []\n", "1:1: keys are in small letters: `rules`, not `Rules`"),
    ],
)
def test_what_is_wrong_is_one_line(tmp_path, text, says):
    with pytest.raises(YamlError) as wrong:
        load(tmp_path, textwrap.dedent(text))
    assert says in str(wrong.value)
    assert "\n" not in str(wrong.value)
    assert str(wrong.value).startswith(str(tmp_path / "rules.yml") + ":")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (RULE.replace("check: phrase", "chek: phrase"), "4:5: unknown key “chek”; did you mean `check`?"),
        (RULE.replace("check: phrase", "Check: phrase"), "4:5: keys are in small letters: `check`, not `Check`"),
        (RULE.replace("title:", "Title:"), "3:5: keys are in small letters: `title`, not `Title`"),
        (
            RULE.replace("check: phrase", "check: zzz"),
            "there is no check “zzz”; the guide, rules/README.md, lists them",
        ),
        (RULE + "    with: x\n", "7:5: `with` belongs to `presence`, not to `phrase`; did you want `check: presence`"),
        (RULE + "    chapter: 9\n", "7:5: `chapter` says where, so it stands in `where: {chapter: …}`"),
        (RULE + "    zzz: 9\n", "7:5: unknown key “zzz”; the check `phrase` takes words, "),
        (RULE + "    where: chapter 9\n", "7:5: `where:` write `where: {chapter: 9}`"),
        (RULE + "    where: label 7.9\n", '7:5: `where:` write `where: {label: "7.9"}`'),
        (RULE + "    where: everywhere\n", "7:5: `where:` holds keys, each with a colon: label, heading, chapter"),
        (RULE + "    between: [chapter 9, {chapter: 8}]\n", "7:15: `between:` write `{chapter: 9}`, not `chapter 9`"),
        (RULE + "    where: {zzz: x}\n", "7:13: unknown key “zzz”; there may stand label, heading, chapter"),
    ],
)
def test_a_slip_is_told_with_what_was_meant(tmp_path, text, says):
    with pytest.raises(YamlError) as wrong:
        load(tmp_path, text)
    assert says in str(wrong.value)
    assert "\n" not in str(wrong.value)


@pytest.mark.parametrize(
    ("sentence", "says"),
    [
        (
            "The partners are: schools.",
            "9:11: `flagged:` this sentence has a colon; put quotation marks round the whole",
        ),
        ("Note: schools.", "9:11: `flagged:` this sentence has a colon; put quotation marks round the whole of it"),
        ("“Note: schools.”", "its quotation marks are curly; type straight ones"),
        ("drafft: x", "9:11: unknown key “drafft”; did you mean `draft`?"),
        ("earlier: x", "9:11: `draft:` is missing"),
    ],
)
def test_an_example_with_a_colon_needs_quotation_marks(tmp_path, sentence, says):
    with pytest.raises(YamlError) as wrong:
        load(tmp_path, RULE + f"    examples:\n      flagged:\n        - {sentence}\n")
    assert says in str(wrong.value)
    assert "\n" not in str(wrong.value)


def test_all_that_is_wrong_with_a_file_is_told(tmp_path):
    first = RULE.replace("title: Test", "titel: Test").replace("words:", "wordz:")
    second = "  - id: T-2\n    title: T\n    check: phrase\n    words: x\n    where: {kind: x, label: 7.10}\n"
    fine = "  - {id: T-3, title: T, check: phrase, words: x, because: y}\n"
    with pytest.raises(YamlError) as wrong:
        load(tmp_path, first + second + fine + "  - x\n")
    told = [line.removeprefix(str(tmp_path / "rules.yml")) for line in str(wrong.value).splitlines()]
    assert [line.split(" ")[0] for line in told] == [":3:5:", ":5:5:", ":7:5:", ":11:13:", ":11:22:", ":13:5:"]


@pytest.mark.parametrize(
    ("said", "strength"), [("must", "requirement"), ("should", "recommendation"), ("permission", "permission")]
)
def test_a_strength_may_be_said_with_the_word_that_people_know(tmp_path, said, strength):
    text = RULE.replace("phrase", "modal-strength").replace("words: stakeholders", f"verb: reply\n    at-least: {said}")
    (rule,) = load(tmp_path, text)
    assert rule.parameters.at_least is Strength(strength)


def test_a_word_that_is_no_strength_is_told_with_those_that_are(tmp_path):
    text = RULE.replace("phrase", "modal-strength").replace("words: stakeholders", "at-least: shall")
    with pytest.raises(YamlError, match="`at-least:` should be 'must', 'should', 'may', 'requirement'"):
        load(tmp_path, text)


def test_two_places_are_for_checks_that_compare(tmp_path):
    with pytest.raises(YamlError, match="compares no places"):
        load(tmp_path, RULE + "    between: [{heading: reviews}, {heading: appeals}]\n")


@pytest.mark.parametrize(
    ("where", "said"),
    [
        ("where: {label: []}", "7:13: `label:` is empty"),
        ("where: {about: []}", "7:13: `about:` is empty"),
    ],
)
def test_a_place_that_asks_nothing_is_no_place(tmp_path, where, said):
    with pytest.raises(YamlError, match=said):
        load(tmp_path, f"{RULE}    {where}\n")


@pytest.mark.parametrize("places", ["[]", "[{chapter: 1}]", "[{chapter: 1}, {chapter: 2}, {chapter: 3}]"])
def test_between_names_two_places(tmp_path, places):
    rule = RULE.replace("check: phrase\n    words: stakeholders", f"check: cross-reference\n    between: {places}")
    with pytest.raises(YamlError, match="`between:` names two places"):
        load(tmp_path, rule)


def test_a_rule_has_one_kind_of_check(tmp_path):
    with pytest.raises(YamlError, match="names one kind of test"):
        load(tmp_path, RULE.replace("check: phrase", "check: [phrase]"))


def test_an_empty_pattern_is_refused(tmp_path):
    with pytest.raises(YamlError, match="the pattern between the slashes is empty"):
        load(tmp_path, RULE.replace("words: stakeholders", "words: //"))
