"""`coplint rules new`: a rule written by answering questions, and run at once."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

import click

from coplint.cli.asked import Asked
from coplint.cli.output import replace_file, tell
from coplint.cli.rule_questions import BECAUSE, PLACE, SEVERITY, TITLE, Question, id_question, number
from coplint.cli.rule_wishes import WISHES
from coplint.cli.rules_test import examples_hold, try_on
from coplint.cli.session import Sessions
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
    if path.exists() and not path.is_file():
        raise CoplintError(f"{path}: is no file that a rule can be put into")
    held = read(path) if path.exists() else ""
    known = rules_that_can_grow(held, path)
    here = Sessions(Asked()).of_folder(path.parent if path.parent.exists() else Path.cwd())
    taken = ids((*known, *here.book.rules, *shipped_rules()))
    try:
        keys = _asked(next_id((rule.id for rule in known), otherwise="OUR-1"), taken)
        text = with_rule(held, keys)
        rule = last_rule(text, path)
        if not examples_hold((), (rule,), here):
            click.confirm("An example does not hold. Write the rule all the same?", abort=True, err=True)
    except (click.Abort, KeyboardInterrupt):
        click.echo(err=True)  # the question stands on a line that nobody has ended
        tell("nothing was written")
        raise
    _write(text, path)
    tell(f"{rule.id} is written to {path}, line {rule.line}")
    for draft in drafts:
        try_on(draft, (rule,), here)
    tell(f"Check a draft with it: coplint check DRAFT --rules {path}")
    return 0


def _asked(suggested: str, taken: frozenset[str]) -> Mapping[str, Any]:
    """The keys of the rule, as answered; its id is none of those that are taken. Raises Abort."""
    for at, one in enumerate(WISHES, start=1):
        click.echo(f"  {at}  {one.wish}", err=True)
    wish = WISHES[Question("wish", "What is the matter", partial(number, most=len(WISHES))).answer() - 1]
    keys = {**_answers(id_question(suggested, taken), TITLE), "check": wish.check, **_answers(*wish.questions)}
    keys |= wish.fixed
    if place := _answers(PLACE):
        keys["where"] = place
    keys |= _answers(SEVERITY, BECAUSE)
    given = _answers(*wish.examples.questions) if wish.examples else {}
    if given:
        keys["examples"] = {key: [example] for key, example in given.items()}
    return keys


def _answers(*questions: Question) -> dict[str, Any]:
    """The answers by their keys, without those that are left out."""
    given = {question.key: question.answer() for question in questions}
    return {key: made for key, made in given.items() if made is not None}


def _write(text: str, path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_file(text, path)
    except OSError as wrong:
        raise YamlError(f"{path}: cannot be written: {wrong.strerror}") from wrong
