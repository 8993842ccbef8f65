"""Labels as people write them ("para 7.9", "7.9–7.12") against labels of blocks."""

from __future__ import annotations

import re

_RANGE = re.compile(r"(?P<first>[\w.()]+)\s*(?:-|–|to)\s*(?P<last>[\w.()]+)")
_PARTS = re.compile(r"\d+|[a-z]+", re.I)


def covers(wanted: str, label: str) -> bool:
    """Whether a label is the one wanted, lies under it (7.9(b) under 7.9), or lies in a range wanted (7.9-7.12)."""
    if not label:
        return False
    given = _RANGE.fullmatch(wanted.strip())
    if given:
        own = _key(label)
        return _key(given["first"]) <= own and own[: len(_key(given["last"]))] <= _key(given["last"])
    own, want = _key(label), _key(wanted)
    return own[: len(want)] == want


def _key(label: str) -> tuple[tuple[int, int, str], ...]:
    """A label as something to compare: numbers by value, before letters."""
    return tuple((0, int(part), "") if part.isdigit() else (1, 0, part.lower()) for part in _PARTS.findall(label))
