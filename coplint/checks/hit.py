"""What a check says: a hit where the draft breaks the rule, evidence where it is as wished."""

from __future__ import annotations

from dataclasses import dataclass

from coplint.draft.model import Span
from coplint.places.region import Landmark


@dataclass(frozen=True, slots=True)
class Hit:
    """Something wrong. `span` is None when it is wrong with the draft as a whole; `subject` then says with what.

    `suggestion` replaces the span's text; it is `safe` when that can change no meaning. With a `landmark` the hit is
    about a whole part of the draft, and the span only shows where: it is known by its subject and that part, whatever
    the words at the span come to say.
    """

    span: Span | None
    message: str
    suggestion: str | None = None
    safe: bool = False
    related: tuple[Span, ...] = ()
    subject: str = ""
    landmark: Landmark | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words that show that what a rule asks for is there."""

    span: Span


class NoPlace(Exception):
    """A place has nothing of what the rule compares or counts, so there is nothing to say of it; the words say what."""


Said = Hit | Evidence
