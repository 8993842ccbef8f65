"""Whether words spell out a short form: "clinical commissioning groups" and CCGs.

After the idea of Schwartz and Hearst (letters of the short form found in order among the words), but every word has
to account for itself: it gives its first letter, or is one that short forms leave out, or costs.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from coplint.analysis.word_sets import word_set

_WORD = regex.compile(r"[\p{L}\d]+(?:['’]\p{L}+)?")
_COMPOUND = regex.compile(r"(?:[-‑]\p{L}+)++")
"""The rest of a compound whose first part is enough: "time-bound"."""
_PLURAL = regex.compile(r"(?<=\p{Lu})(?:['’]?s)$")
_LIGHT = word_set("""a an and as at by for from in into of on or per the to with s""")
_SPOKEN = {"x": ("ex", "cross"), "2": ("to", "two"), "4": ("for", "four")}
"""How words begin that a short form writes with a sign that is not their first letter: B2B, XCT."""
_SKIPPED, _INNER, _NEXT, _LIGHTLY = 1.0, 1.0, 0.25, 0.1
"""What it costs to leave out a word that says something, to use a letter inside a word, to use the one just after, and
to use a word that says nothing."""


def spelt_before(short: str, text: str) -> int | None:
    """Where, in a text that ends just in front of a short form, the words begin that spell it out."""
    letters = letters_of(short)
    words = list(_WORD.finditer(text))[-(len(letters) * 2 + 6) :]
    spelt = _folded(words)
    ways = ((_cost(letters, spelt[at:]), -at) for at in range(len(words) - 1) if may_begin(letters, spelt[at]))
    best = min((way for way in ways if way[0] <= _allowed(letters)), default=None)
    return None if best is None else words[-best[1]].start()


def spelt_after(short: str, text: str) -> int | None:
    """Where, in a text that begins just after a short form, the words end that spell it out."""
    letters = letters_of(short)
    words = list(_WORD.finditer(text[:200]))[: len(letters) * 2 + 4]
    while words and words[0][0].casefold() in ("a", "an", "the") and not may_begin(letters, words[0][0].casefold()):
        words = words[1:]
    spelt = _folded(words)
    if not spelt or not may_begin(letters, spelt[0]):
        return None
    ways = ((_cost(letters, spelt[:count]), count) for count in range(2, len(words) + 1))
    best = min((way for way in ways if way[0] <= _allowed(letters)), default=None)
    if best is None:
        return None
    ends = words[best[1] - 1].end()
    rest = _COMPOUND.match(text, ends)
    return rest.end() if rest else ends


def _folded(words: list[regex.Match[str]]) -> tuple[str, ...]:
    """The words in small letters, save those all in capitals, which a short form may take over whole."""
    return tuple(word[0] if word[0].isupper() else word[0].casefold() for word in words)


def may_begin(letters: str, word: str) -> bool:
    """Whether a word, in small letters, gives the first letter of a short form."""
    return word[0].casefold() == letters[:1] or word.startswith(_SPOKEN.get(letters[:1], ()))


def letters_of(short: str) -> str:
    """The letters and digits a short form has to account for: no plural, no hyphen, no case."""
    stem = _PLURAL.sub("", short)
    return "".join(character for character in stem if character.isalnum()).casefold()


def _allowed(letters: str) -> float:
    return max(0.5, len(letters) / 2 - 0.5) if len(letters) < 5 else len(letters) / 2


@lru_cache(maxsize=65536)
def _cost(letters: str, words: tuple[str, ...]) -> float:
    """What it costs to spell `letters` with `words`, from the first letter of the first word to the last word."""
    if not words:
        return 0.0 if not letters else float("inf")
    if not letters:
        return sum(0.0 if word in _LIGHT else _SKIPPED / 2 for word in words)
    word, rest = words[0], words[1:]
    best = _cost(letters, rest) + (0.0 if word in _LIGHT else _SKIPPED)
    if word.isupper() and letters.startswith(word.casefold()):
        best = min(best, _cost(letters[len(word) :], rest))
    if word[0].casefold() == letters[0]:
        used = _within(letters[1:], word[1:].casefold(), rest, near=True)
        best = min(best, used + (_LIGHTLY if word in _LIGHT else 0.0))
    elif letters[0] in _SPOKEN and word.startswith(_SPOKEN[letters[0]]):
        best = min(best, _cost(letters[1:], rest))
    return best


def _within(letters: str, tail: str, rest: tuple[str, ...], *, near: bool) -> float:
    """The same once a word has begun: it may give more letters, cheaply where they follow one another."""
    best = _cost(letters, rest)
    if letters:
        at = tail.find(letters[0])
        if at == 0 and near:
            best = min(best, _NEXT + _within(letters[1:], tail[1:], rest, near=True))
        elif at >= 0:
            best = min(best, _INNER + _within(letters[1:], tail[at + 1 :], rest, near=False))
    return best
