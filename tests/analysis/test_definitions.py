"""The terms a draft defines, and what it does with them."""

import pytest

from coplint.analysis.definitions.find import Definition, Source
from tests.drafts import analysis

GLOSSARY = """
# Rules

Each Home Club keeps a register. A home club may lend it. The match-day officer and the match day officer reply.

The away team (AT) travels. {more}

# Glossary

Home Club: the club that owns the ground.

Match day officer: whoever opens the gate. A Home Club has one.

Regional forum (RF): where clubs meet.

Travel levy: what guests pay.
"""


def definitions(text: str) -> dict[str, Definition]:
    return {one.term: one for one in analysis(text).definitions}


def test_a_glossary_of_paragraphs_with_uses_outside_it() -> None:
    found = definitions(GLOSSARY.format(more=""))
    assert {term: one.uses for term, one in found.items()} == {
        "Home Club": 2,
        "Match day officer": 2,
        "Regional forum (RF)": 0,
        "Travel levy": 0,
    }
    assert found["Home Club"].text == "the club that owns the ground."


def test_variants_of_a_spelling() -> None:
    found = definitions(GLOSSARY.format(more=""))
    assert set(found["Home Club"].variants) == {"home club"}
    assert len(found["Match day officer"].variants) == 1


def test_variants_are_told_as_they_are_written() -> None:
    text = """
    # Rules

    A club has a Ground Alias. Its ground alias and other ground\u00a0alias is short. Ground Alias it is.
    The non-league players play. Other non-league players play. Non- league players play.

    # Glossary

    Ground Alias: a short name of a ground.

    Non-league players: whoever plays.
    """
    found = definitions(text)
    assert (found["Ground Alias"].variants, found["Ground Alias"].uses) == (("ground alias",), 4)
    assert found["Non-league players"].variants == ("Non- league players",)


def test_a_term_is_no_variant_of_itself() -> None:
    text = "# Rules\n\nA Home Ground. The home ground. A home ground.\n\n# Glossary\n\nHome Ground: a ground.\n"
    assert definitions(text)["Home Ground"].variants == ("home ground",)


def test_a_short_form_in_the_glossary_counts_as_a_use() -> None:
    assert definitions(GLOSSARY.format(more="The RF met. Regional forums vote."))["Regional forum (RF)"].uses == 2


@pytest.mark.parametrize(
    "written",
    [
        "The matchday officer waves.",
        "The match\u2011day officers wave.",
        "A match\u00adday officer’s flag.",
        "Match day officer",
        "MATCH DAY OFFICERS",
        "the ‘match day officer’",
    ],
)
def test_however_a_term_is_written_it_is_a_use(written: str) -> None:
    assert definitions(GLOSSARY.format(more=written))["Match day officer"].uses == 3


@pytest.mark.parametrize(
    "written", ["A match, day officers.", "The rematch day officer.", "The match day officership.", "It’s match day."]
)
def test_what_only_looks_like_a_term_is_no_use(written: str) -> None:
    assert definitions(GLOSSARY.format(more=written))["Match day officer"].uses == 2


def test_a_use_does_not_run_from_one_block_into_the_next() -> None:
    assert definitions(GLOSSARY.format(more="\n\n## Travel\n\nLevy it."))["Travel levy"].uses == 0


def test_one_of_several_bodies_is_a_use_of_their_name() -> None:
    text = "# Rules\n\nGoverning bodies meet. A governing body’s vote.\n\n# Glossary\n\nGoverning body: who rules.\n"
    assert definitions(text)["Governing body"].uses == 2


def test_a_term_without_letters_is_counted_too() -> None:
    text = "# Rules\n\nPay ±± 3.\n\n# Glossary\n\n±±: about\n"
    assert definitions(text)["±±"].uses == 1


def test_pairs_of_paragraphs_are_entries_and_what_follows_is_none() -> None:
    found = definitions(
        """
        ## Terms and definitions

        ### home club

        club that owns the ground

        ### guest

        anybody who pays to come in
        """
    )
    assert list(found) == ["home club", "guest"]


def test_what_a_term_means_may_lead_in_to_a_list() -> None:
    found = definitions(
        """
        ## Terminology

        Club:

        A body that plays. A club:

        - owns a ground.

        A club is:

        Ground:

        Where clubs and leagues play.
        """
    )
    assert list(found) == ["Club", "Ground"]


def test_a_table_of_terms() -> None:
    found = definitions(
        """
        ## Abbreviations

        | Abbreviation | Meaning |
        |---|---|
        | RF | Regional forum |
        """
    )
    assert (found["RF"].source, found["RF"].text) == (Source.ABBREVIATIONS, "Regional forum")


