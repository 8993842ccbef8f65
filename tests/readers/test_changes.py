"""Changes and comments in Markdown, as CriticMarkup writes them."""

from __future__ import annotations

import time

import pytest

from coplint.draft.model import Kind, View
from coplint.readers.markdown import read_markdown

MARKED = "1.1 Plans {--should--}{++must++} last a {~~year~>term~~}. {>>who  says?<<}{==Parents==} reply."


@pytest.mark.parametrize(
    ("view", "text"),
    [
        (View.FINAL, "Plans must last a term. Parents reply."),
        (View.ORIGINAL, "Plans should last a year. Parents reply."),
    ],
)
def test_a_view_shows_its_text(view, text):
    draft = read_markdown(MARKED, name="draft.md", view=view)
    assert draft.blocks[0].text == text
    assert (draft.read.insertions, draft.read.deletions, draft.read.view) == (2, 2, view)


def test_a_comment_is_a_comment_of_the_line_where_its_paragraph_begins():
    draft = read_markdown(f"# One\n\n{MARKED}\n", name="draft.md")
    comment = draft.blocks[-1]
    assert (comment.kind, comment.text, comment.origin.first) == (Kind.COMMENT, "who says?", 3)
    assert comment.remark is not None
    assert not comment.remark.resolved


def test_changes_in_cells_and_notes_are_read_too():
    draft = read_markdown("| a |\n|---|\n| {++b++} |\n\nText[^1].\n\n[^1]: {--c--}d\n", name="draft.md")
    assert {"b", "d"} <= {block.text for block in draft.blocks}


@pytest.mark.parametrize("code", ["`{--i--}`", "    {++i++}", "```\n{~~a~>b~~}\n```"])
def test_code_stays_as_it_is(code):
    draft = read_markdown(code, name="draft.md")
    assert draft.blocks[0].text.strip() == code.strip("`\n ")
    assert draft.read.insertions == draft.read.deletions == 0


@pytest.mark.parametrize("text", ["{++" * 30000, "{~~a~>" * 30000, "{>>a" * 30000, "a {-- b"])
def test_what_is_never_closed_is_text_and_costs_no_time(text):
    began = time.monotonic()
    draft = read_markdown(text, name="draft.md")
    assert draft.blocks[0].text == text
    assert time.monotonic() - began < 5
