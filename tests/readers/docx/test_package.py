"""Packages: those that Word opens under any name, and those that are none, each told in one line."""

import io
import zipfile

import pytest

from coplint.draft.errors import UnreadableDraft
from coplint.readers.docx import package
from tests.readers.docx.build import NAMESPACES, files, p, part, read_bytes, relationships, shown, texts, zipped

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
GOOD = zipped(files(p("words")))


def refusal(data: bytes, name: str = "draft.docx") -> str:
    with pytest.raises(UnreadableDraft) as refused:
        read_bytes(data, name=name)
    message = str(refused.value)
    assert message.startswith(f"{name}: ")
    assert "\n" not in message
    return message.removeprefix(f"{name}: ")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        pytest.param(b"", "is empty", id="empty"),
        pytest.param(b"Dear all", "no zip archive", id="text"),
        pytest.param(b"{\\rtf1}", "rich text", id="rich text"),
        pytest.param(OLE + "EncryptedPackage".encode("utf-16-le"), "is encrypted", id="encrypted"),
        pytest.param(OLE, "old .doc format", id="old format"),
        pytest.param(b"version https://git-lfs.github.com/spec/v1\noid sha256:0", "git lfs pull", id="LFS pointer"),
        pytest.param(GOOD[:-40], "cut short", id="truncated"),
        pytest.param(zipped({"a.txt": "x"}), "holds no Word document", id="another zip"),
        pytest.param(zipped(files("<w:p>")), "is damaged: word/document.xml cannot be read", id="broken XML"),
        pytest.param(zipped(files("<w:p>\0</w:p>")), "Invalid character", id="a character XML has not"),
        pytest.param(zipped(files("<w:sdt>" * 10_000)), "is damaged: word/document.xml", id="nested deeply"),
    ],
)
def test_what_is_no_word_file_is_told_in_a_line(data: bytes, said: str) -> None:
    assert said in refusal(data)


def test_deep_but_whole_nesting_is_refused() -> None:
    deep = "<w:sdt><w:sdtContent>" * 5_000 + "</w:sdtContent></w:sdt>" * 5_000
    assert "word/document.xml" in refusal(zipped(files(deep)))


def test_a_lock_file_is_named_for_what_it_is() -> None:
    assert "lock file" in refusal(GOOD, name="drafts/~$draft.docx")


def test_a_zip_bomb_is_refused_before_it_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "_LARGEST_PART", 50_000)
    assert "unpacks to more than" in refusal(zipped(files(p("x" * 100_000))))


def test_a_damaged_member_is_told() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as archive:
        for name, content in files(p("words to change")).items():
            archive.writestr(name, content)
    assert "cannot be unpacked" in refusal(stream.getvalue().replace(b"words to change", b"words to chance"))


ENTITIES = '<!DOCTYPE w:document [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY far SYSTEM "file:///etc/hostname">]>'


@pytest.mark.parametrize("entity", ["a", "b", "far"])
def test_entities_are_neither_expanded_nor_fetched_and_are_told_of(entity: str) -> None:
    made = files(p(f"<w:r><w:t>one</w:t><w:t>&{entity};</w:t></w:r>"))
    made["word/document.xml"] = made["word/document.xml"].replace("?><", f"?>{ENTITIES}<")
    draft = read_bytes(zipped(made))
    assert texts(draft) == ["one"]
    assert draft.damaged == ("word/document.xml defines entities, which are not read",)


def test_an_entity_in_place_of_an_element_is_named() -> None:
    made = files(p("<w:r/>&a;<w:r><w:t>one</w:t></w:r>"))
    made["word/document.xml"] = made["word/document.xml"].replace("?><", f"?>{ENTITIES}<")
    draft = read_bytes(zipped(made))
    assert texts(draft) == ["one"]
    assert draft.warnings == (*draft.damaged, "an entity is not read, first in word/document.xml, paragraph 1")


def test_entities_in_attributes_cannot_multiply() -> None:
    lines = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    made = files(p('<w:hyperlink w:anchor="&e11;"/>'))
    made["word/document.xml"] = made["word/document.xml"].replace(
        "?><", f'?><!DOCTYPE w:document [<!ENTITY e0 "0123456789">{lines}]><'
    )
    assert "word/document.xml" in refusal(zipped(made))


@pytest.mark.parametrize("name", ["draft.docm", "draft.dotx", "DRAFT.DOCX", "draft"])
def test_the_name_decides_nothing(name: str) -> None:
    assert texts(read_bytes(GOOD, name=name)) == ["words"]


def test_the_main_part_may_have_another_name_and_absolute_targets() -> None:
    made = {
        "_rels/.rels": relationships({"r": ("officeDocument", "/parts/Main%20text.xml")}),
        "parts/Main text.xml": part("document", f"<w:body>{p('words', style='H')}</w:body>"),
        "parts/_rels/Main text.xml.rels": relationships({"s": ("styles", "../Other/STYLES.xml")}),
        "other/styles.xml": part(
            "styles", '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/></w:style>'
        ),
    }
    assert [block.level for block in read_bytes(zipped(made)).blocks] == [2]


def test_a_package_without_relationships_has_the_usual_main_part() -> None:
    assert texts(read_bytes(zipped({"word/document.xml": part("document", f"<w:body>{p('words')}</w:body>")}))) == [
        "words"
    ]


def test_names_with_backslashes_are_found() -> None:
    made = {name.replace("/", "\\"): content for name, content in files(p("words")).items()}
    assert texts(read_bytes(zipped(made))) == ["words"]


def test_foreign_prefixes_are_read() -> None:
    body = "<x:document xmlns:x='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
    inner = "<x:body><x:p><x:r><x:t>words</x:t></x:r></x:p></x:body></x:document>"
    assert texts(read_bytes(zipped({"word/document.xml": body + inner}))) == ["words"]


def test_strict_files_are_read() -> None:
    lists = part(
        "numbering",
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="4"/><w:lvlText w:val="%1."/></w:lvl>'
        '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    )
    made = files(p("words", num=(1, 0)), extra={"lists.xml": ("numbering", lists)})
    strict = {
        name: content.replace("http://schemas.openxmlformats.org/wordprocessingml/2006/", "http://purl.oclc.org/ooxml/wordprocessingml/")
        .replace("http://schemas.openxmlformats.org/officeDocument/2006/", "http://purl.oclc.org/ooxml/officeDocument/")
        for name, content in made.items()
    }  # fmt: skip
    assert "purl.oclc.org" in strict["word/document.xml"]
    assert shown(read_bytes(zipped(strict))) == ["4.\twords"]


def test_several_bodies_are_all_read() -> None:
    made = files(p("one"))
    made["word/document.xml"] = (
        f"<w:document {NAMESPACES}><w:body>{p('one')}</w:body><w:body>{p('two')}</w:body></w:document>"
    )
    assert texts(read_bytes(zipped(made))) == ["one", "two"]


def test_a_broken_part_is_told_of_and_the_rest_is_read() -> None:
    made = files(p("words", num=(1, 0)), numbering="") | {"word/numbering.xml": "<w:numbering"}
    draft = read_bytes(zipped(made))
    assert shown(draft) == ["words"]
    assert draft.damaged[0].startswith("word/numbering.xml cannot be read (")
    assert draft.warnings == draft.damaged
