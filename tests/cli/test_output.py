"""Output goes to a file whole or not at all."""

from __future__ import annotations

import os
import stat

import pytest

from coplint.cli.output import tell, write
from coplint.errors import CoplintError


def test_a_file_is_replaced_and_keeps_its_mode(tmp_path):
    path = tmp_path / "report.html"
    path.write_text("old", encoding="utf-8")
    path.chmod(0o640)
    write("new – text\n", path)
    assert path.read_bytes() == "new – text\n".encode()
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


@pytest.mark.parametrize("output", ["one – two\n", "one – two\n".encode()])
def test_a_text_may_come_as_its_bytes(tmp_path, capsysbinary, output):
    write(output, tmp_path / "report.html")
    write(output, None)
    assert (tmp_path / "report.html").read_bytes() == capsysbinary.readouterr().out == "one – two\n".encode()


def test_what_is_no_character_is_written_as_its_escape(tmp_path):
    write("caf\udce9.docx: read\n", tmp_path / "told.txt")
    assert (tmp_path / "told.txt").read_bytes() == b"caf\\udce9.docx: read\n"


@pytest.mark.skipif(os.name == "nt", reason="needs symbolic links and devices")
def test_a_link_stays_a_link_and_a_device_a_device(tmp_path):
    (tmp_path / "real.html").write_text("old", encoding="utf-8")
    (tmp_path / "link.html").symlink_to(tmp_path / "real.html")
    write("new", tmp_path / "link.html")
    assert (tmp_path / "link.html").is_symlink()
    assert (tmp_path / "real.html").read_text(encoding="utf-8") == "new"
    os.mkfifo(tmp_path / "pipe")
    reader = os.open(tmp_path / "pipe", os.O_RDONLY | os.O_NONBLOCK)
    write("through", tmp_path / "pipe")
    assert os.read(reader, 100) == b"through"


@pytest.mark.parametrize("name", ["code.docx", "coplint.yml", "read.md"])
def test_what_people_wrote_is_never_overwritten(tmp_path, name):
    (tmp_path / name).write_text("dear", encoding="utf-8")
    with pytest.raises(CoplintError, match="would be overwritten"):
        write("x", tmp_path / name, inputs=[tmp_path / "read.md"])
    assert (tmp_path / name).read_text(encoding="utf-8") == "dear"


def test_a_write_that_fails_leaves_nothing_behind_and_the_old_file_as_it_was(tmp_path, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    (tmp_path / "report.html").write_text("old", encoding="utf-8")
    monkeypatch.setattr("pathlib.Path.replace", full)
    with pytest.raises(CoplintError, match="cannot be written: No space left"):
        write("new", tmp_path / "report.html")
    assert [(path.name, path.read_text(encoding="utf-8")) for path in tmp_path.iterdir()] == [("report.html", "old")]


def test_what_is_told_cannot_drive_the_terminal(capsys):
    tell("a\x1b[31m.docx:\n\u202ewrong")
    assert capsys.readouterr().err == "a [31m.docx: wrong\n"


def test_a_folder_that_is_not_there_is_said(tmp_path):
    with pytest.raises(CoplintError, match="cannot be written"):
        write("x", tmp_path / "none" / "x.html")
    assert list(tmp_path.iterdir()) == []
