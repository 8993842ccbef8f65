"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from coplint.config.levels import Severity, Stage
from coplint.draft.model import View

F = TypeVar("F", bound=Callable[..., Any])

paths = click.argument(
    "paths", nargs=-1, required=True, type=click.Path(path_type=Path, readable=False), metavar="DRAFT…"
)
draft = click.argument("path", type=click.Path(path_type=Path, readable=False), metavar="DRAFT")
output = click.option("-o", "--output", type=click.Path(path_type=Path, dir_okay=False), help="Write to this file.")
view = click.option(
    "--view", type=click.Choice([one.value for one in View]), help="Which text of tracked changes to read."
)
config = click.option(
    "--config",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Settings file, instead of the nearest coplint.yml.",
)


def rules(command: F) -> F:
    """Which rules to run, and how severe they are."""
    for option in reversed(
        (
            click.option(
                "--pack",
                "packs",
                multiple=True,
                metavar="NAME",
                help="This pack instead of those in the settings; repeatable.",
            ),
            click.option(
                "--rules",
                "own",
                multiple=True,
                type=click.Path(path_type=Path),
                help="Your own rule file or folder besides; repeatable.",
            ),
            click.option("--select", multiple=True, metavar="NAME", help="Only this rule, topic or pack; repeatable."),
            click.option(
                "--ignore", multiple=True, metavar="NAME", help="All but this rule, topic or pack; repeatable."
            ),
            click.option("--stage", type=click.Choice([one.value for one in Stage]), help="Where the draft stands."),
            config,
        )
    ):
        command = option(command)
    return command


def comparison(command: F) -> F:
    """What the draft is compared with, and which of its texts is read."""
    against = click.option(
        "--against",
        metavar="OLD|git:REF",
        help="An earlier draft, or a git revision of this one: only what is new counts.",
    )
    return against(view(command))


fail_on = click.option(
    "--fail-on",
    type=click.Choice([one.value for one in Severity]),
    help="Exit with 1 from this severity on.  [default: error]",
)
