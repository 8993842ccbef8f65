"""Whom a draft itself shows to act: those it tells to do what no thing does, and short forms of the names of bodies."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

import regex

from coplint.analysis.duties.actor_words import AGENTIVE, NO_DOERS, OF_DOERS, OF_THINGS, singular
from coplint.analysis.duties.noun_tokens import REACH, head_of
from coplint.analysis.word_sets import word_set
from coplint.draft.model import Draft, is_checked

_TOLD = re.compile(
    r"(?:must|shall|should|MUST|SHALL|SHOULD)\s+(?:also\s+|then\s+|not\s+|NOT\s+|\w+ly\s+)?(?P<verb>[\w-]+)"
)
_HEAD = regex.compile(r"[\p{L}’'-]+$")
_NEAR = 40
"""Characters in front of a modal in which the head of its subject stands."""
_FEWEST = 3
"""How many verbs that only somebody can be the subject of make any noun somebody."""
_FEWEST_FOR_DOERS = 2
"""How many verbs of action are enough for a noun that English forms for whoever does something.

One of them has to be of doers alone: "water" and "boiler" look like such nouns too, and run and heat.
"""
_DOER = ("er", "or", "ist", "ant", "ee", "ers", "ors", "ists", "ants", "ees")
_ABSTRACT = regex.compile(r"(?:ment|tion|sion|ing|ity|ance|ence|ness|ure|sis|age|al|view)$")
"""Endings of what is done rather than of who does it."""
_NOBODY = word_set("""they it this that these those we you he she who which and or plan policy code review document""")
_SHORT = re.compile(r"\((?P<short>[A-Z]{2,})s?\)")
_WORDS_FOR_A_LETTER = 2
"""A long form has small words besides those that give its short form the letters."""


def told_heads(draft: Draft) -> frozenset[str]:
    """Heads of subjects that act: "the SENCO must consult" and more such verbs, "the importer must check, decode"."""
    acts: set[tuple[str, str]] = set()
    does: set[tuple[str, str]] = set()
    for block in draft.blocks:
        if is_checked(block):
            for found in _TOLD.finditer(block.text):
                verb = found["verb"].casefold()
                end = max(0, found.start() - 1)
                is_doer = verb not in OF_THINGS and block.text.endswith(_DOER, 0, end)
                tells = is_doer or verb in AGENTIVE
                if tells and (head := _HEAD.search(block.text, max(0, end - _NEAR), end)):
                    (does if is_doer else acts).add((singular(head[0]), verb))
    acting = (head for head in _with_verbs(acts, _FEWEST) if head not in _NOBODY and not is_abstract(head))
    sure = {head for head, verb in does if verb in OF_DOERS} - NO_DOERS
    doers = sure.intersection(_with_verbs(does, _FEWEST_FOR_DOERS))
    return frozenset(acting).union(doers)


def is_abstract(head: str) -> bool:
    """Whether a noun in the singular names what is done rather than who does it, as far as its ending tells."""
    return _ABSTRACT.search(head) is not None


def _with_verbs(pairs: Iterable[tuple[str, str]], fewest: int) -> Iterator[str]:
    """The heads that stand with at least so many verbs."""
    return (head for head, verbs in Counter(head for head, _ in pairs).items() if verbs >= fewest)


def short_forms(draft: Draft, heads: frozenset[str]) -> frozenset[str]:
    """Short forms of names with one of these heads, plural too: "FCU" where it follows "Football Clubs Union"."""
    first: dict[str, re.Match[str]] = {}
    for block in draft.blocks:
        if "(" in block.text and is_checked(block):
            for found in _SHORT.finditer(block.text):
                first.setdefault(found["short"], found)
    acting = {short for short, found in first.items() if singular(_head_of_long_form(found) or "") in heads}
    return frozenset(acting).union(f"{short}s" for short in acting)


def _head_of_long_form(short: re.Match[str]) -> str | None:
    """The head of the words before a short form, from the nearest that begins with its first letter."""
    before = short.string[max(0, short.start() - REACH) : short.start()].split()
    for at in range(1, min(len(before), _WORDS_FOR_A_LETTER * len(short["short"])) + 1):
        if before[-at].startswith(short["short"][0]):
            long_form = " ".join(before[-at:])
            return head_of(long_form, 0, len(long_form))
    return None
