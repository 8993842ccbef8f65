"""Modal schemes: which words bind in a draft, and how strongly.

A scheme is data, since UK guidance (must, should, may), ISO standards (shall, should, may, can) and RFC 2119
(capitals only) differ, and a team may have its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Strength(StrEnum):
    """How strongly a modal binds. The values are part of the JSON contract."""

    REQUIREMENT = "requirement"
    RECOMMENDATION = "recommendation"
    PERMISSION = "permission"
    POSSIBILITY = "possibility"
    ENCOURAGEMENT = "encouragement"
    NECESSITY = "necessity"
    DESCRIPTION = "description"

    @property
    def rank(self) -> int:
        """Its place in the order of force, the strongest 0."""
        return tuple(Strength).index(self)

    @classmethod
    def read(cls, name: str) -> Strength:
        """A strength by its name, or by the word that people know it by. Raises ValueError for another."""
        return SAID_AS.get(name) or cls(name)

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: Any) -> Any:
        """How pydantic reads it from YAML: either of the two. It is imported already when it asks."""
        from pydantic_core import core_schema

        return core_schema.no_info_after_validator_function(
            cls.read, core_schema.literal_schema([*SAID_AS, *(one.value for one in cls)])
        )

    @property
    def binds(self) -> bool:
        """Whether somebody must, or should, do what is said."""
        return self in (Strength.REQUIREMENT, Strength.RECOMMENDATION)


SAID_AS: Mapping[str, Strength] = {
    "must": Strength.REQUIREMENT,
    "should": Strength.RECOMMENDATION,
    "may": Strength.PERMISSION,
}
"""The words by which people know a strength."""


@dataclass(frozen=True, slots=True)
class ModalWord:
    """Words of one strength. A first word `be`, `have`, `need` or `do` of several stands for its present forms too.

    `otherwise` is the strength where nobody is given leave to do anything: "schools may set targets" permits,
    "there may be cases" does not.
    """

    words: tuple[str, ...]
    strength: Strength
    otherwise: Strength | None = None


@dataclass(frozen=True, slots=True)
class ModalScheme:
    """Which words bind and how strongly; under `capitals_only` MUST does, and must is a word like others.

    A requirement rests on a law, unless `by_law` is false: a standard binds whoever claims to conform to it.
    """

    id: str
    title: str
    words: tuple[ModalWord, ...]
    capitals_only: bool = False
    by_law: bool = True

    def word_for(self, strength: Strength) -> str | None:
        """The plainest word of a strength, to say instead of another; None if all it has must be inflected."""
        words = (word for entry in self.words if entry.strength is strength for word in entry.words)
        plain = next((word for word in words if " " not in word), None)
        return plain.upper() if plain and self.capitals_only else plain
