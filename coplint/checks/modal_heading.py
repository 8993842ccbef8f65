"""A heading that promises another strength than the lines below it have.

Anti-pattern: under "What must be published?" the line "The council should publish:". A reader cannot tell which of the
two holds. Better: "The council must publish:", and the rest under a heading of its own.

    check: modal-heading
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from coplint.analysis.modals.find import Modal, Strength
from coplint.analysis.titles import is_title
from coplint.checks.hit import Evidence, Hit, Said
from coplint.checks.look import Look
from coplint.draft.model import Block, Kind
from coplint.strict import STRICT

_BINDING = frozenset({Strength.REQUIREMENT, Strength.RECOMMENDATION})
"""What tells a reader that something is expected; a heading that says "can" or "may" promises no strength."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModalHeading:
    """Headings, and questions that stand as a paragraph of their own, against the lines that lead in to lists.

    A sub-heading ends what the heading above it says.
    """

    __pydantic_config__ = STRICT


def check(_asked: ModalHeading, look: Look) -> Iterator[Said]:
    """A hit on the modal of each line that its heading contradicts, evidence where the two agree."""
    within = frozenset(look.region.blocks)
    blocks = look.analysis.draft.blocks
    leads = {block.lead_in for block in blocks}
    promised: list[Modal] = []
    for block in blocks:
        if _heads(block, look):
            promised = [modal for modal in _modals(block, look) if modal.strength in _BINDING]
        elif promised and block.index in within and (block.index in leads or block.text.rstrip().endswith(":")):
            yield from _compared(promised, block, look)


def _heads(block: Block, look: Look) -> bool:
    """Whether a block says what stands below it: a heading, or a question by itself."""
    if is_title(block):
        return True
    asks = block.kind is Kind.PARAGRAPH and block.text.rstrip().endswith("?")
    return asks and len(look.analysis.sentences_of.get(block.index, ())) == 1


def _compared(promised: list[Modal], line: Block, look: Look) -> Iterator[Said]:
    """The modal with which a line leads in to its list, against those of the heading."""
    said = [modal for modal in _last_sentence(line, look) if modal.strength in _BINDING and not modal.asked]
    if not said or not look.region.holds(said[-1].span):
        return
    if any(said[-1].strength is modal.strength for modal in promised):
        yield Evidence(said[-1].span)
        return
    word = look.text(promised[0].span)
    yield Hit(
        said[-1].span,
        f"“{look.text(said[-1].span)}” here, “{word}” in the heading",
        suggestion=look.analysis.scheme.word_for(promised[0].strength),
        related=(promised[0].span,),
    )


def _last_sentence(line: Block, look: Look) -> Iterator[Modal]:
    sentences = look.analysis.sentences_of.get(line.index, ())
    return (modal for modal in _modals(line, look) if sentences[-1].span.holds(modal.span))


def _modals(block: Block, look: Look) -> Iterator[Modal]:
    return (modal for modal in look.analysis.modals_of.get(block.index, ()) if not modal.quoted)
