"""Numbers in messages, as people say them."""

from __future__ import annotations

_TIMES = {0: "never", 1: "once", 2: "twice"}


def times(number: int) -> str:
    """How often: "once", "twice", "12 times"."""
    return _TIMES.get(number, f"{number:,} times")


def percent(share: float) -> str:
    """A share of 1: "33 %"."""
    return f"{round(100 * share):d} %"


def counted(number: int, noun: str, nouns: str = "") -> str:
    """How many: "no figure", "1 figure", "3 figures"; `nouns` where an s alone does not make the plural."""
    if number == 1:
        return f"1 {noun}"
    return f"{number:,} {nouns or noun + 's'}" if number else f"no {noun}"
