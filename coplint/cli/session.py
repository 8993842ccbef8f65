"""What every checking command does first: settings, rules and scheme found, drafts read, reviews made."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

from coplint.analysis.analysis import Analysis
from coplint.config.levels import Severity, Stage
from coplint.config.settings import Settings, find_settings, read_settings
from coplint.draft.errors import UnreadableDraft
from coplint.draft.model import Draft, View
from coplint.engine.outcomes import Outcome
from coplint.engine.run import run_rules
from coplint.errors import CoplintError
from coplint.history.earlier import NoEarlierDraft, earlier
from coplint.readers.files import read_draft
from coplint.review.build import build_review
from coplint.review.model import Review
from coplint.rulebook.model import Rule
from coplint.rulebook.packs import rulebook, selected
from coplint.rulebook.shipped import exempt_acronyms, scheme_for

DRAFTS = (".docx", ".docm")
"""What a folder is searched for; other formats are checked when they are named."""


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
    """The settings that hold in one folder, with what they bring: rules, view, stage, known acronyms."""

    asked: Asked
    settings: Settings

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """The rules to run."""
        asked, settings = self.asked, self.settings
        rules = rulebook(asked.packs or settings.packs, (*settings.rules, *asked.own))
        return selected(rules, asked.select or settings.select, (*asked.ignore, *settings.ignore))

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

    def review(self, path: Path) -> Review:
        """The review of one draft. Raises UnreadableDraft, NoEarlierDraft and YamlError."""
        analysis = self.analysis(self.read(path))
        outcomes = run_rules(self.rules, analysis, stage=self.stage)
        before = self._earlier(path)
        made = build_review(
            analysis,
            self.rules,
            outcomes,
            dismissals=self.settings.dismissals,
            earlier=before,
            against=self.asked.against,
            today=datetime.date.today(),
        )
        if before is None and self.asked.against is not None:
            told = f"{self.asked.against} does not have this draft under this name: all that is found counts"
            return replace(made, notices=(*made.notices, told))
        return made

    def _earlier(self, path: Path) -> Sequence[Outcome] | None:
        if self.asked.against is None:
            return None
        old = earlier(self.asked.against, path)
        if old is None:
            return None  # the revision does not have this draft: all of it is new
        draft = read_draft(old.path, name=old.name, data=old.data, view=self.view)
        return run_rules(self.rules, self.analysis(draft), stage=self.stage)


@dataclass
class Sessions:
    """A session for each settings file, made once however many drafts lie below it."""

    asked: Asked
    _made: dict[Path | None, Session] = field(default_factory=dict)

    def of(self, path: Path) -> Session:
        """The session for a draft. Raises YamlError for settings that cannot be used."""
        where = self.asked.config or find_settings(path if path.is_dir() else path.parent)
        if where not in self._made:
            self._made[where] = Session(self.asked, read_settings(where))
        return self._made[where]


@dataclass(frozen=True, slots=True)
class Trouble:
    """A draft that could not be checked, and why, in one line."""

    path: Path
    why: str


def drafts_in(paths: Sequence[Path]) -> Iterator[Path]:
    """The drafts that are meant: files as named, and the Word files below a folder, lock files left out."""
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        for found in sorted(path.rglob("*")):
            hidden = any(part.startswith(".") for part in found.relative_to(path).parts)
            if found.suffix.lower() in DRAFTS and not found.name.startswith("~$") and not hidden:
                yield found


def review_all(
    paths: Sequence[Path], asked: Asked, told: Callable[[Path], None]
) -> Iterator[tuple[Session, Review] | Trouble]:
    """The review of each draft in order, or what is the matter with it; `told` hears of each before it is read."""
    sessions = Sessions(asked)
    for path in drafts_in(paths):
        told(path)
        try:
            session = sessions.of(path)
            yield session, session.review(path)
        except (UnreadableDraft, NoEarlierDraft) as wrong:
            yield Trouble(path, str(wrong))
        except CoplintError:
            raise  # rules or settings that cannot be used: nothing would come of the other drafts either
        except Exception as fault:  # noqa: BLE001 - a fault of ours on one draft must not keep the others from being checked
            yield Trouble(
                path, f"coplint itself failed on this draft ({type(fault).__name__}: {fault}); please report it"
            )
