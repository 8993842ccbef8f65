"""What is asked of somebody who writes a rule, and what the answers become."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

import click

from coplint.analysis.modals.schemes import SAID_AS, Strength
from coplint.config.levels import Severity
from coplint.rulebook.entry import ID
from coplint.wording import Words


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, the key that the answer becomes, what it is made into, and what Enter alone answers."""

    key: str
    asked: str
    made: Callable[[str], Any] = str
    needed: bool = True
    usual: str = ""

    def answer(self) -> Any:
        """What somebody answers, asked again while it does not do; None where Enter leaves it out. Raises Abort."""
        return click.prompt(
            self.asked, default=self.usual, show_default=bool(self.usual), value_proc=self._of, err=True
        )

    def _of(self, given: str) -> Any:
        if not given.strip() and not self.needed:
            return None
        if not given.strip():
            raise click.UsageError("an answer is needed here")
        try:
            return self.made(given.strip())
        except ValueError as wrong:
            raise click.UsageError(str(wrong)) from wrong


def words(answer: str) -> list[str]:
    """Words as people list them; a pattern between slashes is one, whatever commas it holds. Raises ValueError."""
    listed = [answer] if answer.startswith("/") else [word.strip() for word in answer.split(",") if word.strip()]
    if not listed:
        raise ValueError("give at least one word")
    return [Words.checked(word).source for word in listed]


def pairs(answer: str) -> dict[str, str]:
    """Replacements as people write them: "utilise > use, in order to > to". Raises ValueError."""
    split = [[part.strip() for part in pair.split(">")] for pair in answer.split(",")]
    if any(len(pair) != 2 or not pair[0] for pair in split):
        raise ValueError("write each as: these words > what to say instead")
    return {Words.checked(old).source: new for old, new in split}


def strength(answer: str) -> str:
    """How strong a modal is, by the name of the strength or by the word that people know. Raises ValueError."""
    try:
        return Strength.read(answer.casefold()).value
    except ValueError as wrong:
        raise ValueError(f"say {' or '.join(SAID_AS)}") from wrong


def number(answer: str, *, most: int) -> int:
    """One of what is listed. Raises ValueError."""
    if not answer.isdecimal() or not 1 <= int(answer) <= most:
        raise ValueError(f"type a number from 1 to {most}")
    return int(answer)


def severity(answer: str) -> str:
    """How bad it is. Raises ValueError."""
    if answer.casefold() not in set(Severity):
        raise ValueError(f"say {', '.join(Severity)}")
    return answer.casefold()


def rule_id(answer: str, *, taken: frozenset[str]) -> str:
    """An id as it has to be, and that no other rule has. Raises ValueError."""
    if ID.fullmatch(answer) is None:
        raise ValueError("an id begins with a capital and has a hyphen in it, as OUR-12 does")
    if answer in taken:
        raise ValueError(f"the id {answer} is already used")
    return answer


def id_question(suggested: str, taken: frozenset[str]) -> Question:
    """What the rule is to be called, with an id that nobody has."""
    return Question("id", "Its id", partial(rule_id, taken=taken), usual=suggested)


TITLE = Question("title", "The fault in a few words, with which every finding begins")
PLACE = Question("heading", "Only under headings with these words (Enter means the whole draft)", words, needed=False)
SEVERITY = Question("severity", "How bad is it (error, warning, note)", severity, usual=Severity.WARNING.value)
BECAUSE = Question("because", "Why, in a sentence that a drafter can act on")
