"""Packs: folders of rules under one name. Those that come with coplint, and those of a team."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from importlib.resources import files
from pathlib import Path

from coplint.rulebook.load import check_ids, load_rules, rule_files
from coplint.rulebook.model import Rule
from coplint.yamlfile import YamlError

DEFAULT_PACK = "drafting"
_NOT_PACKS = frozenset({"schemes"})


def shipped() -> Path:
    """The folder of what comes with coplint: inside the installed package, or beside it in a checkout."""
    package = Path(str(files("coplint")))
    installed = package / "shipped"
    return installed if installed.is_dir() else package.parent / "rules"


def shipped_packs() -> tuple[str, ...]:
    """The names of the packs that come with coplint."""
    return tuple(sorted(one.name for one in shipped().iterdir() if one.is_dir() and one.name not in _NOT_PACKS))


def load_pack(name: str) -> tuple[Rule, ...]:
    """The rules of a pack that comes with coplint. Raises YamlError if there is none of that name."""
    if name not in shipped_packs():
        raise YamlError(f"there is no pack “{name}”; coplint has {', '.join(shipped_packs())}")
    return load_rules(rule_files(shipped() / name), pack=name, shipped=True)


def load_own(paths: Sequence[Path]) -> tuple[Rule, ...]:
    """The rules of a team: files, or folders with all rule files below them, each folder a pack of its name."""
    rules: list[Rule] = []
    for path in paths:
        if not path.exists():
            raise YamlError(f"{path}: there is no such rule file or folder")
        rules += load_rules(_files(path), pack=path.name if path.is_dir() else path.stem)
    return tuple(rules)


def _files(path: Path) -> tuple[Path, ...]:
    if not path.is_dir():
        return (path,)
    found = rule_files(path)
    if not found:
        passed_over = ", ".join(sorted(one.name for one in path.iterdir())[:3]) or "it is empty"
        raise YamlError(f"{path}: no rule file there ({passed_over}); the name of a rule file ends in .yml")
    return found


def rulebook(packs: Sequence[str], own: Sequence[Path]) -> tuple[Rule, ...]:
    """All rules asked for. Raises YamlError for whatever is wrong with them, two rules with one id included."""
    rules = tuple(rule for name in packs for rule in load_pack(name)) + load_own(own)
    check_ids(rules)
    return rules


def selected(rules: Sequence[Rule], select: Sequence[str], ignore: Sequence[str]) -> tuple[Rule, ...]:
    """The rules whose id, former id, topic or pack is selected (all, if nothing is) and not ignored.

    Raises YamlError for a name that fits no rule, so that a slip of the pen does not switch a rule off in silence.
    """
    for name in (*select, *ignore):
        if not any(_named(rule, name) for rule in rules):
            raise YamlError(f"no rule, topic or pack is called “{name}”; `coplint rules list` shows them")
    kept = (
        rule
        for rule in rules
        if (not select or any(_named(rule, name) for name in select)) and not any(_named(rule, name) for name in ignore)
    )
    return tuple(_one_of_each(kept))


def _one_of_each(rules: Iterable[Rule]) -> Iterator[Rule]:
    """Of alternatives only the first that is left: they contradict each other, and ignoring it chooses the next."""
    taken = set()
    for rule in rules:
        if rule.alternative is None:
            yield rule
        elif (rule.pack, rule.alternative) not in taken:
            taken.add((rule.pack, rule.alternative))
            yield rule


def _named(rule: Rule, name: str) -> bool:
    return name in (rule.id, *rule.formerly, rule.topic, rule.pack)
