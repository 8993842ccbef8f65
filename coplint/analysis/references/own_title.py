"""Whether a title is the draft's own: "the Framework", or "the SEND Code of Practice" in the code of that name."""

from __future__ import annotations

import re

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


class OwnTitle:
    """The words of a draft's title, and their initials."""

    def __init__(self, draft: Draft) -> None:
        lines = [_words(block.text) for block in draft.blocks[:_FRONT] if _may_be_title(block.text)]
        self._words = frozenset(folded(word) for line in lines for word in line)
        self._initials = "".join(word[0].upper() for line in lines for word in line if word not in _SMALL)

    def is_named(self, name: str) -> bool:
        """Whether each of these words, one at least, is the title's or made of its initials: "SEND"."""
        words = [word for word in _words(name) if word.casefold() not in _SMALL]
        return bool(words) and all(
            folded(word) in self._words or (word.isupper() and word in self._initials) for word in words
        )

    def is_document(self, law: str) -> bool:
        """Whether what looks like the name of a law is the draft's: no Act, no year."""
        words = _words(law)
        return bool(words) and _DOCUMENT.fullmatch(words[-1]) is not None and self.is_named(law) and not _has_year(law)


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d]+", text)


def _may_be_title(text: str) -> bool:
    return len(text) <= _LONGEST and not text.rstrip().endswith((".", ";", ":"))


def _has_year(text: str) -> bool:
    return re.search(r"\d{4}", text) is not None
