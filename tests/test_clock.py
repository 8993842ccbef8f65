"""The time of a rule: it stands still while something is worked out that is kept for all."""

from __future__ import annotations

from functools import cached_property

import pytest

from coplint.alignment.former import Former
from coplint.analysis.analysis import Analysis
from coplint.clock import own_seconds, shared


@pytest.fixture
def passes(monkeypatch):
    """Makes so many seconds pass."""
    now = [0.0]
    monkeypatch.setattr("coplint.clock.time.monotonic", lambda: now[0])

    def wait(seconds):
        now[0] += seconds

    return wait


class Known:
    def __init__(self, wait):
        self.wait = wait

    @shared
    def inner(self):
        self.wait(2)
        return 1

    @shared
    def outer(self):
        self.wait(3)
        return self.inner + 1

    @shared
    def broken(self):
        self.wait(4)
        raise ValueError


def test_what_is_kept_for_all_takes_no_time_of_ones_own_and_counts_once(passes):
    known, start = Known(passes), own_seconds()
    assert (known.outer, known.inner, known.outer) == (2, 1, 2)
    assert own_seconds() == start
    passes(1)
    assert own_seconds() == start + 1


def test_a_part_that_fails_does_not_stop_the_clock_for_good(passes):
    start = own_seconds()
    with pytest.raises(ValueError, match=r"^$"):
        _ = Known(passes).broken
    passes(1)
    assert own_seconds() == start + 1


def test_every_part_of_the_analysis_is_kept_for_all():
    parts = [one for owner in (Analysis, Former) for one in vars(owner).values() if isinstance(one, cached_property)]
    assert len(parts) > 20
    assert [one.func.__name__ for one in parts if not hasattr(one.func, "__wrapped__")] == []
