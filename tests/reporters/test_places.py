"""Places are named as a person who has the draft open in Word would look for them."""

import pytest

from coplint.draft.model import Draft, Kind
from coplint.reporters.places import PlaceNames, ordinal
from tests.builders import block, bullet, cell, draft, footnote, heading, item, plain, point


def names(*blocks: object) -> list[str]:
    made: Draft = draft(*blocks)
    return [PlaceNames(made).block(index) for index in range(len(made.blocks))]


def test_a_label_is_the_name() -> None:
    assert names(point("7.9", "x"), item("7.9(b)", "y")) == ["7.9", "7.9(b)"]


def test_a_heading_is_named_by_its_label_if_it_has_one() -> None:
    assert names(heading("Plans", "7"), heading("Who writes them", level=2)) == ["heading of 7", "the heading"]


def test_what_has_no_label_is_counted_below_the_one_before() -> None:
    assert names(point("7.9", "x"), bullet("a"), bullet("b"), plain("y"), plain("z"))[1:] == [
        "under 7.9, 1st bullet",
        "under 7.9, 2nd bullet",
        "under 7.9, 1st paragraph",
        "under 7.9, 2nd paragraph",
    ]


def test_bullets_within_bullets_and_lists_after_a_paragraph() -> None:
    assert names(point("7.9", "x"), bullet("a"), bullet("b", 1), bullet("c"), plain("y"), bullet("d"))[2:] == [
        "under 7.9, 1st bullet, 1st inside it",
        "under 7.9, 2nd bullet",
        "under 7.9, 1st paragraph",
        "under 7.9, 1st bullet after the 1st paragraph",
    ]


def test_below_an_unnumbered_heading_the_last_point_of_the_chapter_helps() -> None:
    shown = names(plain("a"), heading("One", "1"), plain("b"), point("1.1", "c"), heading("Sub", level=2), plain("d"))
    assert shown[0] == "1st paragraph of the draft"
    assert shown[2] == "under 1, 1st paragraph"
    assert shown[5] == "1st paragraph below the heading, after 1.1"


def test_a_new_chapter_forgets_the_points_of_the_last() -> None:
    assert names(point("1.1", "a"), heading("Annex"), plain("b"))[2] == "1st paragraph below the heading"


def test_cells_are_counted_from_one_and_named_by_the_head_of_their_column() -> None:
    shown = names(
        cell("Who", 0, 0, header=True), cell("x", 1, 0, heads="Who"), cell("y", 2, 1, table=3, heads="W" * 40)
    )
    assert shown == ["table 1, heading row, column 1", "table 1, row 2, “Who”", "table 3, row 3, column 2"]


def test_a_note_that_goes_on_belongs_to_its_number() -> None:
    assert names(footnote("4", "x"), footnote("", "y")) == ["footnote 4", "footnote 4, continued"]
    assert names(footnote("", "y")) == ["footnote without a number"]


@pytest.mark.parametrize(
    ("kind", "text", "name"),
    [
        (Kind.CAPTION, "Table 1", "under 7.9, caption “Table 1”"),
        (Kind.CAPTION, "A caption that goes on for longer than a name should", "under 7.9, caption"),
        (Kind.TEXT_BOX, "x", "under 7.9, text box"),
        (Kind.FIGURE, "x", "under 7.9, figure"),
        (Kind.COMMENT, "x", "comment 1"),
        (Kind.HEADER, "x", "header 1"),
        (Kind.FOOTER, "x", "footer 1"),
        (Kind.CELL, "x", "under 7.9, a table"),
    ],
)
def test_other_kinds(kind: Kind, text: str, name: str) -> None:
    assert names(point("7.9", "x"), block(kind, text))[1] == name


def test_the_draft_as_a_whole() -> None:
    assert PlaceNames(draft()).span(None) == "the draft as a whole"


def test_ordinals() -> None:
    assert [ordinal(n) for n in (1, 2, 3, 4, 11, 12, 13, 21, 111)] == (
        ["1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "111th"]
    )
