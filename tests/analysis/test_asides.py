"""What stands beside the text: notes and examples, by their marks, their headings and their boxes."""

import time

import pytest

from coplint.analysis.asides import Aside
from tests.drafts import analysis


def asides(text: str) -> dict[str, str]:
    """The text of each aside and what it is."""
    known = analysis(text)
    return {known.draft.blocks[index].text: kind.value for index, kind in known.asides.items()}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("NOTE 1 A rope is long.", Aside.NOTE),
        ("NOTE A rope is long.", Aside.NOTE),
        ("Note 2 to entry: A rope is long.", Aside.NOTE),
        ("Note: A rope is long.", Aside.NOTE),
        ("Notes – ropes are long.", Aside.NOTE),
        ("N.B. Ropes are long.", Aside.NOTE),
        ("(Note: ropes are long.)", Aside.NOTE),
        ("Guidance note: ropes are long.", Aside.NOTE),
        ("Non-normative comment: ropes are long.", Aside.NOTE),
        ("Informative: ropes are long.", Aside.NOTE),
        ("EXAMPLE A rope of ten metres.", Aside.EXAMPLE),
        ("Example 3: a rope of ten metres.", Aside.EXAMPLE),
        ("Examples: ropes, chains.", Aside.EXAMPLE),
        ("Worked example: a rope.", Aside.EXAMPLE),
        ("Case study 1: the old pier", Aside.EXAMPLE),
        ("Informative example showing a knot", Aside.EXAMPLE),
        ("For example, a rope may be long.", Aside.EXAMPLE),
    ],
)
def test_a_mark_in_front(text: str, kind: Aside) -> None:
    assert asides(text) == {text: kind.value}


@pytest.mark.parametrize(
    "text",
    [
        "Note that ropes are long.",
        "Note 3 applies to ropes.",
        "Notes are kept by the warden.",
        "Notebooks: one for each skipper.",
        "Example ropes are shown at the pier.",
        "Examples of ropes are shown at the pier.",
        "Informative talks are given at the pier.",
        "Ropes, for example, are long.",
        "Notable: the pier is old.",
    ],
)
def test_no_mark(text: str) -> None:
    assert asides(text) == {}


def test_a_mark_alone_announces_one_paragraph() -> None:
    found = asides("Informative comment\n\nRopes are long.\n\nBoats must be moored.")
    assert found == {"Informative comment": "note", "Ropes are long.": "note"}


def test_a_mark_announces_no_heading_and_no_other_mark() -> None:
    found = asides("Note:\n\nEXAMPLE A rope.\n\nExample:\n\n# Fees\n\nSkippers must pay.")
    assert found == {"Note:": "note", "EXAMPLE A rope.": "example", "Example:": "example"}


def test_a_list_belongs_to_the_note_that_leads_in_to_it() -> None:
    found = asides("NOTE 1 Ropes are of two kinds:\n\n- long\n- short\n\nBoats must be moored.")
    assert list(found) == ["NOTE 1 Ropes are of two kinds:", "long", "short"]


def test_a_table_belongs_to_the_mark_above_it() -> None:
    found = asides("EXAMPLE:\n\n| Rope | Use |\n|---|---|\n| Long | Boats |\n\nBoats must be moored.")
    assert list(found) == ["EXAMPLE:", "Rope", "Use", "Long", "Boats"]


def test_a_mark_in_a_cell_announces_the_cell_beside_it() -> None:
    found = asides("| Rule | Text |\n|---|---|\n| Example | Ropes |\n| Boats | They must be moored |")
    assert found == {"Example": "example", "Ropes": "example"}


def test_a_heading_makes_its_whole_section_an_example() -> None:
    found = asides("# Case study: the pier\n\nWardens agreed.\n\n## Later\n\nThey left.\n\n# Fees\n\nSkippers pay.")
    assert list(found) == ["Case study: the pier", "Wardens agreed.", "Later", "They left."]
    assert set(found.values()) == {"example"}


def test_a_heading_about_examples_is_none() -> None:
    assert asides("# Format of examples\n\nThey are short.\n\n# Example-based learning\n\nIt helps.") == {}


def test_many_marks_take_no_longer_each() -> None:
    known = analysis("\n\n".join(["Note:"] * 4000 + ["NOTE" + " " * 5000 + "x"] * 20))
    started = time.perf_counter()
    assert len(known.asides) == 4020
    assert time.perf_counter() - started < 1
