"""From rule files to rules. Whatever is wrong with them is one YamlError that names line and column of each fault."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from coplint.misfits import unknown_key
from coplint.rulebook.model import Rule
from coplint.rulebook.read_rule import read_rule
from coplint.yamlfile import YamlDocument, YamlError, all_made, load

SUFFIXES = (".yml", ".yaml")
_OTHERS = frozenset({"items", "modals", "exempt"})
"""What a register, a modal scheme and a list of acronyms begin with; they may lie in the folders of rules."""
_STARTS = "a rule file starts with `rules:`"


def load_rules(files: Iterable[Path], *, pack: str, shipped: bool = False) -> tuple[Rule, ...]:
    """All rules of some files, in order. Raises YamlError for a fault in a file, and for one id used twice."""
    read = all_made(partial(_of_file, path, pack) for path in files)
    rules = tuple(replace(rule, shipped=shipped) for of_file in read for rule in of_file)
    check_ids(rules)
    return rules


def _of_file(path: Path, pack: str) -> tuple[Rule, ...]:
    return rules_in(load(path), pack)


def check_ids(rules: Iterable[Rule]) -> None:
    """Raises YamlError where two rules share an id, present or former."""
    seen: dict[str, Rule] = {}
    for rule in rules:
        for name in (rule.id, *rule.formerly):
            first = seen.setdefault(name, rule)
            if first is not rule:
                raise YamlError(
                    f"{rule.path}:{rule.line}:1: the id {name} is already used at {first.path}:{first.line}"
                )


def rule_files(folder: Path) -> tuple[Path, ...]:
    """The rule files below a folder, in the order of their names; registers and other YAML are passed over later."""
    return tuple(sorted(path for path in folder.rglob("*") if path.suffix.lower() in SUFFIXES and path.is_file()))


def rules_in(document: YamlDocument, pack: str) -> tuple[Rule, ...]:
    """The rules of a file that has been parsed, in order. Raises YamlError for all that is wrong with it."""
    listed = enumerate(_listed(document))
    return all_made(partial(read_rule, document, ("rules", index), raw, pack) for index, raw in listed)


def _listed(document: YamlDocument) -> Sequence[Any]:
    """What a rule file lists. Raises YamlError for a file that is none."""
    data = document.data
    if not isinstance(data, Mapping):
        raise document.error((), _STARTS)
    if "rules" not in data and not _OTHERS.isdisjoint(data):
        return ()
    unknown = next((key for key in data if key != "rules"), None)
    if unknown is not None:
        raise document.error((unknown,), unknown_key(unknown, ["rules"], _STARTS))
    if not isinstance(data.get("rules"), list):
        raise document.error(("rules",), "`rules:` holds a list; begin each rule with “- id:”")
    listed: Sequence[Any] = data["rules"]
    return listed
