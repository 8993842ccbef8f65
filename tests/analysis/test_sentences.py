"""Where sentences end, and that nothing of a draft falls between two of them."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coplint.analysis.sentences import split
from tests.drafts import analysis


def parts(text: str) -> list[str]:
    return [text[start:end] for start, end in split(text)]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Every club must keep a register.", "It must be open to members."),
        ("This is how a club handles SEN.", "The register shows it."),
        ("Members pay for kit, travel, etc.", "Guests do not."),
        ("The rule was made by the Board (B.o.T.).", "It is binding."),
        ("Reports are due by 30.9.2027.", "Send them by post."),
        ("See Annex B.", "It lists the forms."),
        ("See Annexes A and B.", "They list the forms."),
        ("Is it a duty?", "The Board said so."),
        ("The club called it ‘…a fair and open test’.", "Nobody objected."),
        ("The site (www.example.org).", "A guide is there."),
        ("See paragraphs 3.1 and 3.2.", "4 members voted."),
        ("A club names its homeGround.", "homeGround may be any field."),
        ("The pitch is on page p.", "The ground is not."),
        ("The form is in Annex S.", "Clubs fill it in."),
    ],
)
def test_two_sentences(first: str, second: str) -> None:
    assert parts(f"{first} {second}") == [first, second]


@pytest.mark.parametrize(
    "text",
    [
        "Clubs follow s. 4 of the Ports Act.",
        "See paras. 3.2 to 3.8 and Sch. 6.",
        "The clubs in paragraph vi. must reply.",
        "Early help (e.g. A walk with a mentor) is offered.",
        "Dr. Adeyemi and Mrs. Okafor met J. Smith.",
        "Look at Fig. 7 and No. 4 on the chart.",
        "iv. A club is a body of members.",
        "Give the approx. weight of the kit.",
        "Appendix F. Forms for clubs",
        "It applies where: a. The club agrees; and b. The league agrees.",
        "Written by Ada, I. and A. Okafor in May.",
        "“Is that all?” the coach asked.",
        "Tell them (see ix. below) what is due.",
        "The rules were drawn up by P. Okafor, S. Adeyemi and Linda R. Smith.",
        "Guests of non-U.S. Clubs pay nothing.",
        "Example 4. A club keeps a register.",
    ],
)
def test_one_sentence(text: str) -> None:
    assert parts(text) == [text]


def test_blocks_are_split_by_themselves_and_items_keep_their_lead_in() -> None:
    known = analysis(
        """
        # Clubs

        Every club must:

        - keep a register. It is public.
        - pay its dues
        """
    )
    texts = [(known.draft.text(one.span), one.lead_in) for one in known.sentences]
    assert texts == [
        ("Clubs", None),
        ("Every club must:", None),
        ("keep a register.", 1),
        ("It is public.", 1),
        ("pay its dues", 1),
    ]


@given(st.text(alphabet="aB1. ?!…’)(\n\t•–", max_size=60))
def test_every_character_that_is_no_space_stands_in_one_sentence(text: str) -> None:
    spans = list(split(text))
    assert all(before[1] <= after[0] for before, after in pairwise(spans))
    assert "".join("".join(text[start:end].split()) for start, end in spans) == "".join(text.split())
