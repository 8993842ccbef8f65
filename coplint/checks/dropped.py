"""What the last revision dropped: requirements, recommendations, or sentences on a matter that must stay.

Anti-pattern: the duty to support young people until they are 25 stood in the last draft, and in this one nobody misses
it until it is published. Better: drop it knowingly, and say so in the reply to the comments.

    check: dropped
    where: {chapter: colleges}
    words: [remain in education]
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from coplint.analysis.sentences import Sentence
from coplint.checks.hit import Evidence, Hit, Said
from coplint.checks.look import Look
from coplint.checks.looking.before import place_before, stands_at
from coplint.checks.looking.quoting import shortened
from coplint.draft.model import Span
from coplint.places.region import Landmark
from coplint.strict import STRICT
from coplint.wording import Words

_LONGEST = 160
"""Characters of what is gone that a finding quotes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dropped:
    """Without `words`, every sentence counts that says what must or should be done; with them, those that have them."""

    words: tuple[Words, ...] = ()

    __pydantic_config__ = STRICT


def check(asked: Dropped, look: Look) -> Iterator[Said]:
    """A hit for each paragraph that lost such sentences, where it stood; evidence for what the others have become."""
    became = look.before().sentences
    lost: dict[int, list[Sentence]] = {}
    past = place_before(look)
    for sentence in past.sentences():
        if sentence.span in became and _matters(sentence, asked, past):
            now = became[sentence.span]
            if now is None:
                lost.setdefault(sentence.span.block, []).append(sentence)
            else:
                yield Evidence(now)
    stands = stands_at(look.before())
    blocks = look.analysis.draft.blocks
    for block, sentences in lost.items():
        at = stands[block]
        yield _hit(sentences, past, None if at is None else blocks[at].whole)


def _matters(sentence: Sentence, asked: Dropped, past: Look) -> bool:
    if asked.words:
        return past.mentions(asked.words, sentence.span)
    return any(modal.strength.binds for modal in past.modals(sentence))


def _hit(sentences: list[Sentence], past: Look, place: Span | None) -> Hit:
    """One hit for what one paragraph has lost; its label is that of the earlier draft, which spans cannot point to."""
    draft = past.analysis.draft
    block = draft.blocks[sentences[0].span.block]
    said = past.text(sentences[0].span)
    more = f" and {len(sentences) - 1} more" if len(sentences) > 1 else ""
    marked = draft.marked.get(block.index)
    label = draft.near[block.index if marked is None else marked]
    where = f"the note to {label}" if marked is not None else label
    stood = f", which stood in {where}," if label else ""
    message = f"“{shortened(said, _LONGEST)}”{more}{stood} is gone"
    return Hit(place, message, subject=said, landmark=Landmark(block.section[-1] if block.section else ""))
