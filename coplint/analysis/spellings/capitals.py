"""Terms of several words with and without capitals: the Local Offer, the local offer.

A term is taken for one where the draft gives each of its words a capital in mid-sentence. A longer name that has the
term in it ("the Sheffield Local Offer", "the (Direct Payment) Regulations") is another name.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterator, Mapping, Sequence

from coplint.analysis.spellings.model import Found, Use
from coplint.analysis.spellings.names import LONGEST, SHORTEST, Run, names_in, runs_of, stands_alone
from coplint.analysis.spellings.words import Running

_FEWEST, _FEWEST_PLAIN = 3, 5
"""How often the usual form must stand for another to be an exception: more, where a capital form stands but once."""


def find_capitals(blocks: Sequence[Running]) -> Found:
    """Uses of such terms, each with what its spellings have in common."""
    runs = [(block, run) for block in blocks for run in runs_of(block)]
    names: dict[str, set[str]] = {}
    for name in (name for block, run in runs for name in names_in(block, run)):
        names.setdefault(name.words[0].lower(), set()).add(name.key)
    found: dict[str, list[Run]] = {}
    for block, run in runs:
        for use in _uses(block, run, names):
            found.setdefault(use.key, []).append(use)
    for key, listed in found.items():
        ways = [_cased(key.split(), use.words) for use in listed]
        kinds = Counter(ways)
        if _is_settled(kinds):
            for use, way in zip(listed, ways, strict=True):
                yield f"capitals {key}", Use(use.span, way, {one: _cased(use.words, one.split()) for one in kinds})


def _uses(block: Running, run: Run, names: Mapping[str, Container[str]]) -> Iterator[Run]:
    """Where the terms stand in a run, with capitals or without; of two the longer. `names` go by their first word."""
    at = 0
    while at < len(run.words):
        keys = names.get(run.words[at].lower(), ())
        longest = min(LONGEST, len(run.words) - at) if keys else 0
        parts = (run.part(at, at + long) for long in range(longest, SHORTEST - 1, -1))
        use = next((part for part in parts if part.key in keys), None)
        if use is not None and _counts(block, use):
            yield use
        at += 1 if use is None else len(use.words)


def _counts(block: Running, use: Run) -> bool:
    """Whether the capitals of a use, or that it has none, are the writer's choice."""
    if block.quotes(use.span.start) or block.opens(use.span.start):
        return False
    return all(word.islower() for word in use.words) or stands_alone(block, use.span)


def _is_settled(ways: Counter[str]) -> bool:
    """Whether one form is usual enough for the others to be exceptions."""
    capitals = sum(count for way, count in ways.items() if not way.islower())
    return max(ways.values()) >= (_FEWEST if capitals > 1 else _FEWEST_PLAIN)


def _cased(words: Sequence[str], like: Sequence[str]) -> str:
    """Words with capitals where another spelling of them has some."""
    pairs = zip(words, like, strict=True)
    return " ".join((word[0].upper() if model[0].isupper() else word[0].lower()) + word[1:] for word, model in pairs)
