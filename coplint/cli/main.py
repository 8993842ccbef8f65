"""The `coplint` command: its subcommands, and the one place where an exception becomes a message and an exit code."""

from __future__ import annotations

import gc
import io
import os
import sys
from collections.abc import Mapping
from importlib import import_module

import click

from coplint import __version__
from coplint.cli.output import UNWRITABLE, tell
from coplint.errors import CoplintError

COMMANDS: Mapping[str, tuple[str, str]] = {
    "check": ("coplint.cli.check", "Check drafts against the rules."),
    "report": ("coplint.cli.report", "Write an HTML report: the draft, readable, with its findings in place."),
    "text": ("coplint.cli.text", "Print what a reader sees, a block a line."),
    "inspect": ("coplint.cli.inspect", "Print what coplint knows of a draft, as JSON."),
    "rules": ("coplint.cli.rules", "List, show, test and write rules; print the JSON Schemas."),
}
"""Each subcommand: the module that holds it, imported when it is used, and its line in `--help`."""

TROUBLE = 2
"""Exit code for what could not be read or checked."""

STOPPED = 130
"""Exit code after Ctrl-C, as shells have it."""

NOBODY_READS = 141
"""Exit code when the reader of our output goes away, as `head` does: what shells give a tool that SIGPIPE ends.

It is neither 0, as not all was written, nor the code of the command, which a script would take for a whole answer.
"""


_COLLECTED_AFTER = 1_000_000
"""New objects after which the collector looks for cycles: more than a draft of 100,000 words makes, few in a cycle."""


class _ReaderGone(Exception):
    """Nobody reads what is written."""


class _Commands(click.Group):
    """A group that imports a subcommand only when it is called, so that `--version` and `--help` are instant."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(COMMANDS[cmd_name][0]).command
        return command

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except BrokenPipeError as gone:
            raise _ReaderGone from gone  # click would exit with 1 of its own, which says that there are findings

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, line) in COMMANDS.items()])


@click.command(
    cls=_Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Begin with:  coplint check DRAFT.docx   and   coplint report DRAFT.docx -o report.html",
)
@click.version_option(__version__, message="coplint %(version)s")
def cli() -> None:
    """Checks drafts of codes of practice, guidance and standards against rules made from the feedback on them."""


def main() -> None:
    """Run `coplint`; never returns. Exit codes: 0 clean, 1 findings, 2 something could not be read or checked."""
    gc.set_threshold(_COLLECTED_AFTER)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors=UNWRITABLE)
    code = _run()
    gc.freeze()  # Python, when it ends, would search all that is left for cycles
    sys.exit(code)


def _run() -> int:
    try:
        return cli.main(prog_name="coplint", standalone_mode=False) or 0
    except click.exceptions.Exit as done:
        return done.exit_code
    except click.ClickException as wrong:
        wrong.show()
    except CoplintError as wrong:
        for line in str(wrong).splitlines():
            tell(f"coplint: {line}")
    except (KeyboardInterrupt, click.Abort):
        tell("stopped")
        return STOPPED
    except _ReaderGone:
        # Python would complain once more when it flushes
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return NOBODY_READS
    except OSError as wrong:
        tell(f"coplint: {wrong.strerror or wrong}")
    except Exception as fault:
        if "COPLINT_TRACEBACK" in os.environ:
            raise
        told = f"coplint itself failed ({type(fault).__name__}: {fault}); please report it"
        tell(f"{told} (COPLINT_TRACEBACK=1 shows where)")
    return TROUBLE
