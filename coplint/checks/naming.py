"""Words of a rule as a message names them."""

from __future__ import annotations

from collections.abc import Sequence

from coplint.wording import Words


def any_of(words: Sequence[Words]) -> str:
    """One of several: “fee”, “cost” or “charge”. Patterns stand between slashes, as in the rule."""
    return _joined(words, "or")


def all_of(words: Sequence[Words]) -> str:
    """All of several: “fee”, “cost” and “charge”."""
    return _joined(words, "and")


def subject_of(words: Sequence[Words]) -> str:
    """What a finding about these words is known by."""
    return " | ".join(one.source for one in words)


def _joined(words: Sequence[Words], last: str) -> str:
    named = [one.source if one.is_pattern else f"“{one.source}”" for one in words]
    return named[0] if len(named) == 1 else f"{', '.join(named[:-1])} {last} {named[-1]}"
