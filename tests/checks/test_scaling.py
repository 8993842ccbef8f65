"""What a rule costs grows about as the draft does, however many places it is asked of."""

from __future__ import annotations

import time

import pytest

from coplint.engine.run import run_rule
from coplint.rulebook.model import Rule
from tests.drafts import analysis, rule

PARAGRAPH = (
    "Schools should publish the policy on co-production, as coproduction is the aim, under section 5 of the Care Act "
    "2014. The council must keep plan {}. It should be reviewed each year."
)
EACH_PARAGRAPH = {
    "actor": "",
    "basis": "within: section",
    "consistency": "forms: [co-production, coproduction]",
    "modal-density": "measure: share\nat-least: draft",
    "modal-heading": "",
    "order": "first: policy\nthen: plan",
    "unreferred": "",
}
SENTENCES = {
    "actor": "",
    "modal-strength": "at-least: requirement",
    "name-ratio": "wanted: [progress number, progress]\nother: number\nat-least: 0.9",
}


@pytest.mark.parametrize(("check", "body"), EACH_PARAGRAPH.items(), ids=EACH_PARAGRAPH)
def test_four_times_as_many_places_take_about_four_times_as_long(check, body, tmp_path):
    asked = rule(tmp_path, f"each: paragraph\n{body}", check=check)
    once, four_times = (_seconds(asked, _paragraphs(count)) for count in (400, 1_600))
    assert four_times < 8 * once + 0.2


def test_words_near_others_in_a_place_four_times_as_long_take_about_four_times_as_long(tmp_path):
    asked = rule(tmp_path, "words: policy\nwith: [zebra]\nnear: place", check="presence")
    once, four_times = (_seconds(asked, _paragraphs(count)) for count in (400, 1_600))
    assert four_times < 8 * once + 0.2


@pytest.mark.parametrize(("check", "body"), SENTENCES.items(), ids=SENTENCES)
def test_a_paragraph_four_times_as_long_takes_about_four_times_as_long(check, body, tmp_path):
    asked = rule(tmp_path, body, check=check)
    drafts = (
        " ".join(f"Progress number {number} should be reviewed." for number in range(count)) for count in (1_000, 4_000)
    )
    once, four_times = (_seconds(asked, draft) for draft in drafts)
    assert four_times < 8 * once + 0.2


def _paragraphs(count: int) -> str:
    return "\n\n".join(PARAGRAPH.format(number) for number in range(count))


def _seconds(asked: Rule, text: str) -> float:
    """What it costs the processor to ask a rule, once the draft is understood."""
    known = analysis(text)
    run_rule(asked, known)
    started = time.process_time()
    run_rule(asked, known)
    return time.process_time() - started
