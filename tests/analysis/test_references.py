"""References inside a draft and out of it, and those that point to the wrong place."""

import time
from dataclasses import replace

import pytest

from coplint.analysis.references.find import Reference, Scope, find_references
from coplint.draft.model import Link
from tests.drafts import analysis

CLUBS = """
# 1 Members

1.1 Every club keeps a register, as paragraph 2.2 says.

1.2 The bodies in paragraph 1.1 reply. See 2.1 onwards, and Annex A.

# 2 Matches

2.1 A match has two sides (see ‘Guests’ below).

2.2 Chapter 1, Members, tells who plays.

## Guests

2.3 Guests pay: see paragraph 2.9.

# Annex A Forms

The forms.
"""


def references(text: str) -> list[Reference]:
    return list(analysis(text).references)


def inside(text: str) -> dict[str, str | None]:
    known = analysis(text)
    return {
        one.text: None if one.resolved is None else known.draft.blocks[one.resolved].text[:12]
        for one in known.references
        if one.kind is Scope.INTERNAL
    }


def test_internal_references_are_resolved() -> None:
    assert inside(CLUBS) == {
        "paragraph 2.2": "Chapter 1, M",
        "paragraph 1.1": "Every club k",
        "2.1": "A match has ",
        "Annex A": "Forms",
        "‘Guests’ below": "Guests",
        "Chapter 1": "Members",
        "paragraph 2.9": None,
    }


def test_a_space_may_be_one_that_does_not_break() -> None:
    text = CLUBS.replace("Chapter 1, Members, tells who plays.", "The previous\u00a0chapter tells (see\u00a0above).")
    assert inside(text).items() >= {"previous\u00a0chapter": "Members", "above": "A match has "}.items()


def test_a_heading_may_say_that_it_is_a_chapter() -> None:
    text = "# Chapter 9 Plans\n\n9.1 See Chapter 11.\n\n# Chapter 11 Appeals\n\n"
    text += "## 11.1 Who\n\nSee chapter 9 and section 11.1."
    assert inside(text) == {"Chapter 11": "Appeals", "chapter 9": "Plans", "section 11.1": "Who"}


def test_a_range_is_one_reference_and_a_list_is_several() -> None:
    found = references("1.1 See paragraphs 1.1 to 1.3, 1.5 and 1.7(b).")
    assert [one.target for one in found] == ["paragraph 1.1 to 1.3", "paragraph 1.5", "paragraph 1.7(b)"]


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("Under section 19(d) of the Sports Clubs Act 2014 they pay.", "section 19(d), the Sports Clubs Act 2014"),
        ("Section19 of the Sports Clubs Act 2014 applies.", "section 19, the Sports Clubs Act 2014"),
        ("This is the Fair Play Act 2010 (section 149).", "section 149, the Fair Play Act 2010"),
        ("Under regulation 4 they pay.", "regulation 4"),
        ("Article 12 UNCRC applies.", "article 12, UNCRC"),
        ("See paragraph 3 of Schedule 2 to the Ports Act 1989.", "paragraph 3, the Ports Act 1989"),
        ("WPA Declaration of Players, Paragraph 5.", "paragraph 5, WPA Declaration of Players"),
        ("As Resolution 56/18, paragraph 3, says.", "paragraph 3, Resolution 56/18"),
        ("The Ground Pact, paragraph 5 b), WPA-05/ROME/DOC/7.", "paragraph 5, WPA-05/ROME/DOC/7"),
        ("This is in the Fair Play Act 2010 (cf. section 149).", "section 149, the Fair Play Act 2010"),
    ],
)
def test_law_is_external(text: str, target: str) -> None:
    found = references(text)[0]
    assert (found.kind, found.target, found.resolved) == (Scope.EXTERNAL, target, None)


