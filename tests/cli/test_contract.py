"""The JSON that other programs read: against its published schema, and what the schema cannot say."""

from __future__ import annotations

import json

import jsonschema
import pytest

from coplint.checks.topic import Topic
from coplint.draft.model import Kind
from tests.drafts import FIXTURES

CODE = FIXTURES / "reading-support-code" / "reading-support-code.docx"


@pytest.mark.parametrize("what", ["check", "inspect"])
def test_output_is_valid_against_the_schema_that_is_published(coplint, what):
    schema = json.loads(coplint("rules", "schema", what).out)
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(json.loads(coplint(what, "--format", "json", CODE).out), schema)


@pytest.fixture
def checked(coplint):
    return json.loads(coplint("check", "--format", "json", CODE).out)


@pytest.fixture
def inspected(coplint):
    return json.loads(coplint("inspect", "--format", "json", CODE).out)


def test_every_span_quotes_its_block(checked, inspected):
    blocks = {block["index"]: block for block in inspected["blocks"]}
    placed = [(one["place"], one["span"]) for one in checked["findings"] if one["place"]]
    placed += [(one["place"], one["span"]) for outcome in checked["outcomes"] for one in outcome["evidence"]]
    placed += [(one, one["span"]) for finding in checked["findings"] for one in finding["related"]]
    for name in ("sentences", "modals", "acronyms", "definitions"):
        assert inspected[name]
        placed += [(one["place"], one["span"]) for one in inspected[name]]
    assert len(placed) > 100
    for place, span in placed:
        block = blocks[place["block"]]
        assert block["text"][span["start"] : span["end"]] == span["text"]
        assert (place["label"], place["kind"], place["section"]) == (block["label"], block["kind"], block["section"])


def test_closed_lists_stay_closed(checked, inspected):
    assert {one["topic"] for one in checked["findings"]} <= {topic.value for topic in Topic}
    assert {block["kind"] for block in inspected["blocks"]} <= {kind.value for kind in Kind}
    assert [block["index"] for block in inspected["blocks"]] == list(range(len(inspected["blocks"])))


def test_an_outcome_for_each_rule_counts_its_findings(checked):
    for outcome in checked["outcomes"]:
        assert outcome["findings"] == sum(one["rule"] == outcome["rule"] for one in checked["findings"])
    counted = checked["summary"]
    assert counted["error"] + counted["warning"] + counted["note"] == len(checked["findings"])


def test_where_a_rule_looked_is_told_block_by_block_or_as_the_whole_draft_in_runs(coplint, folder):
    (folder / "draft.md").write_text("# 1 One\n\n1.1 All.\n\n1.2 Some.\n\n# 2 Two\n\n2.1 None.\n", encoding="utf-8")
    rules = "rules:\n  - {id: T-1, title: T, check: phrase, words: x, because: y}\n"
    rules += "  - {id: T-2, title: T, check: phrase, words: x, because: y, where: {chapter: one}}\n"
    (folder / "rules.yml").write_text(rules, encoding="utf-8")
    ran = coplint("check", "draft.md", "--rules", "rules.yml", "--select", "rules", "--format", "json")
    looked = [[(one["block"], one["last"]) for one in outcome["places"]] for outcome in json.loads(ran.out)["outcomes"]]
    assert looked == [[(0, 4)], [(0, 0), (1, 1), (2, 2)]]


def test_fingerprints_tell_findings_apart(checked):
    marks = [one["fingerprint"] for one in checked["findings"]]
    assert len(set(marks)) == len(marks)
