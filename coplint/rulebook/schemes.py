"""Modal schemes as written in `rules/schemes/*.yml`, validated."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from coplint import yamlfile
from coplint.analysis.modals.schemes import ModalScheme, ModalWord, Strength
from coplint.yamlfile import KeyPath, YamlDocument

_KEYS = ("scheme", "title", "because", "capitals-only", "by-law", "modals")
_ENTRY_KEYS = ("words", "strength", "otherwise")


def load_scheme(path: Path) -> ModalScheme:
    """The scheme of one file. Raises YamlError, in one line with the place, for whatever is wrong with it."""
    document = yamlfile.load(path)
    data = document.data
    if not isinstance(data, dict):
        raise document.error((), "a modal scheme has the keys " + ", ".join(_KEYS))
    _known(document, (), data, _KEYS)
    _text(document, ("because",), data.get("because"))
    return ModalScheme(
        id=_text(document, ("scheme",), data.get("scheme")),
        title=_text(document, ("title",), data.get("title")),
        words=tuple(_entries(document, data.get("modals"))),
        capitals_only=_flag(document, ("capitals-only",), data.get("capitals-only", False)),
        by_law=_flag(document, ("by-law",), data.get("by-law", True)),
    )


def _entries(document: YamlDocument, listed: object) -> Iterator[ModalWord]:
    if not isinstance(listed, list) or not listed:
        raise document.error(("modals",), "must list words with their strength")
    taken: dict[str, int] = {}
    for index, entry in enumerate(listed):
        where: KeyPath = ("modals", index)
        if not isinstance(entry, dict):
            raise document.error(where, "must have `words` and `strength`")
        _known(document, where, entry, _ENTRY_KEYS)
        words = _words(document, (*where, "words"), entry.get("words"))
        for place, word in enumerate(words):
            if taken.setdefault(word.casefold(), index) != index:
                raise document.error((*where, "words", place), f"“{word}” already has a strength")
        strength = _strength(document, (*where, "strength"), entry.get("strength"))
        otherwise = _strength(document, (*where, "otherwise"), entry["otherwise"]) if "otherwise" in entry else None
        yield ModalWord(words, strength, otherwise)


def _known(document: YamlDocument, where: KeyPath, data: dict[object, object], keys: tuple[str, ...]) -> None:
    for key in data:
        if key not in keys:
            raise document.error((*where, str(key)), f"unknown key “{key}”; known are {', '.join(keys)}")


def _flag(document: YamlDocument, where: KeyPath, value: object) -> bool:
    if not isinstance(value, bool):
        raise document.error(where, "must be true or false")
    return value


def _text(document: YamlDocument, where: KeyPath, value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise document.error(where, f"`{where[-1]}` is missing or no text")
    return value.strip()


def _words(document: YamlDocument, where: KeyPath, value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not value:
        raise document.error(where, "`words` must be a list")
    for index, word in enumerate(value):
        if not isinstance(word, str) or not word.strip():
            raise document.error((*where, index), "must be text; put a word such as “no” in quotes")
    return tuple(" ".join(word.split()) for word in value)


def _strength(document: YamlDocument, where: KeyPath, value: object) -> Strength:
    try:
        return Strength(value)  # type: ignore[arg-type]  # anything else is the error below
    except ValueError:
        known = ", ".join(Strength)
        raise document.error(where, f"“{value}” is no strength; known are {known}") from None
