"""How each element inside a paragraph is read: a table from its name to a function."""

from __future__ import annotations

from collections.abc import Mapping

from coplint.readers.docx import field_runs, marks, text, wrappers
from coplint.readers.docx.ignored import IGNORED_INLINE
from coplint.readers.docx.names import (
    ALTERNATE,
    CUSTOM_XML,
    DEL,
    DEL_TEXT,
    ENDNOTE_REFERENCE,
    FLD_CHAR,
    FLD_SIMPLE,
    FOOTNOTE_REFERENCE,
    INS,
    INSTR,
    MOVE_FROM,
    MOVE_TO,
    R_,
    SDT,
    SMART_TAG,
    W14,
    W16SE,
    M,
    T,
    W,
)
from coplint.readers.docx.story import InlineHandler
from coplint.readers.docx.walk import read_inline, skip

HANDLERS: Mapping[str, InlineHandler] = {
    **dict.fromkeys(IGNORED_INLINE, skip),
    R_: text.run,
    T: text.text,
    DEL_TEXT: text.text,
    W + "tab": text.says("\t"),
    W + "ptab": text.says("\t"),
    W + "br": text.says("\n"),
    W + "cr": text.says("\n"),
    W + "noBreakHyphen": text.says("\u2011"),
    W + "sym": text.symbol,
    W16SE + "sym": text.extended_symbol,
    W16SE + "symEx": text.extended_symbol,
    W + "ruby": text.ruby,
    M + "oMath": text.maths,
    M + "oMathPara": text.maths,
    INS: wrappers.inserted,
    MOVE_TO: wrappers.inserted,
    DEL: wrappers.deleted,
    MOVE_FROM: wrappers.deleted,
    W14 + "conflictIns": wrappers.inserted,
    W14 + "conflictDel": wrappers.deleted,
    SDT: wrappers.control,
    ALTERNATE: wrappers.alternate,
    W + "hyperlink": read_inline,
    SMART_TAG: read_inline,
    CUSTOM_XML: read_inline,
    W + "dir": read_inline,
    W + "bdo": read_inline,
    FLD_CHAR: field_runs.field_character,
    FLD_SIMPLE: field_runs.simple_field,
    INSTR: field_runs.instruction,
    FOOTNOTE_REFERENCE: marks.note_mark("footnote"),
    ENDNOTE_REFERENCE: marks.note_mark("endnote"),
    W + "commentRangeStart": marks.comment_starts,
    W + "commentRangeEnd": marks.comment_ends,
    W + "commentReference": marks.comment_mark,
    W + "bookmarkStart": marks.bookmark,
    W + "drawing": marks.drawing,
    W + "pict": marks.drawing,
    W + "object": marks.drawing,
}
