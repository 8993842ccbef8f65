"""Sentences and paragraphs that say nearly the same in two places."""

from coplint.analysis.duplicates import find_duplicates
from tests.drafts import analysis

SENTENCE = "Every club must send the league a full list of its members before the first match of the season."


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


def test_paragraphs_alike_as_a_whole_are_one_pair() -> None:
    one = f"{SENTENCE} {SECOND}"
    other = one.replace("yearbook", "handbook")
    assert texts(one, "The ground is open.", other) == [(one, other)]


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