def test_two_sections_share_their_act() -> None:
    found = references("See sections 17 and 18 or section 47 of the Ports Act 1989.")
    assert [one.target for one in found] == [f"section {number}, the Ports Act 1989" for number in (17, 18, 47)]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("The Ports Regulations 2014 apply.", ["Ports Regulations 2014"]),
        ("Under the Sports Clubs and Grounds Act they pay.", ["Sports Clubs and Grounds Act"]),
        (
            "The Rights of Access to the Shore (Wales) Act 1949 holds.",
            ["Rights of Access to the Shore (Wales) Act 1949"],
        ),
        ("Play, Games and Leisure Act 2003", ["Play, Games and Leisure Act 2003"]),
        ("The Ports Act 1989 and the Harbours Act 1991", ["Ports Act 1989", "Harbours Act 1991"]),
        ("A duty (Fair Play Act 2010) binds.", ["Fair Play Act 2010"]),
        ("See the European Convention on the Rights of Players.", ["European Convention on the Rights of Players"]),
        ("The statutory guidance ‘Playing Together: a guide’ tells.", ["Playing Together: a guide"]),
        ("They follow the “Safe Grounds” guidance.", ["Safe Grounds"]),
        ("The report published in 2011, called ‘Who plays where’, says so.", ["Who plays where"]),
        (
            "The statutory guidance Playing Together to Keep Clubs Safe says so.",
            ["Playing Together to Keep Clubs Safe"],
        ),
        ("They must have regard to Keeping players safe (2014) always.", ["Keeping players safe (2014)"]),
        ("The Fair Play Act Code of Practice binds referees.", ["Fair Play Act Code of Practice"]),
        ("Dates follow ISO 8601:2004 and BS EN 60335-1.", ["ISO 8601:2004", "BS EN 60335-1"]),
        ("As RFC 2119 [RFC2119] says.", ["RFC 2119", "[RFC2119]"]),
    ],
)
def test_works_named_by_title_are_external(text: str, titles: list[str]) -> None:
    found = references(text)
    assert [(one.target, one.kind, one.resolved) for one in found] == [(each, Scope.EXTERNAL, None) for each in titles]


def test_a_list_of_works_names_one_in_each_item() -> None:
    found = references("Read this guidance:\n\n- Keeping players safe (2014): advice\n- Grounds and kit (2013)\n")
    assert [one.target for one in found] == ["Keeping players safe (2014)", "Grounds and kit (2013)"]


def test_a_source_is_known_by_the_tag_of_its_entry() -> None:
    text = "Players are told of [Kit] and [Shoes].\n\n# References\n\n[Kit] What players wear, ISO 9407.\n"
    assert [one.target for one in references(text)] == ["[Kit]"]


def test_the_draft_itself_is_not_outside() -> None:
    text = """
    # Fair Conduct in Sport Code of Practice

    # 1 Fees

    1.1 The Conduct in Sport Code of Practice, or FCS Code of Practice, binds. Paragraph 1.1 of the Code says so.

    1.2 The Conduct Code of Practice (2001) is no more, nor paragraph 1.1 of that code.
    """
    found = [(one.text, one.kind) for one in references(text)]
    assert found == [
        ("Paragraph 1.1", Scope.INTERNAL),
        ("Conduct Code of Practice (2001)", Scope.EXTERNAL),
        ("paragraph 1.1", Scope.EXTERNAL),
    ]


@pytest.mark.parametrize(
    ("title", "sentence", "target"),
    [
        ("Travel Plan", "See section 4 of the Travel Plan.", None),
        ("Travel Plan", "Under section 4 of the Travel Plan clubs hire buses.", None),
        ("The Players’ Declaration", "See the Players’ Declaration, section 4.", None),
        ("Travel Plan", "See section 4 of the Kit Plan.", "section 4, the Kit Plan"),
        ("Travel Plan", "See section 4 of the Travel Plan 2009.", "section 4, the Travel Plan 2009"),
        ("Writing a Travel Plan", "See section 4 of the Travel Plan.", "section 4, the Travel Plan"),
        ("Ports Act", "See section 4 of the Ports Act.", "section 4, the Ports Act"),
    ],
)
def test_a_draft_may_be_a_plan_or_declaration_itself(title: str, sentence: str, target: str | None) -> None:
    (found,) = (one for one in references(f"# {title}\n\n## 4 Buses\n\n{sentence}\n") if "ection 4" in one.text)
    inside_or_out = Scope.EXTERNAL if target else Scope.INTERNAL
    assert (found.kind, found.target) == (inside_or_out, target or "section 4")


