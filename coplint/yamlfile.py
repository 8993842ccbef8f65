"""YAML with the line and column of every node kept, so that what is wrong with a file can be pointed at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from coplint.errors import CoplintError

try:
    from yaml import CSafeLoader as _Loader
except ImportError:  # PyYAML built without libyaml: slower, the same result
    from yaml import SafeLoader as _Loader  # type: ignore[assignment]

KeyPath = tuple[str | int, ...]
"""Where a part of a file stands: the keys and indices that lead to it from the top."""

_SAID = (
    ("found a tab", "indent with spaces, not with tabs"),
    (
        "cannot start any token",
        "begins with a sign or a tab; indent with spaces, and take away lines that begin with ```",
    ),
    ("could not find expected ':'", "a key needs a colon and a space after it; look at this line and the one above"),
    (
        "mapping values are not allowed",
        "a second colon, or a line that stands too far in; quote words that hold a colon",
    ),
    ("did not find expected", "does not fit what stands above: check how far the line stands in, and quotation marks"),
    ("found unexpected end of stream", "a quotation mark or bracket is opened and never closed"),
)
"""What the parser says of a beginner's slip, and what to do about it."""

_DEEPEST = 60
_MOST = 200_000


class YamlError(CoplintError):
    """One thing wrong with a file, as one line: `file:line:column: what`."""


@dataclass(frozen=True)
class YamlDocument:
    """The plain data of a YAML file and where each part of it stands."""

    path: Path
    data: Any
    marks: Mapping[KeyPath, tuple[int, int]] = field(repr=False)

    def error(self, where: KeyPath, what: str) -> YamlError:
        """An error that names the line and column of the part at `where`, or of the nearest part above it."""
        while where and where not in self.marks:
            where = where[:-1]
        line, column = self.marks.get(where, (1, 1))
        return YamlError(f"{self.path}:{line}:{column}: {what}")


def load(path: Path) -> YamlDocument:
    """Read a YAML file. Raises YamlError, in one line, for what cannot be read or parsed, and for a key given twice."""
    return parse(read(path), path)


def read(path: Path) -> str:
    """The text of a YAML file with its line ends as they are. Raises YamlError, in one line, if it cannot be read."""
    try:
        return path.read_bytes().decode("utf-8-sig")
    except OSError as wrong:
        raise YamlError(f"{path}: cannot be read: {wrong.strerror}") from wrong
    except UnicodeDecodeError as wrong:
        raise YamlError(f"{path}: is not UTF-8 text; save it as UTF-8") from wrong


def parse(text: str, path: Path) -> YamlDocument:
    """The same, from text already in hand; `path` is what errors name."""
    loader = _Loader(text)
    try:
        _sober(text, path)
        root = loader.get_single_node()
        marks: dict[KeyPath, tuple[int, int]] = {}
        data = _Plain(path, loader, marks).of(root, ()) if root is not None else None
    except yaml.MarkedYAMLError as wrong:
        mark = wrong.problem_mark or wrong.context_mark
        at = f":{mark.line + 1}:{mark.column + 1}" if mark else ""
        raise YamlError(f"{path}{at}: {_in_words(wrong.problem or wrong.context or '')}") from wrong
    except yaml.YAMLError as wrong:
        raise YamlError(f"{path}: {' '.join(str(wrong).split())}") from wrong
    finally:
        loader.dispose()
    return YamlDocument(path, data, marks)


def _in_words(problem: str) -> str:
    said = next((f"{words} " for sign, words in _SAID if sign in problem), "")
    return f"{said}({problem})" if said else problem


def _sober(text: str, path: Path) -> None:
    """Raises YamlError for nesting that no rule needs and that the composer, which recurses, would not survive."""
    depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > _DEEPEST:
                line = event.start_mark.line + 1 if event.start_mark else 1
                raise YamlError(f"{path}:{line}: is nested too deeply")
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1


@dataclass(slots=True)
class _Plain:
    """Nodes made into plain data, with the place of each noted."""

    path: Path
    loader: Any
    marks: dict[KeyPath, tuple[int, int]]
    left: int = _MOST

    def of(self, node: yaml.Node, where: KeyPath) -> Any:
        self.left -= 1
        if self.left < 0 or len(where) > _DEEPEST:
            raise YamlError(f"{self.path}: comes to too much; aliases may repeat only a little")
        self.marks[where] = _place(node)
        if isinstance(node, yaml.MappingNode):
            return dict(self._pairs(node, where))
        if isinstance(node, yaml.SequenceNode):
            return [self.of(item, (*where, index)) for index, item in enumerate(node.value)]
        return self._scalar(node)

    def _scalar(self, node: yaml.Node) -> Any:
        try:
            return self.loader.construct_object(node, deep=True)
        except ValueError as wrong:  # what looks like a date and is none, as 2026-06-31
            line, column = _place(node)
            raise YamlError(f"{self.path}:{line}:{column}: {wrong}") from wrong

    def _pairs(self, node: yaml.MappingNode, where: KeyPath) -> Iterator[tuple[str | int, Any]]:
        seen: set[str | int] = set()
        for key_node, value_node in node.value:
            key = self.loader.construct_object(key_node, deep=True)
            line, column = _place(key_node)
            if not isinstance(key, str | int):
                raise YamlError(f"{self.path}:{line}:{column}: a key must be a word")
            if key in seen:
                raise YamlError(f"{self.path}:{line}:{column}: the key “{key}” is given twice")
            seen.add(key)
            value = self.of(value_node, (*where, key))
            self.marks[(*where, key)] = (line, column)
            yield key, value


def _place(node: yaml.Node) -> tuple[int, int]:
    return node.start_mark.line + 1, node.start_mark.column + 1
