"""A rule as it is written, to be copied."""

from __future__ import annotations

import pytest

from coplint.rulebook.load import load_rules
from coplint.rulebook.source import source_of

RULES = """\
rules:
  # One.
  - id: T-1
    title: One
    check: phrase
    words: [a, b]
    examples:
      flagged: [an a]

      fine: [the rest]
    because: >
      A
      test.

  # Two.
  - {id: T-2, title: Two, check: phrase, words: x, because: y, examples: {fine: [z]}}
  - id: T-3
    title: Three
    check: phrase
    words: x
    because: y
    examples:
      fine:
        - z
"""


@pytest.mark.parametrize(
    ("index", "written"),
    [
        (0, "- id: T-1\n  title: One\n  check: phrase\n  words: [a, b]\n  because: >\n    A\n    test."),
        (1, "- {id: T-2, title: Two, check: phrase, words: x, because: y, examples: {fine: [z]}}"),
        (2, "- id: T-3\n  title: Three\n  check: phrase\n  words: x\n  because: y"),
    ],
)
def test_a_rule_is_written_as_in_its_file_without_the_examples(tmp_path, index, written):
    path = tmp_path / "rules.yml"
    path.write_text(RULES, encoding="utf-8")
    assert source_of(load_rules([path], pack="test")[index]) == written