def test_a_plan_may_be_a_part_of_the_draft() -> None:
    front = "".join(f"{at} Guests pay.\n\n" for at in range(1, 7))
    text = f"# Matches\n\n{front}# Travel Plan\n\n## 14 Buses\n\nSee section 14 of the Travel Plan.\n"
    assert inside(text) == {"section 14": "Buses"}


@pytest.mark.parametrize(
    ("sentence", "target"),
    [
        ("As Head Coaches Know section 3 applies.", "section 3"),
        ("Words are in the League Handbooks General Introduction section 3.", None),
        ("See League Handbooks General Introduction section 3.", None),
        ("These are of the Rules of Play for Visitors section 3.", "section 3, Rules of Play for Visitors"),
        ("League Handbooks General Introduction section 8.", None),
    ],
)
def test_a_title_in_front_gives_way_to_a_place_in_the_draft(sentence: str, target: str | None) -> None:
    (found,) = references(f"# Kit\n\n## 3 Shirts\n\n{sentence}\n")
    number = sentence.rstrip(".").partition("section ")[2]
    assert found.target == (target or f"section {number}, League Handbooks General Introduction")


def test_a_title_in_front_stands_at_the_beginning_of_a_note() -> None:
    text = "# Kit\n\n## 3 Shirts\n\nShirts are blue.[^1]\n\n[^1]: League Handbooks General Introduction section 3.\n"
    assert [one.target for one in references(text)] == ["section 3, League Handbooks General Introduction"]


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("See paragraph 7, WPA-03/ROME/DOC/0004.", "paragraph 7, WPA-03/ROME/DOC/0004"),
        ("See paragraph 7, A/59/12.", "paragraph 7, A/59/12"),
        ("See paragraph 7 iv), WPA/2009/4.", "paragraph 7, WPA/2009/4"),
        ("See paragraph 7, TCP/IP/4.", "paragraph 7"),
    ],
)
def test_the_symbol_of_a_paper_has_a_number_in_the_middle(text: str, target: str) -> None:
    assert [one.target for one in references(text)] == [target]


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("See paragraphs 5a, b and c.", ["paragraph 5(a)", "paragraph 5(b)", "paragraph 5(c)"]),
        ("See paragraphs 5(a), (b) and 6.", ["paragraph 5(a)", "paragraph 5(b)", "paragraph 6"]),
        ("Under sections 5(1), (2) or (3)(b).", ["section 5(1)", "section 5(2)", "section 5(3)(b)"]),
        ("See paragraph 5a and a plan.", ["paragraph 5(a)"]),
        ("See section 5(1) and (b) publish.", ["section 5(1)"]),
    ],
)
def test_each_letter_of_a_list_is_a_target(text: str, targets: list[str]) -> None:
    assert [one.target for one in references(text)] == targets


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("See Table 4.2-1 and Figure 3-4.", ["table 4.2-1", "figure 3-4"]),
        ("See Figures 4.2-1 and 4.2\u20112.", ["figure 4.2-1", "figure 4.2-2"]),
        ("See Table Q-1b.", ["table Q-1(b)"]),
        ("See Tables 3-4.", ["table 3 to 4"]),
        ("See Annexes A-C.", ["annex A to C"]),
        (
            "See paragraphs 6-8, 7.9-12 and 8.1–8.3.",
            ["paragraph 6 to 8", "paragraph 7.9 to 12", "paragraph 8.1 to 8.3"],
        ),
        ("See section 1.704-2(g) of the Ports Act.", ["section 1.704-2(g), the Ports Act"]),
        ("See Figs. 2-4 and Fig. 4-5.", ["figure 2 to 4", "figure 4-5"]),
        ("See Figs. 4.2-1 and 4.2-2.", ["figure 4.2-1", "figure 4.2-2"]),
        ("See Table 4.2-4.5, not Table 4.2-2.1.", ["table 4.2 to 4.5", "table 4.2-2.1"]),
        ("See paragraphs 13-12 and Tables 4.5-4.2.", ["paragraph 13 to 12", "table 4.5 to 4.2"]),
        ("See sections 1.704-2 of the Ports Act.", ["section 1.704-2, the Ports Act"]),
    ],
)
def test_a_hyphen_is_part_of_a_number_or_makes_a_range(text: str, targets: list[str]) -> None:
    assert [one.target for one in references(text)] == targets


