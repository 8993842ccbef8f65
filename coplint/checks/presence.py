"""Text that must stand in a place and does not.

Anti-pattern: a chapter on appeals that never mentions school holidays. Better: "within 20 working days, school
holidays not counted", or a reference to the chapter that says so.

    check: presence
    where: {chapter: appeals, with: time-limit}
    each: point
    words: [school holiday, term time, working days]
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from coplint.checks.hit import Evidence, Said
from coplint.checks.look import Look
from coplint.checks.looking.absent import missing
from coplint.checks.looking.counting import times
from coplint.checks.looking.naming import all_of, any_of, subject_of
from coplint.checks.looking.nearness import Near, Nearness
from coplint.checks.looking.pointing import references_to
from coplint.checks.looking.spans import outermost
from coplint.draft.model import Span
from coplint.strict import STRICT
from coplint.wording import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Presence:
    """Any of `words` must stand there `at-least` so many times, each time with every one of `with` near it.

    `near` says how near: in one sentence, one paragraph or anywhere in the place. With `or-refers-to`, a reference
    serves instead: to a part of the draft under a heading with one of those words, or to a law or document so named.
    """

    words: tuple[Words, ...]
    with_: tuple[Words, ...] = ()
    near: Near = Near.PARAGRAPH
    at_least: int = 1
    or_refers_to: tuple[Words, ...] = ()

    __pydantic_config__ = STRICT

    def __post_init__(self) -> None:
        """Refuse a rule that asks for nothing."""
        if not self.words:
            raise ValueError("`words:` is empty")
        if self.at_least < 1:
            raise ValueError("`at-least:` is 1 or more")


def check(asked: Presence, look: Look) -> Iterator[Said]:
    """A hit at the head of the place if the words are missing, evidence wherever they stand."""
    found = tuple(_mentions(asked, look))
    yield from map(Evidence, found)
    if len(found) >= asked.at_least:
        return
    pointing = tuple(references_to(asked.or_refers_to, look))
    yield from (Evidence(one.span) for one in pointing)
    if not pointing:
        yield missing(look, _message(asked, len(found)), subject=subject_of((*asked.words, *asked.with_)))


def _mentions(asked: Presence, look: Look) -> Iterator[Span]:
    """The words, where all that must stand with them stands near."""
    nearness = Nearness(look, asked.near, asked.with_)
    reach = nearness.reach()
    return filter(nearness.has_others, outermost(span for words in asked.words for span in reach.find(words)))


def _message(asked: Presence, found: int) -> str:
    together = f" together with {all_of(asked.with_, 'the other words for it')}" if asked.with_ else ""
    near = f" in one {asked.near}" if asked.with_ and asked.near is not Near.PLACE else ""
    if found:
        named = any_of(asked.words, "the words for it")
        return f"{named} {times(found)}{together}{near}, at least {asked.at_least} wanted"
    return f"nothing says {any_of(asked.words, 'so')}{together}{near}"
