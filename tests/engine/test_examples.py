"""The examples inside rules, run."""

from __future__ import annotations

import pytest

from coplint.analysis.analysis import Analysis
from coplint.engine.examples import run_examples
from coplint.rulebook.packs import load_pack, shipped_packs
from coplint.rulebook.shipped import scheme
from tests.drafts import rule


def analysed(draft):
    return Analysis(draft, scheme("uk-guidance"), convention=None)


FAULTY = """
words: stakeholders
examples:
  flagged: [Ask stakeholders., Ask parents.]
  fine: [Ask schools., Ask stakeholders again.]
"""


def test_what_does_not_hold_is_named(tmp_path):
    tried = list(run_examples([rule(tmp_path, FAULTY)], analysed))
    assert [one.why is None for one in tried] == [True, False, True, False]
    assert tried[1].why == "it should be flagged, and is not"
    assert "left alone" in tried[3].why


def test_a_draft_as_an_example_keeps_the_place_of_the_rule(tmp_path):
    placed = rule(
        tmp_path,
        """
        words: stakeholders
        where: {chapter: support}
        examples:
          flagged:
            - draft: "# Support\\n\\nAsk stakeholders."
          fine:
            - draft: "# Support\\n\\nAsk schools.\\n\\n# Health\\n\\nAsk stakeholders."
        """,
    )
    assert all(one.why is None for one in run_examples([placed], analysed))


@pytest.mark.parametrize(
    ("check", "body", "why"),
    [
        ("modal-agreement", "between: [{chapter: a}, {chapter: b}]\nexamples: {fine: [Schools reply.]}", "as `draft:`"),
        ("dropped", "examples: {flagged: [Schools reply.]}", "give it as `draft:` and `earlier:`"),
        ("dropped", "examples: {flagged: [{draft: Schools reply.}]}", "give it as `earlier:`"),
        (
            "readability",
            "measure: words\nno-more-than-before: true\nexamples: {fine: [Schools reply.]}",
            "give it as `draft:` and `earlier:`",
        ),
    ],
)
def test_an_example_that_says_too_little_is_told_what_to_add(tmp_path, check, body, why):
    (tried,) = run_examples([rule(tmp_path, body, check=check)], analysed)
    assert why in tried.why
    assert "--against" not in tried.why


def test_every_rule_that_comes_with_coplint_has_two_of_each():
    rules = [one for pack in shipped_packs() for one in load_pack(pack)]
    assert rules
    assert [one.id for one in rules if min(len(one.flagged), len(one.fine)) < 2] == []
