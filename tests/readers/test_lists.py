"""Lists across series, as Word makes them: every list counts for itself, and drafters mix them."""

import pytest

from coplint.draft.model import Block, Kind, Origin
from coplint.readers.numbers import typed_caption
from coplint.readers.outline import Piece, outline

HERE = Origin("x", 1, 1)


def piece(number: str, text: str, series: str | None = None, depth: int = 0) -> Piece:
    return Piece(Kind.PARAGRAPH, text, HERE, number=number, series=series, depth=depth)


def bullet(text: str, series: str = "bullets", depth: int = 0) -> Piece:
    return Piece(Kind.LIST_ITEM, text, HERE, number="•", series=series, depth=depth)


def made(*pieces: Piece) -> tuple[Block, ...]:
    return outline(pieces)


def lead_ins(*pieces: Piece) -> list[int | None]:
    return [block.lead_in for block in outline(pieces)]


def test_a_list_goes_on_after_one_inside_it() -> None:
    blocks = made(
        piece("7.9", "must:", "A"),
        piece("(a)", "ask:", "B"),
        piece("i.", "parents", "C"),
        piece("(b)", "act.", "B"),
    )
    assert [block.label for block in blocks] == ["7.9", "7.9(a)", "7.9(a)(i)", "7.9(b)"]
    assert [block.lead_in for block in blocks] == [None, 0, 1, 0]


def test_bullets_under_an_item_do_not_introduce_the_next_item() -> None:
    assert lead_ins(
        piece("7.9", "must:", "A"),
        piece("(a)", "ask:", "B", 2),
        bullet("parents"),
        piece("(b)", "act.", "B", 2),
    ) == [None, 0, 1, 0]


def test_bullets_of_two_lists_of_one_depth_are_one_list() -> None:
    assert lead_ins(piece("", "They must:"), bullet("ask", "one"), bullet("act", "two")) == [None, 0, 0]


def test_a_deeper_bullet_stands_under_the_one_above() -> None:
    blocks = made(piece("", "They must:"), bullet("ask"), bullet("parents", depth=1), bullet("act"))
    assert [(block.depth, block.lead_in) for block in blocks] == [(0, None), (0, 0), (1, 1), (0, 0)]


def test_a_point_after_one_with_a_list_is_no_item_of_it() -> None:
    blocks = made(piece("xiv.", "if they:", "A"), bullet("ask"), piece("xv.", "Plans end.", "A"))
    assert (blocks[2].kind, blocks[2].lead_in) == (Kind.PARAGRAPH, None)


def test_a_plain_number_that_counts_on_from_a_point_is_no_item_of_the_bullets_between() -> None:
    blocks = made(
        piece("54.", "Issues are of two kinds:", "A"),
        bullet("physical infrastructure;"),
        bullet("names."),
        piece("55.", "The network has many parts.", "B"),
        piece("2.", "Infrastructure", "C"),
        piece("56.", "This part is about cables.", "B"),
    )
    assert [(block.kind, block.label) for block in blocks if block.number != "•"] == [
        (Kind.PARAGRAPH, number) for number in ("54", "55", "2", "56")
    ]
    assert [block.lead_in for block in blocks] == [None, 0, 0, None, None, None]


@pytest.mark.parametrize(("series", "number"), [("B", "(2)"), ("B", "2."), ("C", "(2)")])
def test_a_list_that_a_paragraph_interrupts_is_no_row_of_points(series: str, number: str) -> None:
    blocks = made(
        piece("1.", "The school must:", "A"),
        piece(number.replace("2", "1"), "ask;", series),
        piece("", "All of them."),
        piece(number, "act.", series),
    )
    assert [(block.label, block.lead_in) for block in blocks[1:]] == [("1(1)", 0), ("", None), ("1(2)", 0)]