def test_a_row_that_heads_its_columns_is_no_entry() -> None:
    found = definitions(
        """
        ## Definitions of players

        | Player | Definition |
        |---|---|
        | Keeper | guards the goal |
        | Wing | runs |
        """
    )
    assert list(found) == ["Keeper", "Wing"]


def test_a_cell_with_a_mere_sign_is_not_what_a_term_means() -> None:
    found = definitions("## Glossary\n\n| Term | | |\n|---|---|---|\n| Keeper | : | guards the goal |\n")
    assert found["Keeper"].text == "guards the goal"


def test_what_heads_a_row_in_table_after_table_is_a_field_and_no_term() -> None:
    tables = "\n\n".join(f"| {one} | what it is |\n|---|---|\n| Colour | red |" for one in ("Cap", "Sock", "Shirt"))
    assert "Colour" not in definitions(f"## Glossary\n\n{tables}\n")


@pytest.mark.parametrize(
    "heading",
    [
        "Definitions",
        "Terms and definitions – clubs",
        "Part 2: Definitions for clubs",
        "Definitions of kit",
        "Player definitions",
        "Player definitions and roles",
        "Definition of terms",
        "Defined terms",
        "List of abbreviations – clubs",
    ],
)
def test_headings_of_a_glossary(heading: str) -> None:
    assert list(definitions(f"# {heading}\n\nKeeper: guards the goal.\n")) == ["Keeper"]


@pytest.mark.parametrize(
    "heading", ["Kit definitions – shirts", "Kit definitions process", "Changes to kit definitions", "A definition"]
)
def test_headings_of_something_else(heading: str) -> None:
    assert definitions(f"# {heading}\n\nKeeper: guards the goal.\n") == {}


def test_a_table_of_short_forms_without_a_heading_is_a_glossary_and_no_use() -> None:
    found = definitions(
        """
        The RTC meets. A steward comes.

        | CFP | Club finance plan |
        |---|---|
        | MDO | Match day officer |
        | RTC | Regional training committee |
        | SSG | Senior steering group |
        | Steward | Whoever (‘guards’) a gate for the RTC |
        """
    )
    assert {term: one.uses for term, one in found.items()} == {"CFP": 0, "MDO": 0, "RTC": 1, "SSG": 0, "Steward": 1}


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("The term ‘home ground’ is often used to refer to a field.", "home ground"),
        ("The term ‘soft goal’ describes luck.", "soft goal"),
        ("Here ‘soft match’ is used loosely to describe play.", "soft match"),
        ("The term ‘guest’ includes anybody who pays.", "guest"),
        ("They appeal to the Appeals Panel (‘the Panel’).", "Panel"),
        ("This is often referred to as ‘co-hosting’.", "co-hosting"),
        ("Home ground means the ground of the home club.", "Home ground"),
    ],
)
def test_definitions_in_passing(text: str, term: str) -> None:
    (found,) = analysis(text).definitions
    assert (found.term, found.source) == (term, Source.INLINE)


def test_the_name_of_a_character_is_no_definition() -> None:
    assert analysis("It is written as U+2011 (“NON-BREAKING HYPHEN”).").definitions == ()


@pytest.mark.parametrize(
    "text",
    [
        "This means that clubs pay.",
        "By no means should clubs pay.",
        "It means nothing.",
        "The Club Plan gives members the means to travel.",
        "Each Club Plan is a quick means to travel.",
        "Note that this means travel.",
        "And the second club is defined as the guest.",
        "&lt;club&gt;A plan (“plan”)&lt;/club&gt;",
    ],
)
def test_means_without_a_term(text: str) -> None:
    assert analysis(text).definitions == ()


def test_terms_that_the_glossary_lacks() -> None:
    known = analysis(
        GLOSSARY.format(more="The AT pays. " * 9 + "The term ‘steward’ includes guards. " + "A steward. " * 6)
    )
    missing = known.missing_terms
    assert [one.term for one in missing] == ["away team (AT)", "steward"]


def test_no_glossary_no_missing_terms() -> None:
    known = analysis("The away team (AT) travels. " + "The AT pays. " * 9)
    assert known.missing_terms == ()


def test_what_a_term_can_be_defined_as() -> None:
    found = definitions(
        "An outcome can be defined as what a lesson changes. It is defined as follows: an outcome counts."
    )
    assert {term: one.text for term, one in found.items()} == {
        "outcome": "An outcome can be defined as what a lesson changes."
    }
