"""What comes with coplint and needs no rule read: modal schemes, the list of acronyms, and where the packs lie."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from coplint.analysis.modals.conventions import Convention
from coplint.analysis.modals.schemes import ModalScheme
from coplint.rulebook.schemes import load_scheme
from coplint.yamlfile import YamlError, load


class UnknownName(YamlError):
    """A name of something that does not come with coplint; whoever knows which file has it says so."""


DEFAULT_SCHEME = "uk-guidance"


def shipped() -> Path:
    """The folder of what comes with coplint: inside the installed package, or beside it in a checkout."""
    package = Path(__file__).parents[1]
    installed = package / "shipped"
    return installed if installed.is_dir() else package.parent / "rules"


@lru_cache(maxsize=8)
def scheme(name: str) -> ModalScheme:
    """A modal scheme by name. Raises UnknownName if there is none."""
    path = shipped() / "schemes" / f"{name}.yml"
    if not path.is_file():
        known = ", ".join(sorted(one.stem for one in path.parent.glob("*.yml")))
        raise UnknownName(f"there is no modal scheme “{name}”; coplint has {known}")
    return load_scheme(path)


def scheme_for(stated: Convention | None, wanted: str | None, *, usual: str = DEFAULT_SCHEME) -> ModalScheme:
    """The scheme that is asked for, or the one that a draft states, or the usual one."""
    if wanted is None and stated is not None:
        wanted = stated.scheme
    return scheme(wanted or usual)


def scheme_of_rules(path: Path) -> str:
    """The scheme that rules are written for: the one called as the folder of their file, or else the default."""
    folder = path.resolve().parent.name
    return folder if (shipped() / "schemes" / f"{folder}.yml").is_file() else DEFAULT_SCHEME


@lru_cache(maxsize=1)
def exempt_acronyms() -> frozenset[str]:
    """Acronyms that any reader knows."""
    document = load(shipped() / "acronyms.yml")
    return frozenset(map(str, document.data["exempt"]))
