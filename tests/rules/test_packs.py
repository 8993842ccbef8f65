"""What holds for every rule that comes with coplint."""

from __future__ import annotations

import pytest

from coplint.rulebook.packs import shipped_rules

RULES = {rule.id: rule for rule in shipped_rules()}


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_each_has_two_examples_either_way_and_a_reason(rule):
    # examples are written in Markdown, which has neither comments nor tracked changes to flag
    assert len(rule.flagged) >= 2
    assert len(rule.fine) >= 2
    assert len(rule.because.split()) >= 8
