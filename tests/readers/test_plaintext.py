"""Plain text, written so or taken from a PDF."""

import time
from textwrap import dedent

import pytest

from coplint.draft.model import Anchor, Draft, Kind, Role
from coplint.readers.plaintext import read_text


def read(text: str) -> Draft:
    return read_text(dedent(text).removeprefix("\n"), name="draft.txt")


def texts(draft: Draft) -> list[str]:
    return [block.text for block in draft.blocks]


def headings(draft: Draft) -> list[tuple[int | None, str, str]]:
    return [(block.level, block.number, block.text) for block in draft.blocks if block.kind is Kind.HEADING]


def test_wrapped_lines_are_one_paragraph() -> None:
    draft = read("""
        Each authority must publish the plan that it has made, and must
        send it to those who asked for it within twenty working days of
        the day on which it was made.

        The plan is public.
        """)
    assert texts(draft) == [
        (
            "Each authority must publish the plan that it has made, and must send it to those who asked for it within "
            "twenty working days of the day on which it was made."
        ),
        "The plan is public.",
    ]
    assert (draft.blocks[0].origin.first, draft.blocks[0].origin.last, draft.blocks[1].origin.first) == (1, 3, 5)


def test_lines_left_short_are_their_own() -> None:
    draft = read("""
        Department for Plans
        3 High Street
        Write to the department about anything in this code that is unclear to
        you.
        """)
    assert texts(draft)[:2] == ["Department for Plans", "3 High Street"]
    assert texts(draft)[2].endswith("unclear to you.")


def test_items_make_labels_wherever_they_stand() -> None:
    draft = read("""
        7.9 Local authorities must:

            (a) consult those who live in the area, and those who work
                there;
            (b) decide:
                (i) soon; and
                (ii) well.

                A decision is final.

        7.10 They may wait.
        """)
    assert [block.label for block in draft.blocks] == ["7.9", "7.9(a)", "7.9(b)", "7.9(b)(i)", "7.9(b)(ii)", "", "7.10"]
    assert draft.blocks[1].text == "consult those who live in the area, and those who work there;"
    assert (draft.blocks[5].kind, draft.blocks[5].text) == (Kind.LIST_ITEM, "A decision is final.")
    assert [block.lead_in for block in draft.blocks] == [None, 0, 0, 2, 2, 0, None]


def test_points_on_lines_of_their_own_need_no_gaps() -> None:
    draft = read("""
        1. The code applies to every authority in the country without exception, and to those who act for them.
        2. Authorities should:
        a) plan; and
        b) publish
        3. Plans end.
        """)
    assert [block.label for block in draft.blocks] == ["1", "2", "2(a)", "2(b)", "3"]


def test_a_number_inside_a_sentence_begins_nothing() -> None:
    draft = read("""
        The duty was explained by the court in a case that is known as Smith
        v. Jones and in the guidance that followed it, which is mentioned in
        12. It stands.
        """)
    assert len(draft.blocks) == 1


def test_bullets_have_depth() -> None:
    draft = read("""
        Plans cover:

        • homes
          - new ones
          - old ones
        • roads
        """)
    assert [(block.number, block.depth, block.lead_in) for block in draft.blocks[1:]] == [
        ("•", 0, 0),
        ("-", 1, 1),
        ("-", 1, 1),
        ("•", 0, 0),
    ]


@pytest.mark.parametrize(
    ("lines", "whole"),
    [
        ("the collabo-\nration of all", "the collaboration of all"),
        ("long plans and a long-\nterm view of term time", "long plans and a long-term view of term time"),
        ("a well-being plan for well-\nbeing", "a well-being plan for well-being"),
        ("two-\nand three-year plans", "two- and three-year plans"),
        ("the UK-\nEU border", "the UK-EU border"),
        ("soft\u00ad\nware", "software"),
        ("at https://example.org/about-\nus today", "at https://example.org/about-us today"),
    ],
)
def test_words_divided_at_a_line_end(lines: str, whole: str) -> None:
    assert texts(read_text(lines, name="x")) == [whole]


