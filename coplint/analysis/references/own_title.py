"""Whether a title is the draft's own: "the Framework", or "the SEND Code of Practice" in the code of that name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from coplint.analysis.references.targets import folded
from coplint.analysis.word_sets import word_set
from coplint.draft.model import Draft

_FRONT = 5
"""Blocks at the beginning of a draft among which its title stands."""
_LONGEST = 160
"""Characters of a title."""
_SMALL = word_set("""and or of for on in the to with by from at a an""")
_DOCUMENT = re.compile(
    r"(?:code|framework|guidance|standards?|policy|specification|document|charter|scheme|circular|practice)",
    re.IGNORECASE,
)
_IN_FULL = re.compile(rf"\b(?:{_DOCUMENT.pattern}|plan|declaration|resolution)\b", re.IGNORECASE)
"""What may be the draft's own where all its words are; a draft about Travel Plans is not yet "the Travel Plan"."""


class OwnTitle:
    """The words of a draft's title, and their initials."""

    def __init__(self, draft: Draft) -> None:
        titles = [block.text for block in draft.blocks[:_FRONT] if _may_be_title(block.text)]
        lines = [_words(title) for title in titles]
        self._titles = frozenset(_name(title) for title in titles)
        self._words = frozenset(folded(word) for line in lines for word in line)
        self._initials = "".join(word[0].upper() for line in lines for word in line if word not in _SMALL)

    def is_named(self, name: str) -> bool:
        """Whether each of these words, one at least, is the title's or made of its initials: "SEND"."""
        words = [word for word in _words(name) if word.casefold() not in _SMALL]
        return bool(words) and all(
            folded(word) in self._words or (word.isupper() and word in self._initials) for word in words
        )

    def is_document(self, law: str, above: Sequence[str] = ()) -> bool:
        """Whether what looks like the name of a law is the draft's: no Act, no year.

        `above` are the headings over the place that a reference to it leads to, one of which may name that part.
        """
        words = _words(law)
        if not words or _has_year(law):
            return False
        if _DOCUMENT.fullmatch(words[-1]) and self.is_named(law):
            return True
        name = _name(law)
        return _IN_FULL.search(law) is not None and (name in self._titles or name in map(_name, above))


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d]+", text)


def _name(title: str) -> str:
    return folded(title).removeprefix("the ")


def _may_be_title(text: str) -> bool:
    return len(text) <= _LONGEST and not text.rstrip().endswith((".", ";", ":"))


def _has_year(text: str) -> bool:
    return re.search(r"\d{4}", text) is not None
