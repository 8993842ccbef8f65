"""Numbers that Word computes."""

import pytest

from coplint.draft.model import Kind
from tests.readers.docx.build import level, numbering, p, read, run, shown, style

LEGAL = (
    level(0, "decimal", "%1.")
    + level(1, "decimal", "%1.%2")
    + level(2, "lowerLetter", "(%3)")
    + level(3, "lowerRoman", "(%4)")
)
ONE_LIST = numbering({0: LEGAL}, {1: (0, ""), 2: (0, "")})


def numbers(body: str, lists: str = ONE_LIST, styles: str = "") -> list[str]:
    return [block.number for block in read(body, numbering=lists, styles=styles).blocks]


def items(*places: tuple[int, int]) -> str:
    return "".join(p("text", num=place) for place in places)


def test_levels_restart_below_the_one_that_counts() -> None:
    body = items((1, 0), (1, 1), (1, 1), (1, 2), (1, 0), (1, 1))
    assert numbers(body) == ["1.", "1.1", "1.2", "(a)", "2.", "2.1"]


def test_lists_of_one_abstract_list_share_its_counter() -> None:
    assert numbers(items((1, 0), (2, 0), (1, 0))) == ["1.", "2.", "3."]


def test_a_list_goes_on_across_another() -> None:
    lists = numbering({0: level(0, "decimal", "%1."), 1: level(0, "lowerLetter", "%1)")}, {1: (0, ""), 2: (1, "")})
    assert numbers(items((1, 0), (2, 0), (2, 0), (1, 0)), lists) == ["1.", "a)", "b)", "2."]


def test_a_start_override_counts_once() -> None:
    again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    lists = numbering({0: LEGAL}, {1: (0, ""), 2: (0, again)})
    assert numbers(items((1, 0), (1, 0), (2, 0), (2, 0), (1, 0)), lists) == ["1.", "2.", "1.", "2.", "3."]


def test_an_overridden_level_shows_its_own_text() -> None:
    own = f'<w:lvlOverride w:ilvl="0">{level(0, "upperRoman", "Part %1")}</w:lvlOverride>'
    assert numbers(items((1, 0)), numbering({0: LEGAL}, {1: (0, own)})) == ["Part I"]


def test_a_level_never_used_shows_its_start() -> None:
    assert numbers(items((1, 1), (1, 1), (1, 0))) == ["1.1", "1.2", "2."]


@pytest.mark.parametrize(
    ("style", "start", "expected"),
    [
        ("decimal", 3, "3"),
        ("decimal", 0, "0"),
        ("decimalZero", 7, "07"),
        ("lowerRoman", 14, "xiv"),
        ("upperRoman", 4, "IV"),
        ("lowerLetter", 28, "bb"),
        ("upperLetter", 26, "Z"),
        ("ordinal", 22, "22nd"),
        ("ordinal", 11, "11th"),
        ("cardinalText", 42, "Forty-two"),
        ("ordinalText", 20, "Twentieth"),
        ("ordinalText", 103, "One hundred third"),
        ("none", 5, ""),
        ("someday", 6, "6"),
    ],
)
def test_formats(style: str, start: int, expected: str) -> None:
    lists = numbering({0: level(0, style, "%1", start=start)}, {1: (0, "")})
    assert numbers(items((1, 0)), lists) == [expected]


def test_a_format_of_the_drafters_own_is_an_example() -> None:
    own = (
        '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/>'
        '</mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>'
    )
    lists = numbering({0: level(0, "decimal", "%1").replace('<w:numFmt w:val="decimal"/>', own)}, {1: (0, "")})
    assert numbers(items((1, 0), (1, 0)), lists) == ["001", "002"]


def test_legal_levels_write_all_in_digits() -> None:
    lists = numbering(
        {0: level(0, "upperRoman", "Article %1.") + level(1, "decimal", "%1.%2", more="<w:isLgl/>")}, {1: (0, "")}
    )
    assert numbers(items((1, 0), (1, 1)), lists) == ["Article I.", "1.1"]


