"""The modal schemes and the list of acronyms that come with coplint."""

from __future__ import annotations

from functools import lru_cache

from coplint.analysis.modals import ModalScheme
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
    return scheme(wanted or declared(draft) or DEFAULT_SCHEME)


def declared(draft: Draft) -> str | None:
    """The scheme that a draft says it follows: the boilerplate of RFC 2119, or ISO's clause on verbal forms."""
    for block in draft.blocks:
        if "2119" in block.text and "interpreted" in block.text:
            return "rfc2119"
        if "verbal forms" in block.text and "ISO" in block.text:
            return "iso-directives"
    return None


@lru_cache(maxsize=1)
def exempt_acronyms() -> frozenset[str]:
    """Acronyms that any reader knows."""
    document = load(shipped() / "acronyms.yml")
    return frozenset(map(str, document.data["exempt"]))
