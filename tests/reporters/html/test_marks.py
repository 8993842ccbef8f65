"""Findings may overlap as they like: the text stays the text, and every finding covers exactly its span."""

from hypothesis import given
from hypothesis import strategies as st

from coplint.reporters.html.marks import Mark, cut
from coplint.reporters.html.view import NoteMark, Words

NOTE = NoteMark("4", "n0-0", "b9")


def mark(start: int, end: int, finding: str, rank: int = 1) -> Mark:
    return Mark(start, end, f"f-{finding}", f"m-{finding}", rank, ("error", "warning", "note", "aside")[rank])


def test_text_without_marks_is_one_piece() -> None:
    assert cut("words", []) == (Words("words"),)


def test_marks_that_overlap_are_split_and_the_gravest_shows() -> None:
    assert cut("abcdef", [mark(0, 4, "x", 2), mark(2, 6, "y", 0)]) == (
        Words("ab", ("f-x",), ("m-x",), "note"),
        Words("cd", ("f-y", "f-x"), ("m-y",), "error"),
        Words("ef", ("f-y",), (), "error"),
    )


def test_a_mark_inside_another() -> None:
    assert [
        piece.findings for piece in cut("abc", [mark(0, 3, "out"), mark(1, 2, "in")]) if isinstance(piece, Words)
    ] == [
        ("f-out",),
        ("f-out", "f-in"),
        ("f-out",),
    ]


def test_a_note_mark_stands_at_its_offset_also_inside_a_finding() -> None:
    assert cut("abcd", [mark(1, 3, "x")], [(2, NOTE)]) == (
        Words("a"),
        Words("b", ("f-x",), ("m-x",), "warning"),
        NOTE,
        Words("c", ("f-x",), (), "warning"),
        Words("d"),
    )
    assert cut("ab", [], [(2, NOTE)]) == (Words("ab"), NOTE)


def test_a_mark_of_no_characters_keeps_its_place() -> None:
    assert cut("ab", [mark(1, 1, "x")]) == (Words("a"), Words("", ("f-x",), ("m-x",), "warning"), Words("b"))
    assert cut("", [mark(0, 0, "x")]) == (Words("", ("f-x",), ("m-x",), "warning"),)


@given(st.text(max_size=30), st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30), st.integers(0, 3)), max_size=6))
def test_any_marks_over_any_text(text: str, drawn: list[tuple[int, int, int]]) -> None:
    clipped = [[*sorted((min(a, len(text)), min(b, len(text)))), rank] for a, b, rank in drawn]
    marks = [mark(start, end, str(order), rank) for order, (start, end, rank) in enumerate(clipped)]
    pieces = [piece for piece in cut(text, marks, [(len(text) // 2, NOTE)]) if isinstance(piece, Words)]
    assert "".join(piece.text for piece in pieces) == text
    for one in marks:
        covered = [piece.text for piece in pieces if one.finding in piece.findings]
        assert "".join(covered) == text[one.start : one.end]
        assert covered, "a finding that nothing leads to"
        assert sum(one.id in piece.begins for piece in pieces) == 1
