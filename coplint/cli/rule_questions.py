"""What is asked of somebody who writes a rule, and what the answers become."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from coplint.analysis.modals.find import Strength
from coplint.rulebook.entry import ID
from coplint.wording import Words


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, the key that the answer becomes, and what it is made into."""

    key: str
    asked: str
    made: Callable[[str], Any]
    needed: bool = True


def _words(answer: str) -> list[str]:
    """Words as people list them; a pattern between slashes is one, whatever commas it holds. Raises ValueError."""
    listed = [answer] if answer.startswith("/") else [word.strip() for word in answer.split(",") if word.strip()]
    if answer and not listed:
        raise ValueError("give at least one word")
    return [Words.checked(word).source for word in listed]


def _pairs(answer: str) -> dict[str, str]:
    """Replacements as people write them: "utilise > use, in order to > to". Raises ValueError."""
    pairs = [[part.strip() for part in pair.split(">")] for pair in answer.split(",")]
    if any(len(pair) != 2 or not pair[0] for pair in pairs):
        raise ValueError("write each as: these words > what to say instead")
    return {Words.checked(old).source: new for old, new in pairs}


def _strength(answer: str) -> str:
    """How strong a modal is, by the name of the strength or by the word that people know. Raises ValueError."""
    named = _STRENGTHS.get(answer.casefold(), answer)
    if named not in set(Strength):
        raise ValueError(f"say {' or '.join(_STRENGTHS)}")
    return named


_STRENGTHS = {"must": "requirement", "should": "recommendation", "may": "permission"}


def rule_id(answer: str, *, taken: frozenset[str]) -> str:
    """An id as it has to be, and that no other rule has. Raises ValueError."""
    if ID.fullmatch(answer) is None:
        raise ValueError("an id begins with a capital and has a hyphen in it, as OUR-12 does")
    if answer in taken:
        raise ValueError(f"the id {answer} is already used")
    return answer


@dataclass(frozen=True, slots=True)
class Wish:
    """What people want of a rule, in their words, the kind of check that does it, and what has to be asked."""

    wish: str
    check: str
    questions: tuple[Question, ...]
    in_a_sentence: bool = True
    """Whether a sentence is enough to show what is meant, so that examples can be asked for."""


WISHES = (
    Wish(
        "these words should not stand there",
        "phrase",
        (Question("words", "Which words (with commas between)", _words),),
    ),
    Wish(
        "other words should stand there",
        "phrase",
        (Question("replace", "Which words, and what instead (utilise > use, in order to > to)", _pairs),),
    ),
    Wish(
        "something must be said there",
        "presence",
        (Question("words", "Which words must stand there (any of these)", _words),),
    ),
    Wish(
        "it should say must (or should)",
        "modal-strength",
        (
            Question("verb", "Which words should the must govern (have regard)", _words),
            Question("at-least", "How strong (must, should, may)", _strength),
        ),
    ),
    Wish(
        "a term needs a definition",
        "definition",
        (Question("terms", "Which terms", _words),),
    ),
    Wish(
        "a section must be there",
        "section",
        (Question("heading", "Which words must its heading have", _words),),
        in_a_sentence=False,
    ),
    Wish(
        "somebody must be given a duty",
        "duty",
        (
            Question("actor", "Who", _words),
            Question("action", "Which words say what they must do", _words),
        ),
    ),
)
PLACE = Question("heading", "Only under headings with these words (leave empty for the whole draft)", _words, False)
