"""Who has to do what."""

import pytest

from coplint.analysis.duties.find import Duty, find_duties
from tests.drafts import analysis


def duties(text: str) -> list[Duty]:
    return list(analysis(text).duties)


def actors(text: str) -> list[str | None]:
    return [one.actor for one in duties(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Local councils must keep a list.", ["Local councils"]),
        ("Under section 14 of the Ports Act 2006 each council must keep a list.", ["each council"]),
        ("Local councils, in planning their matches, must keep a list.", ["Local councils"]),
        ("Councils, the league and their partner clubs must agree.", ["Councils", "the league", "their partner clubs"]),
        ("When planning a match the head coach and the school should talk.", ["the head coach", "the school"]),
        ("The coach within the sports team should reply.", ["The coach within the sports team"]),
        ("Councils can charge fees, but must publish them.", ["Councils"]),
        ("Schools that admit guests must keep a list.", ["Schools"]),
        ("A club that is planning a match must say so.", ["A club"]),
        ("The notice should be sent by the school to all guests.", ["the school"]),
        ("The college and the student together should plan the match.", ["The college and the student together"]),
    ],
)
def test_actors(text: str, expected: list[str]) -> None:
    binding = [one for one in duties(text) if one.modal != "can"]
    assert [one.actor for one in binding] == expected


@pytest.mark.parametrize(
    "text",
    [
        "The match plan must include a map.",
        "Parents should be invited to matches.",
        "Young people should have a ground of their own.",
        "There should be a list.",
        "Objectives must be specific.",
        "Proposals for new or larger centres should show a map.",
        "It is important that councils reply.",
    ],
)
def test_things_and_beneficiaries_are_no_actors(text: str) -> None:
    assert actors(text) == [None]


def test_pronouns_stand_for_the_last_who_acts() -> None:
    found = duties("Local councils must keep a list. They must show it. The list is long. It must be short.")
    assert [(one.actor, one.bearer) for one in found] == [
        ("Local councils", "Local councils"),
        ("They", "Local councils"),
        (None, None),
    ]


def test_a_condition_in_front_names_whom_it_means() -> None:
    (found,) = duties("If the council agrees, it must tell the club.")
    assert (found.actor, found.bearer, found.condition) == ("it", "council", "If the council agrees")
    assert found.action == "tell the club"


def test_a_pronoun_in_a_second_clause_stands_for_the_subject_of_the_first() -> None:
    found = duties("If the club objects, the league must reply, and it must say why.")
    assert [one.bearer for one in found] == ["league", "league"]


def test_one_duty_for_each_item_of_a_list() -> None:
    known = analysis(
        """
        Local councils must:

        - keep a list;
        - show it.
        """
    )
    assert [(one.actor, one.action, one.item) for one in known.duties] == [
        ("Local councils", "keep a list", 1),
        ("Local councils", "show it", 2),
    ]


def test_an_item_with_its_own_modal_takes_its_actor_from_the_lead_in() -> None:
    found = duties("Match day teams:\n\n- must keep a list\n- should show it\n")
    assert [one.actor for one in found] == ["Match day teams"] * 2


@pytest.mark.parametrize(
    ("text", "action", "condition"),
    [
        ("Clubs must pay where they play.", "pay", "where they play"),
        ("Clubs must pay at least once every year.", "pay at least once every year", None),
        ("Clubs must pay the league (or, where there is none, the council).", None, None),
        ("Clubs must pay (a club must tell who paid) and play.", None, None),
        ("Clubs must pay in full, for example where they play.", "pay in full, for example where they play", None),
    ],
)
def test_what_ends_an_action(text: str, action: str | None, condition: str | None) -> None:
    found = duties(text)[0]
    whole = text.removeprefix("Clubs must ").rstrip(".")
    assert (found.action, found.condition) == (action or whole, condition)


def test_an_action_in_brackets_ends_with_them() -> None:
    assert duties("Clubs pay (the league must say how much) once a year.")[0].action == "say how much"


@pytest.mark.parametrize("lead_in", ["unless", "unless one of the following applies"])
def test_items_that_say_when_belong_to_the_condition(lead_in: str) -> None:
    found = duties(f"Clubs must pay {lead_in}:\n\n- nobody plays; or\n- it rains. Rain is measured.\n")
    assert [(one.action, one.condition) for one in found] == [
        ("pay", f"{lead_in} nobody plays"),
        ("pay", f"{lead_in} it rains"),
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("If it is necessary to play, clubs must pay.", ["must"]),
        ("Where a club decides it is necessary to play, it must pay.", ["must"]),
        ("If the rules need to change the club must say so.", ["must"]),
        ("If a club plays abroad then the league needs to know.", ["need to"]),
        ("Where a match is near the clubs have to pay.", ["have to"]),
    ],
)
def test_what_a_condition_presupposes_is_no_duty(text: str, words: list[str]) -> None:
    assert [one.modal for one in duties(text)] == words


def test_a_chain_of_modals_is_one_duty() -> None:
    (found,) = duties("Schools should be encouraged to play.")
    assert (found.modal, found.actor) == ("should", None)


def test_the_basis_is_the_law_named_in_the_sentence() -> None:
    found = duties("Under section 9 of the Ports Act 1989 councils must reply. Clubs should help.")
    assert found[0].basis == "section 9, the Ports Act 1989"


def test_guidance_is_no_basis() -> None:
    found = duties(
        "Under the Ports Act 2006 and the guidance ‘Safe Ports’ clubs must pay. By ISO 8601 they must date it."
    )
    assert {one.basis for one in found} == {"Ports Act 2006"}


def test_actors_from_configuration() -> None:
    known = analysis("The harbour watch must reply.")
    plain = find_duties(known.draft, known.sentences, known.modals)
    told = find_duties(known.draft, known.sentences, known.modals, known_actors=["harbour watch"])
    assert ([one.actor for one in plain], [one.actor for one in told]) == ([None], ["The harbour watch"])
