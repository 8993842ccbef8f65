"""Who has to do what."""

import pytest

from coplint.analysis.duties.actors import Actors
from coplint.analysis.duties.find import Duty, find_duties
from coplint.analysis.modals.find import find_modals
from coplint.analysis.sentences import find_sentences
from coplint.rulebook.shipped import scheme
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
        ("For all members who have match plans the coach should reply.", ["the coach"]),
        ("Councils can charge fees, but must publish them.", ["Councils"]),
        ("Schools that admit guests must keep a list.", ["Schools"]),
        ("A club that is planning a match must say so.", ["A club"]),
        ("The notice should be sent by the school to all guests.", ["the school"]),
        ("The college and the student together should plan the match.", ["The college and the student together"]),
        ("In cup week both the club and the league must reply.", ["the club", "the league"]),
        ("Either the club or the league must reply.", ["the club or the league"]),
        ("You should keep a list. We must reply.", ["You", "We"]),
        ("While quietly counting heads (those of all guests too) clubs should wait.", ["clubs"]),
        ("The Guest Liaison Officer (GLO) coach must wait.", ["The Guest Liaison Officer (GLO) coach"]),
        ("In respect of guests, clubs and other providers must reply.", ["clubs", "other providers"]),
        ("Training providers, clubs and schools must reply.", ["Training providers", "clubs", "schools"]),
        ("Coaches across sport and youth work should meet.", ["Coaches across sport and youth work"]),
        (
            "The players are asked to wait with coaches during games and the club doctor must reply.",
            ["the club doctor"],
        ),
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
        "The list must be compared with the names held by the club.",
        "You should have a seat.",
    ],
)
def test_things_and_beneficiaries_are_no_actors(text: str) -> None:
    assert actors(text) == [None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The umpire scorer must count. A scorer must ring. The scorer may shout.", ["The umpire scorer", "A scorer"]),
        ("The ground scorer must count. The match caller must wave.", [None, None]),
        ("A scorer MUST NOT play. Scorers MUST notify clubs.", ["A scorer", "Scorers"]),
        ("The folder must open. The folder must close.", [None, None]),
        ("A decoder must decrypt scores. The decoder must run.", ["A decoder", "The decoder"]),
        ("A score creator must wait.", ["A score creator"]),
        ("The scorer must be tall. The scorer must have a pen.", [None, None]),
        ("The Football Clubs Union (FCU) pays. The FCU must reply. FCUs must wait.", ["The FCU", "FCUs"]),
        ("The League for Amateur and Youth Sports (LAYS) pays. LAYS must reply.", ["LAYS"]),
        ("A Big Red Ball (BRB) is due. The BRB must be new.", [None]),
        ("An Away Match (AND) is due. And the club must pay.", ["the club"]),
        ("Each country and every umpire body should vote.", ["Each country", "every umpire body"]),
    ],
)
def test_who_acts_is_learnt_from_the_draft(text: str, expected: list[str | None]) -> None:
    assert [one.actor for one in duties(text) if one.modal != "may"] == expected


@pytest.mark.parametrize(
    "text",
    [
        "The water must flow. The water must drain.",
        "The weather must clear. The weather must turn.",
        "The floor must meet the wall. The floor must drain.",
        "The boiler must work. The boiler must heat the hall.",
        "The elevator must stop. Elevators must not accept bicycles.",
        "The answer must explain the score. The answer must arrive by June.",
        "The letter must tell clubs. The letter must arrive by June.",
        "Another must ask. Another must wait.",
    ],
)
def test_things_whose_names_end_like_those_of_doers_are_no_actors(text: str) -> None:
    assert actors(text) == [None, None]


def test_somebody_learnt_may_be_given_leave() -> None:
    told = "A scorer must count. A scorer must ring."
    assert [[one.modal for one in duties(text)] for text in (told + " A scorer may shout.", "A scorer may shout.")] == [
        ["must", "must", "may"],
        [],
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The league decides whether clubs should pay.",
        "How clubs should pay is not said.",
        "The plan says what each club must pay.",
        "This does not necessarily mean that clubs must pay.",
        "It is not the case that clubs must pay.",
        "The league lets clubs play without having to pay.",
        "A club may not want to pay.",
        "Trust is vital to keep members.",
        "A review of the rules is required to prevent harm.",
        "Members with different needs to play are welcome.",
        "The extent to which clubs can vote is small.",
        "Members fear that the league may close grounds.",
        "The league knows the role that clubs can play.",
    ],
)
def test_what_tells_nobody_to_do_anything_is_no_duty(text: str) -> None:
    assert duties(text) == []


@pytest.mark.parametrize(
    ("text", "modals"),
    [
        ("Notes on how to pay must be sent to clubs.", ["must"]),
        ("It is vital to keep members.", ["be vital to"]),
        ("Clubs are required to prevent harm.", ["be required to"]),
        ("The county authority is required to ensure safety.", ["be required to"]),
        ("Each charity is required to protect members.", ["be required to"]),
        ("The university is required to promote the game.", ["be required to"]),
        ("A pavilion is required to have a door.", ["be required to"]),
        ("This means that clubs must pay.", ["must"]),
        ("These lists show clubs must pay.", ["must"]),
    ],
)
def test_what_looks_alike_and_binds(text: str, modals: list[str]) -> None:
    assert [one.modal for one in duties(text)] == modals


