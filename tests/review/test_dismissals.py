"""What is set aside, and what is told of dismissals that set nothing aside."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest
from pydantic import TypeAdapter

from coplint.config.settings import Dismissal
from coplint.engine.outcomes import State
from coplint.engine.run import run_rule
from coplint.errors import CoplintError
from coplint.review.build import build_review
from coplint.review.dismissals import Dismissals, dismissal_notices
from coplint.review.model import Standing
from tests.builders import draft, finding, plain
from tests.builders import rule as built_rule
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

    def made(text, *dismissals):
        known = analysis(text)
        return build_review(known, [asked], [run_rule(asked, known)], dismissals=dismissals, today=TODAY)

    return made


def dismissal(**given):
    return TypeAdapter(Dismissal).validate_python({"rule": "T-1", "reason": "agreed", **given})


def states(review):
    return [one.state for one in review.findings]


def notices(given, *reviews, every=True):
    return list(dismissal_notices(given, reviews, known=lambda name: name != "DR-99", every=every, today=TODAY))


@pytest.mark.parametrize(
    "given",
    [
        {"label": "1.1"},
        {"rule": "OLD-1", "label": "1.1"},
        {"words": "consult"},
        {"words": "/^con/"},
        {"label": "1.1", "until": "2026-01-15"},
    ],
)
def test_a_dismissal_sets_aside_what_it_names(review, given):
    made = review(OLD, dismissal(**given))
    assert states(made) == [Standing.DISMISSED, None]
    assert made.findings[0].reason == "agreed"
    assert made.summary()["dismissed"] == 1
    assert notices([dismissal(**given)], made) == []


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"label": "9.9"}, "the dismissal of T-1 at 9.9 matches nothing any more"),
        ({"words": "parents"}, "the dismissal of T-1 at parents matches nothing any more"),
        ({"label": "1.1", "until": "2026-01-14"}, "the dismissal of T-1 at 1.1 has lapsed (2026-01-14)"),
        ({"rule": "DR-99"}, "the dismissal of DR-99 names no rule that coplint knows"),
    ],
)
def test_a_dismissal_that_does_nothing_is_told(review, given, says):
    made = review(OLD, dismissal(**given))
    assert states(made) == [None, None]
    (told,) = notices([dismissal(**given)], made)
    assert told.startswith(says)


def test_a_dismissal_that_matches_in_one_of_several_drafts_is_not_idle(review):
    given = dismissal(words="consult")
    matching, other = review(OLD, given), review("# 1 Support\n\n1.1 Ask stakeholders.\n", given)
    assert notices([given], other, matching) == []
    assert len(notices([given], other, other)) == 1


def test_what_was_not_read_or_not_checked_may_hold_what_a_dismissal_is_for(review):
    given = dismissal(label="9.9")
    made = review(OLD, given)
    incomplete = replace(made, outcomes=tuple(replace(one, state=State.INCOMPLETE) for one in made.outcomes))
    assert notices([given], made, every=False) == []
    assert notices([given], incomplete) == []


def test_a_dismissal_of_a_rule_that_did_not_run_is_not_told(review):
    assert notices([dismissal(rule="DR-01", label="1.1")], review(OLD)) == []


def test_a_label_dismisses_what_stands_below_it_too(review):
    text = OLD + "\n    - remind stakeholders\n"
    assert states(review(text, dismissal(label="2.1"))) == [None, Standing.DISMISSED, Standing.DISMISSED]


def test_a_fingerprint_dismisses_one_finding(review):
    mark = review(OLD).findings[1].finding.fingerprint
    assert states(review(OLD, dismissal(fingerprint=mark))) == [None, Standing.DISMISSED]


@pytest.mark.parametrize(
    ("given", "aside"), [({}, True), ({"label": "1.1"}, False), ({"words": "something about"}, False)]
)
def test_a_finding_about_the_whole_draft_has_no_place_and_no_words(given, aside):
    of = draft(plain("soon"))
    made = Dismissals([dismissal(**given)], [built_rule("T-1")], of, TODAY)
    assert (made.of(finding(of, None)) is not None) is aside


def test_a_pattern_that_runs_away_is_one_line(review, monkeypatch):
    monkeypatch.setattr("coplint.review.dismissals._SECONDS", 0.2)
    text = "# 1 Support\n\nAsk stakeholders " + "a" * 60 + "b.\n"
    with pytest.raises(CoplintError, match=r"the dismissal of T-1 at .* took more than 0\.2 seconds"):
        review(text, dismissal(words="/(?:(?:a|aa)+)+$/"))
