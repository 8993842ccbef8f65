"""Each kind of check on small drafts: the cases lie in `cases/`, a file a kind, each named for what it shows."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from coplint.alignment.former import Former
from coplint.checks.registry import CHECKS
from coplint.engine.run import run_rule
from tests.drafts import analysis, rule, told

CASES = {
    f"{path.stem}: {case['name']}": (path.stem, case)
    for path in sorted((Path(__file__).parent / "cases").glob("*.yml"))
    for case in yaml.safe_load(path.read_text(encoding="utf-8"))
}


@pytest.mark.parametrize(("check", "case"), CASES.values(), ids=CASES)
def test_case(check, case, tmp_path):
    known = analysis(case["draft"])
    earlier = Former(analysis(case["earlier"]), known) if "earlier" in case else None
    body = yaml.safe_dump(case["rule"], allow_unicode=True) if case["rule"] else ""
    outcome = run_rule(rule(tmp_path, body, check=check), known, earlier=earlier)
    assert outcome.state.value == case.get("state", "checked"), outcome.why
    assert told(outcome, known) == case["told"]
    if "suggested" in case:
        assert [one.suggestion for one in outcome.findings] == case["suggested"]
    if "said" in case:
        assert [one.message.removeprefix("Test: ") for one in outcome.findings] == case["said"]
    if "evidence" in case:
        assert [known.draft.text(span) for span in outcome.evidence] == case["evidence"]
    if "labels" in case:
        assert [known.draft.blocks[one.span.block].label for one in outcome.findings] == case["labels"]


def test_every_kind_has_cases_and_a_page():
    assert {check for check, _ in CASES.values()} == set(CHECKS)
    assert all("check:" in (kind.page or "") for kind in CHECKS.values())
