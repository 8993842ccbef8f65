"""What is said of a duty that has become weaker."""

from __future__ import annotations

import pytest

from coplint.alignment.former import Former
from coplint.engine.run import run_rule
from tests.drafts import analysis, rule

EARLIER = "# Plans\n\n{label}Schools must keep a copy of every letter.\n"
LATER = "# 1 Plans\n\n3.4 {words} a copy of every letter.\n"


@pytest.mark.parametrize(
    ("label", "words", "message"),
    [
        ("1.1 ", "Schools should keep", "“must” in 1.1 of the last draft is now “should”"),
        ("1.1 ", "Schools must not keep", "“must” in 1.1 of the last draft is now “must not”"),
        ("1.1 ", "Schools keep", "“must” in 1.1 of the last draft is now only “keep”"),
        ("", "Schools may keep", "“must” in the last draft is now “may”"),
    ],
)
def test_the_old_word_and_its_place_are_named(tmp_path, label, words, message):
    now = analysis(LATER.format(words=words))
    earlier = Former(analysis(EARLIER.format(label=label)), now)
    (finding,) = run_rule(rule(tmp_path, "", check="weaker"), now, earlier=earlier).findings
    assert finding.message == f"Test: {message}"
    assert not finding.safe
