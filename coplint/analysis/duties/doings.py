"""Who does what in a draft, and who has to, as far as it is known who can act."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from coplint.analysis.duties.actors import Actors
from coplint.analysis.duties.find import Duty, find_duties
from coplint.analysis.modals.find import Modal
from coplint.analysis.placed import by_block
from coplint.analysis.references.find import Reference, Scope
from coplint.analysis.sentences import Sentence
from coplint.clock import shared
from coplint.draft.model import Draft

if TYPE_CHECKING:
    from coplint.analysis.duties.statements import Statements


@dataclass(frozen=True)
class Doings:
    """Duties and plain statements of a draft, by the agents that can act in it."""

    draft: Draft
    agents: Actors
    sentences: Sequence[Sentence]
    modals: Sequence[Modal]
    references: Sequence[Reference]

    @shared
    def duties(self) -> tuple[Duty, ...]:
        """Who has to do what, one for each actor, in order of the draft."""
        return find_duties(self.draft, self.agents, self.sentences, self.modals, laws=self._laws())

    @shared
    def told_in(self) -> Mapping[int, tuple[Duty, ...]]:
        """Duties by the block that says what is to be done: where a list follows the modal, the item."""
        told: dict[int, list[Duty]] = {}
        for duty in self.duties:
            told.setdefault(duty.span.block if duty.item is None else duty.item, []).append(duty)
        return {block: tuple(listed) for block, listed in told.items()}

    @shared
    def statements(self) -> Statements:
        """Who is said to do something by verbs that nothing binds."""
        from coplint.analysis.duties.statements import Statements

        return Statements(self.draft, self.agents, by_block(self.sentences), by_block(self.modals))

    def _laws(self) -> Mapping[int, list[tuple[int, str]]]:
        """By block, where each law is named, and its name."""
        laws: dict[int, list[tuple[int, str]]] = {}
        for reference in self.references:
            if reference.kind is Scope.EXTERNAL and reference.law:
                laws.setdefault(reference.span.block, []).append((reference.span.start, reference.target))
        return laws
