"""Opening a file as a package, and saying in a line what it is where it is none."""

from __future__ import annotations

import io
import posixpath
import zipfile

from coplint.draft.errors import UnreadableDraft
from coplint.readers.docx.package import Package

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_LOCKED = "is encrypted: save it without a password first"
_NO_PACKAGE = {
    b"version https://git-lfs": "is a Git LFS pointer, not the file itself: run `git lfs pull`",
    b"{\\rtf": "is in rich text format: save it as .docx",
}


def open_package(data: bytes, name: str) -> Package:
    """The package in `data`. Raises UnreadableDraft with what the matter is, to be read after the file's name."""
    if posixpath.basename(name.replace("\\", "/")).startswith("~$"):
        raise UnreadableDraft("is the lock file that Word keeps while a draft is open, not a draft")
    for start, what in _NO_PACKAGE.items():
        if data.startswith(start):
            raise UnreadableDraft(what)
    if data.startswith(_OLE):
        raise UnreadableDraft(_LOCKED if _ENCRYPTED in data else "is in the old .doc format: save it as .docx")
    if not data.startswith(b"PK"):
        raise UnreadableDraft("is not a Word file: it is no zip archive" if data else "is empty")
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, OSError) as broken:
        raise UnreadableDraft("is damaged or cut short: its zip archive has no directory") from broken
    return Package(archive, {entry.replace("\\", "/").lstrip("/").lower(): entry for entry in archive.namelist()})
