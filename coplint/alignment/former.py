"""An earlier draft that a rule knows by name, looked through to the draft under check."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from coplint.alignment.align import align
from coplint.alignment.model import Alignment
from coplint.draft.model import Draft


@dataclass(frozen=True)
class Former:
    """A draft as it was, and as it has become."""

    draft: Draft
    now: Draft

    @cached_property
    def alignment(self) -> Alignment:
        """Which of its blocks is which of the draft under check."""
        return align(self.draft, self.now)
