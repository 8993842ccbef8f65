"""Which reader reads which file, and one clear line for a file that none can."""

from pathlib import Path

import pytest

from coplint.draft.errors import UnreadableDraft
from coplint.readers.files import read_draft

SENTENCE = "Bodies “must” plan – soon."


def refusal(path: Path, data: bytes | None = None) -> str:
    with pytest.raises(UnreadableDraft) as caught:
        read_draft(path, data=data)
    message = str(caught.value)
    assert "\n" not in message
    assert message.startswith(path.as_posix())
    return message


@pytest.mark.parametrize(
    ("name", "text"), [("a.md", "must"), ("A.MARKDOWN", "must"), ("a.txt", "*must*"), ("a.TEXT", "*must*")]
)
def test_the_suffix_names_the_reader(tmp_path: Path, name: str, text: str) -> None:
    path = tmp_path / name
    path.write_text("*must*", encoding="utf-8")
    assert read_draft(path).blocks[0].text == text


def test_an_unknown_suffix_is_read_as_text_if_it_is_text(tmp_path: Path) -> None:
    path = tmp_path / "draft"
    path.write_text(SENTENCE, encoding="utf-8")
    draft = read_draft(path)
    assert draft.blocks[0].text == SENTENCE
    assert draft.path == path.as_posix()


def test_data_may_stand_in_for_the_file() -> None:
    draft = read_draft(Path("gone.md"), name="git:HEAD:gone.md", data=b"# One")
    assert draft.path == "git:HEAD:gone.md"
    assert draft.blocks[0].origin.part == "git:HEAD:gone.md"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_encodings_that_say_what_they_are(encoding: str) -> None:
    draft = read_draft(Path("a.txt"), data=SENTENCE.encode(encoding))
    assert (draft.blocks[0].text, draft.warnings) == (SENTENCE, ())


def test_windows_1252_is_read_with_a_warning() -> None:
    draft = read_draft(Path("a.md"), data=f"One.\n\n{SENTENCE}".encode("cp1252"))
    assert draft.blocks[1].text == SENTENCE
    assert len(draft.warnings) == 1
    assert draft.warnings[0].startswith("not UTF-8 (line 3); read as Windows-1252")


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("a.md", b"", "empty"),
        ("a.docx", b"", "empty"),
        ("a.txt", b"version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n", "Git LFS pointer"),
        ("a.md", b"\x89PNG\r\n\x1a\n\x00\x00", "binary"),
        ("a.txt", b"\xff\xfea", "UTF-8"),
        ("a.txt", b"caf\xe9 \x81", "UTF-8"),
        ("a.odt", b"\x89PNG\r\n\x1a\n\x00\x00", ".docx"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1text", ".docx"),
        ("a.dat", b"caf\xe9", ".docx"),
    ],
)
def test_what_cannot_be_read_is_named(name: str, data: bytes, says: str) -> None:
    assert says in refusal(Path(name), data)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    assert "no such file" in refusal(tmp_path / "none.md")


def test_a_directory_is_named(tmp_path: Path) -> None:
    assert "directory" in refusal(tmp_path)


def test_a_file_held_back_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.md"
    path.write_text("x", encoding="utf-8")

    def refuse(_path: Path) -> bytes:
        raise PermissionError(13, "refused")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert "permission" in refusal(path)
