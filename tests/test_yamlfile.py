"""YAML with its lines and columns, and what is wrong with it in one line."""

from __future__ import annotations

from pathlib import Path

import pytest

from coplint.yamlfile import YamlError, load, parse

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
