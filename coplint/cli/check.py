"""`coplint check`: the findings."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import click

from coplint.cli import options
from coplint.cli.main import TROUBLE
from coplint.cli.output import progress, progress_done, write
from coplint.cli.session import Asked, Session, Trouble, review_all
from coplint.engine.outcomes import State
from coplint.errors import CoplintError
from coplint.reporters.registry import FORMATS, Checked, Screen
from coplint.review.model import Review

FOUND = 1


@click.command(
    "check",
    epilog="""\b
Examples:
  coplint check code.docx                          the findings, by section
  coplint check --stage final drafts/              every Word file below a folder
  coplint check new.docx --against old.docx        only what the revision made worse counts
  coplint check code.docx --against git:origin/main
  coplint check --format json code.docx > findings.json""",
)
@options.paths
@click.option(
    "--format", "form", type=click.Choice(list(FORMATS)), default="text", help="How to print.  [default: text]"
)
@options.output
@options.rules
@options.comparison
@options.fail_on
def command(paths: tuple[Path, ...], form: str, output: Path | None, **asked: Any) -> int:
    """Check drafts against the rules.

    Exit code 0: nothing at or above --fail-on; 1: findings; 2: a file or rule could not be read, or a check could
    not be finished.
    """
    checked, failed = collect(paths, Asked(**asked))
    write(FORMATS[form](checked, _screen(output)), output, inputs=inputs(paths, asked))
    outcomes = (outcome for review in checked.reviews for outcome in review.outcomes)
    if checked.unread or any(outcome.state is State.INCOMPLETE for outcome in outcomes):
        return TROUBLE
    return FOUND if failed else 0


def inputs(paths: Iterable[Path], asked: Mapping[str, Any]) -> Iterator[Path]:
    """The files that are read, which no output may take the place of."""
    yield from paths
    if asked["against"] and not asked["against"].startswith("git:"):
        yield Path(asked["against"])


def collect(paths: Iterable[Path], asked: Asked) -> tuple[Checked, bool]:
    """What came of all drafts, trouble told at once; and whether a finding reaches --fail-on."""
    named = tuple(paths)
    if asked.against and not asked.against.startswith("git:") and (len(named) > 1 or named[0].is_dir()):
        raise CoplintError("--against FILE compares one draft with it; for several drafts use --against git:REF")
    reviews: list[Review] = []
    unread: dict[str, str] = {}
    failed = False
    for made in review_all(named, asked, lambda path: progress(f"reading {path} …")):
        if isinstance(made, Trouble):
            progress_done()
            click.echo(_line(made), err=True)
            unread[str(made.path)] = made.why
            continue
        session, review = made
        reviews.append(review)
        failed = failed or _fails(session, review)
    progress_done()
    if not reviews and not unread:
        raise CoplintError("no Word files there; name a draft, or a folder that holds .docx files")
    return Checked(reviews, unread), failed


def _line(trouble: Trouble) -> str:
    told = trouble.why
    return told if told.startswith(str(trouble.path)) else f"{trouble.path}: {told}"


def _fails(session: Session, review: Review) -> bool:
    return any(one.counts and one.finding.severity.rank <= session.fail_on.rank for one in review.findings)


def _screen(output: Path | None) -> Screen:
    colour = output is None and sys.stdout.isatty() and "NO_COLOR" not in os.environ
    return Screen(colour=colour, width=min(shutil.get_terminal_size((100, 24)).columns, 120))
