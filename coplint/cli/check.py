"""`coplint check`: the findings."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from coplint.cli import options
from coplint.cli.asked import Asked
from coplint.cli.collect import collect, inputs
from coplint.cli.main import TROUBLE
from coplint.cli.output import screen, write
from coplint.reporters.registry import FORMATS

FOUND = 1


@click.command(
    "check",
    epilog="""\b
Examples:
  coplint check code.docx                          the findings, by section
  coplint check --notes code.docx                  notes too, which are only counted otherwise
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
@click.option("--notes", is_flag=True, help="List notes too; without this the text only counts them.")
def command(paths: tuple[Path, ...], form: str, output: Path | None, notes: bool, **asked: Any) -> int:
    """Check drafts against the rules.

    Exit code 0: nothing at or above --fail-on; 1: findings; 2: a file or rule could not be read, or a check could
    not be finished.
    """
    made = collect(paths, Asked(**asked))
    write(
        FORMATS[form](made.checked, screen(output, notes=notes or made.notes_fail)),
        output,
        inputs=inputs(paths, asked),
    )
    if not made.complete:
        return TROUBLE
    return FOUND if made.failed else 0
