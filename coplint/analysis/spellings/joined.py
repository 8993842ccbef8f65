"""Words joined, hyphenated or apart: coproduction, co-production; head teacher, headteacher.

That "a long-term plan" has a hyphen and "in the long term" has none is grammar. So a hyphen against a space counts
only after a prefix, which is no word by itself, and before the same noun: "a flood-risk map", "a flood risk map".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from coplint.analysis.likeness import stem
from coplint.analysis.spellings.model import Found, Use
from coplint.analysis.spellings.words import Word
from coplint.analysis.word_sets import word_set
from coplint.draft.model import Span
from coplint.plurals import singular

_PREFIXES = word_set("anti co inter intra micro multi non pre pro quasi re self semi socio sub un")
_OTHER_WORDS = frozenset(
    map(
        stem,
        word_set(
            """reform recover resign recreation represent release resort redress remark recount replace restore
            retreat reserve relay repair react resent recollect repress research recall resound reset remove retire
            coop unionised preposition"""
        ),
    )
)
"""What with a hyphen is another word: to reform and to re-form, resent and re-sent."""
_LOOSE = word_set(
    """a about above after again ago all along also and any apart are around as aside at away back be been before
    behind below between beyond both but by can come did do does down each either else even ever every few first for
    forth forward from get had has have here how however if in into is it its last less like long made make many may
    more most much must never next no nor not now of off on once one only onto or other our out over own per put same
    self set she should since so some soon still such than that the their them then there these they this those though
    through time times to together too under until up upon very was way well were what when where which while who whole
    will with within without would yet you your him her his"""
)
"""Words that stand before or after any other without being one with it: "set up", "some times", "in to"."""
_SHORTEST = 3
"""Letters of a word that may be part of a compound written apart or in one."""


def find_joined(blocks: Sequence[Sequence[Word]]) -> Found:
    """Uses of compounds, each with what its spellings have in common; `blocks` are the words of each block."""
    listed = [word for words in blocks for word in words]
    joined = [word for word in listed if "-" not in word.text]
    hyphened = [word for word in listed if word.text.count("-") == 1]
    seen = _Seen(
        joined=frozenset(singular(word.text) for word in joined),
        hyphened=frozenset(_closed(word.text) for word in hyphened),
        before=_before_nouns(blocks),
    )
    apart = [pair for words in blocks for pair in _apart(words, seen)]
    splits = {
        one: word.text.index("-") for word in (*apart, *hyphened) if stem(one := _closed(word.text)) not in _OTHER_WORDS
    }
    for way, words in zip(_WAYS, (joined, hyphened, apart), strict=True):
        for word in words:
            if (one := _closed(word.text)) in splits:
                yield f"joined {stem(one)}", Use(word.span, way, _ways(word, splits[one]))


_WAYS = {"joined": "", "hyphen": "-", "apart": " "}
"""The ways to write two words as one thing, with what stands between them."""


@dataclass(frozen=True, slots=True)
class _Seen:
    """What a draft writes in one and with a hyphen, closed up and in the singular; what noun hyphens stand before."""

    joined: frozenset[str]
    hyphened: frozenset[str]
    before: frozenset[tuple[str, str]]


def _closed(text: str) -> str:
    """A compound in one word and in the singular."""
    return singular(text.replace("-", ""))


def _ways(word: Word, at: int) -> Mapping[str, str]:
    closed = word.text.replace("-", "")
    return {way: word.written(f"{closed[:at]}{between}{closed[at:]}") for way, between in _WAYS.items()}


def _apart(words: Sequence[Word], seen: _Seen) -> Iterator[Word]:
    """Pairs of words of a block that the draft joins elsewhere, as if with a hyphen."""
    for one, other, noun in _threes(words):
        span = Span(one.span.block, one.span.start, other.span.end)
        pair = Word(f"{one.text}-{other.text}", span, one.follows, one.capital)
        closed = singular(one.text + other.text)
        as_hyphened = closed in seen.hyphened and (one.text in _PREFIXES or (pair.text, noun) in seen.before)
        if as_hyphened or (closed in seen.joined and _is_pair(one, other)):
            yield pair


def _before_nouns(blocks: Sequence[Sequence[Word]]) -> frozenset[tuple[str, str]]:
    """Words with a hyphen, each with a word that follows it and says something."""
    return frozenset(
        (one.text, stem(other.text))
        for listed in blocks
        for one, other in pairwise(listed)
        if "-" in one.text and other.follows and _says(other)
    )


def _threes(listed: Sequence[Word]) -> Iterator[tuple[Word, Word, str]]:
    """Two words that stand together, and the stem of the one after them, "" if it says nothing."""
    for at in range(len(listed) - 1):
        if listed[at + 1].follows:
            after = listed[at + 2] if at + 2 < len(listed) and listed[at + 2].follows else None
            yield listed[at], listed[at + 1], stem(after.text) if after is not None and _says(after) else ""


def _says(word: Word) -> bool:
    return len(word.text) > _SHORTEST and word.text not in _LOOSE


def _is_pair(one: Word, other: Word) -> bool:
    return all(
        len(word.text) >= _SHORTEST and "-" not in word.text and word.text not in _LOOSE for word in (one, other)
    )
