"""English words in either number, as far as rules need it: authority and authorities, child and children."""

from __future__ import annotations

_IRREGULAR = {
    "analysis": "analyses",
    "basis": "bases",
    "child": "children",
    "crisis": "crises",
    "criterion": "criteria",
    "datum": "data",
    "life": "lives",
    "man": "men",
    "person": "people",
    "woman": "women",
}
_SINGULAR = {many: one for one, many in _IRREGULAR.items()}
_INVARIANT = frozenset({
    "always", "across", "besides", "does", "goods", "has", "his", "its", "less", "means", "news", "perhaps", "premises",
    "proceedings", "series", "species", "thanks", "this", "thus", "towards", "unless", "was", "whereas",
})  # fmt: skip
"""Words that end in s and are no plurals, or mean something else without it."""
_HISSING = ("s", "x", "z", "ch", "sh")


def singular(word: str) -> str:
    """A lower-case word in the singular, or as it is; not every such form is a word ("buses" gives "buse")."""
    if word in _SINGULAR:
        return _SINGULAR[word]
    if word in _INVARIANT or len(word) < 4 or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies"):
        return f"{word[:-3]}y" if len(word) > 4 else word[:-1]
    if word.endswith(("sses", "shes", "ches", "xes", "zes")):
        return word[:-2]
    return word[:-1]


def plural(word: str) -> str:
    """A lower-case singular in the plural."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return f"{word[:-1]}ies"
    return f"{word}es" if word.endswith(_HISSING) else f"{word}s"


def counted(number: int, noun: str) -> str:
    """A number with its noun: "1 cell", "1,022 cells", "2 text boxes"."""
    return f"{number:,} {noun if number == 1 else plural(noun)}"


def numbers(word: str) -> tuple[str, ...]:
    """A lower-case word in both numbers, the singular first; words of less than three letters stay as they are."""
    if len(word) < 3 or not word.isalpha() or word in _INVARIANT:
        return (word,)
    one = singular(word)
    return tuple(dict.fromkeys((one, plural(one), word)))
