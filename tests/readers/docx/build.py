"""Word files made from a few lines of their own XML, and drafts read from them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

from coplint.draft.model import Draft, View
from coplint.readers.docx.reader import read_docx

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" '
    'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'
)
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
ROOTS = {"numbering": "numbering", "styles": "styles", "footnotes": "footnotes", "endnotes": "endnotes",
         "comments": "comments", "settings": "settings", "commentsExtended": "w15:commentsEx"}  # fmt: skip


def run(text: str, look: str = "") -> str:
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def p(content: str = "", *, style: str = "", num: tuple[int, int] | None = None, mark: str = "", more: str = "") -> str:
    """A paragraph: plain text, or runs if `content` begins with a tag. `mark` is the look of its mark."""
    inner = content if content.startswith("<") or not content else run(content)
    listed = f'<w:numPr><w:ilvl w:val="{num[1]}"/><w:numId w:val="{num[0]}"/></w:numPr>' if num else ""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{named}{listed}{more}<w:rPr>{mark}</w:rPr></w:pPr>{inner}</w:p>"


def style(key: str, *, name: str = "", based_on: str = "", inner: str = "", default: bool = False) -> str:
    based = f'<w:basedOn w:val="{based_on}"/>' if based_on else ""
    first = ' w:default="1"' if default else ""
    return (
        f'<w:style w:type="paragraph"{first} w:styleId="{key}"><w:name w:val="{name or key}"/>{based}{inner}</w:style>'
    )


def level(depth: int, style: str, text: str, *, start: int = 1, more: str = "") -> str:
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="{start}"/><w:numFmt w:val="{style}"/>{more}'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


def numbering(abstracts: Mapping[int, str], nums: Mapping[int, tuple[int, str]]) -> str:
    """`abstracts` are levels by id; `nums` the abstract list of each `w:num`, with what it overrides."""
    listed = "".join(
        f'<w:abstractNum w:abstractNumId="{key}">{inner}</w:abstractNum>' for key, inner in abstracts.items()
    )
    return listed + "".join(
        f'<w:num w:numId="{key}"><w:abstractNumId w:val="{abstract}"/>{inner}</w:num>'
        for key, (abstract, inner) in nums.items()
    )


def part(root: str, inner: str) -> str:
    tag = root if ":" in root else f"w:{root}"
    return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><{tag} {NAMESPACES}>{inner}</{tag}>'


def relationships(targets: Mapping[str, tuple[str, str]]) -> str:
    listed = "".join(
        f'<Relationship Id="{key}" Type="{kind if "://" in kind else _OFFICE + kind}" Target="{target}"/>'
        for key, (kind, target) in targets.items()
    )
    return f'<Relationships xmlns="{_PACKAGE}">{listed}</Relationships>'


def files(body: str, *, extra: Mapping[str, tuple[str, str]] | None = None, **parts: str) -> dict[str, str]:
    """The files of a package. `parts` are those of ROOTS by name; `extra` others: file name to kind and content."""
    made = {"word/document.xml": part("document", f"<w:body>{body}</w:body>")}
    targets = {f"r{name}": (name, f"{name}.xml") for name in parts}
    made |= {f"word/{name}.xml": part(ROOTS[name], inner) for name, inner in parts.items()}
    for name, (kind, content) in (extra or {}).items():
        made[f"word/{name}"] = content
        targets[name.partition(".")[0]] = (kind, name)
    made["word/_rels/document.xml.rels"] = relationships(targets)
    made["_rels/.rels"] = relationships({"r1": ("officeDocument", "word/document.xml")})
    return made


def zipped(made: Mapping[str, str | bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in made.items():
            archive.writestr(name, content)
    return stream.getvalue()


def read_bytes(data: bytes, *, name: str = "draft.docx", view: View = View.FINAL) -> Draft:
    return read_docx(Path(name), name=name, data=data, view=view)


def read(
    body: str, *, view: View = View.FINAL, extra: Mapping[str, tuple[str, str]] | None = None, **parts: str
) -> Draft:
    return read_bytes(zipped(files(body, extra=extra, **parts)), view=view)


def texts(draft: Draft) -> list[str]:
    return [block.text for block in draft.blocks]


def shown(draft: Draft) -> list[str]:
    """Blocks as `coplint text` shows them."""
    return [f"{block.number}\t{block.text}" if block.number else block.text for block in draft.blocks]
