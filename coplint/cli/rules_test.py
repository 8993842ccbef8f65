"""`coplint rules test`: the examples inside rules run, and the rules tried on drafts."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from coplint.cli.asked import Asked
from coplint.cli.main import TROUBLE
from coplint.cli.output import screen, tell
from coplint.cli.session import Session, Sessions
from coplint.errors import CoplintError
from coplint.history.earlier import at_revision
from coplint.plurals import counted
from coplint.rulebook.load import rules_in
from coplint.rulebook.model import Rule
from coplint.rulebook.packs import load_own, shipped_rules
from coplint.rulebook.shipped import scheme_of_rules
from coplint.yamlfile import parse

if TYPE_CHECKING:
    from coplint.engine.examples import Tried

_LAST = "HEAD"
"""The revision whose rules count as those before the change."""


@click.command(
    "test",
    epilog="""\b
Examples:
  coplint rules test                             the examples in all packs, and in the rules of this folder
  coplint rules test our-rules/                  those in your own rules
  coplint rules test our-rules/ --on code.docx   what they find there; where the rules lie in git, what they
                                                 find more and less than when they were last committed""",
)
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path), metavar="[RULES…]")
@click.option(
    "--on",
    "drafts",
    multiple=True,
    type=click.Path(path_type=Path),
    metavar="DRAFT",
    help="Try the rules on this draft too; repeatable.",
)
def command(paths: tuple[Path, ...], drafts: tuple[Path, ...]) -> int:
    """Run the examples inside rules: in these files and folders, or in all packs and the rules of this folder."""
    here = Sessions(Asked()).of_folder(Path.cwd())
    shipped = () if paths else shipped_rules()
    own = load_own(paths or here.settings.rules)
    hold = examples_hold(shipped, own, here)
    for draft in drafts:
        try_on(draft, own if paths else here.book.selection.rules, here)
    return 0 if hold else TROUBLE


def examples_hold(shipped: Sequence[Rule], own: Sequence[Rule], here: Session) -> bool:
    """Whether all examples hold; those that do not are told."""
    # the examples of our packs are written for readers that know nothing but what comes with coplint
    tried = [*_tried(shipped, Session(Asked())), *_tried(own, here)]
    wrong = [one for one in tried if one.why]
    for one in wrong:
        tell(f"{one.rule.path}:{one.example.line}: {one.rule.id}: {one.why}")
        tell(textwrap.indent(textwrap.shorten(one.example.text, 200), "    "))
    rules = counted(len(shipped) + len(own), "rule")
    if tried:
        click.echo(f"{rules}, {len(tried) - len(wrong)} of {len(tried)} examples hold", err=bool(wrong))
    else:
        it_has = "it has" if len(shipped) + len(own) == 1 else "they have"
        click.echo(f"{rules}; {it_has} no examples, so nothing was tested")
    return not wrong


def _tried(rules: Sequence[Rule], here: Session) -> Iterator[Tried]:
    """The examples of rules, run: those of a folder called as a modal scheme are read by that scheme."""
    from coplint.engine.examples import run_examples

    for rule in rules:
        yield from run_examples((rule,), partial(here.analysis, usual=scheme_of_rules(rule.path)))


def try_on(path: Path, rules: Sequence[Rule], here: Session) -> None:
    """Print what rules find on a draft, and what more and less than as committed. Raises UnreadableDraft."""
    from coplint.engine.trial import try_rule
    from coplint.reporters import trials

    analysis = here.analysis(here.read(path))
    before = dict(_before(rules))
    tried = [try_rule(rule, before.get(rule.first_id), analysis) for rule in rules]
    shown = screen(None)
    click.echo(trials.render(analysis.draft, tried, colour=shown.colour, width=shown.width), nl=False)


def _before(rules: Sequence[Rule]) -> Iterator[tuple[str, Rule]]:
    """The rules as they were last committed, by their first ids; those that git does not know are left out."""
    packs: Mapping[Path, str] = {rule.path: rule.pack for rule in rules}
    for path, pack in packs.items():
        try:
            held = at_revision(_LAST, path)
            if held is not None:
                document = parse(held.decode("utf-8-sig"), path)
                yield from ((rule.first_id, rule) for rule in rules_in(document, pack))
        except (CoplintError, UnicodeDecodeError):
            continue  # not in git, or not readable as rules then: all that is found counts as more
