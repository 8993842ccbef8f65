"""Sentences so long that their end is read without their beginning.

Anti-pattern: a condition, two exceptions and three duties in sixty words. Better: a sentence for each duty, the
conditions as a list.

    check: long-sentence
    at-most: 40
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from coplint.analysis.quotations import quotations
from coplint.analysis.readability import words_of
from coplint.analysis.sentences import Sentence
from coplint.checks.hit import Evidence, Hit, Said
from coplint.checks.look import Look
from coplint.checks.looking.prose import prose
from coplint.strict import STRICT


@dataclass(frozen=True, slots=True, kw_only=True)
class LongSentence:
    """A sentence has `at_most` so many words; an item of a list is counted without the line that leads in to it.

    A sentence that is quoted as a whole is somebody else's, and as long as it is.
    """

    at_most: int = 40

    __pydantic_config__ = STRICT

    def __post_init__(self) -> None:
        """Refuse a bound that every sentence breaks."""
        if self.at_most < 1:
            raise ValueError("`at-most:` is counted from 1")


def check(asked: LongSentence, look: Look) -> Iterator[Said]:
    """A hit for each sentence that is too long; evidence is the longest of the others, which speaks for all."""
    longest, most = None, 0
    for sentence in prose(look):
        words = len(words_of(look.text(sentence.span)))
        if words > asked.at_most and not _is_quoted(sentence, look):
            yield Hit(sentence.span, f"{words} words, {asked.at_most} at most")
        elif most < words <= asked.at_most:
            longest, most = sentence.span, words
    if longest is not None:
        yield Evidence(longest)


def _is_quoted(sentence: Sentence, look: Look) -> bool:
    span = sentence.span
    text = look.analysis.draft.blocks[span.block].text
    return any(start <= span.start and span.end <= end for start, end in quotations(text))
