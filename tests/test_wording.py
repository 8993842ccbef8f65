"""Words as a rule writes them."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coplint.analysis.vocabulary import Vocabulary
from coplint.wording import Deadline, OutOfTime, Words
from tests.drafts import analysis


def found(source: str, text: str) -> list[str]:
    return [text[start:end] for start, end in Words(source).find(text)]


@pytest.mark.parametrize(
    ("source", "text", "expected"),
    [
        ("local authority", "Local Authorities and a local-authority", ["Local Authorities", "local-authority"]),
        ("local authority", "an authoritative local", []),
        (
            "co-production",
            "coproduction, co production, Co-Production’s",
            ["coproduction", "co production", "Co-Production’s"],
        ),
        ("SEN", "sen SEN SENs SEND", ["SEN", "SENs"]),
        ("statutory bodies", "each statutory body", ["statutory body"]),
        ("have regard", "should have\u00a0regard", ["have\u00a0regard"]),
        ("children's services", "Children’s Services", ["Children’s Services"]),
        ("priority title", "a ‘priority title’ is", ["priority title"]),
        ("s.19", "see s.19 and s119", ["s.19"]),
        ("child", "children’s and a child", ["children’s", "child"]),
        ("young people", "each young person", ["young person"]),
        ("law", "many laws", ["laws"]),
        ("Act", "two Acts", ["Acts"]),
        ("box", "boxes", ["boxes"]),
        ("boxes", "a box", ["box"]),
        ("processes", "the process", ["process"]),
        ("criterion", "the criteria", ["criteria"]),
        ("news", "new", []),
        ("means", "mean", []),
        ("sufficient", "self-sufficient", []),
        ("SEN", "SEN-related", ["SEN"]),
        ("local authority", "local — authority", []),
        ('"best endeavours"', "use “best endeavours”", ["“best endeavours”"]),
        ("governor's view", "governors’ view, governor’s view", ["governors’ view", "governor’s view"]),
        ("is", "This is it", ["is"]),
        ("/need(?:s|ed)?/", "needs need", ["needs", "need"]),
    ],
)
def test_words_are_whole_and_folded(source, text, expected):
    assert found(source, text) == expected


@pytest.mark.parametrize("source", ["", "   ", "/(/", "“stakeholders”"])
def test_words_that_cannot_be_looked_for_are_refused(source):
    with pytest.raises(ValueError, match=r"empty|compile|curly"):
        Words.checked(source)


@pytest.mark.parametrize("text", ["/(foo bar/", "“a plan”", "and/or"])
def test_a_literal_text_is_found_whatever_its_signs(text):
    assert list(Words.literal(text).find(f"Say {text}.")) == [(4, 4 + len(text))]


def test_a_pattern_that_runs_away_is_stopped():
    started = time.monotonic()
    with pytest.raises(OutOfTime):
        list(Words(r"/(?:(?:a|aa)+)+$/").find("a" * 50 + "b", by=Deadline.within(0.2)))
    assert time.monotonic() - started < 10


PIECES = st.sampled_from([
    "local", "authority", "authorities", "plan", "plans", "SEN", "sens", "bus", "buses", "box", "boxes", "child",
    "children", "co-operate", "news", "x²", "naïve", "nai\u0308ve", "½", "ſhall", "shall", "it's", "governors’", "'",
    "-", "—", " ", ",", "s",
])  # fmt: skip
TEXT = st.lists(PIECES, min_size=1, max_size=8).map(" ".join) | st.lists(PIECES, min_size=1, max_size=8).map("".join)


@settings(max_examples=400, deadline=None)
@given(TEXT, TEXT)
def test_the_index_never_hides_a_block_that_holds_the_words(source, text):
    known = analysis("Nothing.")
    block = replace(known.draft.blocks[0], text=text)
    try:
        words = Words.checked(source)
    except ValueError:
        return
    held = Vocabulary.of([block]).may_hold(words)
    assert held is None or 0 in held or not words.occurs(text)


def test_the_index_does_hide_what_cannot_match():
    known = analysis("A plan.\n\nA school.")
    assert Vocabulary.of(known.draft.blocks).may_hold(Words("school plan")) == frozenset()
    assert Vocabulary.of(known.draft.blocks).may_hold(Words("schools")) == {1}
