"""The grammar of `where` and `each`, key by key."""

from __future__ import annotations

import pytest

from coplint.alignment.former import Former
from coplint.draft.model import Kind
from coplint.places.resolve import resolve
from coplint.places.where import Each, Fact, Was, Where
from coplint.wording import Words
from tests.drafts import analysis

CODE = analysis(
    """
    # 1 Principles

    1.1 Authorities must have regard to the views of parents.

    1.2 Section 19 says:

    - listen to the child
    - have regard to the principles

    # 2 The Local Offer

    2.1 The Local Offer must be published. It should be clear. It may be long.

    (a) online

    (b) in libraries

    An unnumbered remark about transport.

    ## Transport

    2.2 The policy on travel.

    | Who | When |
    |---|---|
    | Schools | May |

    # 3 Local offers elsewhere

    3.1 Nothing of note.[^1]

    [^1]: Section 19 again.
    """
)


def words(*sources: str) -> tuple[Words, ...]:
    return tuple(map(Words, sources))


def texts(where: Where, each: Each | None = None) -> list[list[str]]:
    return [
        [CODE.draft.blocks[index].text for index in region.blocks] for region in resolve(where, CODE, each=each).regions
    ]


def flat(where: Where) -> list[str]:
    return [text for region in texts(where) for text in region]


def test_no_where_is_everything_that_is_checked():
    assert len(flat(Where())) == len(CODE.draft.blocks)


def test_a_label_takes_in_what_stands_under_it_up_to_the_next():
    assert flat(Where(label=("2.1",))) == [
        "The Local Offer must be published. It should be clear. It may be long.",
        "online",
        "in libraries",
        "An unnumbered remark about transport.",
    ]
    assert flat(Where(label=("2.1(b)",))) == ["in libraries", "An unnumbered remark about transport."]
    assert flat(Where(label=("1.1-1.2",)))[0].startswith("Authorities must")


def test_keys_do_not_depend_on_each_other():
    assert flat(Where(label=("1.2",), kind=(Kind.LIST_ITEM,))) == [
        "listen to the child",
        "have regard to the principles",
    ]
    assert flat(Where(label=("1.1",), kind=(Kind.LIST_ITEM,))) == []


def test_a_heading_takes_in_its_whole_section():
    assert flat(Where(heading=words("transport"))) == [
        "Transport",
        "The policy on travel.",
        "Who",
        "When",
        "Schools",
        "May",
    ]
    assert "The policy on travel." in flat(Where(heading=words("local offer")))


def test_a_chapter_is_named_by_its_number_or_its_words():
    assert flat(Where(chapter=words("1")))[0] == "Principles"
    assert flat(Where(chapter=words("principles"))) == flat(Where(chapter=words("1")))
    assert flat(Where(chapter=words("2")))[0] == "The Local Offer"


def test_a_number_is_not_looked_for_among_the_words():
    known = analysis("# 1 Key Stage 2\n\n1.1 One.\n\n# CHAPTER 2: Travel\n\n2.1 Two.\n\n| 2 |\n|---|\n| 3 |\n")

    def found(where):
        return [known.draft.blocks[index].text for region in resolve(where, known).regions for index in region.blocks]

    assert found(Where(chapter=words("2"))) == ["Travel", "Two.", "2", "3"]
    assert found(Where(chapter=words("key stage 2"))) == ["Key Stage 2", "One."]
    assert found(Where(table=words("2"))) == []
    assert found(Where(table=words("1"))) == ["2", "3"]


def test_about_wants_every_word_and_at_least_one_in_the_paragraph_or_its_lead_in():
    assert flat(Where(about=words("principles", "section 19"))) == [
        "Section 19 says:",
        "listen to the child",
        "have regard to the principles",
    ]
    assert flat(Where(about=words("transport"))) == ["An unnumbered remark about transport.", "Transport"]


def test_kinds_tables_and_facts():
    assert flat(Where(kind=(Kind.FOOTNOTE,))) == ["Section 19 again."]
    assert flat(Where(table=words("schools"))) == ["Who", "When", "Schools", "May"]
    assert flat(Where(table=words("1"))) == flat(Where(table=words("schools")))
    assert flat(Where(with_=(Fact.RECOMMENDATION,))) == [
        "The Local Offer must be published. It should be clear. It may be long."
    ]


@pytest.mark.parametrize(("number", "text"), [(1, "The Local Offer must be published."), (-1, "It may be long.")])
def test_a_sentence_is_counted_from_either_end(number, text):
    found = resolve(Where(label=("2.1",), kind=(Kind.PARAGRAPH,), sentence=number), CODE)
    first = found.regions[0].within[0]
    assert CODE.draft.text(first) == text


def test_a_paragraph_is_counted_without_headings():
    assert flat(Where(chapter=words("1"), paragraph=1)) == ["Authorities must have regard to the views of parents."]
    assert flat(Where(chapter=words("1"), paragraph=-1)) == ["have regard to the principles"]


def test_keys_narrow_and_values_widen():
    assert flat(Where(chapter=words("1", "3"), about=words("section 19"))) == [
        "Section 19 says:",
        "listen to the child",
        "have regard to the principles",
        "Section 19 again.",
    ]


