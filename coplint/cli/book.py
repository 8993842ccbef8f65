"""The rules that hold in a folder: those of the settings and of the command line, and which of them run."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from coplint.cli.asked import Asked, BadOption
from coplint.config.settings import Settings
from coplint.errors import CoplintError
from coplint.rulebook.load import check_ids
from coplint.rulebook.model import Rule
from coplint.rulebook.packs import rulebook, shipped_rules
from coplint.rulebook.selection import Selection, ids, say_unknown, selected, unknown_name
from coplint.rulebook.shipped import UnknownName
from coplint.yamlfile import YamlError


@dataclass(frozen=True)
class Book:
    """The rules of one folder. `path` is its settings file, if any; `brought` what the command line names."""

    asked: Asked
    path: Path | None
    settings: Settings
    brought: tuple[Rule, ...]

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """All of them, those that are not selected too."""
        packs = () if self.asked.packs else self.settings.packs
        try:
            rules = (*rulebook(packs, self.settings.rules), *self.brought)
        except UnknownName as wrong:
            raise YamlError(f"{self.path}: {wrong}") from wrong
        check_ids(rules)
        return rules

    @cached_property
    def selection(self) -> Selection:
        """The rules to run. Raises BadOption or YamlError, whoever has to mend it, if there are none of these names."""
        asked, here = self.asked, self.settings
        named = (*asked.select, *asked.ignore)
        written = () if asked.select else (*here.select, *here.ignore)
        # where --pack stands for the packs of the settings, these may well name rules of theirs
        known = (*self.rules, *shipped_rules()) if asked.packs and written else self.rules
        if (name := unknown_name(named, self.rules)) is not None:
            raise BadOption(say_unknown(name, (*self.rules, *shipped_rules())))
        if (name := unknown_name(written, known)) is not None:
            raise YamlError(f"{self.path}: {say_unknown(name, (*self.rules, *shipped_rules()))}")
        try:
            ignored = asked.ignore if asked.select else (*asked.ignore, *here.ignore)
            return selected(self.rules, asked.select or here.select, ignored)
        except CoplintError as wrong:
            raise (BadOption(str(wrong)) if named or asked.packs else YamlError(f"{self.path}: {wrong}")) from wrong

    def knows(self, name: str) -> bool:
        """Whether any rule that coplint can find has this id, or had it."""
        return name in ids(self.rules) or name in ids(shipped_rules())
