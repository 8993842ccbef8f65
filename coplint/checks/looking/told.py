"""What a modal says is to be done, in the draft's own words."""

from __future__ import annotations

from dataclasses import dataclass

from coplint.analysis.duties.find import Duty
from coplint.checks.look import Look
from coplint.draft.model import Span

_APART = " "
"""What stands between a lead-in and its item where they are read as one."""


@dataclass(frozen=True, slots=True)
class Told:
    """What follows a modal: the rest of its sentence, and the item of a list with which that ends."""

    text: str
    rest: Span
    item: int | None

    @classmethod
    def of(cls, duty: Duty, look: Look) -> Told:
        """What one duty says is to be done."""
        sentence = look.analysis.sentence_at(duty.span)
        end = sentence.span.end if sentence else duty.span.end
        rest = Span(duty.span.block, duty.span.end, end)
        item = "" if duty.item is None else f"{_APART}{look.analysis.draft.blocks[duty.item].text}"
        return cls(look.text(rest) + item, rest, duty.item)

    def place(self, start: int, end: int) -> Span:
        """Where the draft has these characters, those in the block where they begin."""
        long = self.rest.end - self.rest.start
        if start < long or self.item is None:
            return Span(self.rest.block, self.rest.start + start, self.rest.start + min(end, long))
        before = long + len(_APART)
        return Span(self.item, max(0, start - before), end - before)