def test_marked_headings_without_a_number_go_under_those_with_one() -> None:
    draft = read("""
        # Foreword

        Words.

        # 1. Plans
        1. First.

        # Making plans
        2. Second.

        # 2. Homes
        3. Third.

        # Glossary
        Plan: a text.
        """)
    assert headings(draft) == [
        (1, "", "Foreword"),
        (1, "1.", "Plans"),
        (2, "", "Making plans"),
        (1, "2.", "Homes"),
        (1, "", "Glossary"),
    ]
    assert [block.label for block in draft.blocks if block.kind is Kind.PARAGRAPH] == ["", "1", "2", "3", ""]
    assert draft.blocks[-1].role is Role.GLOSSARY


def test_a_heading_mark_on_text_or_glued_to_it() -> None:
    draft = read("""
        # 1. Plans
        1. The end of one.# Annex A: Forms
        Words.

        # and such sites as are shown on the map;
        """)
    assert headings(draft) == [(1, "1.", "Plans"), (1, "Annex A", "Forms")]
    assert texts(draft)[-1] == "and such sites as are shown on the map;"


def test_a_heading_at_the_end_of_the_paragraph_before() -> None:
    draft = read("""
        # 1. Plans
        1. Every authority should make a plan for the whole of its area, and keep it up to date. Making the plan
        2. Authorities should begin with what they know, and say when they will know more. They may
        3. It ends.
        """)
    assert headings(draft) == [(1, "1.", "Plans"), (2, "", "Making the plan")]
    assert draft.blocks[1].text.endswith("up to date.")
    assert draft.blocks[3].text.endswith("They may")


def test_numbered_headings_are_known_by_their_step() -> None:
    draft = read("""
        1. Introduction

        This code is for everybody who makes plans.

        1.1 Scope

        It applies to plans.

        2. What is in a plan

        A plan has three parts:

        1. Homes

        2. Roads

        3. Fields

        7. Out of step

        2014 was a year.
        """)
    assert headings(draft) == [(1, "1.", "Introduction"), (2, "1.1", "Scope")]


def test_capitals_and_underlines_make_headings() -> None:
    draft = read("""
        The code
        ========

        Who it is for
        -------------
        Everybody.

        ANNEX A: FORMS

        Fill it in.

        WARNING: DO NOT RUN.
        """)
    assert headings(draft) == [(1, "", "The code"), (2, "", "Who it is for"), (1, "ANNEX A", "FORMS")]
    assert draft.blocks[-1].kind is Kind.PARAGRAPH


def test_the_contents_list_announces_titles() -> None:
    draft = read("""
        Contents

        1. Introduction ........ 1
        2. The making of plans and of everything that comes with
           them ................ 4
        Further words            9

        This line is not in the list.

        Introduction

        Words.

        Further words

        More.
        """)
    roles = [block.role for block in draft.blocks]
    assert roles[:5] == [Role.CONTENTS] * 4 + [Role.FRONT]
    assert not any(block.label for block in draft.blocks)
    assert headings(draft) == [(1, "", "Contents"), (1, "", "Introduction"), (1, "", "Further words")]


def test_notes_and_their_marks() -> None:
    draft = read("""
        Plans[^1] are public (or private)2. See the map[^9].

        [^1]: Made under
        the Act.
        [^2]: Rarely.
        """)
    text, first, second = draft.blocks
    assert text.text == "Plans are public (or private). See the map[^9]."
    assert text.notes == (Anchor(5, 1), Anchor(29, 2))
    assert (first.kind, first.number, first.text) == (Kind.FOOTNOTE, "1", "Made under the Act.")
    assert second.text == "Rarely."


def pages(*bodies: str, head: str = "", foot: str = "{}") -> str:
    return "\f".join(f"{head}\n\n{body}\n\n{foot.format(number)}\n" for number, body in enumerate(bodies, start=1))


LONG = "\n\n".join(f"Sentence number {word} of the page." for word in ("one", "two", "three", "four", "five"))


def test_page_numbers_and_running_heads_are_dropped_and_told() -> None:
    draft = read_text(pages(LONG, LONG, LONG, LONG, head="Draft code"), name="x")
    assert draft.warnings == ("dropped 4 page numbers and 3 running heads (Draft code)",)
    assert texts(draft).count("Draft code") == 1
    assert not any(text.isdigit() for text in texts(draft))


