"""The time that a rule may take, which runs only while the rule does something of its own.

What analysis knows of a draft is worked out for the first rule that asks and kept for all. Were that rule charged for
it, whether it could be checked would depend on which rules ran before.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property, wraps
from typing import Any, TypeVar

_T = TypeVar("_T")


class _Kept(threading.local):
    """What one thread has spent on parts that are kept for all, in seconds, and whether it is at one now."""

    seconds = 0.0
    working = False


_kept = _Kept()


def own_seconds() -> float:
    """Seconds of the monotonic clock without those that this thread spent on what is kept for all rules."""
    return time.monotonic() - _kept.seconds


def shared(work: Callable[[Any], _T]) -> cached_property[_T]:
    """A property that is worked out once, for whoever asks first, and charged to nobody."""

    @wraps(work)
    def uncharged(owner: Any) -> _T:
        with _stopped():
            return work(owner)

    return cached_property(uncharged)


@contextmanager
def _stopped() -> Iterator[None]:
    """What one part takes counts once, though it may ask for others."""
    if _kept.working:
        yield
        return
    _kept.working, start = True, time.monotonic()
    try:
        yield
    finally:
        _kept.seconds += time.monotonic() - start
        _kept.working = False
