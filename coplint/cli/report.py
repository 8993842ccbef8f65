"""`coplint report`: the draft, readable, with its findings in place, as one HTML file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from coplint.cli import options
from coplint.cli.asked import Asked
from coplint.cli.collect import collect, inputs
from coplint.cli.main import TROUBLE
from coplint.cli.output import tell, write


@click.command(
    "report",
    epilog="""\b
Examples:
  coplint report code.docx -o report.html
  coplint report new.docx --against old.docx -o report.html""",
)
@options.paths
@click.option(
    "-o", "--output", required=True, type=click.Path(path_type=Path, dir_okay=False), help="The HTML file to write."
)
@options.rules
@options.comparison
def command(paths: tuple[Path, ...], output: Path, **asked: Any) -> int:
    """Write an HTML report: the draft, readable, with its findings in place. One file, which can be sent by e-mail."""
    made = collect(paths, Asked(**asked))
    if made.checked.reviews:
        from coplint.reporters import html

        write(html.render(made.checked.reviews), output, inputs=inputs(paths, asked))
        tell(f"The report is in {output.resolve()}")
    return 0 if made.complete else TROUBLE