def test_a_list_does_not_go_on_across_points() -> None:
    blocks = made(
        piece("1.", "Schools must:", "A"),
        piece("(i)", "ask;", "B"),
        piece("", "All of them."),
        piece("2.", "Colleges may act.", "A"),
        piece("(ii)", "Roles", "B"),
    )
    assert [(block.label, block.lead_in) for block in blocks] == [
        ("1", None),
        ("1(i)", 0),
        ("", None),
        ("2", None),
        ("2(ii)", None),
    ]


def test_a_later_item_is_not_introduced_by_the_bullet_above_it() -> None:
    blocks = made(piece("", "There are several:"), bullet("names"), piece("(v)", "Voice over the network", "A"))
    assert [block.lead_in for block in blocks] == [None, 0, None]


def test_a_list_that_goes_on_counting_keeps_its_lead_in() -> None:
    blocks = made(
        piece("7.9", "must:", "A"),
        piece("(a)", "ask;", "B"),
        piece("", "Parents may be asked too."),
        piece("(b)", "act.", "B"),
    )
    assert [(block.label, block.lead_in) for block in blocks[1:]] == [("7.9(a)", 0), ("", None), ("7.9(b)", 0)]


def test_bullets_go_on_after_a_note_and_not_after_a_paragraph() -> None:
    lead, first, again = piece("", "They must:"), bullet("ask"), bullet("act")
    assert lead_ins(lead, first, piece("", "NOTE 1: Parents may be asked."), again) == [None, 0, None, 0]
    assert lead_ins(lead, first, piece("", "Parents may be asked."), again) == [None, 0, None, None]


def test_a_list_of_numbers_under_a_plain_paragraph_belongs_to_its_point_not_to_the_last_item() -> None:
    blocks = made(
        piece("7.9", "must:", "A"),
        piece("(a)", "ask.", "B"),
        piece("", "They may also:"),
        piece("i.", "act.", "C"),
    )
    assert [block.label for block in blocks] == ["7.9", "7.9(a)", "", "7.9(i)"]


def test_numbers_that_a_paragraph_introduces_stand_under_the_heading_and_points_do_not() -> None:
    heading = Piece(Kind.HEADING, "Steps", HERE, number="3.4", level=1)
    led = made(heading, piece("", "They must:"), piece("1.", "ask", "A"), piece("2.", "act", "A"))
    points = made(heading, piece("", "Plans end."), piece("12.", "Ask.", "A"), piece("13.", "Act.", "A"))
    assert [block.label for block in led[2:]] == ["3.4(1)", "3.4(2)"]
    assert [block.label for block in points[2:]] == ["12", "13"]


@pytest.mark.parametrize(
    ("before", "item", "introduced"),
    [
        ("Specifically, local authorities must", "Ask parents", True),
        ("Plans cover", "needs and aims", True),
        ("The local authority", "MUST ask", True),
        ("When a plan ends, the local authority", "Asks parents", True),
        ("Relevant legislation", "The Care Act 2014", False),
        ("Plans end.", "needs and aims", False),
        ("Plans cover –", "Needs", True),
    ],
)
def test_what_introduces_a_list(before: str, item: str, *, introduced: bool) -> None:
    assert lead_ins(piece("", before), bullet(item)) == [None, 0 if introduced else None]


def test_cells_end_a_list_and_introduce_nothing() -> None:
    cell = Piece(Kind.CELL, "Who must:", HERE)
    assert lead_ins(piece("", "They must:"), cell, bullet("Act")) == [None, None, None]


@pytest.mark.parametrize(
    ("written", "number", "words"),
    [
        ("Table 3: Age limits", "Table 3", "Age limits"),
        ("Figure 2.1 – Steps", "Figure 2.1", "Steps"),
        ("Table 4-2\tLimits", "Table 4-2", "Limits"),
        ("Box A", "Box A", ""),
        ("Table 3 shows the limits", "", "Table 3 shows the limits"),
        ("Tables: a list", "", "Tables: a list"),
    ],
)
def test_captions(written: str, number: str, words: str) -> None:
    assert typed_caption(written) == (number, words)
