"""What is left over from drafting: a Markdown draft has no comments, so these are made by hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from coplint.analysis.analysis import Analysis
from coplint.draft.model import OWN, Block, Draft, Kind, ReadCounts, Remark, Span
from coplint.engine.outcomes import Outcome
from coplint.engine.run import run_rule
from coplint.rulebook.shipped import scheme
from tests.builders import block, draft, heading, point
from tests.drafts import rule


def comment(text: str, about: Span | None, *, author: str = "Ada", answers: int | None = None, done: bool = False):
    return block(Kind.COMMENT, text, remark=Remark(author, "", answers, done, about))


def outcome(folder: Path, of: Draft, body: str = "") -> Outcome:
    return run_rule(rule(folder, body, check="unfinished"), Analysis(of, scheme("uk-guidance"), convention=None))


def code(*comments: Block, read: ReadCounts | None = None) -> Draft:
    blocks = (heading("Plans", "1"), point("1.1", "Parents may appeal."), heading("Costs", "2"), point("2.1", "Pay."))
    return draft(*blocks, *comments, read=read or ReadCounts())


@pytest.mark.parametrize(
    ("made", "spans"),
    [
        pytest.param(comment("Who?", Span(1, 0, 7)), [Span(1, 0, 7)], id="at the words it is about"),
        pytest.param(comment("Who?", Span(1, 3, 3)), [Span(1, 0, 19)], id="between two words"),
        pytest.param(comment("Who?", None), [Span(4, 0, 4)], id="about nothing that is left"),
        pytest.param(comment("Who?", Span(1, 0, 7), done=True), [], id="resolved"),
        pytest.param(comment("Who?", Span(1, 0, 7), answers=3), [], id="a reply"),
        pytest.param(comment("Who?", Span(1, 0, 7), author=OWN), [], id="coplint's own"),
    ],
)
def test_comments(tmp_path, made, spans):
    assert [one.span for one in outcome(tmp_path, code(made)).findings] == spans


def test_a_resolved_comment_is_evidence(tmp_path):
    settled = comment("Who?", Span(1, 0, 7), done=True)
    assert outcome(tmp_path, code(settled)).evidence == (Span(1, 0, 7),)


def test_a_comment_is_quoted_with_its_author(tmp_path):
    long = comment("Is this   still right? " + "I doubt it very much. " * 9, Span(1, 0, 7), author="Bob")
    [found] = outcome(tmp_path, code(long)).findings
    assert "an open comment from Bob: “Is this still right? I doubt" in found.message
    assert found.message.endswith(" …”")


def test_two_comments_on_the_same_words_are_two_findings(tmp_path):
    both = comment("Who?", Span(1, 0, 7)), comment("When?", Span(1, 0, 7))
    assert len(outcome(tmp_path, code(*both)).findings) == 2


def test_comments_of_a_place_are_those_about_its_words(tmp_path):
    both = comment("Who?", Span(1, 0, 7)), comment("When?", Span(3, 0, 3))
    body = "where: {chapter: costs}\nof: [comments]"
    assert [one.span for one in outcome(tmp_path, code(*both), body).findings] == [Span(3, 0, 3)]


@pytest.mark.parametrize(
    ("read", "said"),
    [
        (ReadCounts(insertions=3, deletions=1), ["3 insertions and 1 deletion still tracked"]),
        (ReadCounts(deletions=2), ["2 deletions still tracked"]),
        (ReadCounts(hidden=1200), ["1,200 characters of hidden text"]),
        (ReadCounts(), []),
    ],
)
def test_what_is_counted_in_the_whole_draft(tmp_path, read, said):
    found = outcome(tmp_path, code(read=read)).findings
    assert [one.message for one in found] == [f"Test: {words}" for words in said]
    assert all(one.span is None for one in found)


def test_only_what_is_asked_for(tmp_path):
    left = code(comment("Who?", Span(1, 0, 7)), read=ReadCounts(insertions=1, hidden=1))
    assert [one.message for one in outcome(tmp_path, left, "of: [hidden-text]").findings] == [
        "Test: 1 character of hidden text"
    ]
