"""Rules about modals that mean nothing are refused with a line that says why."""

import pytest

from coplint.yamlfile import YamlError
from tests.drafts import rule


@pytest.mark.parametrize(
    ("check", "body", "why"),
    [
        ("modal-strength", "verb: pay", "give `at-least:` or `at-most:`"),
        ("modal-strength", "at-least: requirement\nat-most: permission", "nothing is at least a requirement and"),
        ("modal-density", "measure: share", "give `at-least:` or `at-most:`"),
        ("modal-density", "strengths: []\nat-least: 1", "and a strength"),
        ("modal-density", "at-least: draft", "no part has as many as the draft"),
        ("modal-density", "at-most: -1", "no less than 0"),
        ("modal-density", "measure: share\nat-least: 20", "a share no more than 1"),
        ("modal-density", "measure: share\nat-least: .nan", "a share no more than 1"),
        ("modal-agreement", "between: [{chapter: 1}, {chapter: 2}]\nlikeness: 0", "more than 0"),
        ("modal-agreement", "mentions: fee", "compares two places: give `between:`"),
    ],
)
def test_a_rule_that_means_nothing_is_refused(check: str, body: str, why: str, tmp_path) -> None:
    with pytest.raises(YamlError, match=why):
        rule(tmp_path, body, check=check)
