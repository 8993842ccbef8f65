"""Names of the elements and attributes that the reader knows, spelt as lxml spells them.

Made once here, so that a walk over a hundred thousand elements compares finished strings. Strict files (ISO 29500-1)
use other namespaces for the same elements; `package` renames them on reading.
"""

from __future__ import annotations

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
DGM = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}"
CX = "{http://schemas.microsoft.com/office/drawing/2014/chartex}"
V = "{urn:schemas-microsoft-com:vml}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
W16SE = "{http://schemas.microsoft.com/office/word/2015/wordml/symex}"

XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"

BODY = W + "body"
P, PPR, R_ = W + "p", W + "pPr", W + "r"
RPR, T, DEL_TEXT = W + "rPr", W + "t", W + "delText"
TBL, TR, TC = W + "tbl", W + "tr", W + "tc"
TRPR, TCPR = W + "trPr", W + "tcPr"
SDT, SDT_PR, SDT_CONTENT = W + "sdt", W + "sdtPr", W + "sdtContent"
CUSTOM_XML, SMART_TAG = W + "customXml", W + "smartTag"
INS, DEL, MOVE_FROM, MOVE_TO = W + "ins", W + "del", W + "moveFrom", W + "moveTo"
ALTERNATE, CHOICE, FALLBACK = MC + "AlternateContent", MC + "Choice", MC + "Fallback"
FLD_CHAR, FLD_SIMPLE, INSTR = W + "fldChar", W + "fldSimple", W + "instrText"
VANISH, SPEC_VANISH = W + "vanish", W + "specVanish"
P_STYLE, R_STYLE, NUM_PR, NUM_ID, ILVL = W + "pStyle", W + "rStyle", W + "numPr", W + "numId", W + "ilvl"
OUTLINE_LVL, PPR_CHANGE, RPR_CHANGE = W + "outlineLvl", W + "pPrChange", W + "rPrChange"
FRAME, DROP_CAP = W + "framePr", W + "dropCap"
SECTION = W + "sectPr"
TXBX_CONTENT = W + "txbxContent"
FOOTNOTE, ENDNOTE = W + "footnote", W + "endnote"
FOOTNOTE_REFERENCE, ENDNOTE_REFERENCE = W + "footnoteReference", W + "endnoteReference"

VAL, ID, TYPE, NAME = W + "val", W + "id", W + "type", W + "name"
R_ID = R + "id"

TEXT_BODY, CHART, DIAGRAM = A + "txBody", C + "chart", DGM + "relIds"
PARA_ID = W14 + "paraId"
