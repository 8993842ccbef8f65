"""Every character knows the element it came from."""

from coplint.draft.model import Block, View
from coplint.readers.docx.names import T
from coplint.readers.docx.opening import open_package
from coplint.readers.docx.trace import Source, Tracer
from tests.readers.docx.build import files, p, read_bytes, run, zipped


def traced(body: str, index: int = 0, view: View = View.FINAL) -> tuple[Block, tuple[Source, ...]]:
    data = zipped(files(body))
    block = read_bytes(data, view=view).blocks[index]
    return block, Tracer(open_package(data, "draft.docx"), view).sources(block)


def cut(block: Block, sources: tuple[Source, ...]) -> list[tuple[str, str]]:
    """What each source shows in the block, and the same characters in its element."""
    return [
        (block.text[s.start : s.end], (s.element.text or "")[s.offset : s.offset + s.end - s.start]) for s in sources
    ]


def test_characters_are_those_of_their_elements_after_a_typed_number() -> None:
    block, sources = traced(p(run("7.9 Plans ") + run("must") + run(" end.  ")))
    assert cut(block, sources) == [("Plans ", "Plans "), ("must", "must"), (" end.", " end.")]
    assert [source.offset for source in sources] == [4, 0, 0]


def test_a_tab_shows_a_character_that_is_not_its_text() -> None:
    block, sources = traced(p("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>"))
    assert block.text == "a\tb"
    assert [source.element.tag == T for source in sources] == [True, False, True]


def test_white_space_that_word_ignores_is_counted_in_the_element() -> None:
    block, sources = traced(p("<w:r><w:t>  a </w:t></w:r>" + run("b")))
    assert (block.text, sources[0].offset) == ("ab", 2)


def test_paragraphs_joined_by_a_deleted_mark_are_traced_as_one() -> None:
    block, sources = traced(p("One ", mark='<w:del w:id="1"/>') + p("sentence."))
    assert cut(block, sources) == [("One ", "One "), ("sentence.", "sentence.")]


def test_deleted_words_are_traced_in_the_original_alone() -> None:
    body = p(run("a") + '<w:del w:id="1"><w:r><w:delText>b</w:delText></w:r></w:del>')
    assert cut(*traced(body)) == [("a", "a")]
    assert cut(*traced(body, view=View.ORIGINAL)) == [("a", "a"), ("b", "b")]


def test_a_block_after_boxes_and_skipped_rows_is_found_again() -> None:
    box = (
        "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>"
        + p("in")
        + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
    )
    gone = f'<w:tbl><w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>{p("gone")}</w:tc></w:tr></w:tbl>'
    block, sources = traced(p(box + run("around")) + gone + p("after"), index=2)
    assert cut(block, sources) == [("after", "after")]


def test_alternative_text_stands_in_no_paragraph() -> None:
    figure = '<w:r><w:drawing><wp:inline><wp:docPr id="1" descr="A plan"/></wp:inline></w:drawing></w:r>'
    block, sources = traced(p(figure))
    assert (block.text, sources) == ("A plan", ())
