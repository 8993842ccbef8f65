"""Words that should not stand in a place: banned, to be replaced, or vague.

Anti-pattern: "Authorities should utilise all available resources." Better: "Authorities should use …".

    check: phrase
    replace: {utilise: use, in order to: to}
    safe: true
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from coplint.checks.hit import Evidence, Hit, Said
from coplint.checks.look import Look
from coplint.checks.looking.spans import outermost
from coplint.draft.model import Span
from coplint.strict import STRICT
from coplint.wording import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """The words, and what saves them.

    `words` should not stand there; `instead` is what to say, if one thing serves for all. `replace` gives each
    its own. `except` are longer wordings in which they are right ("reasonable adjustments"); `unless` are words
    that, in the same sentence, say what is meant. With `in_duties` only sentences count that say, by themselves or
    through their lead-in, what must or should be done. A replacement is `safe` when it can change no meaning.
    """

    words: tuple[Words, ...] = ()
    instead: str | None = None
    replace: Mapping[Words, str] = field(default_factory=dict)
    except_: tuple[Words, ...] = ()
    unless: tuple[Words, ...] = ()
    in_duties: bool = False
    safe: bool = False

    __pydantic_config__ = STRICT

    def __post_init__(self) -> None:
        """Refuse a rule that looks for nothing, or would have safe changes without saying what to."""
        if not self.words and not self.replace:
            raise ValueError("give `words:` or `replace:`")
        if self.instead is not None and not self.instead.strip():
            raise ValueError("`instead:` has no words")
        if self.safe and self.words and self.instead is None:
            raise ValueError("`safe: true` needs `instead:`")


def check(asked: Phrase, look: Look) -> Iterator[Said]:
    """A hit for each use of the words, evidence for each use of what should stand instead.

    A single word is no evidence: a "use" somewhere does not show that a "utilise" was replaced.
    """
    wanted = [(words, asked.instead) for words in asked.words] + list(asked.replace.items())
    found = {span: instead for words, instead in wanted for span in look.find(words)}
    saved = set(_excepted(asked, {span.block for span in found}, look))
    for span in outermost({*found, *saved}):
        if span in found and span not in saved and _matters(span, asked, look):
            yield _hit(span, found[span], asked, look)
    for instead in {instead for _, instead in wanted if instead and len(instead.split()) > 1}:
        yield from (Evidence(span) for span in look.find(Words.literal(instead)))


def _excepted(asked: Phrase, blocks: Iterable[int], look: Look) -> Iterator[Span]:
    """The longer wordings in which the words are right, in the blocks that have the words at all."""
    for block in blocks:
        text = look.analysis.draft.blocks[block].whole
        yield from (span for words in asked.except_ for span in look.within(words, text))


def _matters(span: Span, asked: Phrase, look: Look) -> bool:
    """Whether the sentence leaves the words unexplained and, where that is asked, says what must or should be done."""
    sentence = look.analysis.sentence_at(span)
    if sentence is None:
        return not asked.in_duties
    if look.mentions(asked.unless, sentence.span):
        return False
    return not asked.in_duties or any(modal.strength.binds for modal in look.modals(sentence))


def _hit(span: Span, instead: str | None, asked: Phrase, look: Look) -> Hit:
    said = look.text(span)
    if instead is None:
        return Hit(span, f"“{said}”")
    like = instead[:1].upper() + instead[1:] if said[:1].isupper() and not said.isupper() else instead
    return Hit(span, f"“{said}”" if like else f"“{said}”: leave it out", suggestion=like, safe=asked.safe)
