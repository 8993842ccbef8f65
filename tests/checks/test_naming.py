"""Words of a rule as a message names them."""

from __future__ import annotations

import pytest

from coplint.checks.looking.naming import all_of, any_of
from coplint.wording import Words


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["fee"], "“fee”"),
        (["fee", "cost", "charge"], "“fee”, “cost” or “charge”"),
        (["fee", "/charg(e|ing)/"], "“fee” or the like"),
        (["fee", "cost", "charge", "price", "rate"], "“fee”, “cost”, “charge”, “price” or the like"),
        (["/charg(e|ing)/"], "it"),
    ],
)
def test_words_are_quoted_and_patterns_are_not(words, said):
    assert any_of([Words(one) for one in words], "it") == said


def test_all_are_joined_by_and():
    assert all_of([Words("fee"), Words("cost")], "them") == "“fee” and “cost”"
