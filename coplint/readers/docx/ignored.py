"""What is passed over on purpose, and why: an element in no table and not here is warned of by name."""

from __future__ import annotations

from coplint.readers.docx.names import PPR, RPR, W14, W

_PROPERTIES = "properties: read where they decide what is shown"
_MARKER = "marks a place or a range and shows nothing"
_PAGE = "belongs to the page, not to the text"
_OWN_MARK = "the note's or comment's own mark, which its number already gives"

IGNORED_INLINE = {
    PPR: _PROPERTIES,
    RPR: _PROPERTIES,
    W + "bookmarkEnd": _MARKER,
    W + "proofErr": _MARKER,
    W + "permStart": _MARKER,
    W + "permEnd": _MARKER,
    W + "moveFromRangeStart": _MARKER,
    W + "moveFromRangeEnd": _MARKER,
    W + "moveToRangeStart": _MARKER,
    W + "moveToRangeEnd": _MARKER,
    W + "customXmlInsRangeStart": _MARKER,
    W + "customXmlInsRangeEnd": _MARKER,
    W + "customXmlDelRangeStart": _MARKER,
    W + "customXmlDelRangeEnd": _MARKER,
    W + "customXmlMoveFromRangeStart": _MARKER,
    W + "customXmlMoveFromRangeEnd": _MARKER,
    W + "customXmlMoveToRangeStart": _MARKER,
    W + "customXmlMoveToRangeEnd": _MARKER,
    W14 + "customXmlConflictInsRangeStart": _MARKER,
    W14 + "customXmlConflictInsRangeEnd": _MARKER,
    W14 + "customXmlConflictDelRangeStart": _MARKER,
    W14 + "customXmlConflictDelRangeEnd": _MARKER,
    W + "smartTagPr": _PROPERTIES,
    W + "customXmlPr": _PROPERTIES,
    W + "fldData": "what an old field keeps for itself",
    W + "delInstrText": "the instruction of a deleted field",
    W + "softHyphen": "shown only where a line happens to break",
    W + "lastRenderedPageBreak": _PAGE,
    W + "pgNum": _PAGE,
    W + "annotationRef": _OWN_MARK,
    W + "footnoteRef": _OWN_MARK,
    W + "endnoteRef": _OWN_MARK,
    W + "separator": "the line above notes",
    W + "continuationSeparator": "the line above notes",
    W + "dayShort": "today's date: the words depend on the day of reading",
    W + "dayLong": "today's date: the words depend on the day of reading",
    W + "monthShort": "today's date: the words depend on the day of reading",
    W + "monthLong": "today's date: the words depend on the day of reading",
    W + "yearShort": "today's date: the words depend on the day of reading",
    W + "yearLong": "today's date: the words depend on the day of reading",
}
IGNORED_BLOCKS = {key: reason for key, reason in IGNORED_INLINE.items() if reason is _MARKER} | {
    W + "bookmarkStart": _MARKER,
    W + "commentRangeEnd": _MARKER,
    W + "tblPr": _PROPERTIES,
    W + "tblGrid": _PROPERTIES,
    W + "tblPrEx": _PROPERTIES,
    W + "trPr": _PROPERTIES,
    W + "tcPr": _PROPERTIES,
    W + "sdtPr": _PROPERTIES,
    W + "sdtEndPr": _PROPERTIES,
    W + "customXmlPr": _PROPERTIES,
}
