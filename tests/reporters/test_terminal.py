"""What a drafter reads in the terminal."""

from pathlib import Path

import click
import pytest

from coplint.config.levels import Severity
from coplint.draft.model import ReadCounts, View
from coplint.engine.outcomes import State
from coplint.reporters import terminal
from tests.builders import draft, finding, garden_review, heading, outcome, plain, point, review, rule, standing

GOLDEN = Path(__file__).parent.parent / "golden"


@pytest.mark.parametrize(("name", "colour", "width"), [("terminal.txt", False, 80), ("terminal-colour.txt", True, 100)])
def test_golden(name: str, colour: bool, width: int) -> None:
    assert terminal.render([garden_review()], colour=colour, width=width, notes=True) == (GOLDEN / name).read_text(
        encoding="utf-8"
    )


def test_colour_changes_no_word() -> None:
    plain_text = terminal.render([garden_review()], colour=False, width=100, notes=True)
    coloured = click.unstyle(terminal.render([garden_review()], colour=True, width=100, notes=True))
    assert " ".join(coloured.split()) == " ".join(plain_text.replace("«", "").replace("»", "").split())


def test_marked_words_that_break_over_lines_stay_marked_and_the_margin_does_not() -> None:
    of = draft(plain("a " * 30 + "these words go on and on over the end of the line and further " + "b " * 5))
    shown = terminal.render(
        [review(of, finding(of, "these words go on and on over the end of the line"))],
        colour=True,
        width=70,
        notes=True,
    )
    marked = [line for line in shown.splitlines() if "\x1b[4m" in line]
    assert len(marked) == 2
    assert all(line.startswith("      ") and "\x1b[4m " not in line for line in marked)
    assert all(line.count("\x1b[0m") >= line.count("\x1b[4m") for line in marked)


def test_without_notes_they_are_counted_and_not_listed() -> None:
    of = draft(plain("soon and later"))
    known = review(of, finding(of, "soon", severity=Severity.NOTE), finding(of, "later"))
    shown = terminal.render([known], colour=False, width=80, notes=False)
    assert "something about “later”" in shown
    assert "something about “soon”" not in shown
    assert "Besides 1 note: --notes lists them" in shown
    assert shown.splitlines()[-2] == "drafts/code.docx: 1 warning, 1 note"


def test_findings_stand_under_their_headings() -> None:
    of = draft(heading("Plans", "7"), point("7.1", "soon"), heading("Who", level=2), plain("later"))
    shown = terminal.render(
        [review(of, finding(of, "soon"), finding(of, "later"))], colour=False, width=80, notes=True
    ).splitlines()
    assert shown.index("7 Plans") < shown.index("  7.1  warning") < shown.index("7 Plans › Who")
    assert shown[shown.index("7 Plans › Who") + 1] == "  1st paragraph below the heading, after 7.1  warning"


def test_standing_findings_are_counted_and_not_listed() -> None:
    of = draft(plain("soon"))
    shown = terminal.render(
        [review(of, standing(finding(of, "soon")), against="old.docx")], colour=False, width=80, notes=True
    )
    assert "something about" not in shown
    assert "nothing new found by 1 rule; 1 standing, against old.docx" in shown


def test_nothing_found_is_not_nothing_checked() -> None:
    of = draft(plain("x"))
    missing = outcome("T-2", State.PLACE_NOT_FOUND, "there is no glossary")
    shown = terminal.render([review(of, outcomes=(outcome("T-1"), missing))], colour=False, width=80, notes=True)
    assert "Place not found\n  - T-2: there is no glossary" in shown
    assert "nothing found by the 1 of 2 rules that could be checked" in shown


def test_rules_with_one_trouble_share_a_line() -> None:
    outcomes = [outcome(id_, State.INCOMPLETE, "could not be read: x.xml") for id_ in ("T-1", "T-2")]
    shown = terminal.render([review(draft(plain("x")), outcomes=tuple(outcomes))], colour=False, width=80, notes=True)
    assert "Could not be checked to the end\n  - T-1, T-2: could not be read: x.xml" in shown


def test_what_was_read_is_said_with_the_view_of_tracked_changes() -> None:
    read = ReadCounts(
        paragraphs=1966, numbered=1022, cells=233, notes=12, text_boxes=2, deletions=1, view=View.ORIGINAL
    )
    shown = terminal.render([review(draft(plain("one two"), read=read))], colour=False, width=200, notes=True)
    assert shown.splitlines()[-1] == (
        "  2 words; read: 1,966 paragraphs, 1,022 numbered, 233 cells, 12 notes, 2 text boxes, "
        "tracked changes left out (1 deletion)"
    )


def test_each_draft_has_its_totals_at_the_end() -> None:
    one, two = draft(plain("soon"), path="one.docx"), draft(plain("later"), path="two.docx")
    shown = terminal.render(
        [review(one, finding(one, "soon")), review(two)], colour=False, width=80, notes=True
    ).splitlines()
    assert [line for line in shown[-4:] if not line.startswith(" ")] == [
        "one.docx: 1 warning",
        "two.docx: nothing found by 0 rules",
    ]


def test_the_page_of_a_rule_is_named() -> None:
    of = draft(plain("soon"))
    shown = terminal.render(
        [review(of, finding(of, "soon"), rules=[rule(title="No haste")])], colour=False, width=80, notes=True
    )
    assert "  1  T-1  No haste\n  What a rule asks, and why: coplint rules show T-1\n" in shown


def test_a_draft_cannot_drive_the_terminal() -> None:
    of = draft(heading("\x1b]0;title\x07"), plain("soon \x1b[2J\x02now"), path="a\x1b[31m.docx")
    shown = terminal.render([review(of, finding(of, "soon"))], colour=False, width=80, notes=True)
    assert not any(letter < " " and letter != "\n" for letter in shown)


def test_a_narrow_window_is_no_trouble() -> None:
    assert terminal.render([garden_review()], colour=False, width=1, notes=True)
