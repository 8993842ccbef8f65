"""Form fields of the old kind: the drop-down value that was chosen, the box that was ticked (ECMA-376 17.16.17)."""

from __future__ import annotations

from coplint.readers.docx.names import VAL, W
from coplint.readers.docx.xml import Element, number, on

_TICKED, _EMPTY = "☒", "☐"


def choice(form: Element | None) -> str:
    """What a drop-down list or a check box shows; "" for anything else, whose words are the field's result."""
    if form is None:
        return ""
    box, listed = form.find(W + "checkBox"), form.find(W + "ddList")
    if box is not None:
        said = W + "checked" if box.find(W + "checked") is not None else W + "default"
        return _TICKED if on(box, said) else _EMPTY
    if listed is None:
        return ""
    entries = [entry.get(VAL, "") for entry in listed.findall(W + "listEntry")]
    chosen = number(listed, W + "result")
    if chosen is None:
        chosen = number(listed, W + "default") or 0
    return entries[chosen] if 0 <= chosen < len(entries) else ""
