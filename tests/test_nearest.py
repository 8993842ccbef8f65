"""What was probably meant by a name that is not known."""

from __future__ import annotations

import pytest

from coplint.nearest import did_you_mean, nearest

KINDS = ("phrase", "presence", "time-conflict", "time-limit", "reference-to", "heading-levels", "words")


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("phrases", ("phrase",)),
        ("PRESENSE", ("presence",)),
        ("reference_to", ("reference-to",)),
        ("Reference To", ("reference-to",)),
        ("time", ("time-conflict", "time-limit")),
        ("wordz", ("words",)),
        ("because", ()),
        ("", ()),
    ],
)
def test_names_spelt_like_it(name, meant):
    assert nearest(name, KINDS) == meant


def test_they_are_asked_as_a_question():
    assert did_you_mean("phrases", KINDS) == "did you mean `phrase`?"
    assert did_you_mean("time", KINDS) == "did you mean `time-conflict` or `time-limit`?"
    assert did_you_mean("because", KINDS) == ""
