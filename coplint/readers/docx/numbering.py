"""The counting of lists, which Word leaves to its reader (ECMA-376 17.9)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from coplint.readers.docx.levels import Level, ListDefinition
from coplint.readers.docx.names import ILVL, NUM_ID, W
from coplint.readers.docx.numerals import written
from coplint.readers.docx.styles import Styles
from coplint.readers.docx.xml import Element, number, value, whole

LEVELS = 9
_ABSTRACT_ID = W + "abstractNumId"
_PLACEHOLDER = re.compile(r"%([1-9])")


@dataclass(frozen=True, slots=True)
class Counted:
    """A paragraph's place in its list: the number shown, the counter that made it, the level."""

    shown: str
    counter: str
    depth: int
    bullet: bool


@dataclass(slots=True)
class Numbering:
    """The lists of one file and how far each has counted."""

    nums: dict[int, Element]
    abstracts: dict[str, Element]
    styles: Styles
    definitions: dict[int, ListDefinition | None] = field(default_factory=dict)
    counts: dict[str, list[int | None]] = field(default_factory=dict)
    begun: set[tuple[int, int]] = field(default_factory=set)
    """Lists and levels whose own start has been used: it counts once (ECMA-376 17.9.26)."""

    @classmethod
    def read(cls, root: Element | None, styles: Styles) -> Numbering:
        """The lists of a numbering part; a file may have none."""
        nums = [] if root is None else root.findall(W + "num")
        abstracts = [] if root is None else root.findall(W + "abstractNum")
        return cls(
            {found: num for num in nums if (found := whole(num.get(NUM_ID))) is not None},
            {abstract.get(_ABSTRACT_ID, ""): abstract for abstract in abstracts},
            styles,
        )

    def definition(self, num_id: int) -> ListDefinition | None:
        """The list `num_id`, or None where numbering.xml has none: Word then shows no number."""
        if num_id not in self.definitions:
            self.definitions[num_id] = self._define(num_id)
        return self.definitions[num_id]

    def count(self, num_id: int, depth: int) -> Counted | None:
        """Count one paragraph at a level from 0, and say what stands in front of it; None if the list is unknown."""
        known = self.definition(num_id)
        if known is None or not 0 <= depth < LEVELS:
            return None
        counts = self.counts.setdefault(known.counter, [None] * LEVELS)
        self._advance(num_id, known, counts, depth)
        level = known.level(depth)
        is_bullet = level.style == "bullet"
        shown = level.text if is_bullet else _shown(known, counts, level)
        return Counted("" if level.hidden else shown, known.counter, depth, is_bullet)

    def _advance(self, num_id: int, known: ListDefinition, counts: list[int | None], depth: int) -> None:
        own_start = known.starts.get(depth) if (num_id, depth) not in self.begun else None
        self.begun.add((num_id, depth))
        so_far = counts[depth]
        if own_start is not None:
            counts[depth] = own_start
        else:
            counts[depth] = known.level(depth).start if so_far is None else so_far + 1
        for above in range(depth):
            if counts[above] is None:
                counts[above] = known.level(above).start
        for deeper in range(depth + 1, LEVELS):
            if counts[deeper] is not None and known.level(deeper).restarts_after(depth, deeper):
                counts[deeper] = None

    def _define(self, num_id: int) -> ListDefinition | None:
        num = self.nums.get(num_id)
        key = value(num, _ABSTRACT_ID)
        abstract = self._followed(key)
        if num is None or abstract is None or key is None:
            return None
        levels = {whole(level.get(ILVL)): level for level in abstract.findall(W + "lvl")}
        starts: dict[int, int] = {}
        for override in num.findall(W + "lvlOverride"):
            depth = whole(override.get(ILVL))
            if (own := override.find(W + "lvl")) is not None:
                levels[depth] = own
            if depth is not None and (start := number(override, W + "startOverride")) is not None:
                starts[depth] = start
        return ListDefinition(abstract.get(_ABSTRACT_ID, ""), levels, starts)

    def _followed(self, key: str | None) -> Element | None:
        """The abstract list itself, where one only names the numbering style that holds it (ECMA-376 17.9.21)."""
        seen: set[str] = set()
        while key is not None and key not in seen and (abstract := self.abstracts.get(key)) is not None:
            seen.add(key)
            link = value(abstract, W + "numStyleLink")
            if link is None:
                return abstract
            target = self.styles.list_of(link)
            key = None if target is None else value(self.nums.get(target), _ABSTRACT_ID)
        return None


def _shown(known: ListDefinition, counts: list[int | None], level: Level) -> str:
    """The text of a level with each %n as its own level writes it, in digits where the level is legal (17.9.4)."""

    def filled(placeholder: re.Match[str]) -> str:
        at = int(placeholder[1]) - 1
        other = known.level(at)
        legal = level.legal and other.style not in {"none", "bullet", "decimalZero"}
        count = counts[at]
        return written(other.start if count is None else count, "decimal" if legal else other.style)

    return _PLACEHOLDER.sub(filled, level.text).strip()
