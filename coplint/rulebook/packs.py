"""Packs: folders of rules under one name. Those that come with coplint, and those of a team."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from coplint.nearest import did_you_mean
from coplint.rulebook.load import check_ids, load_rules, rule_files
from coplint.rulebook.model import Rule
from coplint.rulebook.shipped import UnknownName, shipped
from coplint.yamlfile import YamlError

_NOT_PACKS = frozenset({"schemes"})


def shipped_packs() -> tuple[str, ...]:
    """The names of the packs that come with coplint."""
    return tuple(sorted(one.name for one in shipped().iterdir() if one.is_dir() and one.name not in _NOT_PACKS))


def load_pack(name: str) -> tuple[Rule, ...]:
    """The rules of a pack that comes with coplint. Raises UnknownName if there is none of that name."""
    if name not in shipped_packs():
        raise UnknownName(f"there is no pack “{name}”; {_instead(name)}")
    return load_rules(rule_files(shipped() / name), pack=name, shipped=True)


def _instead(name: str) -> str:
    """What to name instead of a pack that there is not."""
    listed = [one.strip() for one in name.split(",")]
    if len(listed) > 1:
        options = " ".join(f"--pack {one}" for one in listed)
        return f"name each by itself: {options}, or `packs: [{', '.join(listed)}]` in coplint.yml"
    return did_you_mean(name, shipped_packs()) or f"coplint has {', '.join(shipped_packs())}"


@cache
def shipped_rules() -> tuple[Rule, ...]:
    """The rules of all packs that come with coplint."""
    return tuple(rule for pack in shipped_packs() for rule in load_pack(pack))


def load_own(paths: Sequence[Path]) -> tuple[Rule, ...]:
    """The rules of a team: files, or folders with all rule files below them, each folder a pack of its name."""
    rules: list[Rule] = []
    for path in paths:
        if not path.exists():
            raise YamlError(f"{path}: there is no such rule file or folder")
        rules += load_rules(_files(path), pack=path.resolve().name if path.is_dir() else path.stem)
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
