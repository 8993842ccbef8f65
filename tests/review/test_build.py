"""Reviews: what is new against an earlier draft, and what cannot be called so."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

from coplint.engine.outcomes import Outcome, State
from coplint.engine.run import run_rule
from coplint.review.build import build_review
from coplint.review.compare import Comparison
from coplint.review.model import Standing
from tests.drafts import analysis, rule

TODAY = datetime.date(2026, 1, 15)
OLD = """
    # 1 Support

    1.1 Consult stakeholders.

    # 2 Health

    2.1 Ask stakeholders.
    """


@pytest.fixture
def review(tmp_path):
    asked = rule(tmp_path, "words: stakeholders\n")

    def made(text, *, earlier=None):
        known = analysis(text)
        old = None if earlier is None else Comparison("old.md", [run_rule(asked, analysis(earlier))])
        return build_review(known, [asked], [run_rule(asked, known)], earlier=old, today=TODAY)

    return made


def states(review):
    return [one.state for one in review.findings]


def test_without_an_earlier_draft_everything_counts(review):
    assert states(review(OLD)) == [None, None]
    assert review(OLD).summary() == {"error": 0, "warning": 2, "note": 0, "dismissed": 0, "standing": 0}


def test_what_stood_before_stands(review):
    new = OLD.replace("# 2 Health", "1.2 Tell stakeholders.\n\n    # 2 Health")
    assert states(review(new, earlier=OLD)) == [Standing.STANDING, Standing.NEW, Standing.STANDING]


@pytest.mark.parametrize(
    "new",
    [
        OLD.replace("2.1", "7.4"),
        OLD.replace("# 2 Health", "# 2 Health and care"),
        OLD.replace("1.1 Consult stakeholders.", "1.1 Consult parents.").replace(
            "2.1", "2.1 Consult stakeholders.\n\n    2.2"
        ),
    ],
    ids=["renumbered", "heading reworded", "moved"],
)
def test_a_sentence_that_only_moved_is_not_new(review, new):
    assert set(states(review(new, earlier=OLD))) == {Standing.STANDING}


def test_what_is_gone_is_counted(review):
    assert review(OLD.replace("Ask stakeholders", "Ask parents"), earlier=OLD).fixed == 1
    assert review(OLD, earlier=OLD).fixed == 0


def test_a_second_use_of_an_old_sentence_is_new(review):
    new = OLD + "\n    2.2 Ask stakeholders.\n"
    assert states(review(new, earlier=OLD)).count(Standing.NEW) == 1


def test_an_earlier_draft_without_this_one_makes_all_new(review):
    assert states(review(OLD, earlier="# Nothing\n")) == [Standing.NEW, Standing.NEW]


@pytest.mark.parametrize(("damaged", "open_"), [(OLD, []), ("# Nothing\n", ["T-1"])])
def test_what_an_incomplete_earlier_draft_may_have_had_is_not_new(tmp_path, damaged, open_):
    asked, known, old = rule(tmp_path, "words: stakeholders\n"), analysis(OLD), analysis(damaged)
    before = replace(run_rule(asked, old), state=State.INCOMPLETE, why="could not be read: x.xml")
    made = build_review(known, [asked], [run_rule(asked, known)], earlier=Comparison("old.md", [before]), today=TODAY)
    assert [outcome.rule for outcome in made.outcomes if outcome.state is State.INCOMPLETE] == open_
    assert states(made) == ([None, None] if open_ else [Standing.STANDING, Standing.STANDING])
    assert made.complete is not bool(open_)
    if open_:
        assert made.outcomes[0].why == "could not be compared: could not be read: x.xml"


def test_a_rule_that_was_not_checked_to_the_end_says_why_itself(tmp_path):
    asked, known = rule(tmp_path, "words: stakeholders\n"), analysis(OLD)
    before = Outcome("T-1", State.INCOMPLETE, "then", (), (), ())
    now = replace(run_rule(asked, known), state=State.INCOMPLETE, why="now")
    made = build_review(known, [asked], [now], earlier=Comparison("old.md", [before]), today=TODAY)
    assert made.outcomes == (now,)


def test_an_earlier_draft_that_cannot_be_had_leaves_the_review_incomplete(tmp_path):
    asked, known = rule(tmp_path, "words: stakeholders\n"), analysis(OLD)
    lost = Comparison("git:x", notices=("lost",), lost="lost")
    made = build_review(known, [asked], [run_rule(asked, known)], earlier=lost, notices=["told"], today=TODAY)
    assert (states(made), made.notices, made.against, made.complete) == ([None, None], ("told", "lost"), None, False)
