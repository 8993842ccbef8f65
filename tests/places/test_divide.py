"""A place divided: what each part takes in, and what it is called."""

from __future__ import annotations

import pytest

from coplint.places.region import Landmark
from coplint.places.resolve import resolve
from coplint.places.where import Each, Where
from tests.drafts import analysis

DRAFT = analysis("""
    # Reviews

    1.1 The school must reply.

    | Step | Who |
    |---|---|
    | Reply | The school must reply. |
    | Record | Records of all replies. |

    # Appeals

    2.1 Parents may appeal.
""")


def regions(each):
    return [
        (region.name, [DRAFT.draft.blocks[index].text for index in region.blocks])
        for region in resolve(Where(), DRAFT, each=each).regions
    ]


def test_rows_are_parts_without_the_row_of_headings():
    assert regions(Each.ROW) == [
        ("table 1, row 2", ["Reply", "The school must reply."]),
        ("table 1, row 3", ["Record", "Records of all replies."]),
    ]


def test_the_words_of_its_first_cell_tell_a_row_from_others():
    assert [one.landmark.heading for one in resolve(Where(), DRAFT, each=Each.ROW).regions] == ["Reply", "Record"]


def test_paragraphs_are_parts_and_headings_belong_to_none():
    assert ["Parents may appeal."] in [texts for _, texts in regions(Each.PARAGRAPH)]
    assert ["Appeals"] not in [texts for _, texts in regions(Each.PARAGRAPH)]


def test_only_a_place_that_nothing_narrows_is_the_whole_draft():
    assert [one.whole for one in resolve(Where(), DRAFT).regions] == [True]
    assert not any(one.whole for one in resolve(Where(), DRAFT, each=Each.CHAPTER).regions)


TWINS = analysis("""
    # Plans

    ## Review

    1.1 The fee is paid.

    # Review

    1.1 Nobody pays.

    (a) Nobody at all.

    # Review

    1.1 Schools pay.
""")


@pytest.mark.parametrize(
    ("each", "parts"),
    [
        (Each.CHAPTER, [("Plans", 3), ("Review", 3), ("Review", 2)]),
        (Each.SECTION, [("Plans › Review", 2), ("Review", 3), ("Review", 2)]),
        (Each.POINT, [("1.1", 1), ("1.1", 2), ("1.1", 1)]),
    ],
)
def test_parts_of_one_name_are_parts_of_their_own(each, parts):
    assert [(one.name, len(one.blocks)) for one in resolve(Where(), TWINS, each=each).regions] == parts


def test_parts_under_one_heading_are_known_by_how_they_begin():
    known = [one.landmark for one in resolve(Where(), TWINS, each=Each.PARAGRAPH).regions]
    assert known[1:3] == [Landmark("Review", "Nobody pays."), Landmark("Review", "Nobody at all.")]
