"""The `where` and `each` of a rule: which part of a draft it is about. rules/README.md says what each key means."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from coplint.draft.model import Kind
from coplint.places.labels import is_label
from coplint.strict import STRICT
from coplint.wording import Words


class Each(StrEnum):
    """Units of which a rule is asked one by one."""

    CHAPTER = "chapter"
    SECTION = "section"
    POINT = "point"
    PARAGRAPH = "paragraph"
    ROW = "row"


class Fact(StrEnum):
    """What analysis must have found in a block for it to count."""

    MODAL = "modal"
    REQUIREMENT = "requirement"
    RECOMMENDATION = "recommendation"
    ACRONYM = "acronym"
    DEFINITION = "definition"
    DUTY = "duty"
    REFERENCE = "reference"
    TIME_LIMIT = "time-limit"
    NOTE = "note"
    EXAMPLE = "example"


@dataclass(frozen=True, slots=True)
class Was:
    """Where the feedback saw it: a label in an earlier draft, which is looked up in that draft only."""

    label: str
    draft: str | int

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True, kw_only=True)
class Where:
    """A place in a draft. Every key given narrows it; several values of one key widen it."""

    label: tuple[str, ...] = ()
    heading: tuple[Words, ...] = ()
    chapter: tuple[Words, ...] = ()
    about: tuple[Words, ...] = ()
    kind: tuple[Kind, ...] = ()
    table: tuple[Words, ...] = ()
    figure: tuple[Words, ...] = ()
    paragraph: int | None = None
    sentence: int | None = None
    with_: tuple[Fact, ...] = ()
    was: Was | None = None

    __pydantic_config__ = STRICT

    def __post_init__(self) -> None:
        """Refuse what would mean everything or nothing."""
        if not all(map(is_label, self.label)):
            raise ValueError("a label has a number or a letter, as 7.9 or (b) has")
        if 0 in (self.paragraph, self.sentence):
            raise ValueError("paragraphs and sentences are counted from 1, or from the end with -1")
