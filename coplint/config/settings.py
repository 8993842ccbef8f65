"""A team's settings: `coplint.yml`, or `[tool.coplint]` in pyproject.toml, nearest above the draft."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from coplint.config.levels import Severity, Stage
from coplint.config.texts import Label, Name, Reason
from coplint.draft.model import View
from coplint.strict import STRICT
from coplint.wording import Words
from coplint.yamlfile import YamlDocument, YamlError, load

FILES = ("coplint.yml", "coplint.yaml")
_SAID = {**STRICT, "use_attribute_docstrings": True}
"""Keys as in rules; what stands below a field describes it in the JSON Schema too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dismissal:
    """A finding set aside: which rule, where, and why. `words` narrows it to findings that quote them.

    Without `label`, `words` or `fingerprint` the rule is set aside for the whole draft. After `until` it lapses.
    """

    rule: str
    label: Label | None = None
    words: Words | None = None
    fingerprint: str | None = None
    reason: Reason
    by: str | None = None
    until: datetime.date | None = None

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What coplint does for the drafts below a folder, unless the command line says otherwise."""

    packs: tuple[str, ...] = ("drafting",)
    """packs that come with coplint"""
    rules: tuple[Path, ...] = ()
    """rule files and folders of the team, beside this file"""
    select: tuple[str, ...] = ()
    """only these rules, topics or packs"""
    ignore: tuple[str, ...] = ()
    """all but these"""
    stage: Stage = Stage.WORKING
    fail_on: Severity = Severity.ERROR
    view: View = View.FINAL
    modal_scheme: str | None = None
    """which words bind; the draft's own declaration otherwise"""
    known_acronyms: tuple[str, ...] = ()
    """acronyms that every reader of the draft knows"""
    known_actors: tuple[str, ...] = ()
    """bodies and people that may bear duties"""
    drafts: dict[Name, str] = field(default_factory=dict)
    """earlier drafts by the name that rules know them by: files, or git:REF"""
    dismissals: tuple[Dismissal, ...] = ()

    __pydantic_config__ = _SAID


def find_settings(start: Path) -> Path | None:
    """The nearest settings file above a draft: `coplint.yml`, or a pyproject.toml that speaks of coplint."""
    folder = start.resolve()
    for above in (folder, *folder.parents):
        for name in FILES:
            if (above / name).is_file():
                return above / name
        if _speaks_of_coplint(above / "pyproject.toml"):
            return above / "pyproject.toml"
    return None


def _speaks_of_coplint(project: Path) -> bool:
    if not project.is_file():
        return False
    text = project.read_text(encoding="utf-8", errors="replace")
    if "coplint" not in text:
        return False
    import tomllib

    try:
        return "coplint" in _tools(tomllib.loads(text))
    except tomllib.TOMLDecodeError:
        return True  # whether it has settings cannot be told; reading them says what is wrong


def _tools(project: dict[str, Any]) -> dict[str, Any]:
    tools = project.get("tool")
    return tools if isinstance(tools, dict) else {}


def read_settings(path: Path | None) -> Settings:
    """The settings in a file, paths made absolute; the defaults for None. Raises YamlError for what is wrong."""
    if path is None:
        return Settings()
    from coplint.validation import validated  # pydantic, which nobody needs who has no settings

    document = _from_toml(path) if path.suffix == ".toml" else load(path)
    settings: Settings = validated(document, (), Settings, document.data if document.data is not None else {})
    return replace(settings, rules=tuple(path.parent / one for one in settings.rules))


def _from_toml(path: Path) -> YamlDocument:
    import tomllib

    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as wrong:
        raise YamlError(f"{path}: {wrong}") from wrong
    return YamlDocument(path, _tools(data).get("coplint", {}), {})
