"""The file as a package: its parts and how they relate (ECMA-376-2)."""

from __future__ import annotations

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
_LARGEST_PART = 150_000_000
"""Bytes. The text of the longest specifications is a tenth of this; beyond it lies a zip bomb."""
_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


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
    """Parts that could not be read, or not wholly, with the reason."""
    parsed: dict[str, Part | None] = field(default_factory=dict)
    found: Part | None = None
    """The main part, once it is known."""

    @property
    def main(self) -> Part:
        """The part that holds the body. Raises UnreadableDraft if there is none."""
        if self.found is None:
            self.found = self._main()
        return self.found

    def part(self, name: str) -> Part | None:
        """A part by its name; None if it is missing or broken, and a broken one is noted in `damaged`."""
        if name not in self.parsed:
            root = self._root(name)
            self.parsed[name] = None if root is None else Part(name, root, self.relations(name))
        return self.parsed[name]

    def related(self, part: Part, kind: str) -> Part | None:
        """The first part that `part` points at as its `kind`, such as "styles"."""
        targets = (known.target for known in part.relations.values() if known.kind == kind and not known.external)
        return next((found for target in targets if (found := self.part(target)) is not None), None)

    def relations(self, name: str) -> dict[str, Relation]:
        """What a part points at, by relationship id; "" is the package itself."""
        folder, leaf = posixpath.split(name)
        root = self._root(posixpath.join(folder, "_rels", f"{leaf}.rels"))
        return (
            {}
            if root is None
            else {entry.get("Id", ""): _relation(entry, folder) for entry in root.iter(_RELATIONSHIP)}
        )

    def _main(self) -> Part:
        targets = (known.target for known in self.relations("").values() if known.kind == "officeDocument")
        name = next(targets, _MAIN_PART)
        if name.lower() not in self.names:
            raise UnreadableDraft("is a zip archive, but holds no Word document")
        part = self.part(name)
        if part is None:
            raise UnreadableDraft(f"is damaged: {self.damaged[-1]}")
        return part

    def _root(self, name: str) -> Element | None:
        if name.lower() not in self.names:
            return None
        try:
            root = etree.fromstring(self._bytes(name), _parser())
        except (_Unreadable, etree.XMLSyntaxError) as broken:
            self.damaged.append(f"{name} cannot be read ({_reason(broken)})")
            return None
        if root.getroottree().docinfo.internalDTD is not None:
            self.damaged.append(f"{name} defines entities, which are not read")
        in_transitional(root)
        return root

    def _bytes(self, name: str) -> bytes:
        entry = self.names[name.lower()]
        try:
            with self.archive.open(entry) as stream:
                data = stream.read(_LARGEST_PART + 1)
        except RuntimeError as locked:
            raise _Unreadable("it has a password") from locked
        except (zipfile.BadZipFile, OSError, EOFError, NotImplementedError, zlib.error) as broken:
            raise _Unreadable("it cannot be unpacked") from broken
        if len(data) > _LARGEST_PART:
            raise _Unreadable(f"it unpacks to more than {_LARGEST_PART // 1_000_000} MB")
        return data


class _Unreadable(Exception):
    """A part that the archive does not give back."""


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


def _reason(broken: Exception) -> str:
    """What a parser or the archive said, in a line, without the place in a line of a megabyte."""
    said = " ".join(str(getattr(broken, "msg", broken)).split())
    return said.split(", line", maxsplit=1)[0].split(" line ", maxsplit=1)[0]
