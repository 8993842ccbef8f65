"""The time of a rule: it stands still while something is worked out that is kept for all."""

from __future__ import annotations

import time
from functools import cached_property

from coplint.alignment.former import Former
from coplint.analysis.analysis import Analysis
from coplint.clock import own_seconds, shared


class Known:
    @shared
    def inner(self):
        time.sleep(0.05)
        return 1

    @shared
    def outer(self):
        time.sleep(0.05)
        return self.inner + 1


def test_what_is_kept_for_all_takes_no_time_of_ones_own():
    known, start, mine = Known(), time.monotonic(), own_seconds()
    assert (known.outer, known.inner) == (2, 1)
    assert time.monotonic() - start >= 0.1
    assert own_seconds() - mine < 0.04


def test_what_one_does_oneself_takes_time_and_a_part_in_a_part_counts_once():
    mine = own_seconds()
    assert Known().outer == 2
    time.sleep(0.05)
    assert 0.05 <= own_seconds() - mine < 0.1


def test_a_part_that_fails_does_not_stop_the_clock_for_good():
    class Broken:
        @shared
        def part(self):
            raise ZeroDivisionError

    mine = own_seconds()
    try:
        _ = Broken().part
    except ZeroDivisionError:
        time.sleep(0.05)
    assert own_seconds() - mine >= 0.05


def test_every_part_of_the_analysis_is_kept_for_all():
    parts = [one for owner in (Analysis, Former) for one in vars(owner).values() if isinstance(one, cached_property)]
    assert len(parts) > 20
    assert [one.func.__name__ for one in parts if not hasattr(one.func, "__wrapped__")] == []
