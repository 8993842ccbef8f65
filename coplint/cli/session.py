"""What every command on drafts does first: settings and modal scheme found, drafts read."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from coplint.analysis.analysis import Analysis
from coplint.analysis.modals.conventions import find_convention
from coplint.cli.asked import Asked
from coplint.config.levels import Severity, Stage
from coplint.config.settings import Settings, find_settings, read_settings
from coplint.draft.model import Draft, View
from coplint.readers.files import read_draft
from coplint.rulebook.shipped import DEFAULT_SCHEME, UnknownName, exempt_acronyms, scheme_for
from coplint.yamlfile import YamlError

if TYPE_CHECKING:
    from coplint.cli.book import Book
    from coplint.rulebook.model import Rule


@dataclass(frozen=True)
class Session:
    """The settings that hold in one folder, with what they bring: rules, view, stage, known acronyms.

    `path` is the file they stand in, if any; `brought` are the rules that the command line names.
    """

    asked: Asked
    path: Path | None = None
    settings: Settings = field(default_factory=Settings)
    brought: tuple[Rule, ...] = ()

    @cached_property
    def book(self) -> Book:
        """The rules of this folder."""
        from coplint.cli.book import Book  # rules and what reads them, which a command without rules does without

        return Book(self.asked, self.path, self.settings, self.brought)

    @property
    def packs_replaced(self) -> str:
        """What to tell of packs of the settings that --pack keeps from running; empty if there are none."""
        left_out = [name for name in self.settings.packs if name not in self.asked.packs]
        if not (self.asked.packs and left_out):
            return ""
        asked, others = (" ".join(f"--pack {name}" for name in names) for names in (self.asked.packs, left_out))
        return f"{asked} runs instead of {', '.join(left_out)}; add {others} to have both"

    @property
    def stage(self) -> Stage:
        """Where the draft stands."""
        return Stage(self.asked.stage) if self.asked.stage else self.settings.stage

    @property
    def view(self) -> View:
        """Which text of tracked changes is read."""
        return View(self.asked.view) if self.asked.view else self.settings.view

    @property
    def fail_on(self) -> Severity:
        """The least severity that makes a check fail."""
        return Severity(self.asked.fail_on) if self.asked.fail_on else self.settings.fail_on

    def analysis(self, draft: Draft, *, usual: str = DEFAULT_SCHEME) -> Analysis:
        """A draft with the values that analysis needs; `usual` is its scheme where nothing names one."""
        stated = find_convention(draft)
        known = exempt_acronyms() | frozenset(self.settings.known_acronyms)
        try:
            scheme = scheme_for(stated, self.settings.modal_scheme, usual=usual)
        except UnknownName as wrong:
            raise YamlError(f"{self.path}: {wrong}") from wrong
        return Analysis(draft, scheme, known, self.settings.known_actors, convention=stated)

    def read(self, path: Path) -> Draft:
        """The draft in a file. Raises UnreadableDraft."""
        return read_draft(path, name=str(path), view=self.view)


@dataclass
class Sessions:
    """A session for each settings file, made once however many drafts lie below it.

    Raises YamlError for packs and rules that the command line names and that cannot be used.
    """

    asked: Asked
    _brought: tuple[Rule, ...] = field(init=False)
    _made: dict[Path | None, Session] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._brought = _brought(self.asked)

    def of(self, draft: Path) -> Session:
        """The session for a draft. Raises YamlError for settings that cannot be used."""
        return self.of_folder(draft if draft.is_dir() else draft.parent)

    def of_folder(self, folder: Path) -> Session:
        """The session for all drafts that lie in a folder. Raises YamlError."""
        where = self.asked.config or find_settings(folder)
        if where not in self._made:
            self._made[where] = Session(self.asked, where, read_settings(where), self._brought)
        return self._made[where]


def _brought(asked: Asked) -> tuple[Rule, ...]:
    if not (asked.packs or asked.own):
        return ()
    from coplint.rulebook.packs import rulebook

    return rulebook(asked.packs, asked.own)
