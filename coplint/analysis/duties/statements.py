"""Who is said to do something by a verb that nothing binds: "CCGs provide care", "the CCG will share"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from coplint.analysis.duties.actor_words import RESOLVED_PRONOUNS
from coplint.analysis.duties.actors import Actors
from coplint.analysis.duties.antecedents import Antecedents
from coplint.analysis.duties.duty_actors import Bearer, DutyActors
from coplint.analysis.duties.noun_tokens import head_token
from coplint.analysis.duties.parts import MODAL
from coplint.analysis.duties.predicates import is_noun_too, reads_as_verb
from coplint.analysis.modals.context import is_asked, is_negated
from coplint.analysis.modals.find import Modal, Strength
from coplint.analysis.modals.patterns import ADVERB
from coplint.analysis.quotations import quotations
from coplint.analysis.sentences import Sentence
from coplint.analysis.titles import is_title
from coplint.analysis.word_sets import word_set
from coplint.draft.model import Draft, Span

_WORD = re.compile(r"[\w’'-]+")
_NO_FORM = re.compile(r".*(?:ed|ing)", re.IGNORECASE)
"""A participle, which has no subject of its own: "services provided by"."""
_NO_VERB = re.compile(
    r"(?:['’]s?|\b(?:to|the|an?|each|any|this|these|those|their|its|of|by|for|with|in|from|as|is|are|was|were|be|been))\s+$",
    re.IGNORECASE,
)
"""What stands before an infinitive, a participle or a noun: "to share", "is set out", "the CCG’s share"."""
_ENDS = re.compile(r"\s*(?:[,;.:)]|$)|\s+(?:of|for)\b", re.IGNORECASE)
"""What follows a noun rather than a verb: "CAMHS support, travel"."""
_JOINED = re.compile(r"\b(?:and|or|but)(?:\s+(?:also|then|\w+ly))*\s+$", re.IGNORECASE)
_ADVERBS = re.compile(rf"\s+(?:(?:{ADVERB})\s+){{0,2}}", re.IGNORECASE)
_INFINITIVE = re.compile(r"\bto\s", re.IGNORECASE)
_CLAUSE_START = re.compile(
    r"(?:^|[,;:–—]|\b(?:and|or|but|that|if|when|where|because|as|so|while|until))\s*$", re.IGNORECASE
)
_HELPED = re.compile(r"\b(?:do|does|did)\b", re.IGNORECASE)
_REACH = 2000
"""Characters; what a sentence says farther in front of a verb is not about it."""
_NEAR = 80
"""Characters; as far in front of a verb as what tells that it is one."""
_MANY = word_set("they we people children staff police team board body committee panel")
"""What a verb may follow as a plural, as British drafts have it."""


class Statements:
    """Finds the subjects of verbs in one draft."""

    def __init__(
        self,
        draft: Draft,
        agents: Actors,
        sentences: Mapping[int, Sequence[Sentence]],
        modals: Mapping[int, Sequence[Modal]],
    ) -> None:
        self._draft = draft
        self._modals = modals
        spans = {block: [sentence.span for sentence in listed] for block, listed in sentences.items()}
        self._actors = DutyActors(draft, agents, Antecedents(draft, agents, spans))

    def bearers(self, verb: Span, sentence: Span) -> list[Bearer]:
        """Who is said to do what the words of a span say, the first of which is the verb.

        Nobody if that is denied, asked or quoted, or the word is no verb there.
        """
        text = self._draft.blocks[verb.block].text
        sentence = Span(verb.block, max(sentence.start, verb.start - _REACH), sentence.end)
        word = _WORD.match(text, verb.start)
        if word is None or _NO_FORM.fullmatch(word[0]) or self._is_unsaid(verb, sentence):
            return []
        modal = self._modal(verb, sentence)
        subject = self._actors.subject(modal, sentence)
        if subject is not None and _is_loose(text, sentence.start, subject):
            return []
        if not modal.word and not self._is_verb(word[0], verb, sentence, subject):
            return []
        return [] if modal.negated else self._actors.bearers(modal, sentence, subject)

    def _modal(self, verb: Span, sentence: Span) -> Modal:
        """The modal right in front of a verb ("will", "is able to"), or one without words that stands there."""
        text = self._draft.blocks[verb.block].text
        for modal in reversed(self._modals.get(verb.block, ())):
            between = text[modal.span.end : verb.start]
            if sentence.holds(modal.span) and modal.span.end <= verb.start and _ADVERBS.fullmatch(between):
                return modal
        at = Span(verb.block, verb.start, verb.start)
        return Modal(at, "", Strength.DESCRIPTION, negated=False, quoted=False)

    def _is_verb(self, word: str, verb: Span, sentence: Span, subject: tuple[int, int] | None) -> bool:
        """Whether a word without a modal is a verb: it has a subject in front, or its list has, and agrees with it."""
        block = self._draft.blocks[verb.block]
        if subject is None:
            lead_in = "" if block.lead_in is None else self._draft.blocks[block.lead_in].text
            return not block.text[sentence.start : verb.start].strip() and not MODAL.search(lead_in)
        near = block.text[max(sentence.start, verb.start - _NEAR) : verb.start]
        if word[0].isupper() or _NO_VERB.search(near):
            return False
        after = block.text[verb.start + len(word) : verb.end + _NEAR]
        if (_JOINED.search(near) and not reads_as_verb(word, after)) or (is_noun_too(word) and _ENDS.match(after)):
            return False
        between = block.text[subject[1] : verb.start]
        if MODAL.search(between) or _HELPED.search(between):
            return True
        named = block.text[slice(*subject)]
        return _agrees(word, named) and not (is_noun_too(word) and _trails(named))

    def _is_unsaid(self, verb: Span, sentence: Span) -> bool:
        """Whether a heading, a question, a quotation or a negation keeps the words from being said."""
        block = self._draft.blocks[verb.block]
        if is_title(block) or ("?" in block.text and is_asked(block.text, verb.end)):
            return True
        if is_negated(block.text, verb.start, verb.end):
            return True
        if any(opens <= verb.start < closes for opens, closes in quotations(block.text)):
            return True
        if not _JOINED.search(block.text, max(sentence.start, verb.start - _NEAR), verb.start):
            return False
        modals = MODAL.finditer(block.text, sentence.start, verb.start)
        return any(is_negated(block.text, *modal.span()) for modal in modals)


def _is_loose(text: str, start: int, subject: tuple[int, int]) -> bool:
    """Whether what seems a subject is none: it holds an infinitive, or is a pronoun with a noun before it.

    "The services they provide" speaks of somebody whom the sentence names, so that looking further back misleads.
    """
    words = text[slice(*subject)]
    if words.casefold() in RESOLVED_PRONOUNS:
        return _CLAUSE_START.search(text[start : subject[0]]) is None
    return _INFINITIVE.search(words) is not None


def _trails(subject: str) -> bool:
    """Whether more follows the head of a subject, so that a noun may end it: "authorities, in making an EHC plan"."""
    head = head_token(subject, 0, len(subject))
    return head is not None and not subject[head.end :].strip().startswith("(") and head.end < len(subject)


def _agrees(verb: str, subject: str) -> bool:
    """Whether a verb is in the form that goes with a subject: "the CCG provides", "CCGs provide"."""
    if " or " in subject:
        return True
    third = verb.endswith("s") and not verb.endswith("ss")
    last = subject.rsplit(maxsplit=1)[-1].strip("()’'").casefold()
    plural = last.endswith("s") and not last.endswith("ss")
    return third is not (plural or last in _MANY or " and " in subject)
