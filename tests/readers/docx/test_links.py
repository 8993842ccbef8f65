"""Cross-references made in Word: which words point to which block."""

import pytest

from coplint.draft.model import Draft
from tests.readers.docx.build import p, read, run


def field(instruction: str, result: str) -> str:
    def character(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    said = f"<w:r><w:instrText>{instruction}</w:instrText></w:r>"
    return character("begin") + said + character("separate") + result + character("end")


def marked(text: str, name: str) -> str:
    return p(f'<w:bookmarkStart w:id="1" w:name="{name}"/>{run(text)}<w:bookmarkEnd w:id="1"/>')


def links(draft: Draft) -> list[tuple[str, str]]:
    blocks = draft.blocks
    return [(block.text[link.start : link.end], blocks[link.block].text) for block in blocks for link in block.links]


@pytest.mark.parametrize(
    "reference",
    [
        field(" REF _Ref12 \\r \\h ", run("7.9")),
        field(" PAGEREF _Ref12 \\h ", run("7") + run(".9")),
        f'<w:fldSimple w:instr=" REF _Ref12 ">{run("7.9")}</w:fldSimple>',
    ],
)
@pytest.mark.parametrize("first", [True, False])
def test_a_cross_reference_points_to_the_block_of_its_bookmark(reference: str, first: bool) -> None:
    citing, cited = p(run("  (a) See ") + reference + run(" below.")), marked("Fees are due.", "_Ref12")
    draft = read(citing + cited if first else cited + citing)
    assert links(draft) == [("7.9", "Fees are due.")]


@pytest.mark.parametrize(
    "instruction",
    [" REF ClubName ", " REF _Ref13 \\h ", " REF ", " DATE _Ref12 "],
    ids=["words repeated", "no such bookmark", "no bookmark", "another field"],
)
def test_other_fields_point_nowhere(instruction: str) -> None:
    assert links(read(p(field(instruction, run("7.9"))) + marked("Fees", "_Ref12") + marked("Clubs", "ClubName"))) == []


def test_fields_inside_fields_each_point_to_their_own() -> None:
    inner = field(" REF _Ref2 ", run("two"))
    body = p(field(" REF _Ref1 ", run("one ") + inner + run(" more"))) + marked("A", "_Ref1") + marked("B", "_Ref2")
    assert links(read(body)) == [("one two more", "A"), ("two", "B")]


def test_a_cross_reference_that_runs_on_into_another_paragraph_points_nowhere() -> None:
    begun, ended = field(" REF _Ref1 ", "|").split("|")
    assert links(read(p(begun + run("Fe")) + p(run("es") + ended) + marked("Fees", "_Ref1"))) == []
