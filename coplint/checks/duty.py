"""A duty that nobody has, or that the wrong one has: somebody who must do something, found by who and what.

Anti-pattern: "Clinical commissioning groups provide therapy", where they commission it and others provide it; a
chapter on schools that never says what governors must do. Better: "Health providers provide therapy"; "Governors must
publish …".

    check: duty
    actor: [CCG, clinical commissioning group]
    action: [provide, deliver, treat]
    ban: true
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from coplint.analysis.modals.find import Strength
from coplint.checks.hit import Evidence, Hit, Said
from coplint.checks.look import Look
from coplint.checks.looking.absent import missing
from coplint.checks.looking.deeds import Deed, Doing
from coplint.checks.looking.naming import a, any_of, like, subject_of
from coplint.draft.model import Span
from coplint.strict import STRICT
from coplint.wording import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyAsked:
    """`actor` is who acts, named with the last word: "school" is no "school nurse". `action` is what they do.

    `action` begins with its verb, in the form that follows "must"; a /pattern/ may say more ("/publish .*report/").
    Without one of the two, anybody, or anything, will do. `mentions` asks only for sentences with these words.
    Somewhere in the place it must be said `at-least` so strongly; without it, as a plain statement too ("the CCG will
    share"). With `ban`, nowhere.
    """

    actor: tuple[Words, ...] = ()
    action: tuple[Words, ...] = ()
    mentions: tuple[Words, ...] = ()
    at_least: Strength | None = None
    ban: bool = False

    __pydantic_config__ = STRICT

    def __post_init__(self) -> None:
        """Refuse a rule that asks for any duty at all."""
        if not self.actor and not self.action:
            raise ValueError("give `actor:` or `action:`")

    def is_met_by(self, deed: Deed) -> bool:
        """Whether something is said strongly enough."""
        return self.at_least is None or deed.strength.rank <= self.at_least.rank


def check(asked: DutyAsked, look: Look) -> Iterator[Said]:
    """Where it is banned, a hit for each time it is said; else evidence for each, or one hit if it is said nowhere.

    That others are said to do what is banned is evidence too.
    """
    deeds = _deeds(asked, asked.actor, look)
    met = [deed for deed in deeds if asked.is_met_by(deed)]
    if asked.ban:
        yield from (Hit(deed.span, _named(deed, look)) for deed in met)
        if asked.actor and asked.action:
            banned = {deed.span for deed in deeds}
            others = _deeds(asked, (), look)
            yield from (Evidence(deed.span) for deed in others if deed.actor and deed.span not in banned)
    elif met:
        yield from (Evidence(deed.span) for deed in met)
    elif deeds and asked.at_least is not None:
        yield _too_weak(asked, asked.at_least, deeds, look)
    else:
        yield missing(look, _nobody(asked, look), subject=_subject(asked))


def _deeds(asked: DutyAsked, actor: tuple[Words, ...], look: Look) -> list[Deed]:
    """What these actors are said to do in sentences with the words that must be mentioned, each once, in order."""
    said: dict[Span, Deed] = {}
    for deed in Doing(actor, asked.action).deeds(look):
        sentence = look.analysis.sentence_at(deed.span)
        if not asked.mentions or (sentence is not None and look.mentions(asked.mentions, sentence.span)):
            said.setdefault(deed.span, deed)
    return sorted(said.values(), key=lambda deed: (deed.span.block, deed.span.start))


def _too_weak(asked: DutyAsked, least: Strength, deeds: Sequence[Deed], look: Look) -> Hit:
    """A hit where it is said most strongly, though not strongly enough."""
    best = min(deeds, key=lambda deed: deed.strength.rank)
    others = tuple(deed.span for deed in deeds if deed is not best)
    message = f"{_named(best, look)}: {a(best.strength)}, where {a(least)} is wanted"
    return Hit(best.span, message, related=others, subject=_subject(asked))


def _named(deed: Deed, look: Look) -> str:
    words = f"“{look.text(deed.span)}”"
    return f"“{deed.actor}” … {words}" if deed.actor else words


def _nobody(asked: DutyAsked, look: Look) -> str:
    """What is said where nobody does, or has to do, what somebody should."""
    who = any_of(asked.actor, "whoever is asked about") if asked.actor else "nobody"
    never = "is nowhere said" if asked.actor else "is said"
    what = f"to {any_of(asked.action, 'do it')}" if asked.action else "to do anything"
    near = f" in a sentence with {any_of(asked.mentions, 'the words for it')}" if asked.mentions else ""
    strongly = f" (with {like((asked.at_least,), look.analysis.scheme)} at least)" if asked.at_least else ""
    return f"{who} {never} {what}{near}{strongly}"


def _subject(asked: DutyAsked) -> str:
    return f"{subject_of(asked.actor)}: {subject_of((*asked.action, *asked.mentions))}"
