"""All drafts of one command reviewed, with what is the matter told at once."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from coplint.cli.asked import Asked
from coplint.cli.output import hint, progress, progress_done, tell
from coplint.cli.reviewing import Unchecked, drafts_in, review_all
from coplint.cli.session import Session
from coplint.config.levels import Severity
from coplint.errors import CoplintError
from coplint.reporters.registry import Checked
from coplint.review.dismissals import dismissal_notices
from coplint.review.model import Review


@dataclass(frozen=True, slots=True)
class Collected:
    """What came of all drafts. `failed`: a finding reaches --fail-on."""

    checked: Checked
    failed: bool
    notes_fail: bool
    """Whether a note is enough to make some draft fail, so that notes have to be shown."""

    @property
    def complete(self) -> bool:
        """Whether all drafts were read and checked to the end."""
        return not self.checked.unread and all(review.complete for review in self.checked.reviews)


def inputs(paths: Iterable[Path], asked: Mapping[str, Any]) -> Iterator[Path]:
    """The files that are read, which no output may take the place of."""
    yield from paths
    if _is_file(asked["against"]):
        yield Path(asked["against"])


def collect(paths: Iterable[Path], asked: Asked) -> Collected:
    """The reviews of all drafts that are meant. Raises CoplintError for what no draft of the run can have."""
    drafts = drafts_in(paths)
    if not drafts:
        raise CoplintError("no Word files there; name a draft, or a folder that holds .docx files")
    if _is_file(asked.against) and len(drafts) > 1:
        raise CoplintError("--against FILE compares one draft with it; for several drafts use --against git:REF")
    made = list(_told(drafts, asked))
    unread = {str(one.path): one.why for one in made if isinstance(one, Unchecked)}
    reviewed = [one for one in made if not isinstance(one, Unchecked)]
    for told in dict.fromkeys(session.packs_replaced for session, _ in reviewed if session.packs_replaced):
        hint(told)
    failed = any(_fails(session, review) for session, review in reviewed)
    notes_fail = any(session.fail_on is Severity.NOTE for session, _ in reviewed)
    return Collected(Checked(list(_with_notices(reviewed, every=not unread)), unread), failed, notes_fail)


def _is_file(against: str | None) -> bool:
    return against is not None and not against.startswith("git:")


def _told(drafts: Sequence[Path], asked: Asked) -> Iterator[tuple[Session, Review] | Unchecked]:
    faults: set[str] = set()
    for made in review_all(drafts, asked, lambda path: progress(f"reading {path} …")):
        progress_done()
        if isinstance(made, Unchecked) and made.blameless:
            _tell_fault(made.why, faults)
        elif isinstance(made, Unchecked):
            _tell(str(made.path), made.why)
        elif made[1].lost:
            _tell(made[1].draft.path, made[1].lost)
        yield made


def _tell_fault(why: str, told: set[str]) -> None:
    """Tell what is wrong with settings or rules, which is the same for every draft below them, once."""
    for line in why.splitlines() if why not in told else ():
        tell(line)
    told.add(why)


def _tell(path: str, why: str) -> None:
    tell(why if why.startswith(path) else f"{path}: {why}")


def _fails(session: Session, review: Review) -> bool:
    return any(one.counts and one.finding.severity.rank <= session.fail_on.rank for one in review.findings)


def _with_notices(reviewed: Sequence[tuple[Session, Review]], *, every: bool) -> Iterator[Review]:
    """The reviews, the first below each settings file with what there is to tell of the dismissals in it."""
    told: list[Session] = []
    for session, review in reviewed:
        if session in told:
            yield review
            continue
        told.append(session)
        below = [one for of, one in reviewed if of is session]
        given, today = session.settings.dismissals, datetime.date.today()
        notices = dismissal_notices(given, below, known=session.book.knows, every=every, today=today)
        yield replace(review, notices=(*review.notices, *notices))
