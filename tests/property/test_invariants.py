"""What must always hold, tried on drafts that nobody wrote."""

from __future__ import annotations

import itertools
import os
import subprocess
import sys

import docx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coplint.config.levels import Stage
from coplint.engine.run import run_rules
from coplint.readers.files import read_draft
from coplint.rulebook.packs import rulebook, shipped_packs
from tests.drafts import FIXTURES, analysis, rule

RULES = rulebook(shipped_packs(), [FIXTURES / "reading-support-code" / "rules"])
CODE = FIXTURES / "reading-support-code" / "reading-support-code.docx"

SENTENCES = st.sampled_from(
    [
        "Local authorities must have regard to the principles in section 19.",
        "Schools should work in partnership with parents where appropriate.",
        "The DHO will wish to include sufficient detail and/or a plan.",
        "The designated health officer (DHO) replies in a timely manner, within 15 days.",
        "Nothing in this Code applies to stakeholders.",
        "Ask the key worker about outcomes, e.g. para. 7.9(b).",
        "‘A local authority shall reply.’",
    ]
)
PARAGRAPH = st.lists(SENTENCES, min_size=1, max_size=3).map(" ".join)
BLOCK = st.one_of(
    PARAGRAPH,
    PARAGRAPH.map("1.1 {}".format),
    PARAGRAPH.map("- {}".format),
    st.sampled_from(["# 1 Principles", "## Health", "# Glossary", "Authorities must:"]),
)
DRAFT = st.lists(BLOCK, min_size=1, max_size=12).map("\n\n".join)
QUICK = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def findings(known, rules=RULES):
    return [one for outcome in run_rules(rules, known, stage=Stage.WORKING) for one in outcome.findings]


@QUICK
@given(DRAFT)
def test_every_span_lies_in_its_block_and_in_its_sentence(text):
    known = analysis(text)
    for outcome in run_rules(RULES, known, stage=Stage.WORKING):
        for span in [one.span for one in outcome.findings if one.span] + list(outcome.evidence):
            assert 0 <= span.start < span.end <= len(known.draft.blocks[span.block].text)
        for one in outcome.findings:
            if one.span and one.sentence:
                assert one.sentence.block == one.span.block
                assert one.sentence.start <= one.span.start < one.sentence.end
            if one.span and "“" in one.message and one.topic in ("wording", "vague"):
                assert known.draft.text(one.span) in one.message


@QUICK
@given(DRAFT, st.sets(st.sampled_from(range(len(RULES)))))
def test_a_rule_finds_the_same_whatever_others_run(text, chosen):
    known = analysis(text)
    alone = [rule for at, rule in enumerate(RULES) if at in chosen]
    names = {rule.id for rule in alone}
    assert findings(known, alone) == [one for one in findings(known) if one.rule in names]


@QUICK
@given(st.lists(PARAGRAPH, min_size=1, max_size=6, unique=True), st.integers(0, 6))
def test_a_paragraph_that_says_something_of_its_own_disturbs_no_fingerprint(paragraphs, at):
    before = ["# 1 Principles", *(f"1.{n} {text}" for n, text in enumerate(paragraphs, 1))]
    after = ["# 1 Principles", *paragraphs]
    after.insert(1 + min(at, len(paragraphs)), "Snow fell on the hills all night.")
    after = [after[0], *(f"1.{n} {text}" for n, text in enumerate(after[1:], 1))]
    old = {one.fingerprint for one in findings(analysis("\n\n".join(before)))}
    assert {one.fingerprint for one in findings(analysis("\n\n".join(after)))} == old


LACKING = [
    ("presence", "where: {about: plan}\nwords: advocate"),
    ("presence", "where: {kind: paragraph}\nwords: advocate"),
    ("presence", "where: {chapter: principles, paragraph: 1}\nwords: advocate"),
    ("presence", "each: chapter\nwords: advocate"),
    ("presence", "each: point\nwords: advocate"),
    ("presence", "each: paragraph\nwords: advocate"),
    ("section", "where: {chapter: principles}\nheading: fees"),
    ("heading-density", "most-words: 4"),
    ("heading-density", "each: chapter\nmost-words: 4"),
]


@pytest.mark.parametrize(("check", "body"), LACKING)
@pytest.mark.parametrize("at", range(1, 6))
def test_what_is_missing_stays_the_same_finding_when_a_paragraph_is_put_in(tmp_path, check, body, at):
    before = [
        "# 1 Principles",
        "A plan is kept for each child.",
        "It is reviewed.",
        "# 2 Travel",
        "Each plan says how.",
    ]
    after = [*before[:at], "The plan of a day is drawn up by the school and by the parents.", *before[at:]]
    old, new = (
        findings(analysis("\n\n".join(_numbered(text))), [rule(tmp_path, body, check=check)])
        for text in (before, after)
    )
    assert old
    assert {one.fingerprint for one in old} <= {one.fingerprint for one in new}
    assert {one.anywhere for one in old} <= {one.anywhere for one in new}
    assert len({one.fingerprint for one in new}) == len(new)


def _numbered(blocks):
    """Paragraphs as numbered ones, by chapter."""
    chapter = paragraph = 0
    for block in blocks:
        if block.startswith("#"):
            chapter, paragraph = chapter + 1, 0
            yield block
        else:
            paragraph += 1
            yield f"{chapter}.{paragraph} {block}"


@QUICK
@given(PARAGRAPH, st.lists(st.integers(0, 200), max_size=8))
def test_how_word_split_the_text_into_runs_changes_nothing(tmp_path, text, cuts):
    whole, split = docx.Document(), docx.Document()
    whole.add_paragraph(text)
    paragraph = split.add_paragraph()
    edges = sorted({0, len(text), *(cut for cut in cuts if cut < len(text))})
    for number, (start, end) in enumerate(itertools.pairwise(edges)):
        paragraph.add_run(text[start:end]).bold = bool(number % 2)
    whole.save(tmp_path / "whole.docx")
    split.save(tmp_path / "split.docx")
    one, two = (read_draft(tmp_path / name, name="x") for name in ("whole.docx", "split.docx"))
    assert one.blocks == two.blocks


@pytest.mark.slow
@pytest.mark.parametrize(
    "command", [("check", "--format", "json"), ("check",), ("inspect",), ("report", "-o", "/dev/stdout")]
)
def test_two_runs_give_identical_bytes_whatever_the_hash_seed(command):
    def run(seed):
        return subprocess.run(
            [sys.executable, "-m", "coplint", *command, str(CODE)],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=False,
        ).stdout

    first = run("1")
    assert len(first) > 1000
    assert run("2") == first
