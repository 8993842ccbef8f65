"""Where output goes: a file, written whole or not at all, or standard output; and what is told besides."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path

import click

from coplint.errors import CoplintError
from coplint.reporters.clean import clean
from coplint.reporters.screen import Screen

PRECIOUS = frozenset({".docx", ".docm", ".dotx", ".dotm", ".yml", ".yaml", ".toml"})
"""Endings of what people wrote: drafts, rules and settings. No output takes their place."""

UNWRITABLE = "backslashreplace"
"""How a character that is none (from a file's name that is no UTF-8) is written: as its escape."""


def write(output: str | bytes, path: Path | None, *, inputs: Iterable[Path] = ()) -> None:
    """Write a text, or its bytes, to a file, or to standard output when there is none.

    Raises CoplintError if the file cannot be written, or is one that was read or that somebody wrote.
    """
    if path is None:
        _print(output)
        return
    if path.suffix.lower() in PRECIOUS or any(path.resolve() == one.resolve() for one in inputs):
        raise CoplintError(f"{path}: would be overwritten; name another file after -o")
    try:
        replace_file(output, path)
    except OSError as wrong:
        raise CoplintError(f"{path}: cannot be written: {wrong.strerror}") from wrong


def _print(output: str | bytes) -> None:
    if isinstance(output, str):
        sys.stdout.write(output)  # click.echo would search megabytes for colours
    else:
        sys.stdout.buffer.write(output)
    sys.stdout.flush()


def screen(output: Path | None, *, notes: bool = False) -> Screen:
    """What text is shown on: in colour only on a terminal whose owner does not mind."""
    colour = output is None and sys.stdout.isatty() and "NO_COLOR" not in os.environ
    return Screen(colour=colour, width=min(shutil.get_terminal_size((100, 24)).columns, 120), notes=notes)


def replace_file(output: str | bytes, path: Path) -> None:
    """Write a file whole or not at all, a text as UTF-8. Raises OSError."""
    data = output.encode("utf-8", UNWRITABLE) if isinstance(output, str) else output
    target = path.resolve()
    if path.exists() and not path.is_file():
        path.write_bytes(data)  # a pipe or a device, which cannot be replaced
        return
    import tempfile  # which standard output does without

    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    made = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        made.chmod(target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask())
        made.replace(target)
    except BaseException:
        made.unlink(missing_ok=True)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def tell(message: str) -> None:
    """A line on standard error, whatever a file has put into it."""
    click.echo(clean(message), err=True)


def hint(message: str) -> None:
    """A line for somebody who sits at a terminal, and would only be noise in a log."""
    if sys.stderr.isatty():
        tell(message)


def progress(message: str) -> None:
    """A line about long work that the next one replaces; only where somebody watches."""
    if sys.stderr.isatty():
        click.echo(f"\r\x1b[K{clean(message)}", nl=False, err=True)


def progress_done() -> None:
    """Clear the line that `progress` left."""
    if sys.stderr.isatty():
        click.echo("\r\x1b[K", nl=False, err=True)
