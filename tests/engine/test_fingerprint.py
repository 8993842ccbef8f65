"""Fingerprints: the same for as long as the sentence and its heading are left alone."""

from __future__ import annotations

import pytest

from coplint.engine.fingerprint import Fingerprints


def mark(sentence: str, heading: str = "1 Principles") -> str:
    return Fingerprints("T-1").of(sentence, heading)


@pytest.mark.parametrize(
    ("sentence", "heading"),
    [
        ("They should reply.", "2 Principles"),
        ("They should reply.", "Chapter 2: Principles"),
        ("They should reply.", "Principles"),
        ("they  should\u00a0reply.", "1 Principles"),
    ],
)
def test_numbers_spaces_and_case_do_not_count(sentence, heading):
    assert mark(sentence, heading) == mark("They should reply.")


def test_kinds_of_quotation_mark_do_not_count():
    assert mark("‘reply’ – now") == mark("'reply' - now")


@pytest.mark.parametrize(
    ("sentence", "heading"), [("They must reply.", "1 Principles"), ("They should reply.", "1 Health")]
)
def test_words_count(sentence, heading):
    assert mark(sentence, heading) != mark("They should reply.")


def test_equals_are_told_apart_in_order():
    marks = Fingerprints("T-1")
    first, second = marks.of("Reply.", "A"), marks.of("Reply.", "A")
    assert first != second
    assert [first, second] == [Fingerprints("T-1").of("Reply.", "A"), second]


def test_rules_do_not_share_fingerprints():
    assert Fingerprints("T-1").of("Reply.", "A") != Fingerprints("T-2").of("Reply.", "A")


def test_a_sentence_that_moves_keeps_its_other_mark():
    assert Fingerprints("T-1").anywhere("Reply.") == Fingerprints("T-1").anywhere("reply.")
