"""From one entry of a rule file to a rule."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import Any

from coplint.checks.registry import CHECKS, PLACE_KEYS, CheckKind
from coplint.config.levels import Severity, Stage
from coplint.rulebook.entry import Entry, ExampleDraft, keys_of
from coplint.rulebook.model import Example, Rule
from coplint.rulebook.slips import no_check, no_such_check, no_such_key
from coplint.validation import validated
from coplint.yamlfile import KeyPath, YamlDocument, YamlError, all_made

_ENVELOPE = frozenset(Entry.model_fields)


def read_rule(document: YamlDocument, at: KeyPath, raw: Any, pack: str) -> Rule:
    """The rule that stands at a place of a file. Raises YamlError for all that is wrong with it."""
    if not isinstance(raw, Mapping):
        raise document.error(at, "a rule is a list of keys; begin it with “- id:”")
    kind = _kind(document, at, raw)
    own = keys_of(kind.parameters)
    unknown = [key for key in raw if key not in _ENVELOPE and key not in own]
    if unknown:
        raise YamlError(*(str(document.error((*at, key), no_such_key(key, raw["check"]))) for key in unknown))
    _check_between(document, at, raw)
    entry, parameters = all_made(
        partial(validated, document, at, shape, {key: value for key, value in raw.items() if key in keys})
        for shape, keys in ((Entry, _ENVELOPE), (kind.parameters, frozenset(own)))
    )
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


def _kind(document: YamlDocument, at: KeyPath, raw: Mapping[str, Any]) -> CheckKind:
    if isinstance(raw.get("check"), list):
        raise document.error((*at, "check"), "`check:` names one kind of test, without brackets")
    if "check" not in raw:
        slip, said = no_check(raw)
        raise document.error(at if slip is None else (*at, slip), said)
    kind = CHECKS.get(str(raw["check"]))
    if kind is None:
        raise document.error((*at, "check"), no_such_check(raw["check"]))
    return kind


def _check_places(document: YamlDocument, at: KeyPath, raw: Mapping[str, Any], kind: CheckKind) -> None:
    """Raises YamlError for a place that a check of this kind cannot have, and for the two that it needs."""
    if kind.compares and raw.get("between") is None:
        raise document.error((*at, "check"), f"the check {raw['check']} compares two places: give `between:`")
    for key in PLACE_KEYS:
        if key in raw and key not in kind.place_keys:
            raise document.error((*at, key), _refused(key, raw["check"], kind))
    for place, where in _wheres(raw):
        for key, value in where.items():
            if value == []:  # which would ask nothing, and so take in the whole draft
                raise document.error((*at, *place, key), f"`{key}:` is empty; say which, or leave it out")


def _check_between(document: YamlDocument, at: KeyPath, raw: Mapping[str, Any]) -> None:
    """Raises YamlError for a list of more places than two, or fewer."""
    given = raw.get("between")
    if isinstance(given, list) and len(given) != 2:
        raise document.error((*at, "between"), "`between:` names two places, each with keys as in `where:`")


def _wheres(raw: Mapping[str, Any]) -> Iterator[tuple[KeyPath, Mapping[str, Any]]]:
    """What a rule says of places, as it stands in the file."""
    if isinstance(raw.get("where"), Mapping):
        yield ("where",), raw["where"]
    for index, where in enumerate(raw.get("between") or ()):
        yield ("between", index), where


def _refused(key: str, check: str, kind: CheckKind) -> str:
    """Why rules of this kind cannot say where by this key."""
    if kind.compares:
        return f"`{key}:` cannot stand beside `between:`, which names the places"
    if key == "between":
        return f"the check {check} compares no places: give `where:`"
    return f"the check {check} tells each paragraph by itself, with or without `{key}:`"


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
