"""What the whole draft says, each part worked out when it is first asked for and then kept.

What finds a part that only some rules ask for is imported with the first of them: a run without them pays for none.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from coplint.analysis.acronyms.find import Acronym, find_acronyms
from coplint.analysis.definitions.find import Definition, find_definitions
from coplint.analysis.definitions.glossary_places import Glossary
from coplint.analysis.duplicates import Duplicate, find_duplicates
from coplint.analysis.duties.actors import Actors
from coplint.analysis.duties.doings import Doings
from coplint.analysis.duties.find import Duty
from coplint.analysis.modals.conventions import Convention
from coplint.analysis.modals.find import Modal, ModalScheme, find_modals
from coplint.analysis.placed import beginning_in, by_block
from coplint.analysis.references.find import Reference, find_references
from coplint.analysis.sentences import Sentence, find_sentences
from coplint.analysis.time_limits.find import TimeLimit, find_time_limits
from coplint.clock import shared
from coplint.draft.model import Draft, Span

if TYPE_CHECKING:
    from coplint.analysis.asides import Aside
    from coplint.analysis.captions import Caption
    from coplint.analysis.definitions.terms import MissingTerm
    from coplint.analysis.item_lists import ItemList
    from coplint.analysis.numbering.faults import NumberOrder
    from coplint.analysis.reading_order import ReadingOrder
    from coplint.analysis.references.laws import Laws
    from coplint.analysis.spellings.model import Term
    from coplint.analysis.time_limits.conflicts import TimeConflict
    from coplint.analysis.time_limits.windows import Window
    from coplint.analysis.vocabulary import Vocabulary

T = TypeVar("T")


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

    @shared
    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences, in order of the draft."""
        return find_sentences(self.draft)

    @shared
    def sentences_of(self) -> Mapping[int, tuple[Sentence, ...]]:
        """Sentences by the index of their block."""
        return by_block(self.sentences)

    @shared
    def modals(self) -> tuple[Modal, ...]:
        """All modal words and their equivalents, in order of the draft."""
        return find_modals(self.draft, self.scheme, self.agents.is_agent)

    @shared
    def modals_of(self) -> Mapping[int, tuple[Modal, ...]]:
        """Modals by the index of their block."""
        return by_block(self.modals)

    @shared
    def glossary(self) -> Glossary:
        """Where the draft explains its terms."""
        return Glossary.of(self.draft)

    @shared
    def acronyms(self) -> tuple[Acronym, ...]:
        """One entry for each acronym, in order of first use."""
        return find_acronyms(self.draft, self.glossary, self.exempt)

    @shared
    def definitions(self) -> tuple[Definition, ...]:
        """Terms the draft defines, in order of their definitions."""
        return find_definitions(self.draft, self.glossary)

    @shared
    def references(self) -> tuple[Reference, ...]:
        """References within the draft and out of it, in order of the draft."""
        return find_references(self.draft)

    @shared
    def laws(self) -> Laws:
        """Where the draft names the laws on which it rests."""
        from coplint.analysis.references.laws import Laws

        return Laws(self.draft, self.sentences_of, self.references)

    @shared
    def agents(self) -> Actors:
        """Who can act in this draft."""
        return Actors(self.draft, self.actors)

    @shared
    def duties(self) -> tuple[Duty, ...]:
        """Who has to do what, one for each actor, in order of the draft."""
        return self.doings().duties

    @shared
    def duties_of(self) -> Mapping[int, tuple[Duty, ...]]:
        """Duties by the index of the block in which their modal stands."""
        return by_block(self.duties)

    def doings(self, names: Iterable[str] = ()) -> Doings:
        """Duties and plain statements, where the bearers of these names can act too."""
        more = tuple(sorted(name for name in names if not self.agents.is_agent(name.split()[-1])))
        if more not in self._doings:
            agents = Actors(self.draft, (*self.actors, *more)) if more else self.agents
            self._doings[more] = Doings(self.draft, agents, self.sentences, self.modals, self.references)
        return self._doings[more]

    @shared
    def _doings(self) -> dict[tuple[str, ...], Doings]:
        """Those that were asked for, by the names that were given."""
        return {}

    @shared
    def time_limits(self) -> tuple[TimeLimit, ...]:
        """Limits of time, in order of the draft."""
        return find_time_limits(self.draft, self.duties)

    @shared
    def time_limits_of(self) -> Mapping[int, tuple[TimeLimit, ...]]:
        """Limits of time by the index of their block."""
        return by_block(self.time_limits)

    @shared
    def time_conflicts(self) -> tuple[TimeConflict, ...]:
        """Limits of one step that do not agree."""
        from coplint.analysis.time_limits.conflicts import find_time_conflicts

        return find_time_conflicts(self.draft, self.time_limits)

    @shared
    def open_conflicts(self) -> tuple[TimeConflict, ...]:
        """Open limits beside firm ones for the same process."""
        from coplint.analysis.time_limits.open_conflicts import find_open_conflicts

        return find_open_conflicts(self.draft, self.time_limits)

    @shared
    def time_windows(self) -> tuple[Window, ...]:
        """Minimums of time that are given for something, each with its maximum."""
        from coplint.analysis.time_limits.windows import find_windows

        return find_windows(self.draft, self.time_limits)

    @shared
    def missing_terms(self) -> tuple[MissingTerm, ...]:
        """Terms that a reader will look up and not find, in order of the draft."""
        from coplint.analysis.definitions.missing import find_missing_terms

        return find_missing_terms(self.draft, self.definitions, self.acronyms)

    @shared
    def duplicates(self) -> tuple[Duplicate, ...]:
        """Pairs of sentences that say nearly the same, in order of the draft."""
        return find_duplicates(self.draft, self.sentences)

    @shared
    def asides(self) -> Mapping[int, Aside]:
        """Notes and examples, by the index of their block."""
        from coplint.analysis.asides import find_asides

        return find_asides(self.draft)

    @shared
    def list_of(self) -> Mapping[int, ItemList]:
        """The list in which an item stands, by the index of the item."""
        from coplint.analysis.item_lists import find_lists

        return {item.index: one for one in find_lists(self.draft) for item in one.items}

    @shared
    def captions(self) -> tuple[Caption, ...]:
        """Captions with a number, in order of the draft."""
        from coplint.analysis.captions import find_captions

        return tuple(find_captions(self.draft))

    @shared
    def number_order(self) -> NumberOrder:
        """Which numbers of points and headings stand in order, and which do not."""
        from coplint.analysis.numbering.faults import find_number_order

        return find_number_order(self.draft)

    @shared
    def spellings(self) -> tuple[Term, ...]:
        """Terms that are spelt in more than one way, in order of the draft."""
        from coplint.analysis.spellings.find import find_spellings

        return find_spellings(self.draft, self.acronyms)

    @shared
    def reading_order(self) -> ReadingOrder:
        """In which order a reader meets the words."""
        from coplint.analysis.reading_order import ReadingOrder

        return ReadingOrder(self.draft)

    @shared
    def vocabulary(self) -> Vocabulary:
        """Which blocks hold which words."""
        from coplint.analysis.vocabulary import Vocabulary

        return Vocabulary.of(self.draft.blocks)

    def once(self, asked: Hashable, work_out: Callable[[], T]) -> T:
        """What a rule needs to know of the whole draft, worked out for the first of the regions that it is asked of.

        `asked` is what the answer depends on besides the draft.
        """
        if asked not in self._answers:
            self._answers[asked] = work_out()
        answer: T = self._answers[asked]
        return answer

    @shared
    def _answers(self) -> dict[Hashable, Any]:
        return {}

    def binding_in(self, sentence: Span) -> Sequence[Modal]:
        """The modals by which a sentence itself binds: quotations, questions, headings and its lead-in are others'."""
        listed = beginning_in(sentence, self.modals_of)
        return [modal for modal in listed if not modal.quoted and not modal.asked]

    def sentence_at(self, span: Span) -> Sentence | None:
        """The sentence in which a span begins, if the block has any."""
        listed = self.sentences_of.get(span.block, ())
        at = bisect_right(listed, span.start, key=lambda sentence: sentence.span.start) - 1
        return listed[at] if at >= 0 and listed[at].span.holds(span) else None
