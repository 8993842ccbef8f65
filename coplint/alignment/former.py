"""An earlier draft, looked through to the draft under check: one that a rule knows by name, or the last revision."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from coplint.alignment.align import align
from coplint.alignment.model import Alignment
from coplint.analysis.analysis import Analysis
from coplint.draft.model import Draft


@dataclass(frozen=True)
class Former:
    """A draft as it was, with what analysis knows of it, and as it has become."""

    analysis: Analysis
    now: Draft

    @property
    def draft(self) -> Draft:
        """The draft as it was."""
        return self.analysis.draft

    @cached_property
    def alignment(self) -> Alignment:
        """Which of its blocks is which of the draft under check."""
        return align(self.draft, self.now)
