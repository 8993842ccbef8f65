"""What the whole draft says, each part worked out when it is first asked for and then kept.

What finds a part that only some rules ask for is imported with the first of them: a run without them pays for none.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Protocol, TypeVar

from coplint.analysis.acronyms.find import Acronym, find_acronyms
from coplint.analysis.definitions.find import Definition, find_definitions
from coplint.analysis.duplicates import Duplicate, find_duplicates
from coplint.analysis.duties.actors import Actors
from coplint.analysis.duties.find import Duty, find_duties
from coplint.analysis.modals.conventions import Convention
from coplint.analysis.modals.find import Modal, ModalScheme, find_modals
from coplint.analysis.references.find import Reference, Scope, find_references
from coplint.analysis.sentences import Sentence, find_sentences
from coplint.analysis.time_limits.find import TimeLimit, find_time_limits
from coplint.draft.model import Draft, Span

if TYPE_CHECKING:
    from coplint.analysis.asides import Aside
    from coplint.analysis.definitions.missing import MissingTerm
    from coplint.analysis.duties.statements import Statements
    from coplint.analysis.item_lists import ItemList
    from coplint.analysis.spellings.model import Term
    from coplint.analysis.time_limits.conflicts import TimeConflict
    from coplint.analysis.time_limits.windows import Window
    from coplint.analysis.vocabulary import Vocabulary


class _Placed(Protocol):
    @property
    def span(self) -> Span: ...


_T = TypeVar("_T", bound=_Placed)


@dataclass(frozen=True)
class Analysis:
    """A draft understood.

    `scheme` says which words bind, `exempt` which acronyms any reader knows, `actors` who may bear duties besides
    those that the draft itself shows. `convention` is where the draft says what its modal words mean, which was looked
    for to choose the scheme.
    """

    draft: Draft
    scheme: ModalScheme
    exempt: frozenset[str] = field(default=frozenset())
    actors: tuple[str, ...] = ()
    convention: Convention | None = field(kw_only=True)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences, in order of the draft."""
        return find_sentences(self.draft)

    @cached_property
    def sentences_of(self) -> Mapping[int, tuple[Sentence, ...]]:
        """Sentences by the index of their block."""
        return _by_block(self.sentences)

    @cached_property
    def modals(self) -> tuple[Modal, ...]:
        """All modal words and their equivalents, in order of the draft."""
        return find_modals(self.draft, self.scheme)

    @cached_property
    def modals_of(self) -> Mapping[int, tuple[Modal, ...]]:
        """Modals by the index of their block."""
        return _by_block(self.modals)

    @cached_property
    def acronyms(self) -> tuple[Acronym, ...]:
        """One entry for each acronym, in order of first use."""
        return find_acronyms(self.draft, self.exempt)

    @cached_property
    def definitions(self) -> tuple[Definition, ...]:
        """Terms the draft defines, in order of their definitions."""
        return find_definitions(self.draft)

    @cached_property
    def references(self) -> tuple[Reference, ...]:
        """References within the draft and out of it, in order of the draft."""
        return find_references(self.draft)

    @cached_property
    def duties(self) -> tuple[Duty, ...]:
        """Who has to do what, one for each actor, in order of the draft."""
        laws: dict[int, list[tuple[int, str]]] = {}
        for reference in self.references:
            if reference.kind is Scope.EXTERNAL and reference.law:
                laws.setdefault(reference.span.block, []).append((reference.span.start, reference.target))
        return find_duties(self.draft, self.sentences, self.modals, known_actors=self.actors, laws=laws)

    @cached_property
    def agents(self) -> Actors:
        """Who can act in this draft."""
        return Actors(self.draft, self.actors)

    @cached_property
    def statements(self) -> Statements:
        """Who is said to do something by verbs that nothing binds."""
        from coplint.analysis.duties.statements import Statements

        return Statements(self.draft, self.agents, self.sentences_of, self.modals_of)

    def knowing(self, names: Iterable[str]) -> Analysis:
        """The same draft with more names of those who may bear duties; itself, if it takes them for actors already."""
        more = tuple(sorted(name for name in names if not self.agents.is_agent(name.split()[-1])))
        if not more:
            return self
        if more not in self._knowing:
            told = replace(self, actors=(*self.actors, *more))
            # what does not depend on the actors is not worked out again
            told.__dict__.update(sentences=self.sentences, modals=self.modals, references=self.references)
            self._knowing[more] = told
        return self._knowing[more]

    @cached_property
    def _knowing(self) -> dict[tuple[str, ...], Analysis]:
        return {}

    @cached_property
    def time_limits(self) -> tuple[TimeLimit, ...]:
        """Limits of time, in order of the draft."""
        return find_time_limits(self.draft, self.duties)

    @cached_property
    def time_limits_of(self) -> Mapping[int, tuple[TimeLimit, ...]]:
        """Limits of time by the index of their block."""
        return _by_block(self.time_limits)

    @cached_property
    def time_conflicts(self) -> tuple[TimeConflict, ...]:
        """Limits of one step that do not agree."""
        from coplint.analysis.time_limits.conflicts import find_time_conflicts

        return find_time_conflicts(self.draft, self.time_limits)

    @cached_property
    def open_conflicts(self) -> tuple[TimeConflict, ...]:
        """Open limits beside firm ones for the same process."""
        from coplint.analysis.time_limits.open_conflicts import find_open_conflicts

        return find_open_conflicts(self.draft, self.time_limits)

    @cached_property
    def time_windows(self) -> tuple[Window, ...]:
        """Minimums of time that are given for something, each with its maximum."""
        from coplint.analysis.time_limits.windows import find_windows

        return find_windows(self.draft, self.time_limits)

    @cached_property
    def missing_terms(self) -> tuple[MissingTerm, ...]:
        """Terms that the glossary lacks, in order of the draft."""
        from coplint.analysis.definitions.missing import find_missing_terms

        return find_missing_terms(self.draft, self.definitions, self.acronyms)

    @cached_property
    def undefined_names(self) -> tuple[MissingTerm, ...]:
        """Terms with capitals that are defined nowhere, in order of the draft."""
        from coplint.analysis.definitions.named import find_named_terms

        return find_named_terms(self.draft, self.definitions, self.acronyms)

    @cached_property
    def duplicates(self) -> tuple[Duplicate, ...]:
        """Pairs of sentences that say nearly the same, in order of the draft."""
        return find_duplicates(self.draft, self.sentences)

    @cached_property
    def asides(self) -> Mapping[int, Aside]:
        """Notes and examples, by the index of their block."""
        from coplint.analysis.asides import find_asides

        return find_asides(self.draft)

    @cached_property
    def lists(self) -> tuple[ItemList, ...]:
        """Lists, in order of their first items."""
        from coplint.analysis.item_lists import find_lists

        return tuple(find_lists(self.draft))

    @cached_property
    def spellings(self) -> tuple[Term, ...]:
        """Terms that are spelt in more than one way, in order of the draft."""
        from coplint.analysis.spellings.find import find_spellings

        return find_spellings(self.draft, self.acronyms)

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """Which blocks hold which words."""
        from coplint.analysis.vocabulary import Vocabulary

        return Vocabulary.of(self.draft.blocks)

    def sentence_at(self, span: Span) -> Sentence | None:
        """The sentence in which a span begins, if the block has any."""
        listed = self.sentences_of.get(span.block, ())
        at = bisect_right(listed, span.start, key=lambda sentence: sentence.span.start) - 1
        return listed[at] if at >= 0 and listed[at].span.holds(span) else None


def _by_block(placed: tuple[_T, ...]) -> Mapping[int, tuple[_T, ...]]:
    grouped: dict[int, list[_T]] = {}
    for one in placed:
        grouped.setdefault(one.span.block, []).append(one)
    return {block: tuple(listed) for block, listed in grouped.items()}
