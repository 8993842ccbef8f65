"""Tables: where a cell stands, what heads it, and everything that may wrap it."""

from coplint.draft.model import Draft, Kind
from tests.readers.docx.build import level, numbering, p, read, shown, texts

LOOK = '<w:tblPr><w:tblLook w:val="04A0"/></w:tblPr>'


def tc(content: str, more: str = "") -> str:
    return f"<w:tc><w:tcPr>{more}</w:tcPr>{content}</w:tc>"


def tr(*cells: str, more: str = "") -> str:
    return f"<w:tr><w:trPr>{more}</w:trPr>{''.join(cells)}</w:tr>"


def tbl(*rows: str, look: str = LOOK) -> str:
    return f"<w:tbl>{look}{''.join(rows)}</w:tbl>"


def places(draft: Draft) -> list[tuple[str, int, int, int]]:
    return [(b.text, b.cell.table, b.cell.row, b.cell.column) for b in draft.blocks if b.cell]


def test_cells_know_their_place_and_their_column_head() -> None:
    draft = read(tbl(tr(tc(p("Age")), tc(p("Limit"))), tr(tc(p("16")), tc(p("6 weeks")))))
    assert places(draft) == [("Age", 1, 0, 0), ("Limit", 1, 0, 1), ("16", 1, 1, 0), ("6 weeks", 1, 1, 1)]
    assert [(block.cell.header, block.cell.heads) for block in draft.blocks if block.cell] == [
        (True, ""),
        (True, ""),
        (False, "Age"),
        (False, "Limit"),
    ]
    assert {block.kind for block in draft.blocks} == {Kind.CELL}
    assert draft.read.cells == 4


def test_a_table_whose_look_has_no_first_row_has_no_heads() -> None:
    draft = read(tbl(tr(tc(p("a"))), tr(tc(p("b"))), look='<w:tblPr><w:tblLook w:firstRow="0"/></w:tblPr>'))
    assert [block.cell.heads for block in draft.blocks if block.cell] == ["", ""]


def test_rows_marked_as_heads_are_heads_and_a_merged_head_covers_its_columns() -> None:
    top = tr(tc(p("Who"), '<w:gridSpan w:val="2"/>'), tc(p("When")), more="<w:tblHeader/>")
    draft = read(tbl(top, tr(tc(p("a")), tc(p("b")), tc(p("c"))), look=""))
    assert [block.cell.heads for block in draft.blocks if block.cell] == ["", "", "Who", "Who", "When"]


def test_a_span_beyond_all_columns_is_not_believed() -> None:
    top = tr(tc(p("Who"), '<w:gridSpan w:val="99999999999"/>'), more="<w:tblHeader/>")
    assert texts(read(tbl(top, tr(tc(p("a")))))) == ["Who", "a"]


def test_a_row_may_begin_after_the_first_column() -> None:
    assert places(read(tbl(tr(tc(p("a")), more='<w:gridBefore w:val="2"/>')))) == [("a", 1, 0, 2)]


def test_a_cell_that_goes_on_below_counts_once() -> None:
    lists = numbering({0: level(0, "decimal", "%1.")}, {1: (0, "")})
    first = tr(tc(p("Steps", num=(1, 0)), '<w:vMerge w:val="restart"/>'), tc(p("x")))
    below = tr(tc(p(num=(1, 0)), "<w:vMerge/>"), tc(p("y", num=(1, 0))))
    assert shown(read(tbl(first, below), numbering=lists)) == ["1.\tSteps", "x", "2.\ty"]


def test_a_hidden_row_is_not_read() -> None:
    assert texts(read(tbl(tr(tc(p("seen"))), tr(tc(p("unseen")), more="<w:hidden/>")))) == ["seen"]


def test_a_table_in_a_cell_is_read_where_it_stands() -> None:
    inner = tbl(tr(tc(p("in"))))
    assert places(read(tbl(tr(tc(p("before") + inner + p("after")))))) == [
        ("before", 1, 0, 0),
        ("in", 2, 0, 0),
        ("after", 1, 0, 0),
    ]


def test_rows_and_cells_in_content_controls_are_read() -> None:
    row = f"<w:sdt><w:sdtContent>{tr(tc(p('row')))}</w:sdtContent></w:sdt>"
    cell = f"<w:tr><w:sdt><w:sdtContent>{tc(p('cell'))}</w:sdtContent></w:sdt></w:tr>"
    block = f'<w:customXml w:element="x">{tr(tc(p("custom")))}</w:customXml>'
    assert texts(read(tbl(row, cell, block))) == ["row", "cell", "custom"]


def test_paragraphs_of_a_cell_are_blocks_with_numbers_of_their_own() -> None:
    lists = numbering({0: level(0, "lowerLetter", "(%1)")}, {1: (0, "")})
    draft = read(tbl(tr(tc(p("They must:") + p("ask", num=(1, 0)) + p("act", num=(1, 0))))), numbering=lists)
    assert shown(draft) == ["They must:", "(a)\task", "(b)\tact"]
    assert {block.cell for block in draft.blocks} == {draft.blocks[0].cell}


def test_what_nobody_knows_in_a_table_is_named() -> None:
    draft = read(tbl(tr(tc(p("a"))) + "<w:novelty/>"))
    assert draft.warnings == ("w:novelty is not read, first in word/document.xml, paragraph 1",)