def test_a_number_may_have_more_digits_than_python_reads() -> None:
    large = "9" * 5000
    assert [one.target for one in references(f"See paragraphs 8-{large}.")] == [f"paragraph 8 to {large}"]


def test_a_range_that_runs_backwards_is_looked_up() -> None:
    slip, gap = references(CLUBS + "\nSee paragraphs 2.2-2.1.\n\nSee paragraphs 13-12.\n")[-2:]
    assert (slip.target, slip.resolved is not None) == ("paragraph 2.2 to 2.1", True)
    assert (gap.target, gap.resolved) == ("paragraph 13 to 12", None)


def test_tables_that_count_within_a_chapter_are_told_apart() -> None:
    text = "See Table 4.2-2, not Table 4.2-3.\n\nTable 4.2-1: Fees\n\nTable 4.2-2: Fines\n"
    assert inside(text) == {"Table 4.2-2": "Table 4.2-2:", "Table 4.2-3": None}


def test_parts_in_roman_numerals_are_found_by_their_order() -> None:
    text = """
    I. Members

    A. Guests

    B. Juniors

    II. Matches

    See Chapter I, Sections I.B and II.A.2(b), and Section II.C.

    A. Kit

    1. Shirts

    2. Shoes

    (a) Boots

    (b) Slippers

    B. Grounds
    """
    assert inside(text) == {
        "Chapter I": "I. Members",
        "Sections I.B": "B. Juniors",
        "II.A.2(b)": "Slippers",
        "Section II.C": None,
    }


def test_a_cell_that_holds_a_number_alone_refers_to_it() -> None:
    text = """
    | Option | Where |
    |---|---|
    | Guests | Section 1.1 |
    | Juniors | Section 1.2 |
    | Seniors | Section 3 |

    ## 1.1 Guests

    Guests pay.
    """
    assert inside(text) == {"Section 1.1": "Guests", "Section 1.2": None}


def test_a_box_drawn_as_a_table_has_its_caption_in_the_first_cell() -> None:
    text = "See Box 1.\n\n| Box 1: Fees | |\n|---|---|\n| Child | 1 |\n"
    assert inside(text) == {"Box 1": "Box 1: Fees"}


def test_an_item_inside_a_paragraph_is_found() -> None:
    text = """
    1.1 Clubs must: (a) pay, or (b) play.

    1.2 See paragraph 1.1(b), not paragraph 1.1(c).
    """
    assert inside(text) == {"paragraph 1.1(b)": "Clubs must: ", "paragraph 1.1(c)": None}


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("As clause 5.2 of ISO 9407 says.", "clause 5.2, ISO 9407"),
        ("See Policy for Travelling Clubs paragraph 13.", "paragraph 13, Policy for Travelling Clubs"),
        (
            "Words are in the League Handbooks General Introduction Annex A.",
            "annex A, League Handbooks General Introduction",
        ),
        ("Kit is in FA LG-2x: Annex B.", "annex B, FA LG-2x"),
        ("See LG-2: Table 4.1-3.", "table 4.1-3, LG-2"),
        ("Kit is in LG-2: 4.1 and is blue.", "paragraph 4.1, LG-2"),
        ("See L2: 4.1 for kit.", "paragraph 4.1, L2"),
        ("The ground (FA LG-1: 4.2.1) is flat.", "paragraph 4.2.1, FA LG-1"),
    ],
)
def test_parts_of_other_documents(text: str, target: str) -> None:
    (found,) = references(text)
    assert (found.kind, found.target) == (Scope.EXTERNAL, target)


