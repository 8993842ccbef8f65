"""The words of a finding in their sentence, never without the words themselves."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from coplint.draft.model import Span
from coplint.reporters.excerpt import Excerpt, excerpt
from tests.builders import draft, finding, plain

LONG = (
    "Before that, the warden walks along every path. Then the warden must open the gate and wait there for the others."
)


def test_a_sentence_that_has_room_is_whole() -> None:
    of = draft(plain(LONG))
    sentence = Span(0, LONG.index("Then"), len(LONG))
    found = replace(finding(of, "must"), sentence=sentence)
    assert excerpt(of, found, room=200) == Excerpt(
        "Then the warden ", "must", " open the gate and wait there for the others."
    )


def test_a_long_one_is_cut_at_words_on_both_sides() -> None:
    of = draft(plain(LONG))
    assert excerpt(of, finding(of, "must"), room=40) == Excerpt("… Then the warden ", "must", " open the gate and …")


def test_room_that_one_side_does_not_need_goes_to_the_other() -> None:
    of = draft(plain(LONG))
    shown = excerpt(of, finding(of, "Before"), room=40)
    assert shown == Excerpt("", "Before", " that, the warden walks along …")


def test_words_that_are_too_long_lose_their_middle() -> None:
    of = draft(plain(LONG))
    shown = excerpt(of, finding(of, LONG), room=40)
    assert shown == Excerpt("", "Before that, the warden … the others.", "")


def test_a_sentence_ends_no_earlier_than_its_finding() -> None:
    of = draft(plain("One. Two."))
    assert excerpt(of, replace(finding(of, "One. Two."), sentence=Span(0, 0, 4)), room=40) == Excerpt(
        "", "One. Two.", ""
    )


def test_the_draft_as_a_whole_has_no_words() -> None:
    of = draft(plain(LONG))
    assert excerpt(of, finding(of, None), room=40) is None


@given(st.text(min_size=1), st.data(), st.integers(10, 80))
def test_it_keeps_to_its_room(text: str, data: st.DataObject, room: int) -> None:
    of = draft(plain(text))
    start = data.draw(st.integers(0, len(text)))
    found = replace(finding(of, None), span=Span(0, start, data.draw(st.integers(start, len(text)))))
    shown = excerpt(of, found, room=room)
    assert shown is not None
    assert len(shown.before) + len(shown.words) + len(shown.after) <= room + 3 * len("… ")
