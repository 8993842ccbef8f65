"""The text of a paragraph, whatever Word wraps it in."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.readers.docx.build import p, read, run, texts


def one(inner: str) -> str:
    """The text of a paragraph with these runs."""
    draft = read(p(inner))
    assert draft.warnings == ()
    return draft.blocks[0].text if draft.blocks else ""


def r(inner: str) -> str:
    return f"<w:r>{inner}</w:r>"


def field(instruction: str, result: str) -> str:
    return (
        r('<w:fldChar w:fldCharType="begin"/>')
        + r(f"<w:instrText>{instruction}</w:instrText>")
        + r('<w:fldChar w:fldCharType="separate"/>')
        + result
        + r('<w:fldChar w:fldCharType="end"/>')
    )


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        pytest.param(run("one ") + run("two"), "one two", id="runs"),
        pytest.param(r("<w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t>"), "a\tb\nc", id="tab and break"),
        pytest.param(r("<w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t>"), "a\u2011b", id="no-break hyphen"),
        pytest.param(r("<w:t>co</w:t><w:softHyphen/><w:t>operate</w:t>"), "cooperate", id="soft hyphen"),
        pytest.param(r('<w:sym w:font="Symbol" w:char="F0A3"/><w:t>5</w:t>'), "≤5", id="symbol"),
        pytest.param(r('<w:sym w:font="Wingdings" w:char="F0FC"/><w:t>yes</w:t>'), "✓yes", id="wingdings"),
        pytest.param(f'<w:hyperlink r:id="x">{run("a link")}</w:hyperlink>', "a link", id="hyperlink"),
        pytest.param(f'<w:smartTag><w:smartTagPr/>{run("a place")}</w:smartTag>', "a place", id="smart tag"),
        pytest.param(f'<w:customXml w:element="x">{run("data")}</w:customXml>', "data", id="custom XML"),
        pytest.param(f'<w:bdo w:val="rtl">{run("right")}</w:bdo>', "right", id="direction"),
        pytest.param(f"<w:sdt><w:sdtPr/><w:sdtContent>{run('chosen')}</w:sdtContent></w:sdt>", "chosen", id="control"),
        pytest.param(
            f"<w:sdt><w:sdtContent><w:sdt><w:sdtContent>{run('in')}</w:sdtContent></w:sdt></w:sdtContent></w:sdt>",
            "in",
            id="control in a control",
        ),
        pytest.param(
            r(f"<w:ruby><w:rubyPr/><w:rt>{run('said')}</w:rt><w:rubyBase>{run('word')}</w:rubyBase></w:ruby>"),
            "word(said)",
            id="ruby",
        ),
        pytest.param(run("a") + run("b", "<w:vanish/>") + run("c", '<w:vanish w:val="0"/>'), "ac", id="hidden"),
        pytest.param(f'<w:fldSimple w:instr=" REF x ">{run("7.9")}</w:fldSimple>', "7.9", id="simple field"),
        pytest.param(field(" REF x \\r ", run("7.9")), "7.9", id="field"),
        pytest.param(
            field(f" IF </w:instrText></w:r>{field('REF y', run('no'))}<w:r><w:instrText>", run("yes")),
            "yes",
            id="field in an instruction",
        ),
        pytest.param(
            r('<w:fldChar w:fldCharType="begin"/>')
            + r("<w:instrText> MACROBUTTON NoMacro [Your name]</w:instrText>")
            + r('<w:fldChar w:fldCharType="end"/>'),
            "[Your name]",
            id="button",
        ),
        pytest.param(
            r(
                '<w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/>'
                '<w:listEntry w:val="no"/><w:listEntry w:val="yes"/></w:ddList></w:ffData></w:fldChar>'
            )
            + r("<w:instrText>FORMDROPDOWN</w:instrText>")
            + r('<w:fldChar w:fldCharType="end"/>'),
            "yes",
            id="drop-down",
        ),
        pytest.param(r("<w:t> laid \n out </w:t>") + run("."), "laid \n out.", id="space not preserved"),
    ],
)  # fmt: skip
def test_text(inner: str, expected: str) -> None:
    assert one(inner) == expected


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        ("<m:r><m:t>x</m:t></m:r>", "x"),
        ("<m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f>", "(a+b)/2"),
        ("<m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup>", "x^2"),
        ("<m:rad><m:deg/><m:e><m:r><m:t>x</m:t></m:r></m:e></m:rad>", "√x"),
        ("<m:d><m:e><m:r><m:t>x</m:t></m:r></m:e></m:d>", "(x)"),
        (
            (
                '<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub><m:r><m:t>i</m:t></m:r></m:sub><m:sup/>'
                "<m:e><m:r><m:t>x</m:t></m:r></m:e></m:nary>"
            ),
            "∑_i x",
        ),
    ],
)
def test_formulas(inner: str, expected: str) -> None:
    assert one(f"<m:oMathPara><m:oMath>{inner}</m:oMath></m:oMathPara>") == expected


def test_a_field_runs_on_over_paragraphs() -> None:
    begin = r('<w:fldChar w:fldCharType="begin"/>') + r("<w:instrText>INCLUDETEXT</w:instrText>")
    body = p(begin + r('<w:fldChar w:fldCharType="separate"/>') + run("one")) + p(
        run("two") + r('<w:fldChar w:fldCharType="end"/>')
    )
    assert texts(read(body)) == ["one", "two"]


def test_a_drop_capital_belongs_to_its_word() -> None:
    assert texts(read(p("L", more='<w:framePr w:dropCap="drop"/>') + p("ocal authorities"))) == ["Local authorities"]


def test_hidden_characters_are_counted_however_they_are_split() -> None:
    hide = "<w:vanish/>"
    whole, split = p(run("a") + run("b c", hide)), p(run("a") + run("b ", hide) + run("c", hide))
    assert (read(whole).read.hidden, read(split).read.hidden, read(p(run("a"))).read.hidden) == (2, 2, 0)


def test_text_in_a_hidden_style_is_hidden() -> None:
    styles = '<w:style w:type="character" w:styleId="Gone"><w:name w:val="x"/><w:rPr><w:vanish/></w:rPr></w:style>'
    draft = read(p(run("seen ") + run("unseen", '<w:rStyle w:val="Gone"/>')), styles=styles)
    assert texts(draft) == ["seen"]


def test_a_run_of_an_element_nobody_knows_is_named_once_with_its_place() -> None:
    draft = read(p("one") + p("<w:novelty>lost</w:novelty>" + run("two")) + p("<w:novelty/>"))
    assert draft.warnings == ("w:novelty is not read, first in word/document.xml, paragraph 2",)


def test_a_field_that_word_computes_each_time_is_named() -> None:
    inner = r('<w:fldChar w:fldCharType="begin"/>') + r("<w:instrText> LISTNUM \\l 2 </w:instrText>")
    draft = read(p(inner + r('<w:fldChar w:fldCharType="end"/>') + run("text")))
    assert draft.warnings == ("the field LISTNUM is not read, first in word/document.xml, paragraph 1",)


def test_a_field_that_never_ends_is_told() -> None:
    draft = read(p("one") + p(r('<w:fldChar w:fldCharType="begin"/>') + run("lost")))
    assert draft.warnings == (
        "what follows a field that never ends is not read, first in word/document.xml, paragraph 2",
    )


@given(st.lists(st.integers(0, 40), max_size=6))
def test_how_word_split_the_text_into_runs_changes_nothing(cuts: list[int]) -> None:
    words = "7.9 Local authorities must have regard."
    places = sorted({0, len(words), *(cut for cut in cuts if cut < len(words))})
    split = "".join(run(words[start:end]) for start, end in itertools.pairwise(places))
    assert [(block.number, block.text) for block in read(p(split)).blocks] == [
        ("7.9", "Local authorities must have regard.")
    ]
