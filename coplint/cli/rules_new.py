"""`coplint rules new`: a rule written by answering questions, and run at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import click

from coplint.cli.asked import Asked
from coplint.cli.output import replace_file, tell
from coplint.cli.rule_questions import PLACE, WISHES, Question, rule_id
from coplint.cli.rules_test import examples_hold, try_on
from coplint.cli.session import Sessions
from coplint.config.levels import Severity
from coplint.errors import CoplintError
from coplint.rulebook.draft_rule import last_rule, next_id, rules_that_can_grow, with_rule
from coplint.rulebook.packs import shipped_rules
from coplint.rulebook.selection import ids
from coplint.yamlfile import YamlError, read


@click.command(
    "new",
    epilog="""\b
Examples:
  coplint rules new our-rules/wording.yml                  the rule is put at the end of this file
  coplint rules new our-rules/wording.yml --on code.docx   and tried on a draft""",
)
@click.argument("path", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE.yml")
@click.option("--on", "drafts", multiple=True, type=click.Path(path_type=Path), metavar="DRAFT", help="Try it on this.")
def command(path: Path, drafts: tuple[Path, ...]) -> int:
    """Write a rule by answering a few questions, and run it at once. The file is made if there is none."""
    if path.suffix.lower() not in (".yml", ".yaml"):
        raise CoplintError(f"{path}: the name of a rule file ends in .yml")
    held = read(path) if path.exists() else ""
    known = rules_that_can_grow(held, path)
    here = Sessions(Asked()).of_folder(path.parent if path.parent.exists() else Path.cwd())
    taken = ids((*known, *here.book.rules, *shipped_rules()))
    keys = _asked(next_id((rule.id for rule in known), otherwise="OUR-1"), taken)
    text = with_rule(held, keys)
    rule = last_rule(text, path)
    if not examples_hold((), (rule,), here):
        click.confirm("An example does not hold. Write the rule all the same?", abort=True, err=True)
    _write(text, path)
    tell(f"{rule.id} is written to {path}, line {rule.line}")
    for draft in drafts:
        try_on(draft, (rule,), here)
    tell(f"Check a draft with it: coplint check DRAFT --rules {path}")
    return 0


def _asked(suggested: str, taken: frozenset[str]) -> Mapping[str, Any]:
    """The keys of the rule, as answered; its id is none of those that are taken."""
    for number, one in enumerate(WISHES, start=1):
        click.echo(f"  {number}  {one.wish}", err=True)
    chosen = click.prompt("What is the matter", type=click.IntRange(1, len(WISHES)), err=True)
    wish = WISHES[chosen - 1]
    keys: dict[str, Any] = {
        "id": click.prompt("Its id", default=suggested, value_proc=_checked(partial(rule_id, taken=taken)), err=True),
        "title": click.prompt("The fault in a few words, with which every finding begins", err=True),
        "check": wish.check,
    }
    keys |= dict(_answers(wish.questions))
    if place := dict(_answers((PLACE,))):
        keys["where"] = place
    keys["severity"] = click.prompt(
        "How bad is it", type=click.Choice([one.value for one in Severity]), default=Severity.WARNING.value, err=True
    )
    keys["because"] = click.prompt("Why, in a sentence that a drafter can act on", err=True)
    if wish.in_a_sentence:
        keys["examples"] = {
            "flagged": [click.prompt("A sentence that it must find", err=True)],
            "fine": [click.prompt("A sentence that is fine", err=True)],
        }
    return keys


def _answers(questions: tuple[Question, ...]) -> list[tuple[str, Any]]:
    given = []
    for question in questions:
        default = None if question.needed else ""
        made = click.prompt(
            question.asked, default=default, show_default=False, value_proc=_checked(question.made), err=True
        )
        if made:
            given.append((question.key, made))
    return given


def _checked(made: Callable[[str], Any]) -> Callable[[str], Any]:
    """The same for click, which asks again when an answer does not do."""

    def or_asks_again(answer: str) -> Any:
        try:
            return made(answer)
        except ValueError as wrong:
            raise click.UsageError(str(wrong)) from wrong

    return or_asks_again


def _write(text: str, path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_file(text, path)
    except OSError as wrong:
        raise YamlError(f"{path}: cannot be written: {wrong.strerror}") from wrong
