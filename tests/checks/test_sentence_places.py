"""A rule that is asked of certain sentences says nothing of others, whatever its kind."""

from __future__ import annotations

import pytest
import yaml

from coplint.alignment.former import Former
from coplint.checks.registry import CHECKS
from coplint.engine.run import run_rule
from coplint.places.resolve import resolve
from tests.checks.test_cases import CASES
from tests.drafts import analysis, rule

FREE = {
    name: (check, case)
    for name, (check, case) in CASES.items()
    if not CHECKS[check].compares and not {"where", "each"} & (case["rule"] or {}).keys()
}


@pytest.mark.parametrize("number", [1, -1])
@pytest.mark.parametrize(("check", "case"), FREE.values(), ids=FREE)
def test_only_the_sentences_that_are_asked_for_are_told(check, case, number, tmp_path):
    known = analysis(case["draft"])
    earlier = Former(analysis(case["earlier"]), known) if "earlier" in case else None
    body = {**(case["rule"] or {}), "where": {"sentence": number}}
    asked = rule(tmp_path, yaml.safe_dump(body, allow_unicode=True), check=check)
    outcome = run_rule(asked, known, earlier=earlier)
    (region,) = resolve(asked.where, known).regions
    # what meets a rule for the last sentence may stand before it, as a name does that "they" stands for
    said = [one.span for one in outcome.findings if one.span] + [one for one in outcome.evidence if number == 1]
    assert [known.draft.text(span) for span in said if not region.holds(span)] == []


def test_every_kind_that_names_one_place_is_tried():
    assert {check for check, _ in FREE.values()} == {name for name, kind in CHECKS.items() if not kind.compares}
