"""What text output is shown on."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Screen:
    """What the output is shown on; formats for programs take no notice of it. `width` in columns.

    Without `notes`, findings that are only notes are counted and not listed.
    """

    colour: bool
    width: int
    notes: bool
