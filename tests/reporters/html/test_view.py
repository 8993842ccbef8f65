"""What the report shows, tested before it is HTML."""

from coplint.config.levels import Severity
from coplint.draft.model import Kind, Role
from coplint.engine.outcomes import State
from coplint.reporters.html.report import report_view
from coplint.reporters.html.view import DraftView, NoteMark, PageView, Part, Shape, Words
from tests.builders import (
    block,
    bullet,
    cell,
    dismissed,
    draft,
    finding,
    footnote,
    garden_review,
    heading,
    marked,
    outcome,
    plain,
    point,
    review,
    rule,
    standing,
)


def one(*args: object, **more: object) -> DraftView:
    return report_view([review(*args, **more)]).drafts[0]


def said(part: Part) -> list[str]:
    return ["".join(piece.text for piece in each.text if isinstance(piece, Words)) for each in part.blocks]


def test_every_heading_opens_a_section() -> None:
    shown = one(draft(plain("front"), heading("One", "1"), point("1.1", "a"), heading("Sub", level=2), plain("b")))
    assert [(s.heading and (s.heading.number, s.heading.level), len(s.parts)) for s in shown.sections] == [
        (None, 1),
        (("1", 2), 1),
        (("", 3), 1),
    ]


def test_ids_are_those_of_blocks_and_fingerprints() -> None:
    of = draft(plain("soon"))
    shown = one(of, finding(of, "soon", fingerprint="abc"))
    (block_,) = shown.sections[0].parts[0].blocks
    assert block_.id == "b0"
    assert (block_.findings[0].id, block_.findings[0].target) == ("f-abc", "m-abc")
    assert block_.text == (Words("soon", ("f-abc",), ("m-abc",), "warning"),)


def test_a_second_draft_has_ids_of_its_own_and_lower_headings() -> None:
    of = draft(heading("One"), plain("soon"))
    known = review(of, finding(of, "soon", fingerprint="abc"))
    page = report_view([known, known])
    assert page.title == "2 drafts"
    second = page.drafts[1].sections[0]
    assert second.heading is not None
    assert (second.heading.id, second.heading.level) == ("d2-b0", 3)
    assert second.parts[0].blocks[0].findings[0].id == "d2-f-abc"


def test_neighbouring_items_make_a_list_indented_from_its_shallowest() -> None:
    (section,) = one(draft(plain("a"), bullet("b", 1), bullet("c", 2), plain("d"))).sections
    assert [part.shape for part in section.parts] == [Shape.PARAGRAPH, Shape.LIST, Shape.PARAGRAPH]
    assert [each.indent for each in section.parts[1].blocks] == [0, 1]


def test_cells_become_rows_with_gaps_kept_and_paragraphs_of_a_cell_together() -> None:
    of = draft(cell("H", 0, 0, header=True), cell("a", 1, 0), cell("b", 1, 0), cell("c", 2, 1))
    (part,) = one(of).sections[0].parts
    assert [[(len(each.blocks), each.header) for each in row] for row in part.rows] == [
        [(1, True), (0, False)],
        [(2, False), (0, False)],
        [(0, False), (1, False)],
    ]


def test_a_table_inside_another_stands_after_it_whole() -> None:
    of = draft(cell("a", 0, 0), cell("in", 0, 0, table=2), cell("b", 0, 1), plain("end"))
    parts = one(of).sections[0].parts
    assert [part.shape for part in parts] == [Shape.TABLE, Shape.TABLE, Shape.PARAGRAPH]
    assert [len(part.rows[0]) for part in parts[:2]] == [2, 1]


def test_findings_in_a_table_stand_beside_it() -> None:
    of = draft(cell("soon", 0, 0), cell("later", 0, 1))
    (part,) = one(of, finding(of, "soon"), finding(of, "later")).sections[0].parts
    assert [each.place for each in part.findings] == ["table 1, row 1, column 1", "table 1, row 1, column 2"]


def test_notes_stand_at_the_end_of_the_section_that_marks_them() -> None:
    of = draft(
        heading("One"), marked(plain("a"), 1, 5), heading("Two"), plain("b"), heading("Notes"),
        footnote("7", "the note"), footnote("", "goes on"),
    )  # fmt: skip
    first = one(of).sections[0]
    assert first.parts[0].blocks[0].text == (Words("a"), NoteMark("7", "n1-0", "b5"))
    assert first.parts[1].shape is Shape.NOTES
    assert said(first.parts[1]) == ["the note", "goes on"]
    assert [(way.id, way.text) for way in first.parts[1].blocks[0].marks] == [
        ("n1-0", "1st paragraph below the heading")
    ]


def test_a_note_that_nothing_marks_stays_in_its_section() -> None:
    (section,) = one(draft(plain("a"), footnote("1", "lost"), plain("b"))).sections
    assert [part.shape for part in section.parts] == [Shape.PARAGRAPH, Shape.PARAGRAPH, Shape.NOTES]


