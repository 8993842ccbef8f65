"""Whether a draft states what its modal words mean."""

import pytest

from coplint.analysis.modals.conventions import find_convention
from tests.drafts import analysis


@pytest.mark.parametrize(
    ("text", "scheme"),
    [
        ("The key words “MUST”, “SHOULD” and “MAY” are to be interpreted as described in RFC 2119.", "rfc2119"),
        ("In this document the following verbal forms are used: “shall” for a requirement.", "iso-directives"),
        ("Where this Code uses the word ‘must’ it refers to a duty in law.", "uk-guidance"),
        ("In this Code the word must marks a duty.", "uk-guidance"),
        ("The words ‘must’ and ‘should’ in this Code are used for what is law and for what is advice.", "uk-guidance"),
        ("We use “must” where the law leaves no choice.", "uk-guidance"),
    ],
)
def test_a_stated_convention(text: str, scheme: str) -> None:
    known = analysis(f"Clubs pay their dues.\n\n{text}")
    found = find_convention(known.draft)
    assert found is not None
    assert (found.scheme, found.span.block) == (scheme, 1)


_RFC_2119 = "The key words “MUST” and “MAY” are to be interpreted as described in RFC 2119"


@pytest.mark.parametrize(
    ("text", "scheme"),
    [
        (f"{_RFC_2119}.\n\nA club must pay.\n\nIt must wait.\n\nIt should reply.", None),
        (f"{_RFC_2119}.\n\nA club must pay.\n\nIt must wait.\n\nIt SHOULD reply.", "rfc2119"),
        (f"{_RFC_2119} and RFC 8174.\n\nA club must pay.\n\nIt must wait.\n\nIt should reply.", "rfc2119"),
        (f"{_RFC_2119}.\n\nA club must pay.", "rfc2119"),
    ],
    ids=["small letters only", "capitals too", "small letters said not to bind", "a slip"],
)
def test_key_words_that_a_draft_declares_and_does_not_use(text: str, scheme: str | None) -> None:
    found = find_convention(analysis(text).draft)
    assert found is not None
    assert found.scheme == scheme


@pytest.mark.parametrize(
    "text",
    ["Clubs must pay.", "The key words are few.", "He said “must” too often.", "The words should mean what they say."],
)
def test_no_convention(text: str) -> None:
    assert find_convention(analysis(text).draft) is None


@pytest.mark.parametrize(
    ("text", "known", "unknown"),
    [
        ("The key words “MUST” and “MAY” are to be interpreted as described in RFC 2119.", ["MUST", "SHALL"], ["must"]),
        ("The following verbal forms are used: “shall” for a requirement.", ["shall", "Should"], ["must"]),
        ("Where this Code uses the word ‘must’ it refers to a duty in law.", ["must", "Must"], ["shall", "should"]),
        ("Here ‘must’ means a duty.\n\nClubs pay.\n\nHere ‘should’ means advice.", ["must", "should"], ["shall"]),
        ("The word must marks a duty. The word should marks advice.", ["must", "should"], ["shall"]),
        ("Here ‘must’ means a duty:\n\n- “should” is advice", ["must", "should"], ["shall"]),
    ],
)
def test_the_verbs_that_a_convention_names(text: str, known: list[str], unknown: list[str]) -> None:
    found = find_convention(analysis(text).draft)
    assert found is not None
    assert [word for word in [*known, *unknown] if found.names(word)] == known
