"""What must hold for any text: no word lost, marks inside their text, no error but the one that is said."""

import re
from collections import Counter
from pathlib import Path

from hypothesis import example, given, settings
from hypothesis import strategies as st

from coplint.draft.errors import UnreadableDraft
from coplint.draft.model import Draft, Kind
from coplint.readers.files import read_draft
from coplint.readers.markdown import read_markdown
from coplint.readers.plaintext import read_text

WORDS = [
    "must",
    "should",
    "Local",
    "authority",
    "PLAN",
    "regard",
    "the",
    "Contents",
    "Glossary",
    "and",
    "long-",
    "wo-",
    "ing",
]
MARKS = [
    "# ",
    "## ",
    "1. ",
    "2. ",
    "7.9 ",
    "(a) ",
    "(b) ",
    "a) ",
    "i. ",
    "• ",
    "- ",
    "* ",
    "> ",
    "    ",
    "  ",
    "| ",
    "\t",
    "Page 3",
    "12",
]
ENDS = [".", ":", ";", ",", "[^1]", "[^1]: ", "*", "**", "`", "|", " | ", " 12", "....", "“", ")", "-"]
BREAKS = ["\n", "\n\n", "\n\f", "\f", "\n----\n", "\n====\n", "\r\n", "\n\n\n", " ", " ", " "]

pieces = st.tuples(
    st.sampled_from([*MARKS, "", ""]),
    st.lists(st.sampled_from(WORDS), max_size=5),
    st.sampled_from([*ENDS, ""]),
    st.sampled_from(BREAKS),
)
texts = st.lists(pieces, max_size=14).map(
    lambda parts: "".join(f"{mark}{' '.join(words)}{end}{after}" for mark, words, end, after in parts)
)


def letters(text: str) -> str:
    return "".join(re.findall(r"[^\W\d_]", text))


def words(draft: Draft) -> str:
    return " ".join(f"{block.number} {block.text}" for block in draft.blocks)


def check_offsets(draft: Draft) -> None:
    for index, block in enumerate(draft.blocks):
        assert block.index == index
        assert block.origin.first <= block.origin.last
        assert all(0 <= note.at <= len(block.text) for note in block.notes)
        assert all(draft.blocks[note.block].kind is Kind.FOOTNOTE for note in block.notes)
        assert block.lead_in is None or block.lead_in < index


@settings(max_examples=400, deadline=None)
@given(texts)
@example("a\n12\n\n\n\n\n\n\n\n\n\n13\n")
@example("# Contents\n# Contents must;")
def test_plain_text_loses_no_word(text: str) -> None:
    draft = read_text(text, name="x")
    check_offsets(draft)
    lost = Counter(letters(text)) - Counter(letters(words(draft)))
    if lost:
        assert any(warning.startswith("dropped") for warning in draft.warnings)
        dropped = " ".join(draft.warnings).casefold() + words(draft).casefold()
        assert all(
            word.casefold() in dropped for word in re.findall(r"[^\W\d_]{3,}", text) if word.casefold() != "page"
        )
    assert not Counter(letters(words(draft))) - Counter(letters(text))


@settings(max_examples=400, deadline=None)
@given(texts)
def test_markdown_loses_no_word(text: str) -> None:
    draft = read_markdown(text, name="x")
    check_offsets(draft)
    if not draft.warnings:
        assert not Counter(letters(text)) - Counter(letters(words(draft)))


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    for read in (read_text, read_markdown):
        check_offsets(read(text, name="x"))


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=200), st.sampled_from([".md", ".txt", ".bin"]))
def test_any_bytes_are_read_or_refused_in_one_line(data: bytes, suffix: str) -> None:
    try:
        draft = read_draft(Path(f"x{suffix}"), data=data)
    except UnreadableDraft as refused:
        message = str(refused)
    else:
        check_offsets(draft)
        message = ""
    assert "\n" not in message
