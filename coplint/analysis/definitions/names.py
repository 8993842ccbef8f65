"""What a term goes by: with and without its brackets, by a short form in them, by its last words, by its initials."""

from __future__ import annotations

import re

import regex

_BRACKETS = re.compile(r"\s*\(([^()]*)\)")
_SHORT_FORM = regex.compile(r"(?:\p{Lu}\w*\p{Lu}\w*)(?:\s\S+){0,2}")
_WORD = regex.compile(r"\p{L}+")
_SMALL = frozenset(["a", "an", "and", "as", "at", "by", "for", "in", "of", "on", "or", "the", "to", "with"])


def names_of(term: str) -> tuple[str, ...]:
    """The names of a term, each once, that of the whole term first."""
    bare = _BRACKETS.sub("", term).strip()
    names = [bare]
    if inside := _BRACKETS.search(term):
        rest = term[inside.end() :]
        if _SHORT_FORM.fullmatch(inside[1]):
            names.append(inside[1] + rest)
        elif len(inside[1].split()) == 1:
            names.append((term[: inside.start()] + " " + inside[1] + rest).strip())
    owned = re.split(r"['’]s ", bare)[-1]
    if owned != bare and " " in owned:
        names.append(owned)
    names.append(_initials(bare))
    return tuple(dict.fromkeys(name for name in names if len(name) >= 2))


def _initials(bare: str) -> str:
    """The initials of a term of three words or more, as a writer in a hurry would shorten it."""
    words = [word for word in _WORD.findall(bare) if word not in _SMALL]
    return "".join(word[0] for word in words).upper() if len(words) > 2 else ""
