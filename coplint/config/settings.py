"""A team's settings: `coplint.yml`, or `[tool.coplint]` in pyproject.toml, nearest above the draft."""

from __future__ import annotations

import datetime
import tomllib
from pathlib import Path
from typing import Annotated, Any

from pydantic import AfterValidator, Field, StringConstraints

from coplint.config.levels import Severity, Stage
from coplint.draft.model import View
from coplint.validation import Strict, validated
from coplint.wording import Words
from coplint.yamlfile import YamlDocument, YamlError, load

FILES = ("coplint.yml", "coplint.yaml")


def _with_a_number_or_word(label: str) -> str:
    if not any(map(str.isalnum, label)):
        raise ValueError("has no number or word in it; without `label:` the whole draft is meant")
    return label


Name = Annotated[str, Field(coerce_numbers_to_str=True)]
"""A name that may look like a number, as the year of a draft does."""

Reason = Annotated[str, StringConstraints(strip_whitespace=True, min_length=3)]
Label = Annotated[str, AfterValidator(_with_a_number_or_word)]


class Dismissal(Strict):
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


class Settings(Strict):
    """What coplint does for the drafts below a folder, unless the command line says otherwise."""

    packs: tuple[str, ...] = Field(default=("drafting",), description="packs that come with coplint")
    rules: tuple[Path, ...] = Field(default=(), description="rule files and folders of the team, beside this file")
    select: tuple[str, ...] = Field(default=(), description="only these rules, topics or packs")
    ignore: tuple[str, ...] = Field(default=(), description="all but these")
    stage: Stage = Stage.WORKING
    fail_on: Severity = Severity.ERROR
    view: View = View.FINAL
    modal_scheme: str | None = Field(
        default=None, description="which words bind; the draft's own declaration otherwise"
    )
    known_acronyms: tuple[str, ...] = Field(default=(), description="acronyms that every reader of the draft knows")
    known_actors: tuple[str, ...] = Field(default=(), description="bodies and people that may bear duties")
    drafts: dict[Name, str] = Field(
        default_factory=dict, description="earlier drafts by the name that rules know them by: files, or git:REF"
    )
    dismissals: tuple[Dismissal, ...] = ()


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
    try:
        return "coplint" in text and "coplint" in _tools(tomllib.loads(text))
    except tomllib.TOMLDecodeError:
        return True  # whether it has settings cannot be told; reading them says what is wrong


def _tools(project: dict[str, Any]) -> dict[str, Any]:
    tools = project.get("tool")
    return tools if isinstance(tools, dict) else {}


def read_settings(path: Path | None) -> Settings:
    """The settings in a file, paths made absolute; the defaults for None. Raises YamlError for what is wrong."""
    if path is None:
        return Settings()
    document = _from_toml(path) if path.suffix == ".toml" else load(path)
    settings: Settings = validated(document, (), Settings, document.data if document.data is not None else {})
    return settings.model_copy(update={"rules": tuple(path.parent / one for one in settings.rules)})


def _from_toml(path: Path) -> YamlDocument:
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as wrong:
        raise YamlError(f"{path}: {wrong}") from wrong
    return YamlDocument(path, _tools(data).get("coplint", {}), {})
