"""How many modals of some strengths a place has, by the measures that a rule can set a bound to."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from coplint.analysis.duties.find import Duty
from coplint.analysis.modals.find import Modal, Strength
from coplint.analysis.placed import beginning_in
from coplint.analysis.readability import words_of
from coplint.analysis.sentences import Sentence
from coplint.checks.look import Look
from coplint.draft.model import Kind, Span
from coplint.wording import Words


class ModalMeasure(StrEnum):
    """What is measured: how many there are, their share of all modals but "will", or how many in 1000 words."""

    COUNT = "count"
    SHARE = "share"
    PER_1000_WORDS = "per-1000-words"


@dataclass(frozen=True, slots=True)
class Counting:
    """What to count: modals of some strengths, of these actors only, in sentences that mention these words only."""

    strengths: tuple[Strength, ...]
    actor: tuple[Words, ...] = ()
    mentions: tuple[Words, ...] = ()

    def counted(self, look: Look) -> Counted:
        """What a place has of it. Raises OutOfTime."""
        found: dict[Span, Strength] = {}
        words, sentences = 0, 0
        for sentence in look.sentences():
            look.by.keep("modal verbs")
            words += len(words_of(look.text(sentence.span)))
            if self.mentions and not look.mentions(self.mentions, sentence.span):
                continue
            sentences += look.analysis.draft.blocks[sentence.span.block].kind is not Kind.HEADING
            found |= {modal.span: modal.strength for modal in self._modals(sentence, look)}
        chosen = tuple(span for span, strength in found.items() if strength in self.strengths)
        weighed = {*Strength} - {Strength.DESCRIPTION} | {*self.strengths}
        silent = sentences > 0 and not self.actor
        return Counted(chosen, sum(strength in weighed for strength in found.values()), words, silent)

    def _modals(self, sentence: Sentence, look: Look) -> Iterator[Modal]:
        for modal in look.modals(sentence):
            if not modal.asked and (not self.actor or self._is_on(_duties(modal, look), look)):
                yield modal

    def _is_on(self, duties: Sequence[Duty], look: Look) -> bool:
        """Whether any of some duties is that of an actor who is asked about."""
        names = {name for duty in duties for name in (duty.actor, duty.bearer) if name}
        return any(actor.occurs(name, by=look.by) for name in names for actor in self.actor)


def _duties(modal: Modal, look: Look) -> Sequence[Duty]:
    return [duty for duty in beginning_in(modal.span, look.analysis.duties_of) if duty.span == modal.span]


@dataclass(frozen=True, slots=True)
class Counted:
    """What a place has: the modals asked for, how many there are of all strengths, and how many words.

    `silent` if there are sentences that could have a modal, so that a place without any says something by that.
    """

    chosen: tuple[Span, ...]
    modals: int
    words: int
    silent: bool

    def figure(self, measure: ModalMeasure) -> float | None:
        """As exact as it is shown, so that no message says that 7.85 is more than 7.85; None if there is nothing."""
        return _FIGURES[measure](self)

    def share(self) -> float | None:
        """The share of the modals asked for: none of them, if the place has text and not a single modal."""
        if self.modals:
            return round(len(self.chosen) / self.modals, 3)
        return 0.0 if self.silent else None


_FIGURES: Mapping[ModalMeasure, Callable[[Counted], float | None]] = {
    ModalMeasure.COUNT: lambda has: len(has.chosen),
    ModalMeasure.SHARE: Counted.share,
    ModalMeasure.PER_1000_WORDS: lambda has: round(1000 * len(has.chosen) / has.words, 2) if has.words else None,
}
