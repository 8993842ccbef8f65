"""From the bytes of a text file to its characters."""

from __future__ import annotations

import codecs

from coplint.draft.errors import UnreadableDraft

_MARKED = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # begins like UTF-16's mark, so it is asked first
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LFS = b"version https://git-lfs.github.com/spec/"


def decode(data: bytes, *, name: str) -> tuple[str, tuple[str, ...]]:
    """The text of a file, and warnings about how it had to be read.

    UTF-8 unless a byte order mark says otherwise; what is no UTF-8 is read as Windows-1252, with a warning. Raises
    UnreadableDraft for what is no text.
    """
    if data.startswith(_LFS):
        raise UnreadableDraft(f"{name}: a Git LFS pointer, not the draft itself; run `git lfs pull` first")
    for mark, encoding in _MARKED:
        if data.startswith(mark):
            return _decoded(data, encoding, name=name), ()
    if b"\0" in data:
        raise UnreadableDraft(f"{name}: holds binary data, not text; a draft is a Word, Markdown or text file")
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError as wrong:
        line = data.count(b"\n", 0, wrong.start) + 1
    text = _decoded(data, "cp1252", name=name)
    return text, (f"not UTF-8 (line {line}); read as Windows-1252, so look twice at quotation marks and dashes",)


def _decoded(data: bytes, encoding: str, *, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeError:
        raise UnreadableDraft(f"{name}: neither UTF-8 nor another encoding known here; save it as UTF-8") from None
