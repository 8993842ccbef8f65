"""Terms that the glossary must explain.

Anti-pattern: a draft that speaks of a "key worker" forty times and never says what one is.

    check: definition
    terms: [key worker, co-production]
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from coplint.analysis.definitions.find import Definition, Source
from coplint.analysis.readability import words_of
from coplint.checks.hit import Evidence, Hit, Said
from coplint.checks.look import Look
from coplint.checks.looking.counting import counted
from coplint.draft.model import Role, Span
from coplint.strict import STRICT
from coplint.wording import Words

_BRACKETS = re.compile(r"\s*\(([^()]*)\)")
_ARTICLE = re.compile(r"^(?:the|an?)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class DefinitionWanted:
    """`terms` need an entry in the glossary; with `anywhere`, words in the body that define them serve too.

    `at_least_words` is how long it must be. A term that the draft does not use needs none.
    """

    terms: tuple[Words, ...]
    anywhere: bool = False
    at_least_words: int = 1

    __pydantic_config__ = STRICT

    def __post_init__(self) -> None:
        """Refuse a length that every definition has."""
        if self.at_least_words < 1:
            raise ValueError("`at-least-words:` is a number of words, 1 or more")


def check(asked: DefinitionWanted, look: Look) -> Iterator[Said]:
    """A hit at the first use of each term without a definition and on one too short, evidence where it stands."""
    for term in asked.terms:
        defined = max(
            (known for known in look.analysis.definitions if _serves(known, term, asked)), key=_length, default=None
        )
        if defined is not None and _length(defined) < asked.at_least_words:
            length = counted(_length(defined), "word")
            told = f"“{defined.term}” is defined in {length}, at least {asked.at_least_words} wanted"
            yield Hit(defined.span, told, subject=term.source)
        elif defined is not None:
            yield Evidence(defined.span)
        elif first := _first_use(term, look):
            yield Hit(first, f"“{look.text(first)}” has no {_place(asked)}", subject=term.source)


def _length(known: Definition) -> int:
    return len(words_of(known.text))


def _serves(known: Definition, term: Words, asked: DefinitionWanted) -> bool:
    listed = known.source in (Source.GLOSSARY, Source.ABBREVIATIONS)
    return bool(known.text.strip()) and (listed or asked.anywhere) and any(map(term.fill, _names(known.term)))


def _names(term: str) -> tuple[str, ...]:
    """What an entry may be looked up by: "EHC plan" of "The Education, Health and Care plan (EHC plan)" too."""
    outside = _BRACKETS.sub("", term).strip()
    return tuple(_ARTICLE.sub("", name.strip(" ‘’“”'\"")) for name in (term, outside, *_BRACKETS.findall(term)))


def _first_use(term: Words, look: Look) -> Span | None:
    blocks = look.analysis.draft.blocks
    return next((span for span in look.find(term) if blocks[span.block].role is not Role.GLOSSARY), None)


def _place(asked: DefinitionWanted) -> str:
    return "definition" if asked.anywhere else "entry in the glossary"
