"""What the check of a rule says of the regions of a draft, taken together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from coplint.checks.hit import Evidence, Hit, NoPlace, Said
from coplint.checks.look import Look
from coplint.checks.registry import CHECKS
from coplint.draft.model import Span
from coplint.places.region import Region
from coplint.rulebook.model import Rule


@dataclass(frozen=True, slots=True)
class Told:
    """A hit and, where it stands nowhere, the region that it is about."""

    hit: Hit
    region: Region | None

    @property
    def same(self) -> tuple[Span | None, str, Region | None]:
        """What makes it one and the same: its span, or what it is about in which region."""
        return self.hit.span, self.hit.subject, self.region

    @property
    def order(self) -> tuple[tuple[int, int, int], str, str]:
        """Those that stand nowhere first, then in order of the draft."""
        return _order(self.hit.span), self.hit.subject, self.region.name if self.region else ""


@dataclass(slots=True)
class Heard:
    """What a check said, and of which blocks; what it said of two regions that overlap counts once."""

    _told: dict[object, Told] = field(default_factory=dict)
    _evidence: set[Span] = field(default_factory=set)
    _blocks: set[int] = field(default_factory=set)

    def hear(self, rule: Rule, looks: Iterable[Look]) -> None:
        """Take in what is said of each region; of one that has nothing of what the rule compares or counts, nothing is.

        Raises NoPlace if that is so of all of them, and OutOfTime.
        """
        lacking: list[NoPlace] = []
        heard = False
        for look in looks:
            look.by.keep(f"what “{rule.check}” asks for, place by place,")
            try:
                said = tuple(CHECKS[rule.check].check(rule.parameters, look))
                if not said and not look.region.blocks:
                    raise NoPlace("the place has gone since the last draft")
                self._take(look, said)
                heard = True
            except NoPlace as none:
                lacking.append(none)
        if lacking and not heard:
            raise lacking[0]

    @property
    def told(self) -> tuple[Told, ...]:
        """The hits in order."""
        return tuple(sorted(self._told.values(), key=lambda told: told.order))

    @property
    def evidence(self) -> tuple[Span, ...]:
        """The evidence in order of the draft."""
        return tuple(sorted(self._evidence, key=_order))

    @property
    def blocks(self) -> tuple[int, ...]:
        """The blocks of which something could be said, rising."""
        return tuple(sorted(self._blocks))

    def _take(self, look: Look, said: Iterable[Said]) -> None:
        for region in (look.region, look.other):
            self._blocks.update(region.blocks if region else ())
        for one in said:
            match one:
                case Evidence() if one.span.end > one.span.start:  # a block without text shows nothing
                    self._evidence.add(one.span)
                case Hit():
                    told = Told(one, look.region if one.span is None else None)
                    self._told.setdefault(told.same, told)


def _order(span: Span | None) -> tuple[int, int, int]:
    return (-1, 0, 0) if span is None else (span.block, span.start, span.end)
