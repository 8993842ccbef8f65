"""The text of a paragraph, run by run: a table from element name to the function that reads it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from coplint.draft.model import View
from coplint.readers.docx import symbols
from coplint.readers.docx.alternate import chosen
from coplint.readers.docx.forms import choice
from coplint.readers.docx.ignored import IGNORED_INLINE
from coplint.readers.docx.maths import spelt
from coplint.readers.docx.names import (
    ALTERNATE,
    CUSTOM_XML,
    DEL,
    DEL_TEXT,
    ENDNOTE_REFERENCE,
    FLD_CHAR,
    FLD_SIMPLE,
    FOOTNOTE_REFERENCE,
    ID,
    INS,
    INSTR,
    MOVE_FROM,
    MOVE_TO,
    R_,
    R_STYLE,
    RPR,
    RPR_CHANGE,
    SDT,
    SDT_CONTENT,
    SMART_TAG,
    VAL,
    VANISH,
    W16SE,
    XML_SPACE,
    M,
    T,
    W,
)
from coplint.readers.docx.story import NoteMark, Story
from coplint.readers.docx.xml import Element, child, hexadecimal, on, spelt_name

_SPACE = " \t\r\n"

Handler: TypeAlias = Callable[[Story, Element], None]


def read_inline(story: Story, parent: Element) -> None:
    """Read everything in a paragraph, a run or what wraps runs, in order."""
    handlers = story.inline
    for element in parent:
        handlers.get(element.tag, _unknown)(story, element)


def _run(story: Story, run: Element) -> None:
    """A run, where nearly all the text of a draft stands: the two elements that nearly all runs hold come first."""
    if (story.line.hidden or run in story.suspects) and _is_hidden(story, run):
        return
    for element in run:
        tag = element.tag
        if tag == T:
            _text(story, element)
        elif tag != RPR:
            story.inline.get(tag, _unknown)(story, element)


def _unknown(story: Story, element: Element) -> None:
    story.unknown(spelt_name(element))


def _is_hidden(story: Story, run: Element) -> bool:
    look = child(run, RPR)
    if look is not None and story.reading.view is View.ORIGINAL and (change := child(look, RPR_CHANGE)) is not None:
        look = child(change, RPR)
    if look is None:
        return story.line.hidden
    if child(look, VANISH) is not None:
        return on(look, VANISH)
    style = child(look, R_STYLE)
    return story.line.hidden or (style is not None and style.get(VAL) in story.reading.styles.hiding)


def _text(story: Story, element: Element) -> None:
    text = element.text
    if text and not story.fields.mute:
        if (text[0] in _SPACE or text[-1] in _SPACE) and element.get(XML_SPACE) != "preserve" and not story.preserves:
            text = text.strip(_SPACE)  # as Word does: what is not preserved is how the XML was laid out
        story.line.say(text, element)


def _inserted(story: Story, element: Element) -> None:
    story.reading.insertions += 1
    if story.reading.view is View.FINAL:
        read_inline(story, element)


def _deleted(story: Story, element: Element) -> None:
    story.reading.deletions += 1
    if story.reading.view is View.ORIGINAL:
        read_inline(story, element)


def _says(text: str) -> Handler:
    def say(story: Story, element: Element) -> None:
        if not story.fields.mute:
            story.line.say(text, element)

    return say


def _symbol(story: Story, element: Element) -> None:
    code = hexadecimal(element.get(W + "char"))
    if code is not None and not story.fields.mute:
        story.line.say(symbols.shown(code, element.get(W + "font", "")), element)


def _extended_symbol(story: Story, element: Element) -> None:
    code = hexadecimal(element.get(W16SE + "char"))
    if code is not None and not story.fields.mute:
        story.line.say(symbols.shown(code, element.get(W16SE + "font", "")), element)


def _maths(story: Story, element: Element) -> None:
    if not story.fields.mute:
        story.line.say(spelt(element), element)


def _ruby(story: Story, ruby: Element) -> None:
    """A word and how it is said: the word, then the other in brackets, as print without ruby sets it."""
    base, above = ruby.find(W + "rubyBase"), ruby.find(W + "rt")
    if base is not None:
        read_inline(story, base)
    if above is not None:
        story.line.say("(", above)
        read_inline(story, above)
        story.line.say(")", above)


def _field_character(story: Story, element: Element) -> None:
    match element.get(W + "fldCharType"):
        case "begin":
            story.fields.begin(choice(element.find(W + "ffData")))
        case "separate":
            story.fields.separate()
            story.line.role = story.line.role or story.fields.role
        case "end":
            _field_ends(story, element)


def _field_ends(story: Story, element: Element) -> None:
    closed = story.fields.end()
    if closed is not None and not story.fields.mute:
        if closed.words:
            story.line.say(closed.words, element)
        if closed.computed:
            story.unknown(f"the field {closed.computed}")
    if not story.line.parts:
        story.line.role = story.fields.role


def _simple_field(story: Story, element: Element) -> None:
    story.fields.simple(element.get(W + "instr", ""))
    story.line.role = story.line.role or story.fields.role
    read_inline(story, element)
    story.fields.end()


def _instruction(story: Story, element: Element) -> None:
    story.fields.instruct(element.text or "")


def _control(story: Story, element: Element) -> None:
    content = element.find(SDT_CONTENT)
    if content is not None:
        read_inline(story, content)


def _alternate(story: Story, element: Element) -> None:
    branch = chosen(element)
    if branch is not None:
        read_inline(story, branch)


def _note_mark(kind: str) -> Handler:
    def mark(story: Story, element: Element) -> None:
        note = NoteMark(kind, element.get(ID, ""), element.get(W + "customMarkFollows") in {"1", "true", "on"})
        story.line.marks.append((story.line.length(), note.key))
        story.line.notes.append(note)

    return mark


def _comment_starts(story: Story, element: Element) -> None:
    story.line.comments.append((element.get(ID, ""), story.line.length()))


def _comment_ends(story: Story, element: Element) -> None:
    story.line.comment_ends[element.get(ID, "")] = story.line.length()


def _comment_mark(story: Story, element: Element) -> None:
    """A comment on no words in particular has a mark alone."""
    key = element.get(ID, "")
    if key not in story.reading.commented and all(key != known for known, _ in story.line.comments):
        story.line.comments.append((key, story.line.length()))
        story.line.comment_ends.setdefault(key, story.line.length())


def _drawing(story: Story, element: Element) -> None:
    story.line.drawings.append(element)


def _skip(_story: Story, _element: Element) -> None:
    """Nothing a reader sees; `ignored` says why."""


HANDLERS: Mapping[str, Handler] = {
    **dict.fromkeys(IGNORED_INLINE, _skip),
    R_: _run,
    T: _text,
    DEL_TEXT: _text,
    INS: _inserted,
    MOVE_TO: _inserted,
    DEL: _deleted,
    MOVE_FROM: _deleted,
    W + "tab": _says("\t"),
    W + "ptab": _says("\t"),
    W + "br": _says("\n"),
    W + "cr": _says("\n"),
    W + "noBreakHyphen": _says("\u2011"),
    W + "sym": _symbol,
    FLD_CHAR: _field_character,
    INSTR: _instruction,
    FLD_SIMPLE: _simple_field,
    W + "hyperlink": read_inline,
    SMART_TAG: read_inline,
    CUSTOM_XML: read_inline,
    W + "dir": read_inline,
    W + "bdo": read_inline,
    W + "ruby": _ruby,
    M + "oMath": _maths,
    M + "oMathPara": _maths,
    W16SE + "sym": _extended_symbol,
    W16SE + "symEx": _extended_symbol,
    SDT: _control,
    ALTERNATE: _alternate,
    FOOTNOTE_REFERENCE: _note_mark("footnote"),
    ENDNOTE_REFERENCE: _note_mark("endnote"),
    W + "commentRangeStart": _comment_starts,
    W + "commentRangeEnd": _comment_ends,
    W + "commentReference": _comment_mark,
    W + "drawing": _drawing,
    W + "pict": _drawing,
    W + "object": _drawing,
}
"""How each element inside a paragraph is read."""
