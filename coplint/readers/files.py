"""From a file to a draft: which reader reads which kind of file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from coplint.draft.errors import UnreadableDraft
from coplint.draft.model import Draft, View
from coplint.readers.encoding import decode

_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_READABLE = "coplint reads Word (.docx, .docm, .dotx, .dotm), Markdown (.md, .markdown) and text (.txt, .text)"

Reader = Callable[[Path, str, bytes, View], Draft]
"""What reads the bytes of a file, given its path, the name to show for it and the view of tracked changes."""


def read_draft(path: Path, *, name: str | None = None, data: bytes | None = None, view: View = View.FINAL) -> Draft:
    """The draft in a file, or in `data` that would stand in it; `name` is what it is called in messages.

    Raises UnreadableDraft, with one line that says what is the matter, for a file that cannot be read.
    """
    shown = name if name is not None else path.as_posix()
    content = data if data is not None else _content(path, shown)
    if not content:
        raise UnreadableDraft(f"{shown}: the file is empty")
    reader = _READERS.get(path.suffix.lower()) or _sniffed(content, shown)
    return reader(path, shown, content, view)


def _content(path: Path, shown: str) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise UnreadableDraft(f"{shown}: there is no such file") from None
    except PermissionError as refused:
        raise UnreadableDraft(f"{shown}: {_refusal(path, refused)}") from None
    except OSError as wrong:
        raise UnreadableDraft(f"{shown}: {_refusal(path, wrong)}") from None
    except ValueError:
        raise UnreadableDraft(f"{shown!r}: no file can have this name") from None


def _refusal(path: Path, wrong: OSError) -> str:
    """Why a file could not be opened; Windows refuses a directory, and a file Word holds open, with one error."""
    if path.is_dir():
        return "a directory, not a draft; name the file in it"
    if isinstance(wrong, PermissionError):
        return "no permission to read it; it may be open in Word"
    return f"cannot be read ({wrong.strerror or 'input/output error'})"


def _sniffed(content: bytes, shown: str) -> Reader:
    """The reader for a file whose name does not say what it holds."""
    if content.startswith(_ZIP):
        return _word
    if not content.startswith(_OLE) and _is_text(content):
        return _text
    raise UnreadableDraft(f"{shown}: neither a Word file nor text; {_READABLE}")


def _is_text(content: bytes) -> bool:
    try:
        return "\0" not in content.decode("utf-8")
    except UnicodeDecodeError:
        return False


def _word(path: Path, name: str, data: bytes, view: View) -> Draft:
    from coplint.readers.docx.reader import read_docx  # lxml, which a text draft does without

    return read_docx(path, name=name, data=data, view=view)


def _markdown(_path: Path, name: str, data: bytes, view: View) -> Draft:
    from coplint.readers.markdown import read_markdown  # markdown-it, for Markdown alone

    text, warnings = decode(data, name=name)
    draft = read_markdown(text, name=name, view=view)
    return replace(draft, warnings=(*warnings, *draft.warnings))


def _text(_path: Path, name: str, data: bytes, _view: View) -> Draft:
    from coplint.readers.plaintext import read_text

    text, warnings = decode(data, name=name)
    draft = read_text(text, name=name)
    return replace(draft, warnings=(*warnings, *draft.warnings))


_READERS: dict[str, Reader] = {
    ".docx": _word,
    ".docm": _word,
    ".dotx": _word,
    ".dotm": _word,
    ".md": _markdown,
    ".markdown": _markdown,
    ".txt": _text,
    ".text": _text,
}
