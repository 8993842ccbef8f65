"""How often a draft uses a term, and in how many spellings: hyphenated, joined, in capitals, as careless initials."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import accumulate

import regex

from coplint.analysis.definitions.glossary import is_glossary
from coplint.draft.model import Block, Draft, Kind, Role, is_checked

_BEGINNING = re.compile(r"\w+")
_BRACKETS = re.compile(r"\s*\(([^()]*)\)")
_SHORT_FORM = regex.compile(r"(?:\p{Lu}\w*\p{Lu}\w*)(?:\s\S+){0,2}")
_SMALL = frozenset(["a", "an", "and", "as", "at", "by", "for", "in", "of", "on", "or", "the", "to", "with"])


@dataclass(slots=True)
class Uses:
    """What was found of one term outside the glossary: how often, and each of its names in each spelling."""

    count: int = 0
    spellings: dict[str, Counter[str]] = field(default_factory=dict)

    def variants(self) -> tuple[str, ...]:
        """Spellings other than the commonest of the same name, and initials that nobody gave it."""
        found: list[str] = []
        for spellings in self.spellings.values():
            ordered = sorted(spellings, key=lambda spelling: (-spellings[spelling], spelling))
            found += (spelling for spelling in ordered[1:] if _differs(spelling, ordered[0]))
        return tuple(dict.fromkeys(found))


def count_uses(draft: Draft, terms: Iterable[str]) -> Mapping[str, Uses]:
    """Uses of each term in the running text of a draft; glossary, sources and contents list do not count."""
    found: dict[str, Uses] = {term: Uses() for term in terms}
    blocks = [block for block in draft.blocks if _is_running(block)]
    text = "\n\n".join(block.text for block in blocks)
    lower = text.replace("İ", "I").lower()  # the one letter whose small form is longer
    starts = list(accumulate((len(block.text) + 2 for block in blocks), initial=0))
    for term, uses in found.items():
        for name in names_of(term):
            for start, spelling in _places(name, text, lower):
                uses.count += 1
                if blocks[bisect_right(starts, start) - 1].kind is not Kind.HEADING:
                    uses.spellings.setdefault(name, Counter())[spelling] += 1
    return found


def _is_running(block: Block) -> bool:
    return is_checked(block) and block.role is not Role.REFERENCES and not is_glossary(block)


def _places(name: str, text: str, lower: str) -> Iterator[tuple[int, str]]:
    """Where a name stands in a text, and how it is spelt there; `lower` is the text in small letters."""
    pattern = _pattern(name)
    where, key = (text, name) if name.isupper() else (lower, _beginning(name.lower()))
    at = where.find(key)
    while at >= 0:
        if use := pattern.match(where, at):
            yield at, _singular(" ".join(text[slice(*use.span("name"))].split()), name)
        at = where.find(key, at + 1)


def _beginning(name: str) -> str:
    """What every spelling of a name begins with: its first word, without what a plural changes."""
    found = _BEGINNING.match(name)
    return found[0].removesuffix("y").removesuffix("s") or found[0] if found else name


def names_of(term: str) -> tuple[str, ...]:
    """What a term goes by: with and without its brackets, by a short form in them, by its last words, by initials."""
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
    words = [word for word in regex.findall(r"\p{L}+", bare) if word not in _SMALL]
    return "".join(word[0] for word in words).upper() if len(words) > 2 else ""


def _pattern(name: str) -> re.Pattern[str]:
    """Finds a name in either number, its words joined, spaced or hyphenated; in small letters if it has any."""
    words = re.findall(r"\w+|['’]\w+|[^\w\s'’]+", name if name.isupper() else name.lower())
    parts = [rf"['’]{word[1:]}" if word[0] in "'’" else re.escape(word) for word in words]
    if name.endswith("y") and len(name) > 3 and name[-2] not in "aeiou":
        parts[-1] = parts[-1][:-1] + "(?:y|ies)"
    elif regex.search(r"\p{Ll}{3}(?<!s|u|i)s$", name):
        parts[-1] = parts[-1][:-1]
    gap = r"[\s\u00ad\u2010-\u2014-]*"
    return re.compile(rf"(?<![\w’'])(?P<name>{gap.join(parts)})(?:e?s)?(?:['’]s?)?(?!\w)")


def _singular(spelling: str, name: str) -> str:
    return spelling[:-3] + "y" if name.endswith("y") and spelling.endswith("ies") else spelling


def _differs(spelling: str, usual: str) -> bool:
    """Whether a spelling is another: more than a capital at its start, all capitals, or an identifier in code."""
    if spelling[1:] == usual[1:] or (spelling.isupper() and not usual.isupper()):
        return False
    return not regex.search(r"\p{Ll}\p{Lu}", spelling)
