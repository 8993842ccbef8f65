"""Fingerprints: the same for as long as the sentence and its heading are left alone."""

from __future__ import annotations

import pytest

from coplint.engine.fingerprint import Fingerprints, Mark


def mark(sentence: str, heading: str = "1 Principles") -> str:
    return Fingerprints("T-1").of(Mark("should", sentence, heading))


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


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Chapter 7", "Chapter 8"),
        ("7.9(b) Travel", "7.10(b) Travel"),
        ("(b) Travel", "(c) Travel"),
        ("Annex A – Plans", "Annex B: Plans"),
        ("Step 3: reply", "Step 4: reply"),
        ("7A Travel", "7B Travel"),
    ],
)
def test_numbers_of_headings_do_not_count(old, new):
    assert mark("Reply.", old) == mark("Reply.", new)


def test_a_heading_is_not_mistaken_for_a_number():
    assert mark("Reply.", "The plan") != mark("Reply.", "plan")


def test_equals_are_told_apart_in_order():
    marks = Fingerprints("T-1")
    first, second = marks.of(Mark("x", "Reply.", "A")), marks.of(Mark("x", "Reply.", "A"))
    assert first != second
    assert first == Fingerprints("T-1").of(Mark("x", "Reply.", "A"))


def test_two_findings_in_one_sentence_do_not_depend_on_each_other():
    marks = Fingerprints("T-1")
    marks.of(Mark("DHO", "The DHO and the SLCN reply.", "A"))
    assert marks.of(Mark("SLCN", "The DHO and the SLCN reply.", "A")) == Fingerprints("T-1").of(
        Mark("SLCN", "The DHO and the SLCN reply.", "A")
    )


def test_rules_do_not_share_fingerprints():
    assert Fingerprints("T-1").of(Mark("x", "Reply.", "A")) != Fingerprints("T-2").of(Mark("x", "Reply.", "A"))


def kept(words: str, sentence: str, heading: str, *, of_part: bool = False) -> str:
    return Fingerprints("T-1").anywhere(Mark(words, sentence, heading, of_part=of_part))


def test_what_a_finding_keeps_when_it_moves():
    assert kept("x", "Reply.", "A") == kept("x", "reply.", "B")
    assert kept("x", "Reply.", "A") != kept("x", "Answer.", "A")
    assert kept("x", "Reply.", "A") != kept("y", "Reply.", "A")


def test_what_a_part_lacks_stays_with_its_heading_whatever_it_begins_with():
    assert kept("fee", "Reply.", "1 Plans", of_part=True) == kept("fee", "Answer.", "2 Plans", of_part=True)
    assert kept("fee", "Reply.", "Plans", of_part=True) != kept("fee", "Reply.", "Travel", of_part=True)
    assert kept("fee", "Reply.", "Plans", of_part=True) != kept("cost", "Reply.", "Plans", of_part=True)
