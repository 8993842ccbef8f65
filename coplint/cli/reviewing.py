"""Drafts found and reviewed, each by itself: what is wrong with one does not keep the others from being checked."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from coplint.alignment.former import Former
from coplint.analysis.analysis import Analysis
from coplint.cli.asked import Asked, BadOption
from coplint.cli.session import Session, Sessions
from coplint.draft.errors import UnreadableDraft
from coplint.engine.run import of_one_draft, run_rules
from coplint.errors import CoplintError
from coplint.history.earlier import earlier
from coplint.history.git import NoEarlierDraft
from coplint.readers.files import read_draft
from coplint.review.build import build_review
from coplint.review.compare import Comparison
from coplint.review.model import Review
from coplint.yamlfile import YamlError

DRAFTS = (".docx", ".docm")
"""What a folder is searched for; other formats are checked when they are named."""


@dataclass(frozen=True, slots=True)
class Unchecked:
    """A draft that could not be checked, and why: a line, or several of settings and rules."""

    path: Path
    why: str
    blameless: bool = False
    """Whether settings or rules are at fault, which `why` names, and not the draft."""


def drafts_in(paths: Iterable[Path]) -> tuple[Path, ...]:
    """The drafts that are meant: files as named, and the Word files below a folder, lock files left out; each once."""
    found = (draft for path in paths for draft in (_below(path) if path.is_dir() else (path,)))
    once: dict[Path, Path] = {}
    for draft in found:
        once.setdefault(draft.resolve(), draft)
    return tuple(once.values())


def _below(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
        if path.suffix.lower() in DRAFTS and not path.name.startswith("~$") and not hidden:
            yield path


def review_all(
    drafts: Sequence[Path], asked: Asked, told: Callable[[Path], None]
) -> Iterator[tuple[Session, Review] | Unchecked]:
    """The review of each draft in order, or what is the matter with it; `told` hears of each before it is read.

    Raises CoplintError for what the command line asks for and no draft can have.
    """
    sessions = Sessions(asked)
    for path in drafts:
        told(path)
        try:
            session = sessions.of(path)
            yield session, review_draft(session, path)
        except CoplintError as wrong:
            if isinstance(wrong, BadOption) or (asked.config and isinstance(wrong, YamlError)):
                raise  # it would be the same for every draft
            yield Unchecked(path, str(wrong), blameless=isinstance(wrong, YamlError))
        except Exception as fault:  # noqa: BLE001 - a fault of ours on one draft must not keep the others from being checked
            yield Unchecked(
                path, f"coplint itself failed on this draft ({type(fault).__name__}: {fault}); please report it"
            )


def review_draft(session: Session, path: Path) -> Review:
    """The review of one draft. Raises UnreadableDraft, and YamlError for settings that cannot be used."""
    selection = session.book.selection
    analysis = session.analysis(session.read(path))
    known = dict(_formers(session, path))
    before = _before(session, path, session.asked.against) if session.asked.against else None
    revision = Former(before.analysis, analysis) if before and before.analysis else None
    rules = selection.rules if revision else of_one_draft(selection.rules)
    formers = _seen_from(analysis, known)
    outcomes = run_rules(rules, analysis, stage=session.stage, formers=formers, earlier=revision)
    return build_review(
        analysis,
        selection.rules,
        outcomes,
        dismissals=session.settings.dismissals,
        earlier=_compared(session, before, known) if before else None,
        notices=selection.notices,
        today=datetime.date.today(),
    )


def _formers(session: Session, path: Path) -> Iterator[tuple[str, Analysis]]:
    """The earlier drafts that rules look through, as far as the settings say where they are."""
    places = (place for rule in session.book.selection.rules for place in rule.places)
    asked = {str(place.was.draft) for place in places if place.was is not None}
    for name in sorted(asked & session.settings.drafts.keys()):
        where = session.settings.drafts[name]
        if not where.startswith("git:") and session.path is not None:
            where = str(session.path.parent / where)
        old = earlier(where, path)
        if old is not None:
            yield name, session.analysis(read_draft(old.path, name=old.name, data=old.data, view=session.view))


def _seen_from(now: Analysis, known: Mapping[str, Analysis]) -> Mapping[str, Former]:
    return {name: Former(analysis, now) for name, analysis in known.items()}


@dataclass(frozen=True, slots=True)
class _Before:
    """The draft that this one is compared with; without `analysis` there is none, and `told` says why.

    `lost` where it cannot be had, so that nothing can be said to be new.
    """

    against: str
    analysis: Analysis | None
    told: str = ""
    lost: bool = False


def _before(session: Session, path: Path, against: str) -> _Before:
    try:
        old = earlier(against, path)
        if old is None:
            told = f"{against} does not have this draft, under this name or another: all that is found counts"
            return _Before(against, None, told)
        draft = read_draft(old.path, name=old.name, data=old.data, view=session.view)
    except (NoEarlierDraft, UnreadableDraft) as wrong:
        why = f"could not be compared with {against}: {str(wrong).removeprefix(f'{against}: ')}"
        return _Before(against, None, why, lost=True)
    return _Before(against, session.analysis(draft))


def _compared(session: Session, before: _Before, known: Mapping[str, Analysis]) -> Comparison:
    """What the same rules say of the earlier draft, which look through the same drafts that were before it."""
    if before.analysis is None:
        return Comparison(before.against, notices=(before.told,), lost=before.told if before.lost else None)
    old = before.analysis.draft
    formers = _seen_from(before.analysis, known)
    outcomes = run_rules(session.book.selection.rules, before.analysis, stage=session.stage, formers=formers)
    return Comparison(before.against, outcomes, notices=tuple(f"{old.path}: {warning}" for warning in old.warnings))