def test_items_that_spell_out_a_subject_are_not_what_is_to_be_done() -> None:
    found = duties("The following questions should be asked:\n\n- The fee is too high.\n- The ground is small.\n")
    assert [(one.action, one.item) for one in found] == [("be asked", None)]


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


@pytest.mark.parametrize(
    ("text", "bearer"),
    [
        ("Each time a club hosts a match (where a fee is due) it must keep a list.", "club"),
        ("The league sets fees. If any of these fees rise, it must explain why.", "league"),
        ("The league sets fees. If clubs object, it must explain why.", "league"),
        ("The league waits. If a note is not received it must send another.", "league"),
        ("If a club hears nothing after it has written, it must write again.", "club"),
        ("If the Guest Services Officer hears nothing, it must write again.", "Guest Services Officer"),
        ("The league waits. When writing to the club it must be polite.", "league"),
        ("The league sets fees. If the plan is short, it must include a map.", None),
        ("The interventions involve group work. They must be short and they must end early.", None),
    ],
)
def test_a_pronoun_after_a_condition(text: str, bearer: str | None) -> None:
    assert duties(text)[0].bearer == bearer


def test_a_pronoun_that_stands_for_one_itself_is_followed_to_its_own_condition() -> None:
    found = duties(
        "The league plays. If a club hears nothing, it should ask. If a letter is lost it must send another."
    )
    assert [one.bearer for one in found] == ["club", "club"]


def test_a_pronoun_in_an_item_stands_for_the_subject_of_its_lead_in() -> None:
    found = duties("When a club gets a letter:\n\n- It must reply.\n- It should ask.\n")
    assert [(one.actor, one.bearer) for one in found] == [("It", "club")] * 2


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
        ("Clubs must pay as if they had lost.", None, None),
        ("Clubs must be where they are needed.", None, None),
        ("Clubs must pay, and should keep a list when asked.", "pay", None),
        ("Clubs must pay where they play and it must be soon.", "pay", "where they play"),
        ("Clubs must pay, and the home league must keep a list.", "pay", None),
        ("Clubs must know who pays and should keep a list.", "know who pays", None),
        ("Clubs must pay, and local schools should keep a list.", "pay", None),
        ("Clubs must plan staff and training should follow.", None, None),
        ("Clubs must pay a fee, but the league does not ask for it.", "pay a fee", None),
        ("Clubs must pay a fee, but do not get a receipt.", "pay a fee", None),
        ("Clubs must tell members who play, but do not pay.", None, None),
        ("Clubs must keep lists, including, but are not limited to, guests.", None, None),
        ("Clubs must pay a fee,\u00a0but the league does not ask for it.", "pay a fee", None),
        ("Clubs must pay a fee – this is small.", "pay a fee", None),
        ("Clubs must pay a fee\u00a0– this is small.", "pay a fee", None),
        ("Clubs must pay a fee\u00a0– which is small\u00a0– and wait.", None, None),
        ("Clubs must pay a fee – which is small – and wait.", None, None),
        ("Clubs must tell all members – players, coaches and guests.", None, None),
        ("Clubs must say what they can and must do.", None, None),
        ("Clubs must say what is due and may change.", None, None),
        ("Clubs must know what the fee is and the coach should know.", None, None),
    ],
)
def test_what_ends_an_action(text: str, action: str | None, condition: str | None) -> None:
    found = duties(text)[0]
    whole = text.removeprefix("Clubs must ").rstrip(".")
    assert (found.action, found.condition) == (action or whole, condition)


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("If it rains, then the club must close.", "If it rains"),
        ("If it rains then the club must close.", "If it rains"),
        ("If it rains, then if it snows, the club must close.", "If it rains, then if it snows"),
        ("If the flag is up this means that a rope must be dry.", "If the flag is up"),
        ("If it rains, the lights must be on, but the music must stop.", "If it rains"),
        ("Each time it rains, the club must close.", "Each time it rains"),
    ],
)
def test_a_condition_in_front_ends_where_the_next_clause_begins(text: str, condition: str) -> None:
    assert {one.condition for one in duties(text)} == {condition}


def test_items_belong_to_the_last_duty_of_their_lead_in() -> None:
    found = duties("Clubs must reply and should:\n\n- keep a list\n- pay\n")
    assert [(one.modal, one.action) for one in found] == [
        ("must", "reply"),
        ("should", "keep a list"),
        ("should", "pay"),
    ]


def test_a_key_word_in_a_label_is_no_duty() -> None:
    draft = analysis("FLAGS (OPTIONAL - ONLY WHEN SET)\n\nA flag is OPTIONAL.").draft
    modals = find_modals(draft, scheme("rfc2119"), Actors(draft).is_agent)
    found = find_duties(draft, Actors(draft), find_sentences(draft), modals)
    assert (len(modals), [one.span.block for one in found]) == (2, [1])


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
    told = find_duties(known.draft, Actors(known.draft, ["harbour watch"]), known.sentences, known.modals)
    assert [[one.actor for one in each] for each in (known.duties, told)] == [[None], ["The harbour watch"]]
