"""What a place says that somebody does or has to do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from coplint.analysis.duties.doings import Doings
from coplint.analysis.duties.find import Duty
from coplint.analysis.duties.noun_tokens import head_token
from coplint.analysis.duties.predicates import is_own_verb
from coplint.analysis.modals.find import Strength
from coplint.checks.look import Look
from coplint.checks.looking.told import Told
from coplint.draft.model import Span
from coplint.wording import Words

_WORD = re.compile(r"[\w’'-]+")
_OR = re.compile(r"\s+(?:and/or|and|or|&)\s+|,\s*")


@dataclass(frozen=True, slots=True)
class Deed:
    """Something that somebody is said to do, and how strongly; a description where no modal binds.

    The span holds the words for it, or the modal where any action counts. `actor` is None where nobody is named.
    """

    span: Span
    actor: str | None
    strength: Strength


@dataclass(frozen=True, slots=True)
class Doing:
    """Who does what; nothing stands for anybody, and for anything."""

    actor: tuple[Words, ...]
    action: tuple[Words, ...]

    def deeds(self, look: Look) -> Iterator[Deed]:
        """What the place says of it: the duties, then what is only stated; nothing that is denied."""
        known = look.analysis.doings(words.source for words in self.actor if not words.is_pattern)
        governed = set()
        for duty in _duties(known, look):
            for span in self._acts(duty, look):
                governed.add(span)
                if not duty.negated:
                    yield from self._by(duty.bearer, span, duty.strength, look)
        for span in dict.fromkeys(span for words in self.action for span in look.find(words)):
            sentence = look.analysis.sentence_at(span)
            if sentence is not None and span not in governed:
                for bearer in known.statements.bearers(span, sentence.span):
                    yield from self._by(bearer.name, span, Strength.DESCRIPTION, look)

    def _by(self, actor: str | None, span: Span, strength: Strength, look: Look) -> Iterator[Deed]:
        """The deed, if an actor that is asked about does it, without what stands in front of that one's name."""
        if not self.actor:
            yield Deed(span, actor, strength)
        elif actor is not None:
            # a name may have an "and" in it: as a whole first, then each of those that it may name together
            parts = dict.fromkeys((actor, *_OR.split(actor)))
            starts = ((part, _named(words, part, look)) for part in parts for words in self.actor)
            if found := next(((part, start) for part, start in starts if start is not None), None):
                yield Deed(span, found[0][found[1] :], strength)

    def _acts(self, duty: Duty, look: Look) -> Iterator[Span]:
        """The words for the action among what a duty says is to be done."""
        if not self.action:
            yield duty.span
            return
        told = Told.of(duty, look)
        for words in self.action:
            for start, end in words.find(told.text, by=look.by):
                word = _WORD.match(told.text, start, end)
                after = word.end() if word else end
                if is_own_verb(told.text[:start], told.text[start:after], told.text[after:]):
                    yield told.place(start, end)


def _duties(known: Doings, look: Look) -> Iterator[Duty]:
    """The duties whose action stands in the region."""
    for block in look.blocks():
        for duty in known.told_in.get(block.index, ()):
            if look.region.holds(duty.span if duty.item is None else block.whole):
                yield duty


def _named(words: Words, actor: str, look: Look) -> int | None:
    """Where words begin that name an actor, its last word or a bracket after it: "school" is no "school nurse"."""
    head = head_token(actor, 0, len(actor))
    if head is None:
        return None
    for start, end in words.find(actor, by=look.by):
        if start < head.end <= end or actor[head.end : start].strip() == "(":
            return start
    return None
