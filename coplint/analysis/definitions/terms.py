"""A term that a reader will look up and not find, and the words by which it is looked up."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from coplint.analysis.references.targets import folded
from coplint.draft.model import Span

_SHORT = re.compile(r"\b[A-Z]\w*[A-Z]\w*\b")
_BRACKETS = re.compile(r"\s*\(([^()]*)\)")


class Sign(StrEnum):
    """What shows that a reader needs a definition.

    A term that the draft shortens or explains in passing is missing from its glossary, if it has one; one that it
    writes with the capitals of a name is explained nowhere.
    """

    SHORTENED = "shortened"
    EXPLAINED = "explained"
    NAMED = "named"


@dataclass(frozen=True, slots=True)
class MissingTerm:
    """A term without a definition: how often it is used, what shows that a reader needs one, and where."""

    term: str
    uses: int
    sign: Sign
    span: Span


def forms_of(term: str) -> frozenset[str]:
    """What a term may be looked up by, folded: without its brackets, by what is in them, by its short forms."""
    forms = (term, _BRACKETS.sub("", term), *_BRACKETS.findall(term), *_SHORT.findall(term))
    return frozenset(folded(form) for form in forms if form.strip())


def served_by(terms: Iterable[str]) -> frozenset[str]:
    """The folded words under which these terms will be found: each by its last words, too."""
    return frozenset(end for term in terms for form in forms_of(term) for end in _ends(form))


def _ends(form: str) -> Iterator[str]:
    """What a form ends with, word by word: who looks for "support plan" finds "reading support plan"."""
    words = form.split(" ")
    return (" ".join(words[at:]) for at in range(len(words)))
