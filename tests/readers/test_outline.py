"""What both text readers rely on in the outline: labels, lead-ins, roles, notes."""

import pytest

from coplint.draft.model import Anchor, Block, Kind, Origin, Role
from coplint.readers.nest import SERIES
from coplint.readers.outline import Piece, outline

HERE = Origin("x", 1, 1)


def heading(number: str, text: str, level: int = 1) -> Piece:
    return Piece(Kind.HEADING, text, HERE, number=number, level=level)


def point(number: str, text: str, depth: int = 0, kind: Kind = Kind.PARAGRAPH) -> Piece:
    return Piece(kind, text, HERE, number=number, series=SERIES if number.strip("•") else None, depth=depth)


def labels(*pieces: Piece) -> list[str]:
    return [block.label for block in outline(pieces)]


def test_items_are_labelled_under_their_point() -> None:
    listed = [
        point("7.9", "must:"),
        point("(a)", "x:", 1),
        point("(i)", "y;", 2),
        point("(b)", "z.", 1),
        point("7.10", "w."),
    ]
    assert labels(*listed) == ["7.9", "7.9(a)", "7.9(a)(i)", "7.9(b)", "7.10"]


def test_plain_numbers_run_on_under_their_own_label() -> None:
    assert labels(point("16.", "must:"), point("a)", "x;", 1), point("b)", "y.", 1), point("17.", "z.")) == [
        "16",
        "16(a)",
        "16(b)",
        "17",
    ]


def test_letters_under_a_heading_take_its_number() -> None:
    assert labels(heading("7.2", "Plans"), point("(a)", "x;")) == ["7.2", "7.2(a)"]


def test_a_heading_ends_every_list() -> None:
    assert labels(point("7.9", "must:"), heading("8.", "Next"), point("(a)", "x.")) == ["7.9", "8", "8(a)"]


def test_bullets_have_no_label_but_a_lead_in() -> None:
    lead, first, second = outline(
        [point("", "Plans cover:"), point("•", "x", kind=Kind.LIST_ITEM), point("•", "y", kind=Kind.LIST_ITEM)]
    )
    assert (first.label, first.lead_in, second.lead_in) == ("", lead.index, lead.index)


def test_a_finished_sentence_introduces_nothing() -> None:
    _, item = outline([point("", "Plans end."), point("•", "x", kind=Kind.LIST_ITEM)])
    assert item.lead_in is None


def test_a_point_that_goes_on_with_the_count_is_introduced_by_nothing() -> None:
    blocks = outline(
        [point("16.", "Plans end."), point("17.", "Plans go on without a stop"), point("18.", "They end.")]
    )
    assert [block.lead_in for block in blocks] == [None, None, None]
    assert {block.kind for block in blocks} == {Kind.PARAGRAPH}


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("Contents", Role.CONTENTS),
        ("Annex 2: Glossary", Role.GLOSSARY),
        ("Annex B", Role.ANNEX),
        ("References", Role.REFERENCES),
        ("Foreword", Role.FRONT),
        ("Plans", Role.BODY),
    ],
)
def test_roles_come_from_headings(title: str, role: Role) -> None:
    text: Block = outline([heading("", title), point("", "Words.")])[1]
    assert text.role is role


def test_text_before_the_first_heading_is_front_and_a_piece_may_know_better() -> None:
    pieces = [point("", "Words."), Piece(Kind.PARAGRAPH, "Entry 4", HERE, role=Role.CONTENTS), heading("1.", "Plans")]
    assert [block.role for block in outline(pieces)] == [Role.FRONT, Role.CONTENTS, Role.BODY]


def test_a_draft_without_headings_is_all_body() -> None:
    assert [block.role for block in outline([point("", "Words.")])] == [Role.BODY]


def test_marks_lead_to_the_first_block_of_their_note() -> None:
    marked = Piece(Kind.PARAGRAPH, "Words.", HERE, marks=[(5, "n"), (2, "lost")])
    blocks = outline(
        [marked, Piece(Kind.FOOTNOTE, "One.", HERE, note="n"), Piece(Kind.FOOTNOTE, "Two.", HERE, note="n")]
    )
    assert blocks[0].notes == (Anchor(5, 1),)


@pytest.mark.parametrize(
    ("lines", "role"),
    [
        (["1.\tMembers\t1", "2.\tMatches\t6", "Annex\t67"], Role.CONTENTS),
        (["Balls\t12", "Fees\t3", "Grounds\t40"], Role.INDEX),
        (["Balls, 12", "Fees, 30", "Grounds, 40"], Role.INDEX),
    ],
)
def test_an_index_whose_page_numbers_rise_is_the_contents(lines: list[str], role: Role) -> None:
    blocks = outline([heading("", "Index"), *(point("", line) for line in lines), heading("1", "Members")])
    assert [block.role for block in blocks] == [role] * 4 + [Role.BODY]