def test_the_drafts_own_contents_text_boxes_and_figures_are_set_apart() -> None:
    of = draft(
        block(Kind.PARAGRAPH, "1 One", role=Role.CONTENTS),
        block(Kind.PARAGRAPH, "2 Two", role=Role.CONTENTS),
        block(Kind.TEXT_BOX, "x"),
        block(Kind.TEXT_BOX, "y"),
        block(Kind.FIGURE, "z"),
        block(Kind.CAPTION, "Figure 1"),
    )
    assert [(part.shape, len(part.blocks)) for part in one(of).sections[0].parts] == [
        (Shape.CONTENTS, 2),
        (Shape.BOX, 2),
        (Shape.FIGURE, 1),
        (Shape.CAPTION, 1),
    ]


def test_comments_and_headers_do_not_stand_in_the_text() -> None:
    of = draft(block(Kind.COMMENT, "why?"), plain("a"), block(Kind.FOOTER, "page"))
    shown = one(of)
    assert [len(section.parts) for section in shown.sections] == [1]
    assert [(group.title, len(group.blocks)) for group in shown.apart] == [("Comments", 1), ("Headers and footers", 1)]


def test_no_block_is_lost() -> None:
    known = garden_review()
    shown = report_view([known]).drafts[0]
    parts = [part for section in shown.sections for part in section.parts]
    ids = [section.heading.id for section in shown.sections if section.heading]
    ids += [each.id for part in parts for each in part.blocks]
    ids += [each.id for part in parts for row in part.rows for c in row for each in c.blocks]
    ids += [each.id for group in shown.apart for each in group.blocks]
    assert sorted(ids) == sorted(f"b{each.index}" for each in known.draft.blocks)


def test_findings_are_listed_by_chapter_with_counts_gravest_first() -> None:
    of = draft(plain("front"), heading("One", "1"), heading("Sub", level=2), plain("soon or late"))
    soon, late = finding(of, "soon", severity=Severity.NOTE), finding(of, "late", severity=Severity.ERROR)
    groups = one(of, finding(of, None), finding(of, "front"), soon, late).chapters
    assert [(group.title, group.counts) for group in groups] == [
        ("The draft as a whole", (("warning", 1),)),
        ("Before the first heading", (("warning", 1),)),
        ("1 One", (("error", 1), ("note", 1))),
    ]


def test_what_is_set_aside_is_listed_apart_and_marked_quietly() -> None:
    of = draft(plain("soon late now"))
    known = review(
        of, dismissed(finding(of, "soon"), "the Act says so"), standing(finding(of, "late")), finding(of, "now")
    )
    shown = report_view([known]).drafts[0]
    assert [len(group.findings) for group in shown.chapters] == [1]
    assert [(group.title, group.findings[0].reason) for group in shown.aside] == [
        ("Standing", None),
        ("Dismissed", "the Act says so"),
    ]
    assert [piece.look for piece in shown.sections[0].parts[0].blocks[0].text] == ["aside", "", "aside", "", "warning"]


def test_a_finding_carries_its_rule_and_the_way_to_other_places() -> None:
    of = draft(point("1", "GHR " + "and so on " * 10), point("2", "the GHR"))
    found = finding(of, "GHR", related=(finding(of, "GHR and so on" + " and so on" * 9).span,))
    (view,) = (
        report_view([review(of, found, rules=[rule("T-1", "Spell out", " Nobody knew.\n")])])
        .drafts[0]
        .chapters[0]
        .findings
    )
    assert (view.title, view.because, view.words) == ("Spell out", "Nobody knew.", "GHR")
    assert view.related[0].id == "b0"
    assert view.related[0].text.startswith("1, “GHR and so on")
    assert view.related[0].text.endswith(" …”")


def test_the_overview_tells_what_was_not_checked() -> None:
    of = draft(plain("x"), warnings=("a picture",))
    lost = outcome("T-1", State.INCOMPLETE, "ran out of time")
    seen = report_view([review(of, rules=[rule()], outcomes=(lost,), notices=("no match",))]).drafts[0].overview
    assert [(title, rules[0].id, rules[0].why) for title, rules in seen.unchecked] == [
        ("Could not be checked to the end", "T-1", "ran out of time")
    ]
    assert seen.notices == ("a picture", "no match")
    assert seen.verdict == "nothing found by the 0 of 1 rule that could be checked"


def test_the_page_counts_over_all_drafts_what_counts() -> None:
    of = draft(plain("soon late"))
    known = review(
        of, finding(of, "soon"), dismissed(finding(of, "late", "T-2"), "x"), rules=[rule("T-1", "A"), rule("T-2", "B")]
    )
    page: PageView = report_view([known, known], title="Both")
    assert page.title == "Both"
    assert page.severities == (("error", 0), ("warning", 2), ("note", 0))
    assert page.rules == (("T-1", "A", 2),)


def test_one_draft_gives_the_page_its_name() -> None:
    assert report_view([review(draft(path="a/b.docx"))]).title == "b.docx"
    assert report_view([review(draft(path="a\\b.docx"))]).title == "b.docx"
