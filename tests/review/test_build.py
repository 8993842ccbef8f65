"""Reviews: what is set aside, and what is new against an earlier draft."""

from __future__ import annotations

import datetime

import pytest

from coplint.config.settings import Dismissal
from coplint.engine.run import run_rule
from coplint.review.build import build_review
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
    asked = rule(tmp_path, "words: stakeholders\nformerly: [OLD-1]\n")

    def made(text, *dismissals, earlier=None):
        known = analysis(text)
        old = None if earlier is None else [run_rule(asked, analysis(earlier))]
        aside = [Dismissal.model_validate({"reason": "agreed", **one}) for one in dismissals]
        return build_review(known, [asked], [run_rule(asked, known)], dismissals=aside, earlier=old, today=TODAY)

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


@pytest.mark.parametrize(
    "dismissal",
    [
        {"rule": "T-1", "label": "1.1"},
        {"rule": "OLD-1", "label": "1.1"},
        {"rule": "T-1", "words": "consult"},
        {"rule": "T-1", "label": "1.1", "until": "2026-01-15"},
    ],
)
def test_a_dismissal_sets_aside_what_it_names(review, dismissal):
    made = review(OLD, dismissal)
    assert states(made) == [Standing.DISMISSED, None]
    assert made.findings[0].reason == "agreed"
    assert made.notices == ()
    assert made.summary()["dismissed"] == 1


@pytest.mark.parametrize(
    ("dismissal", "says"),
    [
        ({"rule": "T-1", "label": "9.9"}, "the dismissal of T-1 at 9.9 matches nothing any more"),
        ({"rule": "T-1", "label": "1.1", "until": "2026-01-14"}, "the dismissal of T-1 at 1.1 has lapsed (2026-01-14)"),
    ],
)
def test_a_dismissal_that_does_nothing_is_told(review, dismissal, says):
    made = review(OLD, dismissal)
    assert states(made) == [None, None]
    assert any(says in notice for notice in made.notices)


def test_a_dismissal_of_a_rule_that_did_not_run_is_not_told(review):
    assert review(OLD, {"rule": "DR-01", "label": "1.1"}).notices == ()


def test_a_label_dismisses_what_stands_below_it_too(review):
    text = OLD + "\n    - remind stakeholders\n"
    assert states(review(text, {"rule": "T-1", "label": "2.1"})) == [None, Standing.DISMISSED, Standing.DISMISSED]


def test_a_fingerprint_dismisses_one_finding(review):
    mark = review(OLD).findings[1].finding.fingerprint
    assert states(review(OLD, {"rule": "T-1", "fingerprint": mark})) == [None, Standing.DISMISSED]
