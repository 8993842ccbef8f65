"""A rule as validated: one envelope for every kind of check, and the parameters of its kind."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from coplint.config.levels import Severity, Stage
from coplint.places.where import Each, Where


@dataclass(frozen=True, slots=True)
class Example:
    """A paragraph that stands in the rule's place, or a small Markdown draft where a paragraph is not enough."""

    text: str
    whole: bool
    """Whether `text` is a draft of its own, so that the rule's `where` is looked up in it."""
    line: int
    earlier: str | None = None
    """The revision before that draft, for a rule about what changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """What one YAML entry says. `id` is permanent; `formerly` are ids it had before, which still select it."""

    id: str
    title: str
    check: str
    parameters: Any
    where: Where
    each: Each | None
    between: tuple[Where, Where] | None = None
    """The two places that a check compares, instead of `where`."""
    topic: str
    severity: Severity
    stages: Mapping[Stage, Severity] = field(default_factory=dict)
    feedback: tuple[str, ...] = ()
    because: str
    reference: str | None = None
    alternative: str | None = None
    formerly: tuple[str, ...] = ()
    flagged: tuple[Example, ...] = ()
    fine: tuple[Example, ...] = ()
    pack: str
    path: Path
    line: int
    shipped: bool = False
    """Whether the rule comes with coplint, so that it is known wherever the command is called."""

    @property
    def places(self) -> tuple[Where, ...]:
        """The places that the rule names: the two that it compares, or the one that it is about."""
        return self.between or (self.where,)

    def severity_at(self, stage: Stage) -> Severity:
        """How severe the rule is at a stage; where it says nothing of the stage, its plain severity."""
        return self.stages.get(stage, self.severity)

    @property
    def first_id(self) -> str:
        """The id the rule was born with: what fingerprints are made of, so that renaming it disturbs none."""
        return self.formerly[0] if self.formerly else self.id
