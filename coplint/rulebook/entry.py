"""A rule as it stands in YAML: the envelope that all rules share."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import fields
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, StringConstraints

from coplint.checks.topic import Topic
from coplint.config.levels import Severity, Stage
from coplint.nearest import nearest
from coplint.places.where import Each, Where
from coplint.strict import hyphenated
from coplint.validation import Strict

ID = re.compile(r"^[A-Z][A-Za-z0-9]*(-[A-Za-z0-9]+)+$")
"""What an id looks like: OUR-12, SE7-TA-21."""
Id = Annotated[str, StringConstraints(pattern=ID.pattern)]
Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]


class ExampleDraft(Strict):
    """A small Markdown draft, for a rule that a single paragraph cannot show; `earlier` is the revision before it."""

    draft: Line
    earlier: Line | None = None


def _no_sentence(given: Any) -> Any:
    """What stands for an example, as it is. Raises ValueError for a sentence that its colon has made a key."""
    if not isinstance(given, Mapping) or any(nearest(str(key), ("draft", "earlier")) for key in given):
        return given
    if any(str(key).startswith("“") for key in given):
        raise ValueError('this sentence has a colon, and its quotation marks are curly; type straight ones: "')
    raise ValueError("this sentence has a colon; put quotation marks round the whole of it")


Sample = Annotated[Line | ExampleDraft, BeforeValidator(_no_sentence)]


class Examples(Strict):
    """What the rule must flag, and what it must leave alone."""

    flagged: tuple[Sample, ...] = ()
    fine: tuple[Sample, ...] = ()


class Entry(Strict):
    """The envelope of a rule."""

    id: Id = Field(description="permanent: a renamed rule keeps its old id under `formerly`")
    title: Line = Field(description="the fault, as a short phrase")
    check: str = Field(description="the kind of check")
    where: Where = Field(default_factory=Where)
    each: Each | None = None
    between: tuple[Where, Where] | None = Field(default=None, description="the two places that a check compares")
    topic: Topic | None = Field(default=None, description="what the rule is about, if not what its kind usually is")
    severity: Severity | Mapping[Stage, Severity] = Severity.WARNING
    feedback: tuple[str, ...] = Field(default=(), description="ids of the feedback items that the rule serves")
    because: Line = Field(description="one paragraph that a drafter can act on")
    reference: str | None = Field(default=None, description="where it is laid down")
    alternative: str | None = Field(
        default=None, description="rules of one name contradict each other: a team chooses one"
    )
    formerly: tuple[Id, ...] = ()
    examples: Examples = Field(default_factory=Examples)


def keys_of(shape: Any) -> tuple[str, ...]:
    """The YAML keys of a dataclass of parameters, in the order it lists them."""
    return tuple(hyphenated(one.name) for one in fields(shape))