@pytest.mark.parametrize("foot", ["Page {} of 20", "- {} -", "{}", "page {}"])
def test_page_numbers_without_form_feeds(foot: str) -> None:
    draft = read_text(pages(LONG, LONG, LONG, foot=foot).replace("\f", "\n"), name="x")
    assert draft.warnings == ("dropped 3 page numbers",)


def test_a_sentence_runs_on_over_the_page() -> None:
    draft = read_text(pages(LONG + "\n\nThe plan is", "public.", LONG, head="Draft code"), name="x")
    assert "The plan is public." in texts(draft)


def test_heads_that_hold_the_page_number() -> None:
    text = "\n\n".join(f"{LONG}\n\nA draft code of practice {page}" for page in range(4, 9))
    draft = read_text(text, name="x")
    assert draft.warnings[0].startswith("dropped 4 running heads")


def test_what_only_looks_like_furniture_stays() -> None:
    column = "Year\n\n3\n\n4\n\n5\n"
    chapters = "\f".join(f"Chapter {number}\n\n{LONG}" for number in (1, 2, 3))
    assert [read_text(text, name="x").warnings for text in (column, chapters)] == [(), ()]
    assert texts(read_text(column, name="x")) == ["Year", "3", "4", "5"]


@pytest.mark.parametrize("table", ["| Who | What |\n|-----|------|\n| LA | plans |", "Who\tWhat\nLA\tplans"])
def test_tables_drawn_or_tabbed(table: str) -> None:
    draft = read_text(table, name="x")
    assert [(block.text, block.cell.row, block.cell.heads) for block in draft.blocks] == [
        ("Who", 0, ""),
        ("What", 0, ""),
        ("LA", 1, "Who"),
        ("plans", 1, "What"),
    ]


def test_points_set_with_tabs_are_no_table() -> None:
    assert [block.label for block in read_text("7.1\tPlans end.\n7.2\tPlans begin.", name="x").blocks] == ["7.1", "7.2"]


def test_items_that_a_conversion_ran_on() -> None:
    draft = read("""
        7. Clubs pay where all of these hold: a. they play[^1]; b. it is dry; and
        c. Nobody objects.

        8. Clubs must: a. pay. And they must play.
        """)
    assert [(block.label, block.text) for block in draft.blocks] == [
        ("7", "Clubs pay where all of these hold:"),
        ("7(a)", "they play[^1];"),
        ("7(b)", "it is dry; and"),
        ("7(c)", "Nobody objects."),
        ("8", "Clubs must: a. pay. And they must play."),
    ]
    assert [draft.blocks[at].lead_in for at in (1, 2, 3)] == [0, 0, 0]


def test_a_list_goes_on_behind_a_note_at_the_foot_of_the_page() -> None:
    draft = read("""
        7. Clubs pay where any of these holds: a. they play[^1]; b. it is dry;

        [^1]: In a match. c. nobody objects.

        [^2]: In a match. d. nobody is there.
        """)
    assert [(block.label, block.kind, block.text) for block in draft.blocks][3:] == [
        ("", Kind.FOOTNOTE, "In a match."),
        ("7(c)", Kind.LIST_ITEM, "nobody objects."),
        ("", Kind.FOOTNOTE, "In a match. d. nobody is there."),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "word " * 200_000,
        "7. Clubs must: " + "a. pay; b. play; " * 20_000,
        "wo-\n" * 200_000,
        "1\n\n\n\n\n\n\n\n\n" * 50_000,
        "(a) one;\n" * 100_000,
        "a\tb\n" * 50_000,
        "# a\n" * 100_000,
    ],
)
def test_a_long_text_takes_seconds(text: str) -> None:
    begun = time.perf_counter()
    read_text(text, name="x")
    assert time.perf_counter() - begun < 15


def test_nothing_to_read_is_no_error() -> None:
    assert [read_text(text, name="x").blocks for text in ("", "\n \f\n", "-----\n")] == [(), (), ()]
