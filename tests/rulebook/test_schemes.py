"""Modal schemes from YAML, and what is told of those that are wrong."""

from pathlib import Path

import pytest

from coplint.analysis.modals.schemes import Strength
from coplint.rulebook.schemes import load_scheme
from coplint.yamlfile import YamlError

GOOD = """scheme: ours
title: Our words
because: We use few.
capitals-only: false
by-law: false
modals:
  - words: [must]
    strength: requirement
  - words: [may, can]
    strength: permission
    otherwise: possibility
"""


def load(folder: Path, text: str) -> None:
    path = folder / "ours.yml"
    path.write_text(text, encoding="utf-8")
    load_scheme(path)


def test_a_scheme_is_read(tmp_path: Path) -> None:
    path = tmp_path / "ours.yml"
    path.write_text(GOOD, encoding="utf-8")
    found = load_scheme(path)
    assert (found.id, found.title, found.capitals_only, found.by_law) == ("ours", "Our words", False, False)
    assert [(entry.words, entry.strength, entry.otherwise) for entry in found.words] == [
        (("must",), Strength.REQUIREMENT, None),
        (("may", "can"), Strength.PERMISSION, Strength.POSSIBILITY),
    ]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("strength: requirement", "strength: strong", ":8:5: “strong” is no strength"),
        ("[must]", "[must, may]", "“may” already has a strength"),
        ("[must]", "must", ":7:5: `words` must be a list"),
        ("capitals-only: false", "capitals-only: sometimes", ":4:1: must be true or false"),
        ("by-law: false", "by-law: the Act", ":5:1: must be true or false"),
        ("title: Our words\n", "", "`title` is missing"),
        ("because:", "becuase:", "unknown key “becuase”"),
    ],
)
def test_what_is_wrong_is_told_in_one_line_with_its_place(tmp_path: Path, old: str, new: str, told: str) -> None:
    with pytest.raises(YamlError) as wrong:
        load(tmp_path, GOOD.replace(old, new))
    assert told in str(wrong.value)
    assert str(wrong.value).count("\n") == 0


def test_spaces_around_the_words_of_a_scheme_do_not_count(tmp_path: Path) -> None:
    path = tmp_path / "ours.yml"
    path.write_text(GOOD.replace("[must]", '[" must", "have  to "]'), encoding="utf-8")
    assert load_scheme(path).words[0].words == ("must", "have to")


def test_requirements_rest_on_a_law_unless_a_scheme_says_that_they_do_not(tmp_path: Path) -> None:
    path = tmp_path / "ours.yml"
    path.write_text(GOOD.replace("by-law: false\n", ""), encoding="utf-8")
    assert load_scheme(path).by_law
