"""The place of each paragraph among all of its part, by which a writer finds it again."""

from lxml import etree

from coplint.readers.docx.names import P
from coplint.readers.docx.order import Order
from tests.readers.docx.build import p, part, read
from tests.readers.docx.test_drawings import alternate, box, drawing, old_box


def test_paragraphs_that_are_not_read_count_too() -> None:
    twice = alternate(drawing(box(p("In the box."))), old_box(p("In the box.")))
    gone = "<w:del>" + p("Deleted.") + "</w:del>"
    cell = "<w:tbl><w:tr><w:tc>" + p("Cell.") + "</w:tc></w:tr></w:tbl>"
    draft = read(p("One.") + p(twice) + p() + gone + cell + p("Last."))
    assert [(block.text, block.origin.first) for block in draft.blocks] == [
        ("One.", 0),
        ("In the box.", 2),
        ("Cell.", 6),
        ("Last.", 7),
    ]


def test_places_are_the_same_in_whatever_order_somebody_asks() -> None:
    root = etree.fromstring(part("document", "".join(p(word) for word in ("a", "b", "c", "d"))).encode())
    paragraphs = list(root.iter(P))
    order = Order.of(root)
    assert [order.place(paragraphs[at]) for at in (2, 0, 3, 1)] == [2, 0, 3, 1]
    assert order.between(1, 2) == paragraphs[1:3] == Order.of(root).between(1, 2)