@pytest.mark.parametrize(
    ("where", "why"),
    [
        (Where(label=("9.9", "9.10")), "nothing is numbered “9.9” or “9.10”"),
        (Where(chapter=words("1"), heading=words("transport")), "left by heading: transport, together with chapter: 1"),
        (Where(about=words("submarines", "section 19")), "no paragraph is about “submarines” and “section 19”"),
        (
            Where(chapter=words("locall offer")),
            "no chapter heading has “locall offer”; the draft has: 1 Principles; 2 The Local Offer; 3 ",
        ),
        (
            Where(heading=words("travel")),
            "no heading has “travel”; the draft has: Principles; The Local Offer; Transport",
        ),
        (Where(kind=(Kind.ENDNOTE,)), "there is no endnote"),
        (Where(table=words("7")), "no table has “7” in it, or as its number"),
        (Where(figure=words("map")), "no figure or caption has “map”"),
        (Where(with_=(Fact.ACRONYM, Fact.DUTY)), "no paragraph has: acronym and duty"),
        (Where(chapter=words("1"), paragraph=40), "no paragraph 40"),
        (Where(label=("2.2",), sentence=7), "sentence 7"),
        (Where(was=Was("7.9", 2013)), "7.9 of the draft 2013"),
    ],
)
def test_a_place_that_is_not_there_is_said_and_never_another(where, why):
    found = resolve(where, CODE)
    assert found.regions == ()
    assert why in found.why


def test_of_many_and_long_headings_the_first_are_said_and_shortened():
    headings = [f"Chapter {letter} of the guidance on how plans are made" for letter in "ABCDEF"]
    draft = analysis("\n\n".join(f"# {heading}\n\nText." for heading in headings))
    told = resolve(Where(chapter=words("fees")), draft).why
    assert told.startswith("no chapter heading has “fees”; the draft has: Chapter A of the guidance on how … ;"[:70])
    assert told.count("Chapter") == 5
    assert told.endswith(" …; …")


def test_each_chapter_is_asked_on_its_own():
    assert [region[0] for region in texts(Where(), Each.CHAPTER)] == [
        "Principles",
        "The Local Offer",
        "Local offers elsewhere",
    ]
    names = [region.name for region in resolve(Where(), CODE, each=Each.POINT).regions]
    assert names[:3] == ["1.1", "1.2", "2.1"]


def test_only_chapters_are_asked_as_chapters():
    code = analysis(
        """
        # Foreword

        Welcome.

        # 1 Principles

        1.1 Listen.

        # Annex A Forms

        A form.

        # Glossary

        Plan: a paper.
        """
    )
    assert [region.name for region in resolve(Where(), code, each=Each.CHAPTER).regions] == ["1 Principles"]


def test_a_heading_without_text_of_its_own_is_no_part():
    code = analysis("# Principles\n\n## Views\n\nListen.\n")
    assert [region.name for region in resolve(Where(), code, each=Each.SECTION).regions] == ["Principles › Views"]


def test_paragraphs_are_counted_within_each():
    assert [region[0] for region in texts(Where(paragraph=1), Each.CHAPTER)] == [
        "Authorities must have regard to the views of parents.",
        "The Local Offer must be published. It should be clear. It may be long.",
        "Nothing of note.",
    ]


@pytest.mark.parametrize("wrong", [{"label": ("—",)}, {"paragraph": 0}, {"sentence": 0}])
def test_what_would_mean_everything_is_refused(wrong):
    with pytest.raises(ValueError, match=r"label|counted"):
        Where(**wrong)


def test_a_place_of_an_earlier_draft_is_found_through_it():
    old = analysis("# 1 Principles\n\n7.9 Authorities must have regard to the views of parents.\n\n7.10 Gone now.\n")
    formers = {"2013": Former(old, CODE)}

    def found(label):
        return resolve(Where(was=Was(label, 2013)), CODE, formers=formers)

    blocks = [CODE.draft.blocks[index].label for region in found("7.9").regions for index in region.blocks]
    assert blocks == ["1.1"]
    assert "7.10 of the draft 2013 is gone" in found("7.10").why
    assert "the draft 2013 has no 1.1" in found("1.1").why


def test_what_a_place_has_become_is_divided_and_counted_like_any_other():
    old = analysis("# 1 Offer\n\n5.1 The Local Offer must be published. It should be clear.\n\n(a) in libraries\n")
    formers = {"2013": Former(old, CODE)}

    def found(each=None, **counted):
        place = Where(was=Was("5.1", 2013), **counted)
        return resolve(place, CODE, each=each, formers=formers).regions

    assert [len(one.blocks) for one in found()] == [2]
    assert [len(one.blocks) for one in found(Each.PARAGRAPH)] == [1, 1]
    assert [CODE.draft.text(one) for one in found(sentence=2)[0].within] == ["It should be clear."]
    assert [CODE.draft.blocks[one].text for one in found(paragraph=-1)[0].blocks] == ["in libraries"]