@pytest.mark.parametrize(
    "text",
    [
        "Put it in section J of the club plan.",
        "The Act says so, and every Act does.",
        "The sender action and the guidance Clubs should follow.",
        "Write to PO Box 471.",
        "Part of it.",
        "Fees (previously Table 7) rise.",
        "Rule RQ-7: 3.5 metres of grass.",
        "Fees at the end of T1: 4.2",
        "Guests paid in Q3: 4.2 million.",
        "The grass of G-3: 4.25 metres.",
        "For grass see G3: 4.25% of it.",
        "PART A1: 3.2",
        "ANNEXES B2: 3.2",
        "APPENDIX B2: 3.2",
    ],
)
def test_what_is_no_reference(text: str) -> None:
    assert references(text) == []


def test_what_word_has_lost() -> None:
    (found,) = references("See Error! Reference source not found. for more.")
    assert (found.kind, found.resolved) == (Scope.INTERNAL, None)


def tied(text: str, words: str, block: int) -> list[Reference]:
    """The references of a draft in whose first block some words are a cross-reference to a block."""
    draft = analysis(text).draft
    first = draft.blocks[0]
    link = Link(first.text.index(words), first.text.index(words) + len(words), block)
    return list(find_references(replace(draft, blocks=(replace(first, links=(link,)), *draft.blocks[1:]))))


@pytest.mark.parametrize(
    ("text", "words", "target"),
    [
        ("1.1 See section 1.3 [RFC2119].", "1.3", "section 1.3"),
        ("1.1 See the note on Fees and fines.", "Fees and fines", "fee and fine"),
    ],
)
def test_a_cross_reference_leads_where_the_file_says(text: str, words: str, target: str) -> None:
    found = tied(text + "\n\n1.2 Fees.\n\n1.3 Fines.\n", words, 1)[0]
    assert (found.kind, found.target, found.resolved) == (Scope.INTERNAL, target, 1)


def test_the_last_number_of_a_range_must_exist() -> None:
    found = references(CLUBS + "\nSee paragraphs 2.1 to 2.7.\n")[-1]
    assert found.suspect == "there is no paragraph 2.7"


def test_a_paragraph_may_speak_of_itself_as_this_one() -> None:
    first, second = references("1.1 Guests pay as this paragraph 1.1 says.\n\n1.2 Members pay as paragraph 1.2 says.\n")
    assert (first.suspect, second.suspect) == (None, "it refers to the paragraph that it stands in")


def test_a_chapter_with_the_title_of_another() -> None:
    found = references(CLUBS.replace("Chapter 1, Members", "Chapter 1, Matches"))
    (suspect,) = [one for one in found if one.suspect]
    assert (suspect.text, "“Matches” is another place" in (suspect.suspect or "")) == ("Chapter 1", True)


def test_a_paragraph_that_lists_nothing() -> None:
    text = """
    # 1 Members

    1.1 Every club must notify:

    - the council
    - the league

    1.2 A club that moves must also notify those listed in paragraph 1.3.

    1.3 The register is public.
    """
    (suspect,) = [one for one in references(text) if one.suspect]
    assert suspect.suspect == "paragraph 1.3 lists nothing; 1.1 may be meant"


