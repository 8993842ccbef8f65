"""Which words of a draft bind, and how."""

import pytest

from coplint.analysis.duties.actors import Actors
from coplint.analysis.modals.find import Modal, ModalScheme, ModalWord, Strength, find_modals
from coplint.rulebook.shipped import scheme
from tests.drafts import analysis


def modals(text: str) -> list[Modal]:
    return list(analysis(text).modals)


def only(text: str) -> Modal:
    (found,) = modals(text)
    return found


@pytest.mark.parametrize(
    ("text", "strength"),
    [
        ("Clubs must keep a register.", Strength.REQUIREMENT),
        ("Clubs are normally required to keep a register.", Strength.REQUIREMENT),
        ("Clubs should only admit adults.", Strength.RECOMMENDATION),
        ("The council may inspect the register.", Strength.PERMISSION),
        ("There may be clubs without members.", Strength.POSSIBILITY),
        ("The register may include guests.", Strength.POSSIBILITY),
        ("Send the list early so that clubs can plan.", Strength.POSSIBILITY),
        ("Clubs can appeal to the league.", Strength.PERMISSION),
        ("Clubs are strongly encouraged to meet.", Strength.ENCOURAGEMENT),
        ("Clubs will wish to meet.", Strength.ENCOURAGEMENT),
        ("It is very important that clubs meet.", Strength.NECESSITY),
        ("The list will grow.", Strength.DESCRIPTION),
    ],
)
def test_strength(text: str, strength: Strength) -> None:
    assert only(text).strength is strength


@pytest.mark.parametrize(
    "text",
    [
        "The Board met in May 2027.",
        "From 1 May the list is closed.",
        "Attendance is a must.",
        "Every member made a will.",
        "The kit list has a must-have column.",
        "The need to consult is plain.",
        "Special educational needs to be met are listed.",
        "Tell them should they wish to appeal.",
    ],
)
def test_words_that_only_look_like_modals(text: str) -> None:
    assert modals(text) == []


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("Clubs must not lend the register.", True),
        ("Clubs must, where members object, not lend it.", True),
        ("Clubs are not required to lend it.", True),
        ("Clubs do not have to lend it.", True),
        ("No club should lend it.", True),
        ("Clubs cannot lend it.", True),
        ("Clubs should not only lend it.", False),
        ("No later than June, clubs must lend it.", False),
        ("Clubs should lend only copies.", False),
    ],
)
def test_negation(text: str, *, negated: bool) -> None:
    assert only(text).negated is negated


def test_quotations_and_questions_bind_nobody() -> None:
    quoted, plain = modals("The Act says “a club must register”. Clubs must reply.")
    assert (quoted.quoted, plain.quoted) == (True, False)
    assert only("What must a club do?").asked
    assert only("# What clubs must do").asked


def test_a_paragraph_in_a_heading_style_binds_like_any_other() -> None:
    assert not only("# Clubs must keep a register of members.").asked


def test_capitals_only() -> None:
    words = (ModalWord(("must",), Strength.REQUIREMENT), ModalWord(("may",), Strength.PERMISSION))
    draft = analysis("A client MUST answer. It must be quick. It MAY NOT wait.").draft
    found = find_modals(draft, ModalScheme("x", "X", words, capitals_only=True), Actors(draft).is_agent)
    assert [(draft.text(one.span), one.negated) for one in found] == [("MUST", False), ("MAY", True)]


def test_words_are_found_in_any_case_and_after_any_letter() -> None:
    found = modals("İn İzmir clubs MUST pay. Clubs Muſt reply. They’RE Required TO vote.")
    assert [one.word for one in found] == ["must", "must", "be required to"]


def test_words_of_a_scheme_that_are_not_english() -> None:
    words = (ModalWord(("müssen", "ΠΡΈΠΕΙ ΝΑ"), Strength.REQUIREMENT),)
    draft = analysis("Vereine MÜSSEN zahlen. Οι σύλλογοι πρέπει να απαντούν.").draft
    found = find_modals(draft, ModalScheme("x", "X", words), Actors(draft).is_agent)
    assert [draft.text(one.span) for one in found] == ["MÜSSEN", "πρέπει να"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Clubs list what they need to keep.", ["need to"]),
        ("They get the help they need to play.", []),
        ("The club’s need to grow is plain.", []),
        ("The identified need to grow is plain.", []),
    ],
)
def test_a_need_and_to_need(text: str, words: list[str]) -> None:
    assert [one.word for one in modals(text)] == words


def test_the_longest_words_of_a_scheme_win() -> None:
    assert only("The council may wish to inspect.").word == "may wish to"


@pytest.mark.parametrize("name", ["uk-guidance", "iso-directives", "rfc2119"])
def test_the_shipped_schemes_load(name: str) -> None:
    assert {Strength.REQUIREMENT, Strength.RECOMMENDATION} <= {entry.strength for entry in scheme(name).words}


def test_ranks_fall_with_force() -> None:
    assert sorted(Strength, key=lambda one: one.rank)[:3] == [
        Strength.REQUIREMENT,
        Strength.RECOMMENDATION,
        Strength.PERMISSION,
    ]
