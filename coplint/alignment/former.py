"""An earlier draft, looked through to the draft under check: one that a rule knows by name, or the last revision."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from coplint.alignment.align import align
from coplint.alignment.model import Alignment
from coplint.alignment.sentences import become
from coplint.analysis.analysis import Analysis
from coplint.clock import shared
from coplint.draft.model import Draft, Span


@dataclass(frozen=True)
class Former:
    """A draft as it was and as it has become, with what analysis knows of both."""

    analysis: Analysis
    now: Analysis

    @property
    def draft(self) -> Draft:
        """The draft as it was."""
        return self.analysis.draft

    @shared
    def alignment(self) -> Alignment:
        """Which of its blocks is which of the draft under check."""
        return align(self.draft, self.now.draft)

    @shared
    def sentences(self) -> Mapping[Span, Span | None]:
        """By the span of each of its sentences what that has become; None if it was dropped."""
        return become(self.draft, self.analysis.sentences, self.now.draft, self.now.sentences, self.alignment)
