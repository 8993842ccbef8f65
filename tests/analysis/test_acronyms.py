"""What a draft's acronyms stand for, and whether a reader can follow."""

import pytest

from coplint.analysis.acronyms.expansions import spelt_after, spelt_before
from coplint.analysis.acronyms.find import Acronym, Status
from tests.drafts import analysis


def acronyms(text: str) -> dict[str, Acronym]:
    return {one.short: one for one in analysis(text).acronyms}


@pytest.mark.parametrize(
    ("short", "before", "long"),
    [
        ("RTCs", "all regional training committees", "regional training committees"),
        ("PfM", "under Preparing for Matches", "Preparing for Matches"),
        ("CoCO", "an Area club co-ordinator", None),
        ("CCO", "an Area club co-ordinator", "club co-ordinator"),
        ("JST-X", "JST for Extra matches", "JST for Extra matches"),
        ("UK", "in any unkind place", None),
        ("XCT", "through Cross-County Travel", "Cross-County Travel"),
        ("C2C", "cups pass from club-to-club", "club-to-club"),
        ("G4G", "under Grounds for Games", "Grounds for Games"),
        ("CFC", "and the Club’s Finance Committee", "Club’s Finance Committee"),
    ],
)
def test_words_spell_out_a_short_form(short: str, before: str, long: str | None) -> None:
    start = spelt_before(short, before)
    assert (None if start is None else before[start:]) == long


def test_a_short_form_is_spelt_out_after_it() -> None:
    text = "fair, open, regular and modest"
    assert spelt_after("FORM", text) == len(text)


def test_what_a_bracket_says_besides_is_no_part_of_the_long_form() -> None:
    found = acronyms(
        "Aims are FROM (fair, regular, open, member-led), and FORM (fair, open, regular, modest, like ours)."
    )
    assert (found["FROM"].long, found["FORM"].long) == (
        "fair, regular, open, member-led",
        "fair, open, regular, modest",
    )


def test_statuses() -> None:
    found = acronyms(
        """
        # Clubs

        The regional training committee (RTC) meets. The RTC votes. Each match day officer (MDO) is paid.

        The club finance plan (CFP) is public. The CFP is short. The club finance plan (CFP) is read aloud.

        The SSG was told before the senior steering group (SSG) met. The QXR is told too. The NHS helps.
        """
    )
    assert {short: one.status for short, one in found.items()} == {
        "RTC": Status.FINE,
        "MDO": Status.DEFINED_BUT_UNUSED,
        "CFP": Status.DEFINED_TWICE,
        "SSG": Status.USED_BEFORE_DEFINED,
        "QXR": Status.NEVER_DEFINED,
        "NHS": Status.EXEMPT,
    }
    assert found["RTC"].long == "regional training committee"
    assert found["CFP"].again is not None


def test_plurals_possessives_and_words_that_both_share() -> None:
    found = acronyms("A Club, Match and Travel plan (CMT plan) is kept. CMT plans are read. The CMT’s cost is low.")
    assert (found["CMT"].uses, found["CMT"].status) == (3, Status.FINE)


def test_a_slip_of_the_keyboard_is_named() -> None:
    text = "The Club, Match and Travel plan (CMT plan) is kept. " + "The CMT plan is read. " * 12 + "Keep the MCT plan."
    assert acronyms(text)["MCT"].meant == "CMT"


def test_an_abbreviations_table_defines() -> None:
    found = acronyms(
        """
        The RTC meets.

        ## Abbreviations

        | Abbreviation | Meaning |
        |---|---|
        | RTC | Regional training committee |
        """
    )
    assert found["RTC"].status is Status.FINE


@pytest.mark.parametrize(
    ("text", "short", "long"),
    [
        ("The Open Ground and Member Travel Policy (OGTP) binds.", "OGTP", "Open Ground and Member Travel Policy"),
        ("The Wide Web Weekend Trophy (W3T) is won.", "W3T", "Wide Web Weekend Trophy"),
        ("The Ground Members of the Lower Regional Union (LRXU) meet.", "LRXU", "Lower Regional Union"),
        ("The league is told to ask the Area Panel (AQRX).", "AQRX", None),
        ("Write to Jo Ruth Swift (QXR).", "QXR", None),
        ("Rules for every match day (RXQ).", "RXQ", None),
    ],
)
def test_a_name_defines_the_bracket_that_follows_it(text: str, short: str, long: str | None) -> None:
    assert acronyms(text)[short].long == long


def test_letters_tell_better_what_a_bracket_stands_for_than_the_name_before_it() -> None:
    found = acronyms("The Regional Club Grounds Officer (RTC) votes. The regional training committee (RTC) meets.")
    assert found["RTC"].long == "regional training committee"


@pytest.mark.parametrize(
    ("text", "short", "long"),
    [
        ("# Regional training committee – RTC", "RTC", "Regional training committee"),
        ("The league and the UK Clubs Agency (UK CA) meet.", "CA", "Clubs Agency"),
        ("Each top-level match (tlM) and home ground match (hGM) counts.", "hGM", "home ground match"),
        ("The away club travel union (acTU) pays.", "acTU", "away club travel union"),
    ],
)
def test_where_and_how_a_short_form_may_stand(text: str, short: str, long: str) -> None:
    assert acronyms(text)[short].long == long


