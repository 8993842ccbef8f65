"""Words of a rule as a message names them."""

from __future__ import annotations

from collections.abc import Sequence

from coplint.wording import Words


def any_of(words: Sequence[Words]) -> str:
    """One of several: “fee”, “cost” or “charge”. A /pattern/ says nothing to a reader, and its rule's title does."""
    return _joined(words, "or", "the like")


def all_of(words: Sequence[Words]) -> str:
    """All of several: “fee”, “cost” and “charge”."""
    return _joined(words, "and", "what the rule asks for")


def subject_of(words: Sequence[Words]) -> str:
    """What a finding about these words is known by."""
    return " | ".join(one.source for one in words)


def _joined(words: Sequence[Words], last: str, others: str) -> str:
    named = [f"“{one.source}”" for one in words if not one.is_pattern]
    if not named:
        return "what the rule asks for"
    named += [others] if len(named) < len(words) else []
    return named[0] if len(named) == 1 else f"{', '.join(named[:-1])} {last} {named[-1]}"
