"""Words that float: text boxes, WordArt, alternative text, SmartArt and charts."""

from coplint.draft.model import Kind
from tests.readers.docx.build import files, p, part, read, read_bytes, run, shown, zipped

SHAPE = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"


def box(content: str) -> str:
    return f"<wps:wsp><wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx></wps:wsp>"


def drawing(inner: str, described: str = "") -> str:
    return f'<w:drawing><wp:inline><wp:docPr id="1" name="n" descr="{described}"/>{inner}</wp:inline></w:drawing>'


def old_box(content: str) -> str:
    return f"<w:pict><v:shape><v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox></v:shape></w:pict>"


def alternate(new: str, old: str, requires: str = "wps") -> str:
    choice = f'<mc:Choice Requires="{requires}">{new}</mc:Choice>'
    return f"<w:r><mc:AlternateContent>{choice}<mc:Fallback>{old}</mc:Fallback></mc:AlternateContent></w:r>"


def kinds(body: str, **more: dict[str, tuple[str, str]]) -> list[tuple[Kind, str]]:
    return [(block.kind, block.text) for block in read(body, **more).blocks]


def test_a_text_box_said_twice_is_read_once_after_its_paragraph() -> None:
    inner = p("In the box.")
    body = p(run("Around ") + alternate(drawing(box(inner)), old_box(inner)) + run("it.")) + p("Next.")
    assert kinds(body) == [
        (Kind.PARAGRAPH, "Around it."),
        (Kind.TEXT_BOX, "In the box."),
        (Kind.PARAGRAPH, "Next."),
    ]


def test_the_fallback_is_read_where_the_choice_needs_what_nobody_here_knows() -> None:
    body = p(alternate("<w:t>future</w:t>", old_box(p("today")), requires="v"))
    assert kinds(body) == [(Kind.TEXT_BOX, "today")]


def test_boxes_nest_and_have_fields_of_their_own() -> None:
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    inside = p(begin + f"<w:r>{drawing(box(p('inner')))}</w:r>") + p("lost?")
    body = p(f"<w:r>{drawing(box(inside))}</w:r>{run('text')}")
    assert shown(read(body))[:2] == ["text", "inner"]


def test_alternative_text_is_a_figure() -> None:
    body = p(run("See ") + f"<w:r>{drawing('', 'Steps of a review')}</w:r>")
    assert kinds(body) == [(Kind.PARAGRAPH, "See"), (Kind.FIGURE, "Steps of a review")]


def test_word_art_is_text() -> None:
    art = '<w:r><w:pict><v:shape><v:textpath string="DRAFT"/></v:shape></w:pict></w:r>'
    assert kinds(p(art)) == [(Kind.TEXT_BOX, "DRAFT")]


def test_the_words_of_a_diagram_and_of_a_chart_are_read() -> None:
    point = "<dgm:pt><dgm:t><a:p><a:r><a:t>Assess</a:t></a:r></a:p></dgm:t></dgm:pt>"
    extra = {
        "d1.xml": ("diagramData", part("dgm:dataModel", f"<dgm:ptLst>{point}</dgm:ptLst>")),
        "c1.xml": (
            "chart",
            part(
                "c:chartSpace",
                "<c:title><a:p><a:r><a:t>Requests</a:t></a:r></a:p></c:title>"
                "<c:cat><c:strRef><c:strCache><c:pt><c:v>2023</c:v></c:pt><c:pt><c:v>2024</c:v></c:pt></c:strCache>"
                "</c:strRef></c:cat>",
            ),
        ),
    }
    body = p(f"<w:r>{drawing('<dgm:relIds r:dm=' + chr(34) + 'd1' + chr(34) + '/>')}</w:r>") + p(
        f"<w:r>{drawing('<c:chart r:id=' + chr(34) + 'c1' + chr(34) + '/>')}</w:r>"
    )
    assert kinds(body, extra=extra) == [
        (Kind.TEXT_BOX, "Assess"),
        (Kind.FIGURE, "Requests"),
        (Kind.FIGURE, "2023, 2024"),
    ]


def test_a_broken_chart_is_named_and_the_rest_is_read() -> None:
    made = files(p(f"<w:r>{drawing('<c:chart r:id=' + chr(34) + 'c1' + chr(34) + '/>')}</w:r>{run('text')}"),
                 extra={"c1.xml": ("chart", "<broken")})  # fmt: skip
    draft = read_bytes(zipped(made))
    assert shown(draft) == ["text"]
    assert [damage.partition(" (")[0] for damage in draft.damaged] == ["word/c1.xml cannot be read"]


def test_text_taken_in_from_another_file_is_named() -> None:
    draft = read('<w:altChunk r:id="x1"/>' + p("text"), extra={"x1.html": ("aFChunk", "<p>more</p>")})
    assert draft.warnings == ("w:altChunk of word/x1.html is not read, first in word/document.xml, paragraph 1",)
