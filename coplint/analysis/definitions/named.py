"""Terms that are used as if they were defined: with capitals, as names are, and explained nowhere.

"The Secretary of State" is somebody; what there may be several of ("a Reason Code", "Designated Teachers") is a term.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coplint.analysis.acronyms.find import Acronym
from coplint.analysis.definitions.find import Definition
from coplint.analysis.definitions.terms import MissingTerm, Sign, forms_of
from coplint.analysis.spellings.names import Run, names_in, runs_of
from coplint.analysis.spellings.words import Running, running
from coplint.draft.model import Draft, Kind, Role

_ONE_OF_SEVERAL = re.compile(r"\b(?:an?|each|every|any|no|another|their|its|his|her|your|which)\s+$", re.IGNORECASE)
_LAW = re.compile(r".*\b(?:act|regulation|order|bill|convention|directive|rule|treaty|paper|covenant)s?", re.IGNORECASE)
_REACH = 12
"""Characters before a name in which an article can stand."""


def find_named_terms(
    draft: Draft, definitions: Sequence[Definition], acronyms: Sequence[Acronym]
) -> tuple[MissingTerm, ...]:
    """All such terms in order of their first uses as a name, however few there are."""
    explained = [definition.term for definition in definitions] + [one.long for one in acronyms if one.long]
    explained += [block.text for block in draft.blocks if block.kind is Kind.HEADING]  # a section says what it is
    known = {form for term in explained for form in forms_of(term)}
    title = " ".join(word for block in draft.blocks if block.role is Role.FRONT for word in block.text.lower().split())
    found: dict[str, list[tuple[Running, Run]]] = {}
    for block in running(draft):
        for name in (name for run in runs_of(block) for name in names_in(block, run)):
            if not block.quotes(name.span.start) and not _LAW.fullmatch(name.key):
                found.setdefault(name.key, []).append((block, name))
    return tuple(
        MissingTerm(key, len(uses), Sign.NAMED, uses[0][1].span)
        for key, uses in found.items()
        if known.isdisjoint(forms_of(key))
        and key not in title  # the draft's own name
        and any(_is_one_of_several(*use) for use in uses)
    )


def _is_one_of_several(block: Running, name: Run) -> bool:
    """Whether a use speaks of one thing of its kind or of many, and not of the only one that has the name."""
    start = name.span.start
    many = name.words[-1].lower() != name.key.rpartition(" ")[2]
    return many or _ONE_OF_SEVERAL.search(block.text, max(0, start - _REACH), start) is not None
