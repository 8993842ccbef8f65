"""Words as a rule writes them."""

from __future__ import annotations

import time

import pytest

from coplint.analysis.vocabulary import Vocabulary
from coplint.wording import OutOfTime, Words
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


def test_a_pattern_that_runs_away_is_stopped():
    started = time.monotonic()
    with pytest.raises(OutOfTime):
        list(Words(r"/(?:(?:a|aa)+)+$/").find("a" * 50 + "b", within=0.2))
    assert time.monotonic() - started < 10


@pytest.mark.parametrize(
    "source", ["local authorities", "co-production", "boxes", "use", "statutory body", "children's services"]
)
def test_the_index_never_hides_a_block_that_holds_the_words(source):
    known = analysis("""
        Local authority.

        Co-production and coproduction.

        A box, many boxes.

        Uses, use.

        Statutory bodies.

        Children’s services
    """)
    held = Vocabulary.of(known.draft.blocks).may_hold(Words(source))
    holding = {block.index for block in known.draft.blocks if Words(source).occurs(block.text)}
    assert holding
    assert held is None or holding <= held