@pytest.mark.parametrize(("restart", "third"), [("0", "2)"), ("1", "1)")])
def test_restart_says_after_which_level(restart: str, third: str) -> None:
    lists = numbering(
        {
            0: level(0, "decimal", "%1.")
            + level(1, "decimal", "%2:")
            + level(2, "decimal", "%3)", more=f'<w:lvlRestart w:val="{restart}"/>')
        },
        {1: (0, "")},
    )
    assert numbers(items((1, 0), (1, 1), (1, 2), (1, 0), (1, 2)), lists)[-1] == third


def test_a_level_is_tied_to_a_style_and_styles_inherit_their_list() -> None:
    styles = style("H1", inner='<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') + style("H2", based_on="H1")
    lists = numbering(
        {
            0: level(0, "decimal", "%1", more='<w:pStyle w:val="H1"/>')
            + level(1, "decimal", "%1.%2", more='<w:pStyle w:val="H2"/>')
        },
        {1: (0, "")},
    )
    assert numbers(p("a", style="H1") + p("b", style="H2") + p("c", style="H2"), lists, styles) == ["1", "1.1", "1.2"]


def test_number_nought_takes_the_list_of_a_style_away() -> None:
    styles = style("H1", inner='<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>')
    assert numbers(p("a", style="H1") + p("b", style="H1", num=(0, 0)), ONE_LIST, styles) == ["1.", ""]


def test_a_numbering_style_is_followed() -> None:
    styles = (
        '<w:style w:type="numbering" w:styleId="Clauses"><w:name w:val="Clauses"/>'
        '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    lists = numbering({0: LEGAL, 1: '<w:numStyleLink w:val="Clauses"/>'}, {1: (0, ""), 2: (1, "")})
    assert numbers(items((2, 0), (1, 0)), lists, styles) == ["1.", "2."]


def test_numbering_styles_that_lead_in_a_circle_show_nothing() -> None:
    styles = (
        '<w:style w:type="numbering" w:styleId="Loop"><w:name w:val="Loop"/>'
        '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    assert numbers(items((1, 0)), numbering({0: '<w:numStyleLink w:val="Loop"/>'}, {1: (0, "")}), styles) == [""]


def test_a_list_that_is_missing_shows_nothing() -> None:
    assert numbers(items((9, 0)) + items((1, 12))) == ["", ""]


def test_bullets_are_shown_as_characters_and_are_items() -> None:
    look = '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>'
    ring = '<w:rPr><w:rFonts w:ascii="Courier New"/></w:rPr>'
    lists = numbering(
        {0: level(0, "bullet", "\uf0b7").replace("</w:lvl>", f"{look}</w:lvl>")
         + level(1, "bullet", "o").replace("</w:lvl>", f"{ring}</w:lvl>")},
        {1: (0, "")},
    )  # fmt: skip
    draft = read(items((1, 0), (1, 1)), numbering=lists)
    assert [(block.number, block.kind) for block in draft.blocks] == [("•", Kind.LIST_ITEM), ("◦", Kind.LIST_ITEM)]


def test_a_paragraph_with_nothing_but_its_number_is_seen() -> None:
    assert shown(read(p(num=(1, 0)) + p("text", num=(1, 0)), numbering=ONE_LIST)) == ["1.\t", "2.\ttext"]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(
            p("<w:del w:id='1'><w:r><w:delText>gone</w:delText></w:r></w:del>", num=(1, 0)) + items((1, 0)),
            ["1.", "2."],
            id="deleted text under a live mark counts",
        ),
        pytest.param(
            p("<w:del w:id='1'><w:r><w:delText>gone</w:delText></w:r></w:del>", num=(1, 0), mark="<w:del w:id='2'/>")
            + items((1, 0)),
            ["1."],
            id="a deleted mark does not",
        ),
        pytest.param(p(run("x", "<w:vanish/>"), num=(1, 0), mark="<w:vanish/>") + items((1, 0)), ["1."], id="hidden"),
        pytest.param(
            p("Heading", num=(1, 0), mark="<w:vanish/><w:specVanish/>") + items((1, 0)),
            ["1.", "2."],
            id="a run-in heading counts",
        ),
    ],
)
def test_what_counts(body: str, expected: list[str]) -> None:
    assert numbers(body) == expected


def test_labels_in_full() -> None:
    body = p("must:", num=(1, 1)) + p("x:", num=(1, 2)) + p("y.", num=(1, 3))
    assert [block.label for block in read(body, numbering=ONE_LIST).blocks] == ["1.1", "1.1(a)", "1.1(a)(i)"]
