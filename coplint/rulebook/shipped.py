"""The modal schemes and the list of acronyms that come with coplint."""

from __future__ import annotations

from functools import lru_cache

from coplint.analysis.modals.conventions import find_convention
from coplint.analysis.modals.find import ModalScheme
from coplint.draft.model import Draft
from coplint.rulebook.packs import shipped
from coplint.rulebook.schemes import load_scheme
from coplint.yamlfile import YamlError, load

DEFAULT_SCHEME = "uk-guidance"


@lru_cache(maxsize=8)
def scheme(name: str) -> ModalScheme:
    """A modal scheme by name. Raises YamlError if there is none."""
    path = shipped() / "schemes" / f"{name}.yml"
    if not path.is_file():
        known = ", ".join(sorted(one.stem for one in path.parent.glob("*.yml")))
        raise YamlError(f"there is no modal scheme “{name}”; coplint has {known}")
    return load_scheme(path)


def scheme_for(draft: Draft, wanted: str | None) -> ModalScheme:
    """The scheme that is asked for, or the one that the draft declares, or that of United Kingdom guidance."""
    if wanted is None and (stated := find_convention(draft)) is not None:
        wanted = stated.scheme
    return scheme(wanted or DEFAULT_SCHEME)


@lru_cache(maxsize=1)
def exempt_acronyms() -> frozenset[str]:
    """Acronyms that any reader knows."""
    document = load(shipped() / "acronyms.yml")
    return frozenset(map(str, document.data["exempt"]))
