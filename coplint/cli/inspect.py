"""`coplint inspect`: what coplint knows of a draft before any rule runs."""

from __future__ import annotations

from pathlib import Path

import click

from coplint.cli import options
from coplint.cli.asked import Asked
from coplint.cli.output import tell, write
from coplint.cli.session import Sessions


@click.command(
    "inspect",
    epilog="""\b
Examples:
  coplint inspect --format json code.docx -o known.json
  coplint inspect code.docx | jq '.acronyms[] | select(.status == "never-defined").short'""",
)
@options.draft
@click.option("--format", "form", type=click.Choice(["json"]), default="json", help="How to print.  [default: json]")
@options.output
@options.view
@options.config
def command(path: Path, form: str, output: Path | None, view: str | None, config: Path | None) -> int:
    """Print what coplint knows of a draft: blocks, sentences, duties, acronyms, definitions, references and more."""
    from coplint.reporters import inspect_json

    session = Sessions(Asked(view=view, config=config)).of(path)
    analysis = session.analysis(session.read(path))
    for warning in analysis.draft.warnings:
        tell(f"{path}: {warning}")
    write(inspect_json.render(analysis), output, inputs=[path])
    return 0
