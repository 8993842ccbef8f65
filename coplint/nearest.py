"""What was probably meant by a name that is not known."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

_NEAR = 0.7
_MOST = 3


def nearest(name: str, known: Iterable[str]) -> tuple[str, ...]:
    """Known names spelt like this one, the likeliest first, whatever capitals and hyphens; or those it is a part of."""
    folded = {_folded(one): one for one in known}
    sought = _folded(name)
    if sought in folded:
        return (folded[sought],)
    close = difflib.get_close_matches(sought, folded, _MOST, _NEAR)
    parts = [one for one in folded if sought in one.split("-")][:_MOST]
    return tuple(folded[one] for one in close or parts)


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """That as a question, such as "did you mean `check`?"; empty if nothing is near."""
    *others, last = [f"`{one}`" for one in nearest(name, known)] or [""]
    return f"did you mean {' or '.join([', '.join(others)] * bool(others) + [last])}?" if last else ""


def _folded(name: str) -> str:
    return name.casefold().strip().replace("_", "-").replace(" ", "-")
