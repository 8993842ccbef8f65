"""The JSON Schema of rule files accepts what coplint accepts."""

from __future__ import annotations

import jsonschema
import pytest
import yaml

from coplint.checks.registry import CHECKS
from coplint.rulebook.load import rule_files
from coplint.rulebook.schema import rules_schema
from coplint.rulebook.shipped import shipped

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


@pytest.mark.parametrize("fault", [{"wordz": ["x"]}, {"severity": "fatal"}, {"where": {"abuot": "x"}}])
def test_what_coplint_refuses_the_schema_refuses(fault):
    rule = {"id": "A-1", "title": "T", "check": "phrase", "words": "x", "because": "y", **fault}
    assert not VALIDATOR.is_valid({"rules": [rule]})
