"""`coplint rules`: list, show and test rules; print the JSON Schemas."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import click

from coplint.cli import options
from coplint.cli.main import TROUBLE
from coplint.cli.output import write
from coplint.cli.session import Asked, Sessions
from coplint.errors import CoplintError
from coplint.rulebook.model import Rule
from coplint.rulebook.packs import load_own, load_pack, shipped_packs
from coplint.rulebook.shipped import DEFAULT_SCHEME, exempt_acronyms, scheme


@click.group(
    "rules",
    epilog="""\b
Examples:
  coplint rules list                    the rules that run here
  coplint rules show DR-01              what a rule is for, with examples
  coplint rules test                    run the examples in all packs
  coplint rules test our-rules/         run those in your own rules""",
)
def command() -> None:
    """List, show and test rules; print the JSON Schemas."""


@command.command("list")
@click.option(
    "--all", "everything", is_flag=True, help="Every pack that comes with coplint, not only those that run here."
)
@options.rules
def list_rules(everything: bool, **asked: Any) -> int:
    """The rules that run in this folder, by pack."""
    rules = _shipped() if everything else Sessions(Asked(**asked)).of(Path.cwd() / "draft.docx").rules
    pack = None
    for rule in rules:
        if rule.pack != pack:
            pack = rule.pack
            click.echo(f"{pack}  ({rule.path.parent})")
        click.echo(f"  {rule.id:<14} {rule.severity:<8} {rule.title}")
    return 0


@command.command()
@click.argument("name", metavar="ID")
@options.rules
def show(name: str, **asked: Any) -> int:
    """A rule's page: what it is for, where it comes from, examples."""
    here = Sessions(Asked(**asked)).of(Path.cwd() / "draft.docx").rules
    rule = next((rule for rule in (*here, *_shipped()) if name in (rule.id, *rule.formerly)), None)
    if rule is None:
        raise CoplintError(f"there is no rule {name}; `coplint rules list --all` shows them")
    click.echo(_page(rule))
    return 0


def _page(rule: Rule) -> str:
    lines = [f"{rule.id}  {rule.title}", "", *textwrap.wrap(rule.because, 88), ""]
    lines += [f"check: {rule.check}   severity: {_severity(rule)}   pack: {rule.pack}   topic: {rule.topic}"]
    lines += [f"source: {rule.reference}"] if rule.reference else []
    lines += [f"feedback: {', '.join(rule.feedback)}"] if rule.feedback else []
    lines += [f"written in {rule.path}, line {rule.line}"]
    for heading, examples in (("Flagged:", rule.flagged), ("Fine:", rule.fine)):
        if examples:
            lines += ["", heading, *(textwrap.indent(example.text.rstrip(), "    ") for example in examples)]
    return "\n".join(lines)


def _severity(rule: Rule) -> str:
    if not rule.stages:
        return rule.severity.value
    return ", ".join(f"{severity} ({stage})" for stage, severity in rule.stages.items())


@command.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path), metavar="[RULES…]")
def test(paths: tuple[Path, ...]) -> int:
    """Run the examples inside rules: in these files and folders, or in all packs and the rules of this folder."""
    from coplint.engine.examples import run_examples

    rules = load_own(paths) if paths else (*_shipped(), *_team())
    verdicts = list(run_examples(rules, scheme(DEFAULT_SCHEME), exempt_acronyms()))
    wrong = [verdict for verdict in verdicts if verdict.why]
    for verdict in wrong:
        click.echo(f"{verdict.rule.path}:{verdict.example.line}: {verdict.rule.id}: {verdict.why}", err=True)
        click.echo(textwrap.indent(textwrap.shorten(verdict.example.text, 200), "    "), err=True)
    held = len(verdicts) - len(wrong)
    click.echo(f"{len(rules)} rules, {held} of {len(verdicts)} examples hold", err=bool(wrong))
    return TROUBLE if wrong else 0


def _shipped() -> tuple[Rule, ...]:
    return tuple(rule for pack in shipped_packs() for rule in load_pack(pack))


def _team() -> tuple[Rule, ...]:
    """The rules that the settings of this folder name."""
    return load_own(Sessions(Asked()).of(Path.cwd() / "draft.docx").settings.rules)


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
