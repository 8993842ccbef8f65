"""Which block of one draft is which of another."""

from __future__ import annotations

import time

from hypothesis import given, settings
from hypothesis import strategies as st

from coplint.alignment.align import align
from coplint.alignment.model import Change
from coplint.readers.markdown import read_markdown

ONE = "Local authorities must publish the policy on travel to school before the start of the year."
TWO = "Schools should ask parents how the journey went, and should keep a record of what they say."
THREE = "Colleges may offer training in travelling alone to every young person who asks for it."
FOUR = "Drivers must know whom to call when a child is not met at the gate."


def told(before, after):
    """The changes as (change, old words, new words), what stayed the same left out."""
    old, new = (read_markdown("\n\n".join(listed), name="x") for listed in (before, after))
    return [
        (one.change.value, [old.blocks[at].text for at in one.old], [new.blocks[at].text for at in one.new])
        for one in align(old, new).pairings
        if one.change is not Change.SAME
    ]


def test_a_draft_and_itself_are_the_same():
    assert told([ONE, TWO, THREE], [ONE, TWO, THREE]) == []


def test_renumbering_is_no_change():
    assert told([f"1.1 {ONE}", f"1.2 {TWO}"], [f"1.1 {ONE}", f"1.3 {TWO}"]) == []


def test_an_inserted_and_a_deleted_paragraph():
    assert told([ONE, TWO], [ONE, THREE, TWO]) == [("inserted", [], [THREE])]
    assert told([ONE, TWO, THREE], [ONE, THREE]) == [("deleted", [TWO], [])]


def test_a_changed_sentence_is_the_same_paragraph():
    changed = TWO.replace("should keep", "must keep")
    assert told([ONE, TWO, THREE], [ONE, changed, THREE]) == [("changed", [TWO], [changed])]


def test_a_paragraph_that_moved():
    assert told([ONE, TWO, THREE, FOUR], [TWO, THREE, FOUR, ONE]) == [("moved", [ONE], [ONE])]


def test_a_paragraph_that_was_split_and_two_that_were_merged():
    both = f"{ONE} {TWO}"
    assert told([both, THREE], [ONE, TWO, THREE]) == [("split", [both], [ONE, TWO])]
    assert told([ONE, TWO, THREE], [both, THREE]) == [("merged", [ONE, TWO], [both])]


def test_short_blocks_of_the_same_words_keep_their_order():
    before = ["# A", "Relevant legislation", ONE, "# B", "Relevant legislation", TWO]
    after = ["# A", "Relevant legislation", ONE, "# N", "# B", "Relevant legislation", TWO]
    assert told(before, after) == [("inserted", [], ["N"])]


def test_what_is_repeated_goes_with_its_neighbours():
    before = ["# A", "Constraints", ONE, "# B", "Constraints", TWO, "# C", "Constraints", THREE]
    after = ["# A", ONE, "# B", "Constraints", TWO, "# C", "Constraints", THREE]
    assert told(before, after) == [("deleted", ["Constraints"], [])]


SENTENCES = st.lists(st.sampled_from([ONE, TWO, THREE, FOUR, f"{ONE} {TWO}", "Yes.", "No."]), max_size=12)


@settings(max_examples=200, deadline=None)
@given(SENTENCES, SENTENCES)
def test_every_block_has_one_place(before, after):
    old, new = (read_markdown("\n\n".join(listed), name="x") for listed in (before, after))
    pairings = align(old, new).pairings
    assert sorted(at for one in pairings for at in one.old) == list(range(len(old.blocks)))
    assert sorted(at for one in pairings for at in one.new) == list(range(len(new.blocks)))
    assert all((one.change is Change.INSERTED) == (not one.old) for one in pairings)
    assert all((one.change is Change.DELETED) == (not one.new) for one in pairings)


def test_the_cost_grows_about_as_the_draft_does():
    def seconds(size):
        before = [f"Paragraph {n} says that item {n} goes to place {n % 97} in year {n % 13}." for n in range(size)]
        after = [text.replace("goes", "must go") if n % 3 == 0 else text for n, text in enumerate(before)]
        old, new = (read_markdown("\n\n".join(listed), name="x") for listed in (before, after))
        started = time.process_time()
        align(old, new)
        return time.process_time() - started

    seconds(200)
    assert seconds(4000) < 30 * seconds(400) + 0.5
