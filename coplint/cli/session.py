"""What every command on drafts does first: settings, rules and modal scheme found, drafts read."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from coplint.analysis.analysis import Analysis
from coplint.config.levels import Severity, Stage
from coplint.config.settings import Settings, find_settings, read_settings
from coplint.draft.model import Draft, View
from coplint.errors import CoplintError
from coplint.readers.files import read_draft
from coplint.rulebook.load import check_ids
from coplint.rulebook.model import Rule
from coplint.rulebook.packs import rulebook, shipped_rules
from coplint.rulebook.selection import Selection, ids, say_unknown, selected, unknown_name
from coplint.rulebook.shipped import exempt_acronyms, scheme_for
from coplint.yamlfile import YamlError


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
    def book(self) -> tuple[Rule, ...]:
        """All rules of this folder, those that are not selected too."""
        packs = () if self.asked.packs else self.settings.packs
        rules = (*rulebook(packs, self.settings.rules), *self.brought)
        check_ids(rules)
        return rules

    @cached_property
    def selection(self) -> Selection:
        """The rules to run. Raises BadOption or YamlError, whoever has to mend it, if there are none of these names."""
        asked, here = self.asked, self.settings
        named = (*asked.select, *asked.ignore)
        written = () if asked.select else (*here.select, *here.ignore)
        # where --pack stands for the packs of the settings, these may well name rules of theirs
        known = (*self.book, *shipped_rules()) if asked.packs and written else self.book
        if (name := unknown_name(named, self.book)) is not None:
            raise BadOption(say_unknown(name, shipped_rules()))
        if (name := unknown_name(written, known)) is not None:
            raise YamlError(f"{self.path}: {say_unknown(name, shipped_rules())}")
        try:
            ignored = asked.ignore if asked.select else (*asked.ignore, *here.ignore)
            return selected(self.book, asked.select or here.select, ignored)
        except CoplintError as wrong:
            raise (BadOption(str(wrong)) if named or asked.packs else YamlError(f"{self.path}: {wrong}")) from wrong

    def knows(self, name: str) -> bool:
        """Whether any rule that coplint can find has this id, or had it."""
        return name in ids(self.book) or name in ids(shipped_rules())

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

    def analysis(self, draft: Draft) -> Analysis:
        """A draft with the values that analysis needs."""
        known = exempt_acronyms() | frozenset(self.settings.known_acronyms)
        return Analysis(draft, scheme_for(draft, self.settings.modal_scheme), known, self.settings.known_actors)

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
        self._brought = rulebook(self.asked.packs, self.asked.own)

    def of(self, draft: Path) -> Session:
        """The session for a draft. Raises YamlError for settings that cannot be used."""
        return self.of_folder(draft if draft.is_dir() else draft.parent)

    def of_folder(self, folder: Path) -> Session:
        """The session for all drafts that lie in a folder. Raises YamlError."""
        where = self.asked.config or find_settings(folder)
        if where not in self._made:
            self._made[where] = Session(self.asked, where, read_settings(where), self._brought)
        return self._made[where]
