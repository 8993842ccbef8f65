"""Markdown, as a reader of the rendered text sees it."""

import time
from textwrap import dedent

import pytest

from coplint.draft.model import Anchor, Block, Draft, Kind, Role
from coplint.readers.markdown import read_markdown


def read(text: str) -> Draft:
    return read_markdown(dedent(text), name="draft.md")


def only(text: str) -> Block:
    (block,) = read(text).blocks
    return block


def shown(draft: Draft) -> list[tuple[str, str, str]]:
    return [(block.kind.value, block.label or block.number, block.text) for block in draft.blocks]


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("Local authorities **must** have *regard*.", "Local authorities must have regard."),
        ("See [the Act](http://example.org 'title') now.", "See the Act now."),
        ("Fish &amp; chips, 5 \\* 6, &eacute;", "Fish & chips, 5 * 6, é"),
        ("one\ntwo  \nthree\\\nfour", "one two\nthree\nfour"),
        ("Run `coplint  check` <b>now</b>.", "Run coplint  check now."),
        ("Here <!-- not --> there.", "Here there."),
        ("<!-- note --> Begins.", "Begins."),
        ("Line<br>break", "Line\nbreak"),
        ("<https://example.org>", "https://example.org"),
        ("> Quoted words.", "Quoted words."),
        ("H~~2~~O stays", "H~~2~~O stays"),
        ("Not a note[^9].", "Not a note[^9]."),
    ],
)
def test_text_is_what_is_shown(written: str, text: str) -> None:
    block = only(written)
    assert (block.kind, block.text) == (Kind.PARAGRAPH, text)


def test_headings_have_number_level_and_section() -> None:
    chapter, part, text = read("# 7. Plans\n\n## Content\n\nWords.\n").blocks
    assert (chapter.number, chapter.label, chapter.text, chapter.level) == ("7.", "7", "Plans", 1)
    assert part.level == 2
    assert text.section == ("7. Plans", "Content")


def test_typed_numbers_make_labels_and_lead_ins() -> None:
    draft = read("""
        7.9 Local authorities must:

        (a) consult;

        (b) decide:

        (i) soon;

        (ii) well.

        (c) publish.

        7.10 They may wait.
        """)
    assert [block.label for block in draft.blocks] == [
        "7.9",
        "7.9(a)",
        "7.9(b)",
        "7.9(b)(i)",
        "7.9(b)(ii)",
        "7.9(c)",
        "7.10",
    ]
    assert [block.lead_in for block in draft.blocks] == [None, 0, 0, 2, 2, 0, None]


def test_an_ordered_list_at_the_margin_takes_typed_items_inside() -> None:
    draft = read("16. Plans should:\n\n(a) be clear;\n\n(b) be short.\n\n17. Plans are public.\n")
    assert [block.label for block in draft.blocks] == ["16", "16(a)", "16(b)", "17"]
    assert draft.blocks[3].lead_in is None


def test_nested_lists_show_their_numbers_and_depths() -> None:
    draft = read("""
        Bodies must:

        3. plan
           - early
           - late

             and more of late
        4. act
        """)
    assert [(block.number, block.depth, block.text) for block in draft.blocks[1:]] == [
        ("3.", 0, "plan"),
        ("•", 1, "early"),
        ("•", 1, "late"),
        ("", 1, "and more of late"),
        ("4.", 0, "act"),
    ]
    assert [block.lead_in for block in draft.blocks[1:]] == [0, 1, 1, 1, 0]


def test_a_list_may_start_at_nought() -> None:
    assert [block.number for block in read("0) none\n1) one\n").blocks] == ["0)", "1)"]


def test_a_typed_number_stands_for_the_bullet() -> None:
    first, second = read("- (a) consult;\n- (b) decide.\n").blocks
    assert (first.number, first.text, first.kind) == ("(a)", "consult;", Kind.LIST_ITEM)
    assert second.label == "b"


def test_cells_know_their_place_and_head() -> None:
    draft = read("| Who | What |\n|---|---|\n| *LA* | plans |\n| ICB |  |\n")
    cells = [
        (block.text, block.cell.row, block.cell.column, block.cell.header, block.cell.heads) for block in draft.blocks
    ]
    assert cells == [
        ("Who", 0, 0, True, ""),
        ("What", 0, 1, True, ""),
        ("LA", 1, 0, False, "Who"),
        ("plans", 1, 1, False, "What"),
        ("ICB", 2, 0, False, "Who"),
        ("", 2, 1, False, "What"),
    ]


def test_a_row_that_is_too_long_is_told() -> None:
    assert read("| a | b |\n|---|---|\n| 1 | 2 | 3 |\n").warnings == (
        "line 3: more cells than the table has columns; the rest is not shown",
    )


