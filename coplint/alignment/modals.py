"""What became of the modals of an earlier draft, where the sentence that holds them still says the same otherwise.

Two drafts of a sentence are laid side by side word by word, each modal counting as one word, whichever it is: so
"must publish" meets "should publish". A modal that meets none is gone, if the words before it and the verb after it
are still there; where those were written anew too, nobody can tell a duty that was lost from one that was reworded.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

import regex

from coplint.alignment.former import Former
from coplint.analysis.analysis import Analysis
from coplint.analysis.likeness import stem
from coplint.analysis.modals.find import Modal
from coplint.draft.model import Span

_WORD = regex.compile(r"[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*")
_MODAL = "\0"
"""What stands for any modal where words are compared; no word of a draft is this."""
_BEING = frozenset({"be", "is", "are"})
_JOINS = frozenset({"and", "or", "but", "then"})
_KEPT = 0.6
"""The share of the other words of a sentence that must still be there for it to say the same."""
_NEAR = 2
"""Words that may have come between a modal and those that show where it stood."""


@dataclass(frozen=True, slots=True)
class Turned:
    """A modal of the earlier draft, and the words that stand in its place in the later one.

    `new` is the modal there, or None if none is: then the place holds the verb that it governed.
    """

    old: Modal
    new: Modal | None
    place: Span


def turned(former: Former) -> Iterator[Turned]:
    """What became of each modal, in order of the earlier draft.

    Sentences that were joined are laid beside one and the same; what stands there is that of the likest.
    """
    best: dict[Span, tuple[float, Turned]] = {}
    later: dict[Span, _Later] = {}
    now = former.now
    led = _lead_ins(former)
    for old, known in former.sentences.items():
        modals = former.analysis.binding_in(old)
        new = known or led.get(old)
        if modals and new is not None:
            if new not in later:
                later[new] = _Later.of(_words(new, now, now.binding_in(new)))
            kept, found = later[new].beside(_words(old, former.analysis, modals))
            for one in found if kept >= _KEPT else ():
                if one.place not in best or best[one.place][0] < kept:
                    best[one.place] = (kept, one)
    yield from sorted((one for _, one in best.values()), key=lambda one: (one.old.span.block, one.old.span.start))


def _lead_ins(former: Former) -> Mapping[Span, Span]:
    """The sentences that lead in to the same items in both drafts: "Plans must:" has too few words to be known by."""
    found: dict[Span, Span] = {}
    now = former.now
    for item in former.draft.blocks:
        became = former.alignment.new_of.get(item.index, ())
        led = now.draft.blocks[became[0]].lead_in if became else None
        if item.lead_in is not None and led is not None:
            old, new = former.analysis.sentences_of[item.lead_in][-1], now.sentences_of[led][-1]
            found.setdefault(old.span, new.span)
    return found


@dataclass(frozen=True, slots=True)
class _Word:
    """A word where it stands, as it is compared; or the words of a modal."""

    key: str
    span: Span
    modal: Modal | None = None


def _words(span: Span, analysis: Analysis, modals: Sequence[Modal]) -> Sequence[_Word]:
    text = analysis.draft.blocks[span.block].text
    words: list[_Word] = []
    at = span.start
    for modal in modals:
        words += _plain(text, Span(span.block, at, modal.span.start))
        words.append(_Word(_MODAL, modal.span, modal))
        at = modal.span.end
    return [*words, *_plain(text, Span(span.block, at, span.end))]


def _plain(text: str, part: Span) -> Iterator[_Word]:
    for found in _WORD.finditer(text, part.start, max(part.start, part.end)):
        word = found[0].casefold()
        yield _Word("be" if word in _BEING else stem(word), Span(part.block, found.start(), found.end()))


@dataclass(frozen=True, slots=True)
class _Later:
    """The words of the later draft that earlier sentences are laid beside, made ready once: a block may be long."""

    words: Sequence[_Word]
    matcher: SequenceMatcher[str]

    @classmethod
    def of(cls, words: Sequence[_Word]) -> _Later:
        """Words made ready."""
        matcher: SequenceMatcher[str] = SequenceMatcher()
        matcher.set_seq2([word.key for word in words])
        return cls(words, matcher)

    def beside(self, old: Sequence[_Word]) -> tuple[float, Iterator[Turned]]:
        """How much of an earlier sentence is still there, and what became of its modals."""
        self.matcher.set_seq1([word.key for word in old])
        pair = _Pair(old, self.words, self.matcher.get_opcodes())
        return pair.kept, pair.turned()


@dataclass(frozen=True, slots=True)
class _Pair:
    """A sentence as it was and as it is; `steps` lead from one to the other."""

    old: Sequence[_Word]
    new: Sequence[_Word]
    steps: Sequence[tuple[str, int, int, int, int]]

    @property
    def kept(self) -> float:
        """The share of the words, modals left out, that are still there, from 0 to 1."""
        others = sum(word.modal is None for word in self.old)
        same = (word for tag, first, last, *_ in self.steps if tag == "equal" for word in self.old[first:last])
        return sum(word.modal is None for word in same) / others if others else 0.0

    def turned(self) -> Iterator[Turned]:
        """What became of its modals."""
        for tag, *ends in self.steps:
            yield from self._met(*ends) if tag == "equal" else self._lost(*ends)

    def _met(self, first: int, last: int, start: int, _end: int) -> Iterator[Turned]:
        """Modals in a stretch of words that are the same in both."""
        for at in range(first, last):
            old, new = self.old[at], self.new[start + at - first]
            if old.modal and new.modal:
                yield Turned(old.modal, new.modal, new.span)

    def _lost(self, first: int, last: int, start: int, end: int) -> Iterator[Turned]:
        """A modal for which there are at most a few other words, between what stood before it and its verb."""
        modals = [word.modal for word in self.old[first:last] if word.modal]
        put = self.new[start:end]
        anchored = first > 0 and last < len(self.old) and end < len(self.new)
        if len(modals) == 1 and anchored and last - first <= 1 + _NEAR and len(put) <= _NEAR and not self._led(start):
            yield Turned(modals[0], None, (put or self.new[end:])[0].span)

    def _led(self, at: int) -> bool:
        """Whether a modal before the word at some place speaks for it too: "should meet and begin"."""
        return self.new[at - 1].key in _JOINS and any(word.modal for word in self.new[:at])
