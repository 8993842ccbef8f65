"""Terms that a reader looks up and does not find.

Anti-pattern: a Personal Budget is explained in 9.95, met in forty other places, and looked for in vain in the glossary;
"Each Designated Reader keeps a Reading Record", in a draft that says what neither is. Better: an entry for each.

    check: missing-term
    of: [named]
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from coplint.analysis.definitions.terms import MissingTerm, Sign, forms_of, served_by
from coplint.checks.hit import Hit, Said
from coplint.checks.look import Look
from coplint.checks.looking.counting import times
from coplint.strict import STRICT

_USUAL: Mapping[Sign, int] = {Sign.SHORTENED: 8, Sign.EXPLAINED: 5, Sign.NAMED: 5}


@dataclass(frozen=True, slots=True, kw_only=True)
class MissingTerms:
    """Terms of the sorts that `of` names: all three, unless said.

    The draft shortens or explains a term in passing and its glossary leaves it out, or it writes one of several things
    with the capitals of a name and explains it nowhere. A term that is used less than `fewest` times is left alone;
    without that, less than 5 times, or 8 if it is shortened.
    """

    of: tuple[Sign, ...] = tuple(Sign)
    fewest: int | None = None

    __pydantic_config__ = STRICT

    def __post_init__(self) -> None:
        """Refuse a rule that asks for nothing, and terms that nobody uses."""
        if not self.of:
            raise ValueError("`of:` names nothing")
        if self.fewest is not None and self.fewest < 1:
            raise ValueError("`fewest:` is 1 or more")

    def takes(self, term: MissingTerm) -> bool:
        """Whether a term is of the kind that is asked for, and used often enough."""
        fewest = _USUAL[term.sign] if self.fewest is None else self.fewest
        return term.sign in self.of and term.uses >= fewest


def check(asked: MissingTerms, look: Look) -> Iterator[Said]:
    """A hit for each such term, where the draft shortens or explains it, or first writes it as a name."""
    for term in _each_once(filter(asked.takes, look.analysis.missing_terms)):
        if look.region.holds(term.span):
            yield Hit(term.span, _message(term, look), subject=term.term)


def _message(term: MissingTerm, look: Look) -> str:
    said = look.text(term.span) if term.sign is Sign.NAMED else term.term
    return f"“{said}” {_SHOWS[term.sign]} {times(term.uses)}"


def _each_once(terms: Iterator[MissingTerm]) -> Iterator[MissingTerm]:
    """Those that no other stands for: one that is shortened and explained goes by its short form."""
    told: set[str] = set()
    for term in sorted(terms, key=lambda term: list(Sign).index(term.sign)):
        if told.isdisjoint(forms_of(term.term)):
            told |= served_by((term.term,))
            yield term


_SHOWS: Mapping[Sign, str] = {
    Sign.SHORTENED: "has a short form and is used",
    Sign.EXPLAINED: "is explained in passing and used",
    Sign.NAMED: "is written as a name",
}
