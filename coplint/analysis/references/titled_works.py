"""Works outside the draft that it names by their title: laws, standards, guidance, reports, other codes."""

from __future__ import annotations

import re
from collections.abc import Sequence

from coplint.analysis.references.code_titles import CODES, code_titles
from coplint.analysis.references.document_titles import document_titles
from coplint.analysis.references.external_law import belongs
from coplint.analysis.references.law_titles import LAWS, law_titles
from coplint.analysis.references.own_title import OwnTitle
from coplint.analysis.references.reference import Reference, Scope
from coplint.analysis.references.standards import BODIES, bibliography_tags, standards
from coplint.draft.model import Block, Draft, Role, Span

_NAMES = re.compile("|".join((*CODES, *LAWS, *BODIES, r"\[")))
"""What every code, law and standard has in its name, or the tag of a source: most blocks name none."""


class TitledWorks:
    """Finds the works that one draft names by title."""

    def __init__(self, draft: Draft, own: OwnTitle) -> None:
        self._draft = draft
        self._own = own
        self._tags = bibliography_tags(draft)

    def find(self, block: Block, numbered: Sequence[Reference]) -> list[Reference]:
        """The works named in a block, where two readings overlap the one that says more first.

        A law that one of its numbered references belongs to ("section 5 of the Care Act 2014") is part of that
        reference. The entries of a list of sources are what is referred to, and refer to nothing.
        """
        if block.role is Role.REFERENCES:
            return []
        text = block.text
        titles = [(span, False) for span in document_titles(self._draft, block)]
        if _NAMES.search(text):
            titles += [(span, False) for span in code_titles(text, self._own)]
            titles += [(span, True) for span in law_titles(text)]
            titles += [(span, False) for span in standards(text, self._tags)]
        return [
            _reference(block, title, law=law)
            for title, law in titles
            if not any(belongs(text, title, one.span) for one in numbered)
        ]


def _reference(block: Block, title: tuple[int, int], *, law: bool) -> Reference:
    """A reference to a work; its title is without the article in front and quotation marks around it."""
    start, end = title
    words = block.text[start:end]
    return Reference(Span(block.index, start, end), words, Scope.EXTERNAL, words, None, law=law)
