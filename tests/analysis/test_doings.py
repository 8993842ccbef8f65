"""Who has to do what, where more is known of who can act than the draft shows."""

from __future__ import annotations

from tests.drafts import analysis


def test_a_name_that_is_given_bears_duties() -> None:
    known = analysis("The harbour watch must reply.")
    told = known.doings(["harbour watch"])
    assert [[duty.actor for duty in each.duties] for each in (known, told)] == [[None], ["The harbour watch"]]


def test_a_name_that_the_draft_shows_changes_nothing() -> None:
    known = analysis("The council must reply.")
    assert known.doings(["council"]).duties is known.duties


def test_a_duty_stands_where_its_action_does() -> None:
    known = analysis(
        """
        The council must:

        - reply
        """
    )
    assert {block: len(duties) for block, duties in known.doings().told_in.items()} == {1: 1}
