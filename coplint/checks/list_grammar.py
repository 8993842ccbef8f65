"""List items that do not go on from their lead-in, or begin in another form than the items beside them.

Anti-pattern: "Schools must:" with the items "publish a policy" and "the governors review it each year". Better:
"publish a policy" and "have it reviewed by the governors each year".

    check: list-grammar
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from coplint.analysis.item_forms import Form, Wants, first_word, form_of, is_clause, wanted_after
from coplint.analysis.item_lists import ItemList
from coplint.checks.hit import Evidence, Hit, Said
from coplint.checks.look import Look
from coplint.checks.looking.listed import lists_in
from coplint.draft.model import Block, Span
from coplint.strict import STRICT

_CANNOT_FOLLOW: Mapping[Wants, frozenset[Form]] = {
    Wants.VERB: frozenset(Form) - {Form.VERB},
    Wants.CLAUSE: frozenset({Form.VERB, Form.TO, Form.MODAL}),
    Wants.NOUN: frozenset({Form.VERB, Form.TO, Form.MODAL, Form.FINITE, Form.PRONOUN}),
}


class _Part(Enum):
    """What part of a sentence an item can be, by the form in which it begins."""

    VERBAL = "verbal"
    NOMINAL = "nominal"
    PURPOSE = "purpose"


_PART_OF: Mapping[Form, _Part] = {
    Form.VERB: _Part.VERBAL,
    Form.MODAL: _Part.VERBAL,
    Form.FINITE: _Part.VERBAL,
    Form.GERUND: _Part.NOMINAL,
    Form.NOUN: _Part.NOMINAL,
    Form.QUESTION: _Part.NOMINAL,
    Form.TO: _Part.PURPOSE,
}
"""A pronoun begins a clause of its own, and a word in -s may be noun or verb: neither tells."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListGrammar:
    """Nothing to set."""

    __pydantic_config__ = STRICT


def check(_asked: ListGrammar, look: Look) -> Iterator[Said]:
    """A hit on the first word of each item that does not fit, evidence on those that are known to fit."""
    for one in lists_in(look):
        lead_in = one.before
        if lead_in is not None and one.items[0].lead_in == lead_in.index:
            fit = _Fit.of(lead_in, tuple(_side_by_side(one, look.analysis.draft.blocks)))
            yield from (said for item in fit.items if look.region.holds(item.whole) for said in fit.judged(item))


def _side_by_side(one: ItemList, blocks: Sequence[Block]) -> Iterator[Block]:
    """The items that surely answer to the same lead-in: what follows a colon without being set deeper may not."""
    for item in one.items:
        yield item
        after = blocks[item.index + 1 : item.index + 2]
        if item.text.rstrip().endswith(":") and after and after[0].lead_in != item.index:
            return


@dataclass(frozen=True, slots=True)
class _Fit:
    """What the items of a list have to fit: what their lead-in asks for, or else what most of them are."""

    lead_in: Block
    items: tuple[Block, ...]
    wants: Wants | None
    word: str
    usual: Form | None
    has_phrases: bool
    """Whether the items are parts of a sentence and not sentences."""

    @classmethod
    def of(cls, lead_in: Block, items: tuple[Block, ...]) -> _Fit:
        """What the last words of the lead-in and the first words of the items say."""
        wants, word = wanted_after(lead_in.text) or (None, "")
        usual = _usual(items) if wants is None else None
        return cls(lead_in, items, wants, word, usual, _has_phrases(wants, items))

    def judged(self, item: Block) -> Iterator[Said]:
        """What is to say of an item: nothing where its first word does not tell."""
        found = first_word(item.text)
        if found is None:
            return
        span = Span(item.index, found.start("word"), found.end("word"))
        form = form_of(item.text)
        if message := self._misfit(item.text, form):
            yield Hit(span, message, related=(self.lead_in.whole,))
        elif form is not None and (self.wants or self.usual):
            yield Evidence(span)

    def _misfit(self, item: str, form: Form | None) -> str:
        """Why an item does not fit; "" if it does, or if nobody can tell."""
        if self.has_phrases and is_clause(item):
            return "a sentence of its own does not go on from the lead-in"
        if form is None:
            return ""
        if self.wants is not None:
            unfit = form in _CANNOT_FOLLOW[self.wants]
            return f"“{self.word}” goes on with {self.wants}, not with {form}" if unfit else ""
        if self.usual is None or form not in _PART_OF or _PART_OF[form] is _PART_OF[self.usual]:
            return ""
        return f"begins with {form}, where the items beside it begin with {self.usual}"


def _usual(items: tuple[Block, ...]) -> Form | None:
    """The form of most of the items that tell; None where they are sentences, which need no common form."""
    sentences = sum(item.text[:1].isupper() and item.text.rstrip().endswith(".") for item in items)
    forms = [form for item in items if (form := form_of(item.text)) is not None and form in _PART_OF]
    if len(forms) < 2 or sentences * 2 > len(items):
        return None
    part = Counter(_PART_OF[form] for form in forms).most_common(1)[0][0]
    return next(form for form in forms if _PART_OF[form] is part)


def _has_phrases(wants: Wants | None, items: tuple[Block, ...]) -> bool:
    """Whether a clause with a subject of its own is out of place among the items."""
    if wants is not None:
        return wants is not Wants.CLAUSE
    return len(items) > 2 and sum(is_clause(item.text) or item.text[:1].isupper() for item in items) == 1
