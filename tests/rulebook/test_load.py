"""Rule files: what is right becomes rules, what is wrong is one line with its place."""

from __future__ import annotations

import textwrap

import pytest

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
        (RULE.replace("check: phrase", "check: phrases"), "4:5: there is no check “phrases”; choose one of acronym"),
        (RULE.replace("    check: phrase\n", ""), "the rule has no `check:`"),
        (RULE.replace("    title: Test\n", ""), "2:5: `title:` is missing"),
        (RULE.replace("words:", "wordz:"), "5:5: unknown key “wordz”; a rule has id, title, check, where"),
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
        ("Rules: []\n", "1:1: unknown key “Rules”; a rule file starts with `rules:`"),
    ],
)
def test_what_is_wrong_is_one_line(tmp_path, text, says):
    with pytest.raises(YamlError) as wrong:
        load(tmp_path, textwrap.dedent(text))
    assert says in str(wrong.value)
    assert "\n" not in str(wrong.value)
    assert str(wrong.value).startswith(str(tmp_path / "rules.yml") + ":")


def test_two_places_are_for_checks_that_compare(tmp_path):
    with pytest.raises(YamlError, match="compares no places"):
        load(tmp_path, RULE + "    between: [{heading: reviews}, {heading: appeals}]\n")
