"""The words of a draft that bind, permit or only hope: must, should, may, and what stands for them.

Which words they are is a scheme's to say; what is no modal although it looks like one is the same under all of them:
"May 2014", "a will", "the need to", "must-have".
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from operator import itemgetter

from coplint.analysis.modals import context
from coplint.analysis.modals.patterns import SchemePattern, scheme_pattern
from coplint.analysis.modals.permission import gives_leave
from coplint.analysis.modals.schemes import ModalScheme, ModalWord, Strength
from coplint.analysis.quotations import quotations
from coplint.analysis.titles import is_title
from coplint.draft.model import Block, Draft, Span

__all__ = ["Modal", "ModalScheme", "ModalWord", "Strength", "find_modals"]


@dataclass(frozen=True, slots=True)
class Modal:
    """A modal at its place: the span holds its words, without a "not" that follows.

    `word` is as the scheme writes it. `quoted`: between quotation marks, so that others speak. `asked`: in a
    heading or a question, where it binds nobody.
    """

    span: Span
    word: str
    strength: Strength
    negated: bool
    quoted: bool
    asked: bool = False


def find_modals(draft: Draft, scheme: ModalScheme, is_agent: Callable[[str], bool]) -> tuple[Modal, ...]:
    """All modals of the scheme in order of the draft; `is_agent` tells of a noun whether it can be given leave."""
    pattern = scheme_pattern(scheme)
    return tuple(modal for block in draft.blocks for modal in _in_block(block, pattern, is_agent))


def _in_block(block: Block, pattern: SchemePattern, is_agent: Callable[[str], bool]) -> Iterator[Modal]:
    text = block.text
    title = is_title(block)
    others: tuple[tuple[int, int], ...] | None = None
    for start, end, word, entry in pattern.find(text):
        if not context.is_modal(text, start, end, word):
            continue
        if others is None:
            others = quotations(text)
        yield Modal(
            span=Span(block.index, start, end),
            word=word,
            strength=_strength(entry, text, start, end, is_agent),
            negated=context.is_negated(text, start, end),
            quoted=_lies_in(others, start, end),
            asked=title or ("?" in text and context.is_asked(text, end)),
        )


def _lies_in(others: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    """Whether a span lies within one of several others, which are apart and in order."""
    at = bisect_right(others, start, key=itemgetter(0)) - 1
    return at >= 0 and end <= others[at][1]


def _strength(entry: ModalWord, text: str, start: int, end: int, is_agent: Callable[[str], bool]) -> Strength:
    if entry.otherwise is None or gives_leave(text, start, end, is_agent):
        return entry.strength
    return entry.otherwise
