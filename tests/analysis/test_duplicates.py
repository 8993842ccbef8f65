"""Sentences and paragraphs that say nearly the same in two places."""

import pytest

from coplint.analysis.duplicates import find_duplicates
from coplint.analysis.word_rows import word_parts
from tests.drafts import analysis

SENTENCE = "Every club must send the league a full list of its members before the first match of the season."

APART = ["The ground is open."] * 15
"""What stands between two passages that are not next to each other."""

SECOND = "The league must print that list in its yearbook and send a copy of it to each of the grounds."


def texts(*paragraphs: str) -> list[tuple[str, str]]:
    known = analysis("\n\n".join(paragraphs))
    pairs = find_duplicates(known.draft, known.sentences)
    return [(known.draft.text(one.span), known.draft.text(one.other)) for one in pairs]


def likeness(*paragraphs: str) -> list[float]:
    known = analysis("\n\n".join(paragraphs))
    return [one.likeness for one in find_duplicates(known.draft, known.sentences)]


def test_the_same_sentence_twice() -> None:
    assert likeness(SENTENCE, "The ground is open.", SENTENCE) == [1.0]


def test_case_does_not_matter() -> None:
    assert likeness(SENTENCE, SENTENCE.replace("league", "LEAGUE").replace("list", "List")) == [1.0]


def test_nearly_the_same_sentence() -> None:
    other = SENTENCE.replace("Every club", "Each school").replace("full list", "complete list")
    (found,) = likeness(SENTENCE, *APART, other)
    assert 0.5 < found < 1.0


def test_other_sentences_and_short_ones() -> None:
    assert likeness(SENTENCE, "The league must publish the names of all referees before the final.") == []
    assert likeness("Clubs pay their dues in May.", "Clubs pay their dues in May.") == []


def test_names_of_laws_are_no_duplicates() -> None:
    law = "The Sports Clubs and Grounds (Travel and Kit) (England) Regulations 2014 (Part 4)"
    assert likeness(law, law) == []


def test_a_stock_sentence_does_not_drown_the_rest() -> None:
    found = likeness(*[SENTENCE] * 9)
    assert 8 <= len(found) < 36


def test_paragraphs_alike_as_a_whole_are_one_pair() -> None:
    one = f"{SENTENCE} {SECOND}"
    other = one.replace("yearbook", "handbook")
    assert texts(one, *APART, other) == [(one, other)]


def test_paragraphs_alike_in_part_are_told_by_their_sentences() -> None:
    one = f"{SENTENCE} {SECOND} Nobody pays for the yearbook, which every member may keep at home."
    other = f"{SENTENCE} Referees wear black, and no player may ask them for a change of colour at any time."
    assert texts(one, other) == [(SENTENCE, SENTENCE)]


def test_several_sentences_against_one_are_told_by_the_sentence() -> None:
    assert texts(f"{SENTENCE} Ask the league.", SENTENCE) == [(SENTENCE, SENTENCE)]


def test_a_stock_paragraph_does_not_drown_the_rest() -> None:
    found = texts(*[f"{SENTENCE} {SECOND}"] * 9)
    assert 8 <= len(found) < 36
    assert all(one == f"{SENTENCE} {SECOND}" for one, _ in found)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("http://league.example/rules/of/the/game/for/clubs/and/for/all/members",) * 2,
        ("urn:league:rules:of:the:game:for:clubs:and:for:all:members",) * 2,
        ('<match home="the club at home" away="the club on its way" date="the day of it"/>',) * 2,
        ('id="urn:league:the:ground:of:the:club:at:home:on:the:day:of:the:match">',) * 2,
        ("Rules as of May, see http://league.example/rules/of/the/game/for/clubs/and/members",) * 2,
    ],
)
def test_mark_up_and_addresses_are_no_words(one: str, other: str) -> None:
    assert likeness(one, *APART, other) == []


def test_an_address_in_a_sentence_does_not_hide_it() -> None:
    assert likeness(f"{SENTENCE[:-1]} (http://league.example).", *APART, SENTENCE) == [1.0]


def test_provisions_for_two_things_next_to_each_other() -> None:
    assert likeness(SENTENCE, SENTENCE.replace("members", "referees")) == []


def test_a_chapter_repeats_the_one_before_it_in_other_words() -> None:
    assert len(likeness("# Clubs", SENTENCE, "# Grounds", SENTENCE.replace("members", "referees"))) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("first match of the season", "final match of the year"),
        ("the first match", "the very first match"),
    ],
)
def test_one_thing_worded_in_two_ways_further_apart_or_with_more_words(one: str, other: str) -> None:
    assert len(likeness(SENTENCE, *APART, SENTENCE.replace(one, other))) == 1


def test_one_provision_for_two_things_with_names_wherever_it_stands() -> None:
    one = "When the season is over, the Senior League must send the same list to each of the grounds."
    assert likeness(one, *APART, one.replace("Senior", "Junior")) == []
    assert len(likeness(one, *APART, one.replace("Senior", "senior").replace("over", "done"))) == 1


def test_another_number_next_to_it_is_the_same_thing_said_otherwise() -> None:
    one = SENTENCE.replace("send", "within ten days send")
    assert len(likeness(one, one.replace("ten", "fifteen"))) == 1


def test_signs_of_less_and_more_are_no_mark_up() -> None:
    assert word_parts("where x <y the club pays, and z> 3") == ["where", "x", "the", "club", "pays", "and", "z", "3"]


def test_a_rule_and_its_opposite_next_to_each_other() -> None:
    assert likeness(SENTENCE, SENTENCE.replace("must send", "must not send")) == []


def test_provisions_for_two_things_in_paragraphs_are_none_as_a_whole() -> None:
    one = f"{SECOND} The league pays for the print of the list, and for the post to every ground in the county."
    found = texts(one, "The ground is open.", one.replace("yearbook", "handbook"))
    assert found == [(one.removeprefix(f"{SECOND} "),) * 2]
