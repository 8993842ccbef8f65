"""Works outside the draft that it names by their title: laws, standards, guidance, reports, other codes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from coplint.analysis.references.code_titles import code_titles
from coplint.analysis.references.document_titles import document_titles
from coplint.analysis.references.external_law import belongs
from coplint.analysis.references.law_titles import law_titles
from coplint.analysis.references.own_title import OwnTitle
from coplint.analysis.references.standards import bibliography_tags, standards
from coplint.draft.model import Block, Draft, Role

Spans = Sequence[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class TitledWork:
    """Where a title stands, without the article in front and quotation marks around it; whether it is law."""

    start: int
    end: int
    law: bool


class TitledWorks:
    """Finds the works that one draft names by title."""

    def __init__(self, draft: Draft, own: OwnTitle) -> None:
        self._draft = draft
        self._own = own
        self._tags = bibliography_tags(draft)

    def find(self, block: Block, pinpoints: Spans) -> Iterator[TitledWork]:
        """The works named in a block, where two readings overlap the one that says more first.

        `pinpoints` are its numbered references: a law that one of them belongs to ("section 5 of the Care Act 2014")
        is part of that reference. The entries of a list of sources are what is referred to, and refer to nothing.
        """
        if block.role is Role.REFERENCES:
            return iter(())
        text = block.text
        found = [
            *(TitledWork(*span, law=False) for span in document_titles(self._draft, block)),
            *(TitledWork(*span, law=False) for span in code_titles(text, self._own)),
            *(TitledWork(*span, law=True) for span in law_titles(text)),
            *(TitledWork(*span, law=False) for span in standards(text, self._tags)),
        ]
        return (work for work in found if not _is_part(text, work, pinpoints))


def _is_part(text: str, work: TitledWork, pinpoints: Spans) -> bool:
    return any(belongs(text, (work.start, work.end), pinpoint) for pinpoint in pinpoints)
