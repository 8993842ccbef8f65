"""CommonMark with tables and footnotes, as a stream of tokens; safe for any text."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from coplint.readers.md.changes import Changes

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock
    from markdown_it.rules_core import StateCore
    from markdown_it.token import Token

DEEPEST = 60
"""Lists and quotations this deep are read as they are typed: far below what Python's stack can take."""

_UNCLOSED = 100
"""Opening brackets without their closing ones in a paragraph: more are no prose, and take time squared to parse."""

_FRONT_MATTER = re.compile(
    r"---[ \t]*\n"
    r"((?:(?:[\w.-]+[ \t]*:(?:[ \t].*)?|[ \t]+.*|-[ \t].*|#.*|)\n)*?)"  # keys, what belongs to them, comments
    r"(?:---|\.\.\.)[ \t]*(?:\n|\Z)"
)


def tokens_of(text: str, changes: Changes) -> tuple[list[Token], dict[str, Any]]:
    """The tokens of a Markdown text, notes standing where they are defined, and what the parser kept beside them.

    `changes` settles what is marked in its paragraphs. Raises RecursionError for brackets nested beyond all reason.
    """
    kept: dict[str, Any] = {"changes": changes}
    return _parser().parse(without_front_matter(text), kept), kept


def without_front_matter(text: str) -> str:
    """The text with the lines of YAML at its head made empty, so that all others keep their numbers.

    What stands between two rules but does not look like keys and values is text, and stays.
    """
    found = _FRONT_MATTER.match(text)
    if not found or not found[1].strip():
        return text
    return "\n" * found[0].count("\n") + text[found.end() :]


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt
    from mdit_py_plugins.footnote import footnote_plugin

    parser = MarkdownIt("commonmark", {"maxNesting": 2 * DEEPEST}).enable("table")
    parser.use(footnote_plugin, move_to_end=False)
    parser.block.ruler.before("table", "deepest", _deepest)
    parser.core.ruler.at("inline", _inline)
    return parser


def _deepest(state: StateBlock, first: int, end: int, silent: bool) -> bool:
    """A block rule that reads all that is left of a container nested too deeply as one paragraph."""
    if state.level < DEEPEST:
        return False
    if silent:
        return True
    last = next((line for line in range(first + 1, end) if state.sCount[line] < state.blkIndent), end)
    state.push("paragraph_open", "p", 1)
    token = state.push("inline", "", 0)
    token.content = state.getLines(first, last, state.blkIndent, False).strip()
    token.map, token.children, token.meta = [first, last], [], {"raw": True}
    state.push("paragraph_close", "p", -1)
    state.line = last
    return True


def _inline(state: StateCore) -> None:
    """The core rule that reads the inside of paragraphs, with a way out for what is no prose."""
    for token in state.tokens:
        if token.type != "inline":
            continue
        token.children = []
        token.content = state.env["changes"].settled(token.content, (token.map or [0])[0] + 1)
        if token.meta.get("raw") or token.content.count("[") - token.content.count("]") > _UNCLOSED:
            token.children.append(_as_typed(token))
        else:
            state.md.inline.parse(token.content, state.md, state.env, token.children)


def _as_typed(token: Token) -> Token:
    return token.copy(type="text", children=None, meta={}, content=" ".join(token.content.split()))
