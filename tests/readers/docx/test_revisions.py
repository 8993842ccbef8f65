"""Tracked changes, as the reader of the final text sees them and as the reader of the original did."""

import pytest

from coplint.draft.model import View
from tests.readers.docx.build import level, numbering, p, read, run, shown, style


def ins(inner: str) -> str:
    return f'<w:ins w:id="1" w:author="A">{inner}</w:ins>'


def deleted(text: str) -> str:
    return f'<w:del w:id="2" w:author="A"><w:r><w:delText xml:space="preserve">{text}</w:delText></w:r></w:del>'


def move(text: str, way: str) -> str:
    return f'<w:{way} w:id="3" w:author="A">{run(text)}</w:{way}>'


INSERTED, DELETED = '<w:ins w:id="4"/>', '<w:del w:id="5"/>'


def row(text: str, change: str = "", cell_change: str = "") -> str:
    cell = f"<w:tc><w:tcPr>{cell_change}</w:tcPr>{p(text)}</w:tc>"
    return f"<w:tr><w:trPr>{change}</w:trPr>{cell}<w:tc>{p('kept')}</w:tc></w:tr>"


@pytest.mark.parametrize(
    ("body", "final", "original"),
    [
        pytest.param(
            p(run("must ") + deleted("not ") + ins(run("always ")) + run("ask")),
            ["must always ask"],
            ["must not ask"],
            id="runs",
        ),
        pytest.param(
            p(move("moved", "moveFrom") + run("one")) + p(run("two ") + move("moved", "moveTo")),
            ["one", "two moved"],
            ["movedone", "two"],
            id="moves",
        ),
        pytest.param(
            p("One", mark=DELETED) + p(" sentence."), ["One sentence."], ["One", "sentence."], id="deleted mark"
        ),
        pytest.param(
            p("One", mark=INSERTED) + p(" sentence."), ["One", "sentence."], ["One sentence."], id="inserted mark"
        ),
        pytest.param(p("last", mark=DELETED), ["last"], ["last"], id="deleted mark at the end"),
        pytest.param(
            p(deleted("gone"), mark=DELETED) + p("stays"), ["stays"], ["gone", "stays"], id="deleted paragraph"
        ),
        pytest.param(
            "<w:tbl>" + row("new", INSERTED) + row("old", DELETED) + "</w:tbl>",
            ["new", "kept"],
            ["old", "kept"],
            id="rows",
        ),
        pytest.param(
            "<w:tbl>" + row("new", "", '<w:cellIns w:id="6"/>') + row("old", "", '<w:cellDel w:id="7"/>') + "</w:tbl>",
            ["new", "kept", "kept"],
            ["kept", "old", "kept"],
            id="cells",
        ),
    ],
)
def test_views(body: str, final: list[str], original: list[str]) -> None:
    assert shown(read(body)) == final
    assert shown(read(body, view=View.ORIGINAL)) == original


def test_the_original_has_the_properties_it_had() -> None:
    change = '<w:pPrChange w:id="8"><w:pPr><w:pStyle w:val="Old"/></w:pPr></w:pPrChange>'
    styles = style("Old", inner='<w:pPr><w:outlineLvl w:val="0"/></w:pPr>') + style("New")
    body = p("words", style="New", more=change)
    assert [block.level for block in read(body, styles=styles).blocks] == [None]
    assert [block.level for block in read(body, styles=styles, view=View.ORIGINAL).blocks] == [1]


def test_a_number_that_was_inserted_is_not_in_the_original() -> None:
    lists = numbering({0: level(0, "decimal", "%1.")}, {1: (0, "")})
    number = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/><w:ins w:id="9"/></w:numPr>'
    body = p("words", more=number)
    assert shown(read(body, numbering=lists)) == ["1.\twords"]
    assert shown(read(body, numbering=lists, view=View.ORIGINAL)) == ["words"]


def test_text_that_was_hidden_is_hidden_in_the_original() -> None:
    before = '<w:rPrChange w:id="10"><w:rPr><w:vanish/></w:rPr></w:rPrChange>'
    body = p(run("seen") + run(" now", before))
    assert shown(read(body)) == ["seen now"]
    assert shown(read(body, view=View.ORIGINAL)) == ["seen"]


def test_changes_are_counted_in_either_view() -> None:
    body = p(ins(run("a")) + deleted("b") + move("c", "moveTo"), mark=DELETED) + p("d")
    for view in View:
        read_counts = read(body, view=view).read
        assert (read_counts.insertions, read_counts.deletions, read_counts.view) == (2, 2, view)
