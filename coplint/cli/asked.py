"""What a command line asks for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from coplint.errors import CoplintError


class BadOption(CoplintError):
    """Something that the command line asks for and no draft of the run can have."""


@dataclass(frozen=True, kw_only=True)
class Asked:
    """What the command line says; it outweighs the settings, and None leaves the word to them."""

    packs: tuple[str, ...] = ()
    own: tuple[Path, ...] = ()
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    stage: str | None = None
    fail_on: str | None = None
    view: str | None = None
    against: str | None = None
    config: Path | None = None
