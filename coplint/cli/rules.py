"""`coplint rules`: list, show and test rules; print the JSON Schemas."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import click

from coplint.cli import options, rules_new, rules_test
from coplint.cli.asked import Asked
from coplint.cli.output import write
from coplint.cli.session import Session, Sessions
from coplint.config.levels import Stage
from coplint.errors import CoplintError
from coplint.nearest import did_you_mean
from coplint.rulebook.model import Rule
from coplint.rulebook.packs import shipped_rules
from coplint.rulebook.selection import called, ids, selected
from coplint.rulebook.source import source_of


@click.group(
    "rules",
    epilog="""\b
Examples:
  coplint rules list                    the rules that run here
  coplint rules show DR-01              what a rule is for, with examples
  coplint rules test                    run the examples in all packs
  coplint rules test our-rules/         run those in your own rules
  coplint rules test our-rules/ --on code.docx   what they find there, and what a change made more and less
  coplint rules new our-rules/wording.yml        write a rule by answering a few questions""",
)
def command() -> None:
    """List, show, test and write rules; print the JSON Schemas."""


command.add_command(rules_new.command)
command.add_command(rules_test.command)


@command.command("list")
@click.option(
    "--all", "everything", is_flag=True, help="Every pack that comes with coplint, not only those that run here."
)
@options.rules
def list_rules(everything: bool, **asked: Any) -> int:
    """The rules that run in this folder, by pack."""
    session = _here(**asked)
    selection = selected(shipped_rules(), (), ()) if everything else session.book.selection
    pack = None
    for rule in selection.wanted:
        if rule.pack != pack:
            pack = rule.pack
            click.echo(f"{pack}  ({rule.path.parent})")
        other = selection.instead.get(rule.id)
        mark = f"  (does not run: an alternative to {other})" if other else ""
        click.echo(f"  {rule.id:<14} {rule.severity_at(session.stage):<8} {rule.title}{mark}")
    return 0


def _here(**asked: Any) -> Session:
    return Sessions(Asked(**asked)).of_folder(Path.cwd())


@command.command()
@click.argument("name", metavar="ID")
@options.rules
def show(name: str, **asked: Any) -> int:
    """A rule's page: what it is for, where it comes from, how it is written, examples."""
    session = _here(**asked)
    known = (*session.book.rules, *shipped_rules())
    rule = called(name, known)
    if rule is None:
        meant = did_you_mean(name, sorted(ids(known))) or "`coplint rules list --all` shows those of coplint;"
        raise CoplintError(f"there is no rule {name}; {meant} if it is one of yours, add --rules FOLDER")
    click.echo(_page(rule, session.stage))
    return 0


def _page(rule: Rule, stage: Stage) -> str:
    lines = [f"{rule.id}  {rule.title}", "", *textwrap.wrap(rule.because, 88), ""]
    lines += [f"check: {rule.check}   severity: {_severity(rule, stage)}   pack: {rule.pack}   topic: {rule.topic}"]
    lines += [f"source: {rule.reference}"] if rule.reference else []
    lines += [f"feedback: {', '.join(rule.feedback)}"] if rule.feedback else []
    lines += ["", f"Written in {rule.path}, line {rule.line}:", textwrap.indent(source_of(rule), "    ")]
    for heading, examples in (("Flagged:", rule.flagged), ("Fine:", rule.fine)):
        if examples:
            lines += ["", heading, *(textwrap.indent(example.text.rstrip(), "    ") for example in examples)]
    return "\n".join(lines)


def _severity(rule: Rule, stage: Stage) -> str:
    others = ", ".join(f"{severity} ({other})" for other, severity in rule.stages.items() if other is not stage)
    return f"{rule.severity_at(stage)}" + (f" now ({stage}); {others}" if others else "")


def _rules() -> dict[str, Any]:
    from coplint.rulebook.schema import rules_schema

    return rules_schema()


def _of(module: str, name: str, title: str) -> Callable[[], dict[str, Any]]:
    def made() -> dict[str, Any]:
        from importlib import import_module

        from coplint.rulebook.schema import schema_of

        return schema_of(getattr(import_module(module), name), title)

    return made


_SCHEMAS: Mapping[str, Callable[[], dict[str, Any]]] = {
    "rules": _rules,
    "settings": _of("coplint.config.settings", "Settings", "coplint.yml"),
    "check": _of("coplint.reporters.contract", "CheckData", "coplint check --format json"),
    "inspect": _of("coplint.reporters.contract", "InspectData", "coplint inspect --format json"),
}


@command.command()
@click.argument("what", type=click.Choice(list(_SCHEMAS)), default="rules")
@options.output
def schema(what: str, output: Path | None) -> int:
    """The JSON Schema of rule files (the default), settings, or an output."""
    write(json.dumps(_SCHEMAS[what](), ensure_ascii=False, indent=1) + "\n", output)
    return 0
