"""What a check is handed: the part of the draft to look at, what analysis knows, and the time it may take."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from coplint.alignment.former import Former
from coplint.analysis.analysis import Analysis
from coplint.analysis.modals.find import Modal
from coplint.analysis.placed import beginning_in
from coplint.analysis.sentences import Sentence
from coplint.checks.hit import NoPlace
from coplint.draft.model import Block, Span
from coplint.places.region import Region
from coplint.wording import Deadline, Words

NO_EARLIER = "there is no earlier draft to compare with; name one with --against"


@dataclass(frozen=True, slots=True)
class Look:
    """One region of one draft, for one rule, which has to be done by a certain moment.

    `other` is the second region of a rule that compares two places, `earlier` the revision before this one. For a check
    that looks back `past` is the place as that revision had it, if it did; the region is then empty if it has gone.
    """

    analysis: Analysis
    region: Region
    by: Deadline
    other: Region | None = None
    earlier: Former | None = None
    past: Region | None = None

    def at_other(self) -> Look:
        """The same for the second of two places that are compared."""
        if self.other is None:
            raise NoPlace("the rule names no second place: give `between:` two")
        return replace(self, region=self.other, other=self.region)

    def before(self) -> Former:
        """The revision before this one. Raises NoPlace where the draft is checked by itself."""
        if self.earlier is None:
            raise NoPlace(NO_EARLIER)
        return self.earlier

    def blocks(self) -> Iterator[Block]:
        """The blocks of the region, in order."""
        return (self.analysis.draft.blocks[index] for index in self.region.blocks)

    def sentences(self) -> Iterator[Sentence]:
        """The sentences of the region, in order."""
        for index in self.region.blocks:
            for sentence in self.analysis.sentences_of.get(index, ()):
                if self.region.holds(sentence.span):
                    yield sentence

    def find(self, words: Words) -> Iterator[Span]:
        """Where the words stand in the region, in order. Raises OutOfTime when the rule's time is up."""
        held = self.analysis.vocabulary.may_hold(words)
        for index in self.region.blocks:
            if held is not None and index not in held:
                continue
            for start, end in words.find(self.analysis.draft.blocks[index].text, by=self.by):
                span = Span(index, start, end)
                if self.region.holds(span):
                    yield span

    def within(self, words: Words, part: Span) -> Iterator[Span]:
        """Where the words stand in a part of a block. Raises OutOfTime when the rule's time is up."""
        for start, end in words.find(self.text(part), by=self.by):
            yield Span(part.block, part.start + start, part.start + end)

    def mentions(self, words: Iterable[Words], part: Span) -> bool:
        """Whether any of the words stands in a part of a block. Raises OutOfTime when the rule's time is up."""
        text = self.text(part)
        return any(one.occurs(text, by=self.by) for one in words)

    def modals(self, sentence: Sentence) -> tuple[Modal, ...]:
        """The modals of a sentence in order, after that with which its lead-in ends; quoted ones are left out."""
        own = beginning_in(sentence.span, self.analysis.modals_of)
        led = self.analysis.modals_of.get(sentence.lead_in, ()) if sentence.lead_in is not None else ()
        return (*_unquoted(led)[-1:], *_unquoted(own))

    def text(self, span: Span) -> str:
        """The characters of a span."""
        return self.analysis.draft.text(span)


def _unquoted(modals: Sequence[Modal]) -> list[Modal]:
    return [modal for modal in modals if not modal.quoted]
