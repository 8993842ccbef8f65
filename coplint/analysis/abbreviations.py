"""Abbreviations written with a full stop, and whether a sentence may end on one.

The words are those of law and public administration; a word of capitals without stops inside it (SEN, CCG) is never
an abbreviation of this sort, however short, and so needs no entry.
"""

from __future__ import annotations

from enum import StrEnum


class Habit(StrEnum):
    """What follows an abbreviation."""

    NAME = "name"
    """A name: Dr Smith. No sentence ends here."""
    MORE = "more"
    """The rest of the same sentence: e.g. speech therapy. No sentence ends here."""
    PINPOINT = "pinpoint"
    """A number or letter: s. 19. With anything else a sentence may have ended."""
    CLOSES = "closes"
    """Often the end of a sentence: books, equipment, etc. A capital after it begins the next."""


_WORDS = {
    Habit.NAME: "dr mr mrs ms messrs mx prof rev revd hon rt st sir fr sr jr gen col capt lt sgt maj cllr",
    Habit.MORE: "e.g i.e eg ie cf viz approx incl excl esp usu c ca vs v n.b nb al et resp orig",
    Habit.PINPOINT: """s ss sec secs para paras par pars reg regs art arts sch schs no nos ch chs chap fig figs p pp vol
        vols cl cll pt pts tab tabs app apps ann col cols ex n fn r rr rec recs subs subpara subparas o ord ed eds cm
        cmnd
        jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri""",
    Habit.CLOSES: "etc a.m p.m am pm ltd co corp inc plc bros dept govt assn esq b.c a.d",
}
_HABITS = {word: habit for habit, words in _WORDS.items() for word in words.split()}


def habit_of(token: str) -> Habit | None:
    """How the word in front of a full stop is used as an abbreviation, or None if it is not one."""
    return _HABITS.get(token.lower())
