"""The file as a package: its parts, how they relate, and every way in which it may be no package at all (ECMA-376-2)."""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from dataclasses import dataclass, field
from urllib.parse import unquote

from lxml import etree

from coplint.draft.errors import UnreadableDraft
from coplint.readers.docx.strict import in_transitional
from coplint.readers.docx.xml import Element

_MAIN_PART = "word/document.xml"
_LARGEST_PART = 300_000_000
"""Bytes. The text of the longest specifications is a tenth of this; beyond it lies a zip bomb."""
_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


@dataclass(frozen=True, slots=True)
class Relation:
    """What a part points at: `kind` is the last word of the relationship's type, the same in strict files."""

    kind: str
    target: str
    external: bool


@dataclass(slots=True)
class Part:
    """One XML part, with what it points at."""

    name: str
    root: Element
    relations: dict[str, Relation]


@dataclass(slots=True)
class Package:
    """A Word file, opened. Parts are parsed once, when first asked for."""

    archive: zipfile.ZipFile
    names: dict[str, str]
    """Part names as the archive spells them, by their lower-case spelling (OPC compares without case)."""
    damaged: list[str] = field(default_factory=list)
    parsed: dict[str, Part | None] = field(default_factory=dict)
    found: Part | None = None
    """The main part, once it is known."""

    @property
    def main(self) -> Part:
        """The part that holds the body. Raises UnreadableDraft if there is none."""
        if self.found is None:
            named = next((known.target for known in self.relations("").values() if known.kind == "officeDocument"), _MAIN_PART)
            if named.lower() not in self.names:
                raise UnreadableDraft("is a zip archive, but holds no Word document")
            try:
                self.found = self._parse(named)
            except etree.XMLSyntaxError as broken:
                raise UnreadableDraft(f"is damaged: its main part {named} is no XML ({_reason(broken)})") from broken
        return self.found

    def part(self, name: str) -> Part | None:
        """A part other than the main one; None if it is missing or broken, and a broken one is noted in `damaged`."""
        if name not in self.parsed:
            self.parsed[name] = None
            if name.lower() in self.names:
                try:
                    self.parsed[name] = self._parse(name)
                except etree.XMLSyntaxError as broken:
                    self.damaged.append(f"{name} ({_reason(broken)})")
        return self.parsed[name]

    def related(self, part: Part, kind: str) -> Part | None:
        """The first part that `part` points at as its `kind`, such as "styles"."""
        targets = (relation.target for relation in part.relations.values() if relation.kind == kind and not relation.external)
        return next((found for target in targets if (found := self.part(target)) is not None), None)

    def relations(self, name: str) -> dict[str, Relation]:
        """What a part points at, by relationship id; "" is the package itself."""
        folder, leaf = posixpath.split(name)
        listing = posixpath.join(folder, "_rels", f"{leaf}.rels")
        if listing.lower() not in self.names:
            return {}
        try:
            root = etree.fromstring(self.read(listing), _parser())
        except etree.XMLSyntaxError as broken:
            self.damaged.append(f"{listing} ({_reason(broken)})")
            return {}
        return {entry.get("Id", ""): _relation(entry, folder) for entry in root.iter(_RELATIONSHIP)}

    def read(self, name: str) -> bytes:
        """The bytes of a part. Raises UnreadableDraft when they are damaged or too many."""
        try:
            with self.archive.open(self.names[name.lower()]) as stream:
                data = stream.read(_LARGEST_PART + 1)
        except RuntimeError as locked:
            raise UnreadableDraft("is encrypted: save it without a password first") from locked
        except (zipfile.BadZipFile, OSError, EOFError, NotImplementedError, zlib.error) as broken:
            raise UnreadableDraft(f"is damaged: {name} cannot be unpacked") from broken
        if len(data) > _LARGEST_PART:
            raise UnreadableDraft(f"is refused: {name} unpacks to more than {_LARGEST_PART // 1_000_000} MB")
        return data

    def _parse(self, name: str) -> Part:
        root = etree.fromstring(self.read(name), _parser())
        in_transitional(root)
        return Part(name, root, self.relations(name))


def open_package(data: bytes, name: str) -> Package:
    """The package in `data`. Raises UnreadableDraft with one line that says what the file is instead."""
    if posixpath.basename(name.replace("\\", "/")).startswith("~$"):
        raise UnreadableDraft("is the lock file that Word keeps while a draft is open, not a draft")
    if data.startswith(b"version https://git-lfs"):
        raise UnreadableDraft("is a Git LFS pointer, not the file itself: run `git lfs pull`")
    if data.startswith(_OLE):
        what = "is encrypted: save it without a password first" if _ENCRYPTED in data else "is in the old .doc format: save it as .docx"
        raise UnreadableDraft(what)
    if not data:
        raise UnreadableDraft("is empty")
    if not data.startswith(b"PK"):
        raise UnreadableDraft("is not a Word file: it is no zip archive")
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, OSError) as broken:
        raise UnreadableDraft("is damaged or cut short: its zip archive has no directory") from broken
    return Package(archive, {entry.replace("\\", "/").lstrip("/").lower(): entry for entry in archive.namelist()})


def _relation(entry: Element, folder: str) -> Relation:
    target = unquote(entry.get("Target", "")).replace("\\", "/")
    external = entry.get("TargetMode") == "External"
    if not external:
        target = posixpath.normpath(target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target))
    return Relation(entry.get("Type", "").rstrip("/").rpartition("/")[2], target, external)


def _parser() -> etree.XMLParser:
    """A parser that fetches nothing, expands no entity and goes no deeper than libxml2 thinks safe."""
    return etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )


def _reason(broken: etree.XMLSyntaxError) -> str:
    return str(broken.msg).split(", line", maxsplit=1)[0]
