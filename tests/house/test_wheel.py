"""The wheel, installed where there is no checkout: everything that coplint reads at run time is inside."""

from __future__ import annotations

import sys
import sysconfig
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.drafts import FIXTURES, ROOT
from tests.house.shell import done

pytestmark = pytest.mark.slow


@dataclass(frozen=True, slots=True)
class Installed:
    """The wheel, and the folder of programs in the environment it is installed in."""

    wheel: Path
    scripts: Path


@pytest.fixture(scope="module")
def installed(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    """The wheel in an environment of its own.

    Its dependencies are lent by the environment the tests run in, through a .pth file: the first command of README,
    which test_readme.py runs, installs them for real, and once is enough.
    """
    folder = tmp_path_factory.mktemp("wheel")
    done(sys.executable, "-m", "build", "--wheel", "--outdir", folder, checkout, cwd=folder)
    (wheel,) = folder.glob("*.whl")
    environment = folder / "environment"
    done(sys.executable, "-m", "venv", environment, cwd=folder)
    paths = sysconfig.get_paths("venv", vars={"base": str(environment), "platbase": str(environment)})
    scripts = Path(paths["scripts"])
    done(scripts / "python", "-m", "pip", "install", "--quiet", "--no-deps", wheel, cwd=folder)
    Path(paths["purelib"], "lent.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return Installed(wheel, scripts)


def test_all_that_is_read_at_run_time_is_inside(installed):
    inside = set(zipfile.ZipFile(installed.wheel).namelist())
    rules = {
        f"coplint/shipped/{path.relative_to(ROOT / 'rules').as_posix()}" for path in (ROOT / "rules").rglob("*.yml")
    }
    templates = {path.relative_to(ROOT).as_posix() for path in (ROOT / "coplint").rglob("templates/*")}
    assert {"coplint/shipped/acronyms.yml", "coplint/shipped/schemes/uk-guidance.yml"} <= rules <= inside
    assert templates
    assert templates <= inside


def test_nothing_else_is_inside(installed):
    tops = {name.partition("/")[0] for name in zipfile.ZipFile(installed.wheel).namelist()}
    assert {top.partition("-")[0] for top in tops} == {"coplint"}


def test_the_package_runs_without_the_checkout(installed, tmp_path):
    where = done(installed.scripts / "python", "-c", "import coplint; print(coplint.__file__)", cwd=tmp_path)
    assert Path(where.strip()).is_relative_to(installed.scripts.parent)


def test_the_rules_are_listed_with_where_they_are_written(installed, tmp_path):
    listed = done(installed.scripts / "coplint", "rules", "list", cwd=tmp_path)
    assert "DR-01" in listed
    assert str(installed.scripts.parent) in listed
    assert str(ROOT) not in listed


def test_the_examples_in_the_rules_hold(installed, tmp_path):
    assert "examples hold" in done(installed.scripts / "coplint", "rules", "test", cwd=tmp_path)


def test_a_clean_draft_is_clean(installed, tmp_path):
    told = done(installed.scripts / "coplint", "check", FIXTURES / "clean" / "clean.docx", cwd=tmp_path)
    assert "nothing found" in told


def test_a_report_is_written(installed, tmp_path):
    done(installed.scripts / "coplint", "report", FIXTURES / "clean" / "clean.docx", "-o", "report.html", cwd=tmp_path)
    assert (tmp_path / "report.html").read_text(encoding="utf-8").startswith("<!doctype html>")
