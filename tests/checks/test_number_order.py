"""What is said of numbers out of order, and what else of the draft is shown with it."""

from __future__ import annotations

import pytest

from coplint.engine.run import run_rule
from tests.drafts import analysis, rule


def points(*labels: str) -> str:
    """A chapter for each whole number among the labels, and a point for each other."""
    return "\n\n".join(f"{label} Words." if "." in label else f"# {label} Title" for label in labels)


@pytest.mark.parametrize(
    ("labels", "message", "related"),
    [
        ("1 1.1 1.2 1.2 1.3", "1.2 stands twice", ["1.2"]),
        ("1 1.1 1.2 1.4", "1.3 is missing between 1.2 and 1.4", ["1.2"]),
        ("1 1.1 1.2 1.5 1.6", "1.3 and 1.4 are missing between 1.2 and 1.5", ["1.2"]),
        ("1 1.1 1.3 1.3 1.4", "1.3 stands twice; 1.2 is missing", ["1.3"]),
        ("1 1.1 1.2 1.7 1.3", "1.7 stands between 1.2 and 1.3", []),
        ("1 1.1 1.2 1.3 1.2", "1.2 stands twice", ["1.2"]),
        (
            "1 1.1 1.2 1.3 1.4 1.5 1.6 2 1.7 1.8 2.1 2.2",
            "1.7 and 1.8 stand in chapter 2, between 1.6 and 2.1",
            ["1.8"],
        ),
        ("1 1.1 2 2.1 3 3.2 3.3", "3.1 is missing before 3.2", []),
    ],
)
def test_what_is_wrong_and_what_is_meant(tmp_path, labels, message, related):
    known = analysis(points(*labels.split()))
    (finding,) = run_rule(rule(tmp_path, "", check="number-order"), known).findings
    assert finding.message == f"Test: {message}"
    assert [known.draft.blocks[span.block].label for span in finding.related] == related


def test_many_are_told_by_the_first_and_the_last(tmp_path):
    labels = [f"1.{at}" for at in range(1, 13)]
    known = analysis(points("1", *labels, *labels[7:]))
    (finding,) = run_rule(rule(tmp_path, "", check="number-order"), known).findings
    assert finding.message == "Test: 1.8 to 1.12 stand twice"
