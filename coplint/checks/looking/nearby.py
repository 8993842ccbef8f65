"""Who is named around a sentence: in it, in its lead-in, in the sentence before, in the other cells of its row."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from coplint.analysis.analysis import Analysis
from coplint.analysis.duties.find import Duty
from coplint.analysis.duties.impersonal import Impersonal
from coplint.analysis.duties.named import names_somebody
from coplint.analysis.placed import beginning_in
from coplint.analysis.sentences import Sentence
from coplint.draft.model import Block, Kind, Span


class Nearby:
    """Looks around the sentences of a draft, as far as a reader carries somebody over."""

    def __init__(self, analysis: Analysis) -> None:
        self._analysis = analysis

    def acts(self, modal: Span) -> bool:
        """Whether somebody is told to act by a modal."""
        return any(duty.span == modal for duty in self._borne(modal))

    def naming(self, sentence: Sentence, found: Impersonal) -> list[Span]:
        """The sentences that name somebody; what a passive is about is not who acts."""
        return [span for span in self._around(sentence) if self._names(span, found)]

    def _names(self, span: Span, found: Impersonal) -> bool:
        if any(self._borne(span)):
            return True
        text = self._analysis.draft.blocks[span.block].text
        but = found.subject if found.subject is not None and span.holds(found.subject) else None
        return names_somebody(text, span, self._analysis.agents, but=but)

    def _borne(self, span: Span) -> Iterator[Duty]:
        """The duties in a span that somebody has."""
        return (duty for duty in beginning_in(span, self._analysis.duties_of) if duty.actor is not None)

    def _around(self, sentence: Sentence) -> Iterator[Span]:
        block = self._analysis.draft.blocks[sentence.span.block]
        yield sentence.span
        yield from self._lead_ins(block)
        yield from self._row(block) if block.cell is not None else self._before(sentence, block)

    def _lead_ins(self, block: Block) -> Iterator[Span]:
        while block.lead_in is not None:
            block = self._analysis.draft.blocks[block.lead_in]
            yield from self._last(block)

    def _before(self, sentence: Sentence, block: Block) -> Iterator[Span]:
        """The sentence before, in the block or at the end of the one before it."""
        listed = self._analysis.sentences_of[block.index]
        at = bisect_left(listed, sentence.span.start, key=lambda one: one.span.start)
        if at:
            yield listed[at - 1].span
        elif block.index:
            before = self._analysis.draft.blocks[block.index - 1]
            if before.section == block.section and before.kind is not Kind.HEADING:
                yield from self._last(before)

    def _row(self, block: Block) -> Iterator[Span]:
        """The other cells of a row."""
        blocks = self._analysis.draft.blocks
        for step in (-1, 1):
            at = block.index + step
            while 0 <= at < len(blocks) and _is_beside(blocks[at], block):
                yield blocks[at].whole
                at += step

    def _last(self, block: Block) -> Iterator[Span]:
        listed = self._analysis.sentences_of.get(block.index, ())
        yield from (sentence.span for sentence in listed[-1:])


def _is_beside(one: Block, other: Block) -> bool:
    if one.cell is None or other.cell is None:
        return False
    return (one.cell.table, one.cell.row) == (other.cell.table, other.cell.row)
