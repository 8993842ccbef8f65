"""A rule that somebody is about to write: its keys, put at the end of a rule file as YAML."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import yaml

from coplint.rulebook.load import rules_in
from coplint.rulebook.model import Rule
from coplint.yamlfile import YamlError, parse

_WIDTH = 110
_LIST = re.compile(r"^rules:[^\n]*\n(?:[ \t\r]*(?:#[^\n]*)?\n)*(?P<indent> *)- ", re.MULTILINE)
_NUMBERED = re.compile(r"(?P<name>.*?)(?P<number>\d+)$")


def with_rule(text: str, keys: Mapping[str, Any]) -> str:
    """A rule file with one rule more at its end, indented as those before it; everything else stays as it is."""
    found = _LIST.search(text)
    indent = found["indent"] if found else "  "
    dumped = yaml.safe_dump([dict(keys)], sort_keys=False, allow_unicode=True, width=_WIDTH)
    between = "\n\n" if found else "\nrules:\n"
    more = between + textwrap.indent(dumped, indent)
    before = text.rstrip()
    return (before + (more.replace("\n", "\r\n") if "\r\n" in text else more)).lstrip()


def rules_that_can_grow(text: str, path: Path) -> tuple[Rule, ...]:
    """The rules of a file that another can be put after. Raises YamlError if it is no rule file, or has a fault."""
    if not text.strip():
        return ()
    document = parse(text, path)
    known = tuple(rules_in(document, path.stem))
    if not known and document.data is not None:
        raise document.error((), "holds no rule that another could stand after; name a new file, or one with rules")
    if not _grows(text, path, len(known)):
        raise document.error(
            (), "its rules are not each on lines of their own (“- id:”); write them so, or name a new file"
        )
    return known


def _grows(text: str, path: Path, rules: int) -> bool:
    """Whether what is put at the end of a file becomes one rule more."""
    try:
        data = parse(with_rule(text, {"id": "T-1"}), path).data
    except YamlError:
        return False
    return isinstance(data, Mapping) and len(data.get("rules", ())) == rules + 1


def last_rule(text: str, path: Path) -> Rule:
    """The last rule of a rule file. Raises YamlError for a fault anywhere in it."""
    return tuple(rules_in(parse(text, path), path.stem))[-1]


def next_id(ids: Iterable[str], *, otherwise: str) -> str:
    """The id after the last of those that end in a number: OUR-8 after OUR-7."""
    numbered = [found for one in ids if (found := _NUMBERED.fullmatch(one))]
    if not numbered:
        return otherwise
    last = numbered[-1]
    width = len(last["number"])
    return f"{last['name']}{max(int(one['number']) for one in numbered if one['name'] == last['name']) + 1:0{width}}"
