"""What must be gone before publication: tracked changes, open comments, text that Word hides.

Anti-pattern: the final draft goes out with "Is this still right?" in its margin. Better: answer the comment, resolve
it, accept or reject every change.

    check: unfinished
    of: [tracked-changes, comments]
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from coplint.checks.hit import Evidence, Hit, NoPlace, Said
from coplint.checks.look import Look
from coplint.checks.looking.counting import counted
from coplint.checks.looking.quoting import shortened
from coplint.draft.model import Block, Remark, Span
from coplint.strict import STRICT

_LONGEST = 80
"""Characters of a comment that a finding quotes."""


class Remnant(StrEnum):
    """What may be left over from drafting."""

    TRACKED_CHANGES = "tracked-changes"
    COMMENTS = "comments"
    HIDDEN_TEXT = "hidden-text"


@dataclass(frozen=True, slots=True, kw_only=True)
class Unfinished:
    """`of` says what to look for."""

    of: tuple[Remnant, ...] = tuple(Remnant)

    __pydantic_config__ = STRICT

    def __post_init__(self) -> None:
        """Refuse a rule that asks for nothing."""
        if not self.of:
            raise ValueError("`of:` names nothing")


def check(asked: Unfinished, look: Look) -> Iterator[Said]:
    """A hit for each comment that nobody has resolved, one for all tracked changes and one for all hidden text."""
    if not look.region.whole and set(asked.of) != {Remnant.COMMENTS}:
        raise NoPlace("tracked changes and hidden text are counted in the draft as a whole: leave `where:` out")
    for remnant in asked.of:
        yield from _LOOKED_FOR[remnant](look)


def _tracked(look: Look) -> Iterator[Said]:
    read = look.analysis.draft.read
    changes = ((read.insertions, "insertion"), (read.deletions, "deletion"))
    left = " and ".join(counted(number, noun) for number, noun in changes if number)
    if left:
        yield Hit(None, f"{left} still tracked", subject="tracked changes")


def _hidden(look: Look) -> Iterator[Said]:
    hidden = look.analysis.draft.read.hidden
    if hidden:
        yield Hit(None, f"{counted(hidden, 'character')} of hidden text", subject="hidden text")


def _comments(look: Look) -> Iterator[Said]:
    """Replies belong to the comment that they answer: with it they are resolved, and with it they are told."""
    for block in look.analysis.draft.blocks:
        remark = block.remark
        if remark is None or remark.is_own or remark.answers is not None:
            continue
        span = _place(block, remark, look)
        if look.region.whole or look.region.holds(span) or look.region.holds(block.whole):
            yield Evidence(span) if remark.resolved else _hit(span, block, remark)


def _place(block: Block, remark: Remark, look: Look) -> Span:
    """The words that a comment is about, the paragraph where it stands between two words, or else the comment."""
    about = remark.about
    if about is None:
        return block.whole
    return about if about.end > about.start else look.analysis.draft.blocks[about.block].whole


def _hit(span: Span, block: Block, remark: Remark) -> Hit:
    """The finding stands where the comment does: at the words that it is about."""
    author = f" from {remark.author}" if remark.author else ""
    said = f"an open comment{author}: “{shortened(block.text, _LONGEST)}”"
    return Hit(span, said, subject=" ".join(block.text.split()))


_LOOKED_FOR: Mapping[Remnant, Callable[[Look], Iterator[Said]]] = {
    Remnant.TRACKED_CHANGES: _tracked,
    Remnant.COMMENTS: _comments,
    Remnant.HIDDEN_TEXT: _hidden,
}
