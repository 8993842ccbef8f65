"""A list that must stand in a place and does not, or is too short.

Anti-pattern: "The plan should say what support is given." Better: "The plan must say:" and a list of what it says.

    check: list
    after: [the plan must]
    at-least: 4
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from coplint.analysis.item_lists import ItemList
from coplint.checks.hit import Evidence, Hit, Said
from coplint.checks.look import Look
from coplint.checks.looking.absent import missing
from coplint.checks.looking.counting import counted
from coplint.checks.looking.listed import lists_in
from coplint.checks.looking.naming import any_of, subject_of
from coplint.draft.model import Span
from coplint.strict import STRICT
from coplint.wording import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class ListWanted:
    """A list of `at-least` so many items whose lead-in has any of the words of `after`; without `after`, any list.

    Where nothing leads in to a list, the block before it counts: a heading "What a plan contains", for one.
    """

    after: tuple[Words, ...] = ()
    at_least: int = 2

    __pydantic_config__ = STRICT

    def __post_init__(self) -> None:
        """Refuse a list of nothing."""
        if self.at_least < 1:
            raise ValueError("`at-least:` is 1 or more")


def check(asked: ListWanted, look: Look) -> Iterator[Said]:
    """Evidence on what introduces each list that is long enough; if none is, a hit on those there are or the place."""
    named = {span: one for one in lists_in(look) for span in _introduced(one, asked, look)}
    long_enough = [span for span, one in named.items() if len(one.items) >= asked.at_least]
    yield from map(Evidence, long_enough)
    if long_enough:
        return
    for span, one in named.items():
        message = f"the list has {counted(len(one.items), 'item')}, at least {asked.at_least} wanted"
        yield Hit(span, message, subject=subject_of(asked.after))
    if not named:
        after = f" after {any_of(asked.after, 'words for it')}" if asked.after else ""
        yield missing(look, f"there is no list{after}", subject=subject_of(asked.after) or "list")


def _introduced(one: ItemList, asked: ListWanted, look: Look) -> Iterator[Span]:
    """The words that introduce a list, as far as they are wanted: none or one."""
    if not asked.after:
        yield (one.before or one.items[0]).whole
    elif one.before is not None:
        found = (span for words in asked.after for span in look.within(words, one.before.whole))
        yield from list(found)[:1]
