"""From rule files to rules. Whatever is wrong with a file is one YamlError that names its line and column."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from coplint.checks.registry import CHECKS, CheckKind, Places
from coplint.config.levels import Severity, Stage
from coplint.rulebook.entry import Entry, ExampleDraft, keys_of
from coplint.rulebook.model import Example, Rule
from coplint.validation import validated
from coplint.yamlfile import KeyPath, YamlDocument, YamlError, load

SUFFIXES = (".yml", ".yaml")
_OTHERS = frozenset({"items", "modals", "exempt"})
"""What a register, a modal scheme and a list of acronyms begin with; they may lie in the folders of rules."""
_ENVELOPE = frozenset(Entry.model_fields)


def load_rules(files: Iterable[Path], *, pack: str, shipped: bool = False) -> tuple[Rule, ...]:
    """All rules of some files, in order. Raises YamlError for a fault in a file, and for one id used twice."""
    rules = tuple(replace(rule, shipped=shipped) for path in files for rule in rules_in(load(path), pack))
    check_ids(rules)
    return rules


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


def rules_in(document: YamlDocument, pack: str) -> Iterator[Rule]:
    """The rules of a file that has been parsed, in order. Raises YamlError for a fault in it."""
    data = document.data
    if not isinstance(data, Mapping):
        raise document.error((), "a rule file starts with `rules:`")
    if "rules" not in data and not _OTHERS.isdisjoint(data):
        return
    unknown = next((key for key in data if key != "rules"), None)
    if unknown is not None:
        raise document.error((unknown,), f"unknown key “{unknown}”; a rule file starts with `rules:`")
    if "rules" not in data:
        raise document.error((), "a rule file starts with `rules:`")
    if not isinstance(data["rules"], list):
        raise document.error(("rules",), "`rules:` holds a list; begin each rule with “- id:”")
    for index, raw in enumerate(data["rules"]):
        yield _rule(document, ("rules", index), raw, pack)


def _rule(document: YamlDocument, at: KeyPath, raw: Any, pack: str) -> Rule:
    if not isinstance(raw, Mapping):
        raise document.error(at, "a rule is a list of keys; begin it with “- id:”")
    kind = CHECKS.get(str(raw.get("check")))
    if kind is None:
        given = f"there is no check “{raw['check']}”" if "check" in raw else "the rule has no `check:`"
        raise document.error((*at, "check"), f"{given}; choose one of {', '.join(CHECKS)}")
    own = keys_of(kind.parameters)
    for key in raw:
        if key not in _ENVELOPE and key not in own:
            takes = f"a rule has {', '.join(Entry.model_fields)}; the check {raw['check']} takes {', '.join(own)}"
            raise document.error((*at, key), f"unknown key “{key}”; {takes}")
    entry: Entry = validated(document, at, Entry, {key: value for key, value in raw.items() if key in _ENVELOPE})
    parameters = validated(document, at, kind.parameters, {key: value for key, value in raw.items() if key in own})
    _check_places(document, at, raw, kind)
    return Rule(
        id=entry.id,
        title=entry.title,
        check=entry.check,
        parameters=parameters,
        where=entry.where,
        each=entry.each,
        between=entry.between,
        topic=(entry.topic or kind.topic).value,
        severity=_usual(entry.severity),
        stages=entry.severity if isinstance(entry.severity, Mapping) else {},
        feedback=entry.feedback,
        because=" ".join(entry.because.split()),
        reference=entry.reference,
        alternative=entry.alternative,
        formerly=entry.formerly,
        flagged=_examples(document, at, "flagged", entry.examples.flagged),
        fine=_examples(document, at, "fine", entry.examples.fine),
        pack=pack,
        path=document.path,
        line=document.marks[at][0],
    )


def _check_places(document: YamlDocument, at: KeyPath, raw: Mapping[str, Any], kind: CheckKind) -> None:
    """Raises YamlError for two places where the check compares none, and for one place beside two."""
    if "between" not in raw:
        if kind.places is Places.TWO:
            raise document.error((*at, "check"), f"the check {raw['check']} compares two places: give `between:`")
        return
    if kind.places is Places.ONE:
        raise document.error((*at, "between"), f"the check {raw['check']} compares no places: give `where:`")
    if other := next((key for key in ("where", "each") if key in raw), None):
        raise document.error((*at, other), f"`{other}:` cannot stand beside `between:`, which names the places")


def _usual(severity: Severity | Mapping[Stage, Severity]) -> Severity:
    return severity if isinstance(severity, Severity) else severity.get(Stage.WORKING, Severity.WARNING)


def _examples(
    document: YamlDocument, at: KeyPath, key: str, given: Iterable[str | ExampleDraft]
) -> tuple[Example, ...]:
    return tuple(
        Example(
            text=one if isinstance(one, str) else one.draft,
            whole=not isinstance(one, str),
            earlier=None if isinstance(one, str) else one.earlier,
            line=document.marks.get((*at, "examples", key, index), document.marks[at])[0],
        )
        for index, one in enumerate(given)
    )
