"""However long or odd a draft is, it is understood in seconds; four times the words take about four times as long."""

from __future__ import annotations

import time

import pytest

from coplint.analysis.analysis import Analysis
from coplint.analysis.modals.schemes import ModalScheme, ModalWord, Strength
from coplint.draft.model import Draft
from coplint.readers.plaintext import read_text

pytestmark = pytest.mark.slow

_LONG = 200_000
"""Characters of a block that nobody would write, and a bad conversion makes."""
_SECONDS = 20
"""Many times what each takes on an idle machine: the cost of a square, not of a slow machine, is to be seen."""

_SCHEME = ModalScheme(
    id="trial",
    title="trial",
    words=(
        ModalWord(("must", "be required to"), Strength.REQUIREMENT),
        ModalWord(("should",), Strength.RECOMMENDATION),
        ModalWord(("may",), Strength.POSSIBILITY, None),
    ),
)
_PARTS = (
    "sentences",
    "modals",
    "references",
    "duties",
    "acronyms",
    "definitions",
    "time_limits",
    "time_conflicts",
    "time_windows",
    "open_conflicts",
    "missing_terms",
    "spellings",
    "duplicates",
    "vocabulary",
)

_ONE_BLOCK = {
    "prose": "Clubs must publish rules within six weeks of the vote (see paragraph 1.2 and section 9 of the Act). ",
    "one word": "a",
    "capitals": "ABCD EFGH ",
    "opened brackets": "(",
    "nested brackets": "(a (b) ",
    "opened quotations": "The term “x",
    "apostrophes": "it's 'a ",
    "spaces": "a" + " " * 500,
    "digits": "1.",
    "lists of numbers": "paragraphs 9.14, 9.15, ",
    "modals after commas": "clubs, teams and leagues must, ",
    "adverbs": "must normally only , ",
    "passives": "must be held by the club by ",
    "agents in a row": "club and " * 18 + "clubs must pay. ",
    "duties in a row": "must (pay and the club must ",
    "pronouns": "They must do it. ",
    "abbreviations": "e.g. SEN. No. ",
    "initials": "J. K. ",
    "names of law": "the Safety at Grounds ",
    "titles of law": "and the Safety at Grounds (Wales) Act ",
    "conventions": "the Convention on Grounds and of the ",
    "titles of guidance": "guidance Safe Grounds for Clubs of the ",
    "quoted titles": "the report ‘Safe Grounds; a’b ",
    "titles with a year": "see Grounds and kit in clubs (2014 ",
    "letters": "paragraph 5a, b, c, (d), ",
    "conditions in brackets": "must (if it is where ",
    "what somebody decides": "if a club decides it is required to ",
    "short forms": "this is also known as ABC and ",
    "limits of time": "within 6 weeks of the vote ",
    "sizes of stocks": "reserves should be at least 7 years for clay; ",
    "times given": "must be given at least 15 days to reply, within 6 weeks, ",
    "times of a process": "The whole process takes up to 6 weeks. Take steps as soon as possible. ",
    "names": "the Home Ground of the Home Ground, a home ground, ",
    "names in a row": "Home Ground ",
    "compounds": "re-use reuse, home grounds homeground ",
    "definitions": "X means the term “x” means ",
}

_MANY_BLOCKS = {
    "short paragraphs": (20_000, "Clubs must do number {}."),
    "identical sentences": (5_000, "The club must publish its rules for all the members within six weeks of the vote."),
    "nearly identical sentences": (5_000, "The club must publish its rules on ground {} within {} weeks of the vote."),
    "references": (5_000, "1.{} They must see paragraph 1.{} below, and the previous paragraph."),
    "times given": (5_000, "Member {} must be given at least {} days to reply, and the club replies within {} weeks."),
    "names": (5_000, "Each Home Ground {} has a home ground, a re-used homeground and its own Ground Rule."),
    "acronyms": (5_000, "The Ground Safety Team (GS{}T) must go, and the GS{}T may stay."),
}


@pytest.mark.parametrize("piece", _ONE_BLOCK.values(), ids=_ONE_BLOCK.keys())
def test_one_endless_paragraph(piece):
    text = (piece * (_LONG // len(piece) + 1))[:_LONG]
    draft = read_text(text, name="endless.txt")
    assert sum(len(block.text) for block in draft.blocks) > _LONG / 2, "the paragraph was not read whole"
    assert _seconds(draft) < _SECONDS


@pytest.mark.parametrize(("count", "sentence"), _MANY_BLOCKS.values(), ids=_MANY_BLOCKS.keys())
def test_many_paragraphs(count, sentence):
    assert _seconds(_paragraphs(count, sentence)) < _SECONDS


@pytest.mark.parametrize("sentence", [words for _, words in _MANY_BLOCKS.values()], ids=_MANY_BLOCKS.keys())
def test_four_times_the_draft_takes_about_four_times_as_long(sentence):
    """Twice as much again is allowed for a busy machine; the cost of a square would be sixteen times."""
    once, four_times = (min(_seconds(_paragraphs(count, sentence)) for _ in range(3)) for count in (1_000, 4_000))
    assert four_times < 8 * once + 0.2


@pytest.mark.parametrize("term", ["Levy{} notice", "Notice number {}"], ids=["words of their own", "shared words"])
def test_a_glossary_four_times_as_long_takes_about_four_times_as_long(term):
    once, four_times = (min(_seconds(_glossary(count, term)) for _ in range(3)) for count in (750, 3_000))
    assert four_times < 8 * once + 0.2


def _glossary(count: int, term: str) -> Draft:
    """A draft that uses each of its terms once."""
    terms = [term.replace("{}", str(number)) for number in range(count)]
    uses = "\n\n".join(f"The club reads the {one}." for one in terms)
    entries = "\n\n".join(f"{one}: what the club reads, as its officers see fit." for one in terms)
    return read_text(f"1 Rules\n\n{uses}\n\n2 Glossary\n\n{entries}\n", name="terms.txt")


def _paragraphs(count: int, sentence: str) -> Draft:
    return read_text("\n\n".join(sentence.replace("{}", str(number)) for number in range(count)), name="many.txt")


def _seconds(draft: Draft) -> float:
    """What it costs the processor to understand a draft as a whole."""
    analysis = Analysis(draft, _SCHEME, convention=None)
    started = time.process_time()
    for part in _PARTS:
        getattr(analysis, part)
    return time.process_time() - started
