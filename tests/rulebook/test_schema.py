"""The JSON Schema of rule files accepts what coplint accepts."""

from __future__ import annotations

from contextlib import nullcontext

import jsonschema
import pytest
import yaml

from coplint.checks.registry import CHECKS
from coplint.rulebook.load import load_rules, rule_files
from coplint.rulebook.schema import rules_schema
from coplint.rulebook.shipped import shipped
from coplint.yamlfile import YamlError

VALIDATOR = jsonschema.Draft202012Validator(rules_schema())


@pytest.mark.parametrize(
    "path", [path for path in rule_files(shipped()) if "rules:" in path.read_text("utf-8")], ids=str
)
def test_every_rule_file_is_valid(path):
    VALIDATOR.validate(yaml.safe_load(path.read_text(encoding="utf-8")))


def test_the_schema_is_one_and_names_every_kind():
    VALIDATOR.check_schema(rules_schema())
    kinds = rules_schema()["properties"]["rules"]["items"]["oneOf"]
    assert [kind["properties"]["check"]["const"] for kind in kinds] == list(CHECKS)


@pytest.mark.parametrize("strength", ["must", "requirement"])
def test_a_strength_may_be_said_either_way(strength):
    rule = {"id": "A-1", "title": "T", "check": "modal-strength", "at-least": strength, "because": "y"}
    VALIDATOR.validate({"rules": [rule]})


@pytest.mark.parametrize("fault", [{"wordz": ["x"]}, {"severity": "fatal"}, {"where": {"abuot": "x"}}])
def test_what_coplint_refuses_the_schema_refuses(fault):
    rule = {"id": "A-1", "title": "T", "check": "phrase", "words": "x", "because": "y", **fault}
    assert not VALIDATOR.is_valid({"rules": [rule]})


PLACES = "[{chapter: a}, {chapter: b}]"


@pytest.mark.parametrize(
    ("keys", "good"),
    [
        ("check: phrase, words: x, where: {chapter: a}, each: section", True),
        (f"check: phrase, words: x, between: {PLACES}", False),
        (f"check: cross-reference, between: {PLACES}", True),
        ("check: cross-reference", False),
        ("check: cross-reference, between: null", False),
        ("check: cross-reference, where: {chapter: a}", False),
        (f"check: cross-reference, between: {PLACES}, each: section", False),
        ("check: dropped, where: {chapter: a}", True),
        ("check: dropped, each: section", False),
    ],
)
def test_the_schema_and_coplint_agree_on_how_a_rule_says_where(tmp_path, keys, good):
    path = tmp_path / "rules.yml"
    path.write_text(f"rules:\n  - {{id: A-1, title: T, because: y, {keys}}}\n", encoding="utf-8")
    assert VALIDATOR.is_valid(yaml.safe_load(path.read_text(encoding="utf-8"))) == good
    with nullcontext() if good else pytest.raises(YamlError):
        assert len(load_rules([path], pack="test")) == 1
