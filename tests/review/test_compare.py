"""Which findings were there before."""

from __future__ import annotations

from coplint.review.compare import standing
from tests.builders import draft, finding, plain

OF = draft(plain("soon and later"))


def found(fingerprint, anywhere):
    return finding(OF, "soon", fingerprint=fingerprint, anywhere=anywhere)


def test_an_earlier_finding_excuses_one_that_moved_and_no_other():
    now = [found("t-health", "t"), found("t-care", "t")]
    assert standing(now, [found("t-support", "t")]) == {"t-health"}
    assert standing(now, [found("t-support", "t"), found("t-play", "t")]) == {"t-health", "t-care"}


def test_one_that_has_its_twin_excuses_no_other():
    assert standing([found("t-care", "t"), found("t-health", "t")], [found("t-health", "t")]) == {"t-health"}
