"""YAML with its lines and columns, and what is wrong with it in one line."""

from __future__ import annotations

from pathlib import Path

import pytest

from coplint.yamlfile import YamlError, all_made, load, parse

FILE = Path("rules.yml")


def test_every_part_knows_where_it_stands():
    document = parse("rules:\n  - id: A-1\n    words: [one, two]\n", FILE)
    assert document.data == {"rules": [{"id": "A-1", "words": ["one", "two"]}]}
    assert str(document.error(("rules", 0, "words", 1), "wrong")) == "rules.yml:3:18: wrong"


def test_an_unknown_part_is_placed_at_the_nearest_above():
    document = parse("rules:\n  - id: A-1\n", FILE)
    assert str(document.error(("rules", 0, "title"), "`title:` is missing")) == "rules.yml:2:5: `title:` is missing"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("a: 1\na: 2\n", "rules.yml:2:1: the key “a” is given twice"),
        ("a: [1, 2", "rules.yml:"),
        ("? [x]\n: 1", "a key must be a word"),
        ("a: !!python/object:os.system x", "rules.yml:1:"),
        ("a: \x07", "rules.yml"),
        ("until: 2026-06-31", "rules.yml:1:8: day is out of range"),
        ("2026-06-31: x", "rules.yml:1:1: day is out of range"),
        ("words: !!bool abc", "rules.yml:1:8: is no bool, as its tag says"),
        ("words: !!timestamp abc", "rules.yml:1:8: is no timestamp"),
        ("!!int abc: x", "rules.yml:1:1: is no int"),
        ("<<: {a: b}", "rules.yml:1:1: `<<` is not read here"),
        ("&a [*a]", "rules.yml"),
        ("[" * 20_000, "rules.yml"),
    ],
)
def test_what_is_wrong_is_one_line_with_its_place(text, says):
    with pytest.raises(YamlError) as wrong:
        parse(text, FILE)
    assert says in str(wrong.value)
    assert "\n" not in str(wrong.value)


def test_aliases_cannot_blow_up():
    bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
        f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 9)
    )
    with pytest.raises(YamlError, match="too"):
        parse(bomb, FILE)


def test_a_file_that_is_not_text_or_not_there(tmp_path):
    binary = tmp_path / "x.yml"
    binary.write_bytes(b"\xff\xfe\x00\xd8")
    with pytest.raises(YamlError, match="UTF-8"):
        load(binary)
    with pytest.raises(YamlError, match="cannot be read"):
        load(tmp_path / "none.yml")


UNCLOSED = "the {} in line 2 is never closed"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("a: x\nb: [c, d\ne: f\n", "2:4: " + UNCLOSED.format("`[`")),
        ("a: x\nb: [c, d\n", "2:4: " + UNCLOSED.format("`[`")),
        ("a: x\nb: {c: d\ne: f\n", "2:4: " + UNCLOSED.format("`{`")),
        ('a: x\nb: "c\ne: f\n', "2:4: " + UNCLOSED.format("quotation mark")),
        ('a: x\nb: "c\ne: "f"\n', "2:4: " + UNCLOSED.format("quotation mark")),
        ('a: x\nb: [\'c\', "d]\ne: "f"\n', "2:10: " + UNCLOSED.format("quotation mark")),
        ("a: 'the school's head'\n", "1:16: words stand after the closing quotation mark"),
        ("a: ['b' c, d]\n", "1:9: words stand after the closing quotation mark"),
        ("a: [b] c, d]\n", "1:8: does not fit what stands above"),
        ("a: [b: c: d]\n", "1:9: "),
    ],
)
def test_what_is_never_closed_is_named_where_it_opens(text, says):
    with pytest.raises(YamlError) as wrong:
        parse(text, FILE)
    assert str(wrong.value).startswith(f"rules.yml:{says}")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("rules:\n  – id: A-1\n    title: x\n", 2),
        ("rules:\n  – id: A-1\n", 2),
        ("rules:\n  - id: A-1\n  — id: A-2\n", 3),
        ("rules:\n\u00a0\u00a0- id: A-1\n    title: x\n", 2),
        ("rules:\n  - id: A-1\n\u00a0\u00a0\u00a0\u00a0title: x\n    check: y\n", 3),
        ("rules:\n  -\u00a0id: A-1\n    title: x\n", 2),
        ("flagged:\n  – One.\n  – Two.\n", 2),
    ],
)
def test_a_dash_or_a_hard_space_from_word_is_named(text, line):
    with pytest.raises(YamlError, match=rf"^rules.yml:{line}:\d+: this line begins with a dash – or a hard space"):
        parse(text, FILE)


def test_a_hard_space_after_a_colon_is_named():
    with pytest.raises(YamlError, match=r"^rules.yml:1:1: a hard space stands after the colon"):
        parse("title:\u00a0x\ncheck: y\n", FILE)


def test_dashes_and_hard_spaces_within_words_are_words():
    text = "because: >\n  One thing\n  – and another.\nwords: [–, a\u00a0b]\nreplace: {–: '-'}\nlist:\n  - – x\n"
    assert parse(text, FILE).data == {
        "because": "One thing – and another.\n",
        "words": ["–", "a\u00a0b"],
        "replace": {"–": "-"},
        "list": ["– x"],
    }


def test_the_words_of_the_parser_are_left_out_where_there_are_our_own():
    with pytest.raises(YamlError, match=r"a second colon, or a line that stands too far in; quote[^(]*$"):
        parse("title: Note: this\n", FILE)


def test_all_faults_are_told_together_as_far_as_anybody_reads():
    def fails(number):
        raise YamlError(f"fault {number}")

    assert all_made([lambda: 1, lambda: 2]) == (1, 2)
    with pytest.raises(YamlError) as wrong:
        all_made([(lambda number=number: fails(number)) for number in range(12)])
    assert str(wrong.value).splitlines() == [*(f"fault {number}" for number in range(10)), "and 2 more"]


RULE = """\
rules:
  - id: A-1
    words: [one, "two, three", {draft: 'x'}]
    because: >
      Say what
      is meant.
    where: {label: "7.9"}
"""


@pytest.mark.parametrize("sign", ["", "[", "}", '"', "'", "\n", "\t", "\u00a0", "– ", ": ", "*", "\u2028", "\r"])
def test_a_slip_anywhere_is_a_line_with_its_place_or_no_slip(sign):
    slips = [RULE[:at] + sign + rest for at in range(len(RULE)) for rest in (RULE[at:], "")]
    told = list(filter(None, map(_told, slips)))
    assert told
    assert [one for one in told if not one.startswith("rules.yml:") or len(one.splitlines()) > 1] == []


def _told(text):
    try:
        parse(text, FILE)
    except YamlError as wrong:
        return str(wrong)
    return ""
