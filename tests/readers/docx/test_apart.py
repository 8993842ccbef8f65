"""What stands apart from the body: notes, comments, headers and footers."""

from coplint.draft.model import Anchor, Kind, Remark, Span
from tests.readers.docx.build import NAMESPACES, p, part, read, run, shown, style, texts


def mark(kind: str, key: int, more: str = "") -> str:
    return f'<w:r><w:{kind}Reference w:id="{key}"{more}/></w:r>'


def note(kind: str, key: int, content: str) -> str:
    return f'<w:{kind} w:id="{key}">{content}</w:{kind}>'


NOTES = note("footnote", 1, p(f"<w:r><w:footnoteRef/></w:r>{run(' One.')}")) + note(
    "footnote", 2, p("Two.") + p("More.")
)


def test_notes_follow_the_block_that_marks_them() -> None:
    body = p(run("Plans") + mark("footnote", 2) + run(" end.") + mark("footnote", 1)) + p("Next.")
    draft = read(body, footnotes=NOTES)
    assert shown(draft) == ["Plans end.", "1\tTwo.", "More.", "2\tOne.", "Next."]
    assert draft.blocks[0].notes == (Anchor(5, 1), Anchor(10, 3))
    assert [block.kind for block in draft.blocks[1:4]] == [Kind.FOOTNOTE] * 3
    assert draft.read.notes == 2


def test_a_typed_number_moves_the_mark_with_the_words() -> None:
    draft = read(p(run("7.9 Plans") + mark("footnote", 1)), footnotes=NOTES)
    assert (draft.blocks[0].text, draft.blocks[0].notes) == ("Plans", (Anchor(5, 1),))


def test_endnotes_are_roman_unless_the_file_says_otherwise() -> None:
    body = p(run("Plans") + mark("endnote", 1))
    notes = note("endnote", 1, p("One."))
    assert shown(read(body, endnotes=notes))[1] == "i\tOne."
    settings = '<w:endnotePr><w:numFmt w:val="decimal"/><w:numStart w:val="5"/></w:endnotePr>'
    assert shown(read(body, endnotes=notes, settings=settings))[1] == "5\tOne."


def test_a_sign_of_the_drafters_own_takes_no_number() -> None:
    body = p(run("Plans") + mark("footnote", 1, ' w:customMarkFollows="1"') + run("*") + mark("footnote", 2))
    assert shown(read(body, footnotes=NOTES)) == ["Plans*", "One.", "1\tTwo.", "More."]


def test_a_note_that_marks_itself_ends() -> None:
    notes = note("footnote", 1, p(run("One") + mark("footnote", 1)))
    assert shown(read(p(run("Plans") + mark("footnote", 1) + mark("footnote", 1)), footnotes=notes)) == [
        "Plans",
        "1\tOne",
    ]


def test_a_note_that_is_deleted_or_missing_is_not_read() -> None:
    body = p(run("Plans") + f'<w:del w:id="9">{mark("footnote", 1)}</w:del>' + mark("footnote", 77))
    assert shown(read(body, footnotes=NOTES)) == ["Plans"]


COMMENTS = (
    f'<w:comment w:id="0" w:author="Ada" w:date="2025-01-02T03:04:05Z">'
    f'<w:p w14:paraId="AA">{run("Why?")}</w:p><w:p w14:paraId="AB">{run("Say.")}</w:p></w:comment>'
    f'<w:comment w:id="1" w:author="Bob"><w:p w14:paraId="BB">{run("Because.")}</w:p></w:comment>'
)
THREADS = (
    '<w15:commentEx w15:paraId="AB" w15:done="1"/><w15:commentEx w15:paraId="BB" w15:paraIdParent="AB" w15:done="0"/>'
)


def test_comments_say_who_when_about_what_and_whether_settled() -> None:
    body = p(
        run("7.9 Plans ")
        + '<w:commentRangeStart w:id="0"/>'
        + run("must end")
        + '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>'
        + run(".")
    )
    threads = (
        "http://schemas.microsoft.com/office/2011/relationships/commentsExtended",
        part("w15:commentsEx", THREADS),
    )
    draft = read(p("Before.") + body, comments=COMMENTS, extra={"commentsExtended.xml": threads})
    first, second = draft.blocks[-2:]
    assert (first.kind, first.text) == (Kind.COMMENT, "Why?\nSay.")
    assert first.remark == Remark("Ada", "2025-01-02T03:04:05Z", None, resolved=True, about=Span(1, 6, 14))
    assert second.remark == Remark("Bob", "", first.index, resolved=False, about=None)
    about = first.remark.about if first.remark else None
    assert about
    assert draft.text(about) == "must end"


def test_a_comment_stands_in_the_section_of_its_words() -> None:
    styles = style("Head", inner='<w:pPr><w:outlineLvl w:val="0"/></w:pPr>')
    body = p("Plans", style="Head") + p(run("x") + '<w:r><w:commentReference w:id="1"/></w:r>') + p("End", style="Head")
    comment = read(body, comments=COMMENTS, styles=styles).blocks[-1]
    assert (comment.text, comment.section) == ("Because.", ("Plans",))


def test_a_comment_over_two_paragraphs_is_about_the_rest_of_the_first() -> None:
    body = p(run("One ") + '<w:commentRangeStart w:id="1"/>' + run("two")) + p(
        run("three") + '<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>'
    )
    remark = read(body, comments=COMMENTS).blocks[-1].remark
    assert remark
    assert remark.about == Span(0, 4, 7)


def header(kind: str, text: str) -> tuple[str, str]:
    tag = "hdr" if kind == "header" else "ftr"
    return kind, f"<w:{tag} {NAMESPACES}>{p(text)}</w:{tag}>"


EXTRA = {
    "h1.xml": header("header", "Draft"),
    "h2.xml": header("header", "First page"),
    "h3.xml": header("header", "Even pages"),
    "f1.xml": header("footer", "Page 4"),
}


def section(more: str = "") -> str:
    return (
        '<w:sectPr><w:headerReference w:type="default" r:id="h1"/><w:headerReference w:type="first" r:id="h2"/>'
        f'<w:headerReference w:type="even" r:id="h3"/><w:footerReference w:type="default" r:id="f1"/>{more}</w:sectPr>'
    )


def test_headers_and_footers_come_once_each_after_the_body() -> None:
    draft = read(p("One.", more=section()) + p("Two.") + section(), extra=EXTRA)
    assert texts(draft) == ["One.", "Two.", "Draft", "Page 4"]
    assert [block.kind for block in draft.blocks[2:]] == [Kind.HEADER, Kind.FOOTER]
    assert [block.section for block in draft.blocks[2:]] == [(), ()]


def test_first_and_even_pages_have_theirs_only_where_they_are_set_apart() -> None:
    draft = read(p("One.") + section("<w:titlePg/>"), extra=EXTRA, settings="<w:evenAndOddHeaders/>")
    assert texts(draft) == ["One.", "Draft", "First page", "Even pages", "Page 4"]
