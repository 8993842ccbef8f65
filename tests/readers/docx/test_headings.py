"""Headings, contents lists and captions, known by what Word makes of them."""

import pytest

from coplint.draft.model import Kind, Role
from tests.readers.docx.build import level, numbering, p, read, style

STYLES = (
    style("Normal", default=True)
    + style("Head", inner='<w:pPr><w:outlineLvl w:val="0"/></w:pPr>')
    + style("Sub", based_on="Head", inner='<w:pPr><w:outlineLvl w:val="1"/></w:pPr>')
    + style("Same", based_on="Sub")
    + style("Plain", based_on="Head", inner='<w:pPr><w:outlineLvl w:val="9"/></w:pPr>')
    + style("H3", name="heading 3")
    + style("Cap", name="caption")
    + style("Toc", name="toc 1")
)


def test_levels_come_through_styles() -> None:
    body = "".join(p("words", style=key) for key in ("Head", "Sub", "Same", "Plain", "H3", "Normal"))
    assert [block.level for block in read(body, styles=STYLES).blocks] == [1, 2, 2, None, 3, None]


def test_styles_in_a_circle_end() -> None:
    styles = style("A", based_on="B") + style("B", based_on="A")
    assert [block.kind for block in read(p("words", style="A"), styles=styles).blocks] == [Kind.PARAGRAPH]


def test_a_file_without_styles_has_paragraphs() -> None:
    assert [block.kind for block in read(p("words", style="Heading1")).blocks] == [Kind.PARAGRAPH]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("What this chapter covers", Kind.HEADING),
        ("Who has to be asked?", Kind.HEADING),
        ("Local authorities must ask parents.", Kind.PARAGRAPH),
        ("They must ask:", Kind.PARAGRAPH),
        ("A level that was pasted along " * 6, Kind.PARAGRAPH),
    ],
)
def test_a_level_on_the_paragraph_itself_makes_no_heading_of_a_sentence(text: str, kind: Kind) -> None:
    assert [block.kind for block in read(p(text, more='<w:outlineLvl w:val="3"/>')).blocks] == [kind]


def test_a_typed_chapter_number_is_the_label() -> None:
    first, point = read(p("1 Principles", style="Head") + p("(a) Plans"), styles=STYLES).blocks
    assert (first.number, first.label, first.text, point.label) == ("1", "1", "Principles", "1(a)")


def test_a_bullet_is_no_number_of_a_heading() -> None:
    lists = numbering({0: level(0, "bullet", "•")}, {1: (0, "")})
    (block,) = read(p("2.1 Scope", style="Head", num=(1, 0)), styles=STYLES, numbering=lists).blocks
    assert (block.kind, block.number, block.text) == (Kind.HEADING, "2.1", "Scope")


def test_typed_lists_know_the_ninth_letter() -> None:
    letters = "".join(p(f"({letter}) words;") for letter in "abcdefghij")
    labels = [block.label for block in read(p("7.9 They must:") + letters).blocks]
    assert labels == ["7.9", *(f"7.9({letter})" for letter in "abcdefghij")]


def test_a_contents_field_is_contents() -> None:
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r>'
    body = (
        p("Contents")
        + p(begin + '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1 Principles 4</w:t></w:r>')
        + p("2 Plans 9")
        + p('<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>Principles</w:t></w:r>', style="Head")
        + p("Words.")
    )
    roles = [block.role for block in read(body, styles=STYLES).blocks]
    assert roles == [Role.CONTENTS, Role.CONTENTS, Role.CONTENTS, Role.BODY, Role.BODY]


def test_contents_are_known_by_style_and_by_gallery() -> None:
    gallery = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>'
    body = p("1 Plans 4", style="Toc") + (
        f"<w:sdt><w:sdtPr>{gallery}</w:sdtPr><w:sdtContent>{p('2 More 5', style='Head')}</w:sdtContent></w:sdt>"
    )
    blocks = read(body, styles=STYLES).blocks
    assert [(block.role, block.kind) for block in blocks] == [(Role.CONTENTS, Kind.PARAGRAPH)] * 2


@pytest.mark.parametrize(
    ("text", "style_key", "expected"),
    [
        ("Table 3: Age limits", "", (Kind.CAPTION, "Table 3", "Age limits")),
        ("Figure 2.1 Steps", "Cap", (Kind.CAPTION, "", "Figure 2.1 Steps")),
        ("Figure 2.1 – Steps", "Cap", (Kind.CAPTION, "Figure 2.1", "Steps")),
        ("Table 3 shows the limits.", "", (Kind.PARAGRAPH, "", "Table 3 shows the limits.")),
    ],
)
def test_captions(text: str, style_key: str, expected: tuple[Kind, str, str]) -> None:
    (block,) = read(p(text, style=style_key), styles=STYLES).blocks
    assert (block.kind, block.number, block.text) == expected


def test_a_lead_in_is_known_across_styles() -> None:
    lists = numbering({0: level(0, "bullet", "•")}, {1: (0, "")})
    body = p("Specifically, they must") + p("ask parents", num=(1, 0), style="Sub") + p("ask children", num=(1, 0))
    assert [block.lead_in for block in read(body, numbering=lists).blocks] == [None, 0, 0]
