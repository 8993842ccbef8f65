"""A heading that promises another strength than the lines below it have.

Anti-pattern: under "What must be published?" the line "The council should publish:". A reader cannot tell which of the
two holds. Better: "The council must publish:", and the rest under a heading of its own.

    check: modal-heading
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from coplint.analysis.modals.find import Modal
from coplint.analysis.titles import is_title
from coplint.checks.hit import Evidence, Hit, Said
from coplint.checks.look import Look
from coplint.checks.looking.rewording import word_instead
from coplint.draft.model import Block, Kind
from coplint.strict import STRICT


@dataclass(frozen=True, slots=True, kw_only=True)
class ModalHeading:
    """Headings, and questions that stand as a paragraph of their own, against the lines that lead in to lists.

    A sub-heading ends what the heading above it says, and one that says "can" or "may" promises nothing.
    """

    __pydantic_config__ = STRICT


def check(asked: ModalHeading, look: Look) -> Iterator[Said]:
    """A hit on the modal of each line that its heading contradicts, evidence where the two agree."""
    promised = look.analysis.once(asked, lambda: _promised(look))
    for line in look.blocks():
        if line.index in promised:
            yield from _compared(promised[line.index], line, look)


def _promised(look: Look) -> Mapping[int, Sequence[Modal]]:
    """For each line of the draft that leads in to a list the modals of its heading, if that has any that bind."""
    blocks = look.analysis.draft.blocks
    leads = {block.lead_in for block in blocks}
    promised: dict[int, Sequence[Modal]] = {}
    heading: Sequence[Modal] = ()
    for block in blocks:
        if _heads(block, look):
            heading = [modal for modal in _modals(block, look) if modal.strength.binds]
        elif heading and (block.index in leads or block.text.rstrip().endswith(":")):
            promised[block.index] = heading
    return promised


def _heads(block: Block, look: Look) -> bool:
    """Whether a block says what stands below it: a heading, or a question by itself."""
    if is_title(block):
        return True
    asks = block.kind is Kind.PARAGRAPH and block.text.rstrip().endswith("?")
    return asks and len(look.analysis.sentences_of.get(block.index, ())) == 1


def _compared(promised: Sequence[Modal], line: Block, look: Look) -> Iterator[Said]:
    """The modal with which a line leads in to its list, against those of the heading, in strength and in sign."""
    said = [modal for modal in _last_sentence(line, look) if modal.strength.binds and not modal.asked]
    if not said or not look.region.holds(said[-1].span):
        return
    own, first = said[-1], promised[0]
    if any((own.strength, own.negated) == (modal.strength, modal.negated) for modal in promised):
        yield Evidence(own.span)
        return
    message = f"“{look.text(own.span)}” here, “{look.text(first.span)}” in the heading"
    if own.negated is first.negated:
        yield Hit(own.span, message, suggestion=word_instead(own, first.strength, look), related=(first.span,))
    else:
        yield Hit(own.span, f"{message}, and one of the two is negated", related=(first.span,))


def _last_sentence(line: Block, look: Look) -> Iterator[Modal]:
    sentences = look.analysis.sentences_of.get(line.index, ())
    return (modal for modal in _modals(line, look) if sentences[-1].span.holds(modal.span))


def _modals(block: Block, look: Look) -> Iterator[Modal]:
    return (modal for modal in look.analysis.modals_of.get(block.index, ()) if not modal.quoted)