def test_notes_stand_where_they_are_marked() -> None:
    draft = read("""
        # One

        Words[^1] here.

        # Contents

        - One

        [^1]: The note.

            Its second paragraph.
        """)
    heading, text, note, more, *_ = draft.blocks
    assert text.text == "Words here."
    assert text.notes == (Anchor(5, note.index),)
    assert (note.kind, note.number, note.text, note.section) == (Kind.FOOTNOTE, "1", "The note.", ("One",))
    assert (more.kind, more.number, more.role) == (Kind.FOOTNOTE, "", heading.role)
    assert (note.origin.first, draft.read.notes) == (10, 1)


def test_notes_without_a_mark_and_notes_in_place_are_read() -> None:
    draft = read("Words^[an *aside*] here.\n\n[^lost]: Nobody marks this.\n\n[^a]: see[^b]\n\n[^b]: see[^a]\n")
    assert {(block.kind, block.text) for block in draft.blocks} == {
        (Kind.PARAGRAPH, "Words here."),
        (Kind.FOOTNOTE, "an aside"),
        (Kind.FOOTNOTE, "Nobody marks this."),
        (Kind.FOOTNOTE, "see"),
    }
    assert len(draft.blocks) == 5


def test_code_and_images_are_figures() -> None:
    draft = read("Before ![a *map*](m.png) after.\n\n```python\nmust = 1\n```\n\n    should = 2\n")
    assert shown(draft) == [
        ("paragraph", "", "Before after."),
        ("figure", "", "a map"),
        ("figure", "", "must = 1"),
        ("figure", "", "should = 2"),
    ]
    assert draft.words == 2


def test_html_shows_its_words_and_hides_its_comments() -> None:
    draft = read(
        "<div>One <b>two</b>\n<p>three &lt; four<br>five</p>\n<script>no()</script></div>\n"
        "\n<!-- gone\n\nstill gone -->\n"
    )
    assert [block.text for block in draft.blocks] == ["One two", "three < four\nfive"]


def test_a_comment_that_swallows_the_rest_is_told() -> None:
    draft = read("Seen.\n\n<!-- open\n\nUnseen.\n")
    assert [block.text for block in draft.blocks] == ["Seen."]
    assert draft.warnings == ("line 3: a comment that is never closed hides the rest of the text",)


def test_front_matter_is_not_text_but_lines_are_counted() -> None:
    block = only("---\ntitle: Code\ntags:\n  - draft\n---\nWords.\n")
    assert (block.text, block.origin.first) == ("Words.", 6)


def test_text_between_rules_is_no_front_matter() -> None:
    assert [block.text for block in read("---\n\nNo keys here at all.\n\n---\n\nWords.\n").blocks] == [
        "No keys here at all.",
        "Words.",
    ]


def test_contents_lists_have_their_role() -> None:
    draft = read("# Contents\n\n- [Plans](#plans)\n\n# Plans\n\nWords.\n")
    assert [block.role for block in draft.blocks] == [Role.CONTENTS, Role.CONTENTS, Role.BODY, Role.BODY]


def test_origins_are_lines_from_one() -> None:
    (block,) = read_markdown("one\r\ntwo\rthree", name="x.md").blocks
    assert (block.text, block.origin.part, block.origin.first, block.origin.last) == ("one two three", "x.md", 1, 3)


@pytest.mark.parametrize("mark", ["> ", "- "])
def test_lists_nested_beyond_reason_lose_no_word(mark: str) -> None:
    draft = read(mark * 5000 + "deepest words\n\nafter\n")
    assert draft.blocks[0].text.endswith("deepest words")
    assert draft.blocks[-1].text == "after"


def test_indented_lists_nested_beyond_reason_lose_no_word() -> None:
    text = "".join(f"{'  ' * depth}- word{depth}\n" for depth in range(200))
    together = " ".join(block.text for block in read(text).blocks)
    assert all(f"word{depth}" in together.split() for depth in range(200))


@pytest.mark.parametrize("mark", ["[", "![", "[^", "^[", "[a](", "*a ", "<![CDATA["])
def test_hostile_brackets_cost_no_time_and_no_text(mark: str) -> None:
    begun = time.perf_counter()
    draft = read_markdown("Begin " + mark * 20_000 + " end\n\n[^1]: note", name="x")
    assert time.perf_counter() - begun < 5
    assert draft.blocks[0].text.endswith("end")


def test_an_example_is_read_at_once() -> None:
    read_markdown("Warm the parser.", name="example")
    begun = time.perf_counter()
    for _ in range(100):
        draft = read_markdown("Local authorities should have regard.", name="example")
    assert (time.perf_counter() - begun) / 100 < 0.001
    assert draft.blocks[0].text == "Local authorities should have regard."