def test_a_heading_named_beside_a_number() -> None:
    found = references(CLUBS + "\nSee paragraph 2.1, Guests.\n")
    assert [one.suspect for one in found if one.suspect] == ["paragraph 2.1 is not under “Guests”, which is 2.3"]


def chapter(first: int) -> str:
    """A chapter of sections of three paragraphs, the first of which bears a number."""
    themes = ["registers", "kit", "grounds", "travel", "fees"]
    lines = ["# 2 Matches"]
    for at, theme in enumerate(themes):
        lines += [f"## {theme.title()}"]
        lines += [f"2.{first + at * 3 + step} Each club looks after its {theme} in way {step}." for step in range(3)]
    return "\n\n".join(lines)


CITING = "\n\n".join(
    ["# 1 Members"]
    + [
        f"1.{at} More about {theme} is in paragraphs 2.{1 + at * 3} to 2.{3 + at * 3}."
        for at, theme in enumerate(["registers", "kit", "grounds", "travel"])
    ]
)


def test_references_that_are_all_off_by_the_same_amount() -> None:
    found = references(f"{CITING}\n\n{chapter(3)}")
    assert [one.suspect for one in found] == [
        f"2.{3 + at * 3} to 2.{5 + at * 3} is meant; all references to the paragraphs around it are 2 too low"
        for at in range(4)
    ]


def test_references_that_fit_are_not_suspected() -> None:
    assert [one.suspect for one in references(f"{CITING}\n\n{chapter(1)}")] == [None] * 4


def test_a_source_that_stands_in_another_list() -> None:
    text = """
    # 1 Members

    1.1 Running Together for Junior Athletes gives details. A link is in the References section under Chapter 1.

    1.2 The Register of Members is public: see the References section under Chapter 1.

    # References

    ## Chapter 1

    Register of Members handbook

    ## General

    Running Together for Junior Athletes
    """
    first, second = (one for one in references(text) if one.text.startswith("the References"))
    assert (first.suspect, second.suspect) == ("the source stands under “General”", None)


def test_a_section_about_something_else_than_the_reference_says() -> None:
    text = """
    # 1 Play

    Refer to section 2.1 for more information about red cards. See section 2.1 for details of kit.

    # 2 Rules

    ## 2.1 Kit

    Shirts are blue.

    ## 2.2 Red and yellow cards

    The referee shows them.
    """
    first, second = references(text)
    assert (first.suspect, second.suspect) == ("section 2.1 is “Kit”; 2.2 Red and yellow cards is more likely", None)


def test_of_two_headings_with_one_number_the_one_in_its_chapter_is_meant() -> None:
    found = inside(
        """
        # 1 Members

        ## 2.1 Guests

        Guests pay.

        # 2 Matches

        ## 2.1 Kick-off

        A match begins as section 2.1 says.
        """
    )
    assert found == {"section 2.1": "Kick-off"}


def test_a_sentence_that_begins_with_a_table_is_not_the_table() -> None:
    found = inside(
        """
        Table 1 shows what guests pay, and Table 2 shows when.

        Table 1: Fees

        | Guest | Fee |
        |---|---|
        | Child | 1 |
        """
    )
    assert found == {"Table 1": "Table 1: Fee", "Table 2": None}


def test_a_sentence_about_a_part_is_not_the_part() -> None:
    found = inside("Part 2 says who plays.\n\n# Part 2 Players\n\nEverybody plays, see Part 2.\n")
    assert found == {"Part 2": "Players"}


@pytest.mark.parametrize("listed", ["1.1, ", "1.1 to 1.2 and "])
def test_a_list_without_end_is_read_once(listed: str) -> None:
    """Each comma, "and" and "to" in it is what a list of numbers may begin after."""
    known = analysis(f"# Chapter 1 Members\n\n1.1 See chapter 1 of this code above: {listed * 5_000}1.3.\n")
    started = time.process_time()
    assert known.references
    assert time.process_time() - started < 1
