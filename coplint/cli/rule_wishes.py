"""What people want of a rule, in their words, and the kind of check that does it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from coplint.cli.rule_questions import Question, pairs, strength, words


@dataclass(frozen=True, slots=True)
class Examples:
    """How an example is asked for that the rule must find, and one that is fine. Either may be left out."""

    flagged: str
    fine: str

    @property
    def questions(self) -> tuple[Question, ...]:
        """The two as questions."""
        listed = (("flagged", self.flagged), ("fine", self.fine))
        return tuple(Question(key, f"{asked} (Enter leaves it out)", needed=False) for key, asked in listed)


_SENTENCES = Examples("A sentence that it must find", "A sentence that is fine")
_PARAGRAPHS = Examples("A paragraph that lacks it", "A paragraph that has it")


@dataclass(frozen=True, slots=True)
class Wish:
    """What people want, the check that does it, what has to be asked, and what the rule says without being asked."""

    wish: str
    check: str
    questions: tuple[Question, ...]
    examples: Examples | None = _SENTENCES
    """None where it takes more than a paragraph to show what is meant."""
    fixed: Mapping[str, Any] = field(default_factory=dict)


WISHES = (
    Wish(
        "these words should not stand there",
        "phrase",
        (Question("words", "Which words (with commas between)", words),),
    ),
    Wish(
        "other words should stand there",
        "phrase",
        (Question("replace", "Which words, and what instead (utilise > use, in order to > to)", pairs),),
    ),
    Wish(
        "something must be said there",
        "presence",
        (Question("words", "Which words must stand there (any of these)", words),),
        _PARAGRAPHS,
    ),
    Wish(
        "some words must stand near other words",
        "presence",
        (
            Question("words", "Which words must stand there (any of these)", words),
            Question("with", "Which words in the same paragraph (all of these)", words),
        ),
        _PARAGRAPHS,
        fixed={"near": "paragraph"},
    ),
    Wish(
        "it should say must (or should)",
        "modal-strength",
        (
            Question("verb", "Which words should the must govern (have regard)", words),
            Question("at-least", "How strong (must, should, may)", strength, usual="must"),
        ),
    ),
    Wish(
        "somebody must be given a duty",
        "duty",
        (
            Question("actor", "Who (any of these)", words),
            Question("action", "What must they do, beginning with the verb (publish a report)", words),
            Question("at-least", "How strong (must, should, may)", strength, usual="must"),
        ),
        _PARAGRAPHS,
    ),
    Wish(
        "it must refer to another part, a law or other guidance",
        "reference-to",
        (Question("to", "Which words has that in its heading or name (any of these)", words),),
        _PARAGRAPHS,
    ),
    Wish(
        "a term needs a definition",
        "definition",
        (Question("terms", "Which terms", words),),
        fixed={"anywhere": True},
    ),
    Wish(
        "a section must be there",
        "section",
        (Question("heading", "Which words must its heading have", words),),
        examples=None,
    ),
)
