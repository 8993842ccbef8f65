"""Numbers in messages, as people say them."""

from __future__ import annotations

from coplint import plurals

_TIMES = {0: "never", 1: "once", 2: "twice"}


def times(number: int) -> str:
    """How often: "once", "twice", "12 times"."""
    return _TIMES.get(number, f"{number:,} times")


def percent(share: float) -> str:
    """A share of 1: "33 %"."""
    return f"{round(100 * share):d} %"


def counted(number: int, noun: str) -> str:
    """How many: "no figure", "1 figure", "3 figures"."""
    return plurals.counted(number, noun) if number else f"no {noun}"
