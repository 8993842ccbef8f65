"""Sentences that say nearly the same in two places."""

from coplint.analysis.duplicates import find_duplicates
from tests.drafts import analysis

SENTENCE = "Every club must send the league a full list of its members before the first match of the season."


def likeness(*paragraphs: str) -> list[float]:
    known = analysis("\n\n".join(paragraphs))
    return [one.likeness for one in find_duplicates(known.draft, known.sentences)]


def test_the_same_sentence_twice() -> None:
    assert likeness(SENTENCE, "The ground is open.", SENTENCE) == [1.0]


def test_nearly_the_same_sentence() -> None:
    (found,) = likeness(SENTENCE, SENTENCE.replace("Every club", "Each school").replace("full list", "complete list"))
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
