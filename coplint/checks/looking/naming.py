"""Words of a rule, and strengths, as a message names them."""

from __future__ import annotations

from collections.abc import Sequence

from coplint.analysis.modals.find import ModalScheme, Strength
from coplint.wording import Words

_MOST = 4
"""How many words a message names; who wants all of them reads the rule."""


def any_of(words: Sequence[Words], unnamed: str) -> str:
    """One of several: “fee”, “cost” or “charge”.

    A /pattern/ says nothing to a reader, and the rule's title does: where there are only patterns, `unnamed`.
    """
    return _joined(words, "or", "the like", unnamed)


def all_of(words: Sequence[Words], unnamed: str) -> str:
    """All of several: “fee”, “cost” and “charge”; where there are only patterns, `unnamed`."""
    return _joined(words, "and", "other words for it", unnamed)


def subject_of(words: Sequence[Words]) -> str:
    """What a finding about these words is known by."""
    return " | ".join(one.source for one in words)


def like(strengths: Sequence[Strength], scheme: ModalScheme) -> str:
    """Modals of these strengths by their plainest words: “must” or “should”; without such a word, the strength."""
    plain = [(strength, scheme.word_for(strength)) for strength in strengths]
    return " or ".join(f"“{word}”" if word else a(strength) for strength, word in plain)


def a(strength: Strength) -> str:
    """A strength with its article: "a requirement"."""
    return f"an {strength}" if strength[0] in "aeiou" else f"a {strength}"


def _joined(words: Sequence[Words], last: str, others: str, unnamed: str) -> str:
    named = [f"“{one.source}”" for one in words if not one.is_pattern][:_MOST]
    if not named:
        return unnamed
    named += [others] if len(named) < len(words) else []
    return named[0] if len(named) == 1 else f"{', '.join(named[:-1])} {last} {named[-1]}"
