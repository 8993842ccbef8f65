"""YAML with the line and column of every node kept, so that what is wrong with a file can be pointed at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from coplint.errors import CoplintError

try:
    from yaml import CSafeLoader as _Loader
except ImportError:  # PyYAML built without libyaml: slower, the same result
    from yaml import SafeLoader as _Loader  # type: ignore[assignment]

Path_ = tuple[str | int, ...]


class YamlError(CoplintError):
    """One thing wrong with a file, as one line: `file:line:column: what`."""


@dataclass(frozen=True)
class YamlDocument:
    """The plain data of a YAML file and where each part of it stands."""

    path: Path
    data: Any
    marks: Mapping[Path_, tuple[int, int]] = field(repr=False)

    def error(self, where: Path_, what: str) -> YamlError:
        """An error that names the line and column of the part at `where`, or of the nearest part above it."""
        while where and where not in self.marks:
            where = where[:-1]
        line, column = self.marks.get(where, (1, 1))
        return YamlError(f"{self.path}:{line}:{column}: {what}")


def load(path: Path) -> YamlDocument:
    """Read a YAML file. Raises YamlError, in one line, for what cannot be read or parsed, and for a key given twice."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as wrong:
        raise YamlError(f"{path}: cannot be read: {wrong.strerror}") from wrong
    except UnicodeDecodeError as wrong:
        raise YamlError(f"{path}: is not UTF-8 text; save it as UTF-8") from wrong
    return parse(text, path)


def parse(text: str, path: Path) -> YamlDocument:
    """The same, from text already in hand; `path` is what errors name."""
    loader = _Loader(text)
    try:
        root = loader.get_single_node()
        marks: dict[Path_, tuple[int, int]] = {}
        data = _plain(root, (), marks, path, loader) if root is not None else None
    except yaml.MarkedYAMLError as wrong:
        mark = wrong.problem_mark or wrong.context_mark
        at = f":{mark.line + 1}:{mark.column + 1}" if mark else ""
        raise YamlError(f"{path}{at}: {wrong.problem or wrong.context}") from wrong
    except yaml.YAMLError as wrong:
        raise YamlError(f"{path}: {' '.join(str(wrong).split())}") from wrong
    except RecursionError as wrong:
        raise YamlError(f"{path}: is nested too deeply") from wrong
    finally:
        loader.dispose()
    return YamlDocument(path, data, marks)


def _plain(node: yaml.Node, where: Path_, marks: dict[Path_, tuple[int, int]], path: Path, loader: Any) -> Any:
    marks[where] = (node.start_mark.line + 1, node.start_mark.column + 1)
    if isinstance(node, yaml.MappingNode):
        made: dict[Any, Any] = {}
        for key_node, value_node in node.value:
            key = loader.construct_object(key_node, deep=True)
            at = (key_node.start_mark.line + 1, key_node.start_mark.column + 1)
            if not isinstance(key, (str, int)):
                raise YamlError(f"{path}:{at[0]}:{at[1]}: a key must be a word")
            if key in made:
                raise YamlError(f"{path}:{at[0]}:{at[1]}: the key “{key}” is given twice")
            made[key] = _plain(value_node, (*where, key), marks, path, loader)
            marks[(*where, key)] = at
        return made
    if isinstance(node, yaml.SequenceNode):
        return [_plain(item, (*where, index), marks, path, loader) for index, item in enumerate(node.value)]
    return loader.construct_object(node, deep=True)
