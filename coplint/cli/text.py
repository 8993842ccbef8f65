"""`coplint text`: what a reader sees, a block a line."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from coplint.cli import options
from coplint.cli.output import tell, write
from coplint.draft.model import Draft, View
from coplint.readers.files import read_draft


@click.command(
    "text",
    epilog="""\b
Examples:
  coplint text code.docx
  coplint text --labels code.docx | grep '^7.9('
To see what changed in a Word file with git diff, say in .gitattributes and in git's settings:
  *.docx diff=coplint
  git config diff.coplint.textconv 'coplint text'""",
)
@options.draft
@click.option("--labels", is_flag=True, help="Labels in full, as in 7.9(b), instead of the numbers in front.")
@options.view
@options.output
@options.config
def command(path: Path, labels: bool, output: Path | None, view: str | None, config: Path | None) -> int:
    """Print what a reader sees, a block a line: its number, a tab, its text."""
    draft = read_draft(path, name=str(path), view=View(view) if view else _usual_view(path, config))
    for warning in draft.warnings:
        tell(f"{path}: {warning}")
    write("".join(_lines(draft, labels=labels)), output, inputs=[path])
    return 0


def _usual_view(path: Path, config: Path | None) -> View:
    """The view that the settings of the draft ask for; rules, which a session would load, are not wanted here."""
    from coplint.config.settings import find_settings, read_settings

    return read_settings(config or find_settings(path.parent)).view


def _lines(draft: Draft, *, labels: bool) -> Iterator[str]:
    for block in draft.blocks:
        yield f"{block.label if labels else block.number}\t{' '.join(block.text.splitlines())}\n"
