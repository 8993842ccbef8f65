"""Limits of time, and those that do not agree."""

import pytest

from coplint.analysis.time_limits.conflicts import find_time_conflicts
from coplint.analysis.time_limits.find import find_time_limits
from coplint.analysis.time_limits.phrases import Bound, time_phrases
from coplint.analysis.time_limits.units import length
from tests.drafts import analysis


@pytest.mark.parametrize(
    ("text", "value", "unit", "bound"),
    [
        ("reply within six weeks of the match", 6, "weeks", Bound.AT_MOST),
        ("reply within a maximum of 16 weeks", 16, "weeks", Bound.AT_MOST),
        ("give at least 15 calendar days’ notice", 15, "calendar days", Bound.AT_LEAST),
        ("must take no more than 20 weeks", 20, "weeks", Bound.AT_MOST),
        ("must be given 15 working days to reply", 15, "working days", Bound.AT_LEAST),
        ("members have two months to appeal", 2, "months", Bound.AT_MOST),
        ("review it at least every 12 months", 12, "months", Bound.EVERY),
        ("review it at least annually", 1, "years", Bound.EVERY),
        ("pay by 15 February", None, "date", Bound.AT_MOST),
        ("pay as soon as practicable", None, None, Bound.OPEN),
        ("pay without undue delay", None, None, Bound.OPEN),
        ("keep the two-month time limit", 2, "months", Bound.AT_MOST),
        ("three months before the match", 3, "months", Bound.EXACTLY),
        ("pay within twenty-eight days", 28, "days", Bound.AT_MOST),
        ("in the previous six months", 6, "months", Bound.AT_MOST),
        ("keep a ball, which must not exceed 20 days", 20, "days", Bound.AT_MOST),
        ("pay within f\u0131ve weeks of the match", 5, "weeks", Bound.AT_MOST),
        ("pay within 14 Business Days of the match", 14, "business days", Bound.AT_MOST),
        ("pay by the end of May 2030", None, "date", Bound.AT_MOST),
        ("must have a roof by\u00a02030", None, "date", Bound.AT_MOST),
        ("pay before the end of August", None, "date", Bound.AT_MOST),
        ("must have a roof by 2030", None, "date", Bound.AT_MOST),
        ("are asked to pay by the end of 2030", None, "date", Bound.AT_MOST),
        ("may vote if they have played in the last two years", 2, "years", Bound.AT_MOST),
    ],
)
def test_limits(text: str, value: int | None, unit: str | None, bound: Bound) -> None:
    (found,) = time_phrases(f"They {text}.")
    assert (found.value, found.unit, found.bound, found.slip) == (value, unit, bound, False)


@pytest.mark.parametrize(
    "text",
    [
        "They keep a minimum of five years’ worth of kit and at least a 3 year supply.",
        "Clubs keep stocks of at least 7 years for balls and at least 10 years for flags.",
        "Reserves should be at least 7 years for balls; and at least 10 years for flags.",
        "A child of two years of age plays.",
        "19- to 25-year-olds play.",
        "They play five days a week.",
        "From 1 May.",
        "Over the past ten years the game has grown.",
        "Clubs must pay. In the last two years, the game has grown.",
        "By 2030 most of the players will be grown up.",
        "The club met its target by 2020.",
        "The league was known by 2020 members, and it must ask them.",
    ],
)
def test_what_limits_nothing(text: str) -> None:
    assert list(time_phrases(text)) == []


def test_the_past_of_an_item_may_be_a_condition_of_its_lead_in() -> None:
    (found,) = time_phrases("those who have played in the past two years")
    assert (found.value, found.bound) == (2, Bound.AT_MOST)


@pytest.mark.parametrize("words", ["a reasonable time frame", "a reasonable timescale", "a reasonable period of time"])
def test_an_open_limit_is_told_whole(words: str) -> None:
    text = f"Reply within {words} after the match."
    (found,) = time_phrases(text)
    assert (text[found.start : found.end], found.event) == (text[6:-1], "after the match")


def test_a_stock_hides_no_limit_after_it() -> None:
    (found,) = time_phrases("Stocks should be at least 7 years for balls, and within 2 years clubs must reply.")
    assert (found.value, found.bound) == (2, Bound.AT_MOST)


def test_a_second_length_shares_the_bound_of_the_first() -> None:
    found = list(time_phrases("They reply within 18 weeks from 1 May, or 24 weeks of that date, or 3 weeks."))
    assert [(one.value, one.bound, one.event) for one in found] == [
        (18, Bound.AT_MOST, "from 1 May"),
        (24, Bound.AT_MOST, "of that date"),
    ]


def test_a_slip_for_within() -> None:
    (found,) = time_phrases("The list must be finalised with 20 weeks.")
    assert (found.value, found.slip) == (20, True)


def test_an_open_limit_and_a_firm_one_are_told_as_one() -> None:
    text = "Reply as soon as practicable and at the latest within 16 weeks of the request."
    (found,) = time_phrases(text)
    assert (text[found.start : found.end], found.value) == (text[6:-1], 16)
    assert found.event == "of the request"


def test_who_has_to_keep_a_limit() -> None:
    known = analysis("The league must reply within six weeks. Within two weeks, clubs should vote. It took three days.")
    found = find_time_limits(known.draft, known.duties)
    assert [one.actor for one in found][:2] == ["league", "clubs"]


def test_two_limits_of_one_step() -> None:
    known = analysis(
        """
        # Appeals

        The appeals adviser must issue a certificate to the member within three days.

        After a hearing the appeals adviser must issue a certificate to the member within three working days.

        The league must repaint the ground within three working days.
        """
    )
    (found,) = find_time_conflicts(known.draft, known.time_limits)
    assert (found.one.unit, found.other.unit) == ("days", "working days")


def test_lengths_are_the_same_in_other_units_where_days_are_counted_alike() -> None:
    assert length("5 years").equals(length("sixty months"))
    assert length("15 days").equals(length("15 calendar days"))
    assert not length("7 days").equals(length("5 working days"))
    assert length("5 working days").minutes == length("1 week").minutes
    assert str(length("one week")) == "1 week"


def test_what_is_no_length() -> None:
    with pytest.raises(ValueError, match="no length of time"):
        length("soon")
