"""Modal verbs that the draft's own convention does not know.

Anti-pattern: a code that explains "must" and "should" and then says "shall" in one place; a specification that declares
the key words of RFC 2119, which bind in capitals, and says "must" in small letters. Better: bind with the words that
are explained, and with these alone.

    check: convention-kept
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from coplint.analysis.modals.conventions import Convention
from coplint.analysis.modals.find import Modal, Strength, find_modals
from coplint.analysis.word_sets import word_set
from coplint.checks.hit import Evidence, Hit, NoPlace, Said
from coplint.checks.look import Look
from coplint.checks.looking.prose import TEXT
from coplint.draft.model import Block
from coplint.strict import STRICT

_VERBS = word_set("must shall should may can could might")
"""The verbs themselves: what stands for them ("is required to") reports a duty as often as it makes one."""
_REQUIRES = frozenset({Strength.REQUIREMENT, Strength.NECESSITY})
"""What a reader takes for a requirement; the "must" of a standard, too, which there is none."""
_INFORMATIVE = re.compile(r"\b(?:informative|non-?normative)\b", re.IGNORECASE)
"""What a standard puts into the heading of an annex that binds nobody."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConventionKept:
    """The verbs that make a requirement must be among those that the draft's convention names.

    Informative annexes, notes, examples, quotations, headings and questions bind nobody, and may say what they like.
    """

    __pydantic_config__ = STRICT


def check(_asked: ConventionKept, look: Look) -> Iterator[Said]:
    """A hit on each verb that the convention does not name, evidence on the convention."""
    stated = look.analysis.convention
    if stated is None:
        raise NoPlace("the draft nowhere says what its modal verbs mean")
    yield Evidence(stated.span)
    for modal in _verbs(look):
        if modal.span.block != stated.span.block and not stated.names(_verb(modal, look)):
            yield _hit(modal, stated, look)


def _verbs(look: Look) -> Iterator[Modal]:
    """The verbs of the place that bind, in capitals and in small letters."""
    binding = tuple(block for block in look.blocks() if _binds(block, look))
    scheme = replace(look.analysis.scheme, capitals_only=False)
    draft = replace(look.analysis.draft, blocks=binding)
    for modal in find_modals(draft, scheme, look.analysis.agents.is_agent):
        free = not modal.quoted and not modal.asked and look.region.holds(modal.span)
        if free and modal.word in _VERBS and modal.strength in _REQUIRES:
            yield modal


def _binds(block: Block, look: Look) -> bool:
    informs = any(map(_INFORMATIVE.search, block.section))
    return block.role in TEXT and block.index not in look.analysis.asides and not informs


def _verb(modal: Modal, look: Look) -> str:
    """The verb as the draft writes it, without a "n't"."""
    return look.text(modal.span)[: len(modal.word)]


def _hit(modal: Modal, stated: Convention, look: Look) -> Hit:
    said = look.text(modal.span)
    usual = (said.upper(), look.analysis.scheme.word_for(modal.strength))
    better = next((word for word in usual if word and word != said and stated.names(word)), None)
    return Hit(modal.span, f"“{said}” is not one of the words that the draft explains", better, related=(stated.span,))