def test_a_word_that_is_not_in_the_long_form_as_well_leaves_a_bracket_unread() -> None:
    assert acronyms("The Clubs and Ground Agency (UK CGA) meets.")["CGA"].long is None


@pytest.mark.parametrize(
    "row",
    [
        "| RTC | : | Regional training committee |",
        "| QXR | : | whoever opens the gate |",
        "| Open plan | OP | a plan |",
    ],
)
def test_a_row_of_a_glossary_explains_whatever_stands_in_it(row: str) -> None:
    found = acronyms(f"The RTC meets. The QXR comes. The OP is old.\n\n# Glossary\n\n| A | B | C |\n|-|-|-|\n{row}")
    assert [one.status for one in found.values()].count(Status.FINE) == 1


def test_a_table_that_spells_out_its_first_column_needs_no_heading() -> None:
    found = acronyms(
        """
        The regional training committee (RTC) meets. The MDO pays, and the CFP is short, says the MDO.

        | Some | of | the words |
        |---|---|---|
        | CFP | : | Club finance plan |
        | MDO | : | Match day officer |
        | RTC | : | Regional training committee |
        | SSG | : | Senior steering group |
        | Steward | : | Whoever guards a gate |
        """
    )
    assert {short: one.status for short, one in found.items()} == {
        "RTC": Status.DEFINED_BUT_UNUSED,
        "MDO": Status.FINE,
        "CFP": Status.FINE,
        "SSG": Status.DEFINED_BUT_UNUSED,
    }


@pytest.mark.parametrize(
    "elsewhere", ["www.rtc.example", "urn:club:rtc", "&lt;rtc:club&gt;", "a@rtc.example", "https://example.org/rtc/x"]
)
def test_small_letters_in_addresses_and_mark_up_make_no_word_of_an_acronym(elsewhere: str) -> None:
    assert acronyms(f"The RTC meets. See {elsewhere} for more.")["RTC"].status is Status.NEVER_DEFINED


@pytest.mark.parametrize(
    "text",
    [
        "You MUST NOT run. Nothing must run.",
        "Write to BV1 4QT or see WWW.EXAMPLE.ORG/ABC.",
        "See Part IV of the list.",
        "The value is “PUT”.",
        "ADA OKAFOR signed it.",
        "THE WHOLE HEADING IS LOUD",
        "See [ABC-12] for the CONNECTION, and [ABC-KIT].",
        "Send it with POST.",
        "&lt;club&gt;RTC&lt;/club&gt; and RTC:N/KIT:C",
        "Ticket QXR-KIT-12 and item QXR.3 are open.",
        "See QXR/JRG/0012 and JRG/QXR(2004)7.",
        "&lt;club&gt;The league (RTC) and the JRG meet.&lt;/club&gt;",
        "&lt;club&gt;The regional training committee (RTC) meets.&lt;/club&gt;",
        "Keep the pH low.",
    ],
)
def test_capitals_that_are_no_acronyms(text: str) -> None:
    assert acronyms(text) == {}


def test_comments_and_codes_of_letters_and_digits_are_left_alone() -> None:
    assert acronyms("The set U+D8AF has WD-12 in it, and HX7 too.") == {}


def test_a_name_in_a_list_of_sources_or_people_needs_no_explanation() -> None:
    found = acronyms(
        """
        # 1 Clubs

        1.1 The JRG replies to every club.

        # References

        The rules of the game (MCC)

        # Acknowledgements

        Jo Swift, BLC Partners
        """
    )
    assert {short: one.status for short, one in found.items()} == {"JRG": Status.NEVER_DEFINED}


@pytest.mark.parametrize(
    "text",
    [
        "The timer QXR runs down.",
        "Wait for the time interval QXR.",
        "If the QXR flag is set, the RTC flag, the QXR field, is 0; else the RTC field is.",
        "The sender puts QXR=1 into the packet.",
        "It runs under QXR® and needs no more.",
        "It runs over QXR v1.2 or later.",
        "It runs over QXR, and so on (see the end). A QXR (see https://example.org/q) is needed.",
        "| Timer/counter | Value |\n|---|---|\n| QXR | 5 seconds |\n\nWait for QXR.",
        "It runs over QXR [Q12].\n\n# References\n\n[Q12] The rules of travel",
    ],
)
def test_names_of_values_and_products_are_no_acronyms(text: str) -> None:
    assert acronyms(text) == {}


@pytest.mark.parametrize(
    "text",
    [
        "The QXR field officer meets the clubs.",
        "The QXR [sic] meets, and at the time QXR met.",
        "| Committee | Members |\n|---|---|\n| QXR | 5 |",
    ],
)
def test_a_body_that_stands_where_a_name_might_is_an_acronym(text: str) -> None:
    assert acronyms(text)["QXR"].status is Status.NEVER_DEFINED


def test_what_a_draft_says_of_its_own_making_needs_no_explanation() -> None:
    found = acronyms(
        """
        # 1 Clubs

        1.1 The JRG replies to every club.

        # Revision history

        The BLC has read it.
        """
    )
    assert set(found) == {"JRG"}
