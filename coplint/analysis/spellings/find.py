"""The terms that a draft spells in more than one way."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from coplint.analysis.acronyms.find import Acronym
from coplint.analysis.spellings.capitals import find_capitals
from coplint.analysis.spellings.endings import find_endings
from coplint.analysis.spellings.initials import find_initials
from coplint.analysis.spellings.joined import find_joined
from coplint.analysis.spellings.model import Term, Use
from coplint.analysis.spellings.words import running, words
from coplint.draft.model import Draft


def find_spellings(draft: Draft, acronyms: Sequence[Acronym]) -> tuple[Term, ...]:
    """All such terms, in order of their first uses."""
    blocks = tuple(running(draft))
    listed = [tuple(words(block)) for block in blocks]
    terms: dict[str, list[Use]] = {}
    found = chain(find_joined(listed), find_endings(listed), find_capitals(blocks), find_initials(blocks, acronyms))
    for key, use in found:
        terms.setdefault(key, []).append(use)
    made = [Term(tuple(sorted(uses, key=_order))) for uses in terms.values() if len({use.way for use in uses}) > 1]
    return tuple(sorted(made, key=lambda term: _order(term.uses[0])))


def _order(use: Use) -> tuple[int, int, int]:
    return use.span.block, use.span.start, use.span.end
