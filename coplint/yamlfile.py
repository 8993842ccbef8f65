"""YAML with the line and column of every node kept, so that what is wrong with a file can be pointed at."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import yaml

from coplint.errors import CoplintError
from coplint.yamlslips import explained, from_word

try:
    from yaml import CSafeLoader as _Loader
except ImportError:  # PyYAML built without libyaml: slower, the same result
    from yaml import SafeLoader as _Loader  # type: ignore[assignment]

KeyPath = tuple[str | int, ...]
"""Where a part of a file stands: the keys and indices that lead to it from the top."""

T = TypeVar("T")

_DEEPEST = 60
_MOST = 200_000
_MOST_TOLD = 10


class YamlError(CoplintError):
    """What is wrong with a file, each fault as one line: `file:line:column: what`."""

    def __init__(self, *faults: str) -> None:
        super().__init__(*faults)
        self.faults = faults

    def __str__(self) -> str:
        """The faults, a line each: the first ten, and how many there are besides."""
        more = len(self.faults) - _MOST_TOLD
        return "\n".join([*self.faults[:_MOST_TOLD], *([f"and {more} more"] if more > 0 else [])])


def all_made(making: Iterable[Callable[[], T]]) -> tuple[T, ...]:
    """What each of these makes, in order. Raises one YamlError with the faults of all that raise any."""
    made: list[T] = []
    faults: list[str] = []
    for make in making:
        try:
            made.append(make())
        except YamlError as wrong:
            faults += wrong.faults
    if faults:
        raise YamlError(*faults)
    return tuple(made)


@dataclass(frozen=True)
class YamlDocument:
    """The plain data of a YAML file and where each part of it stands."""

    path: Path
    data: Any
    marks: Mapping[KeyPath, tuple[int, int]] = field(repr=False)

    def place(self, where: KeyPath) -> tuple[int, int]:
        """The line and column of the part at `where`, or of the nearest part above it."""
        while where and where not in self.marks:
            where = where[:-1]
        return self.marks.get(where, (1, 1))

    def error(self, where: KeyPath, what: str) -> YamlError:
        """An error that names that line and column."""
        line, column = self.place(where)
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
        data = _Plain(path, loader, marks, text.splitlines()).of(root, ()) if root is not None else None
    except yaml.MarkedYAMLError as wrong:
        at, said = explained(wrong, text, _Loader)
        raise YamlError(f"{path}{f':{at[0]}:{at[1]}' if at else ''}: {said}") from wrong
    except yaml.YAMLError as wrong:
        raise YamlError(f"{path}: {' '.join(str(wrong).split())}") from wrong
    finally:
        loader.dispose()
    return YamlDocument(path, data, marks)


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


_TAGS = "tag:yaml.org,2002:"


@dataclass(slots=True)
class _Plain:
    """Nodes made into plain data, with the place of each noted."""

    path: Path
    loader: Any
    marks: dict[KeyPath, tuple[int, int]]
    lines: list[str]
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
        """What a word, number or date says.

        Raises YamlError for what looks like a date and is none, as 2026-06-31, or is none of what its tag says.
        """
        self._not_from_word(node)
        try:
            return self.loader.construct_object(node, deep=True)
        except (ValueError, KeyError, AttributeError, TypeError, OverflowError) as wrong:
            line, column = _place(node)
            plain = str(node.tag).removeprefix(_TAGS)
            said = (
                wrong if plain == "timestamp" and isinstance(wrong, ValueError) else f"is no {plain}, as its tag says"
            )
            raise YamlError(f"{self.path}:{line}:{column}: {said}") from wrong

    def _pairs(self, node: yaml.MappingNode, where: KeyPath) -> Iterator[tuple[str | int, Any]]:
        seen: set[str | int] = set()
        for key_node, value_node in node.value:
            line, column = _place(key_node)
            if key_node.tag == f"{_TAGS}merge":
                raise YamlError(f"{self.path}:{line}:{column}: `<<` is not read here; write the keys out")
            key = self._scalar(key_node)
            if not isinstance(key, str | int):
                raise YamlError(f"{self.path}:{line}:{column}: a key must be a word")
            if key in seen:
                raise YamlError(f"{self.path}:{line}:{column}: the key “{key}” is given twice")
            seen.add(key)
            value = self.of(value_node, (*where, key))
            self.marks[(*where, key)] = (line, column)
            yield key, value

    def _not_from_word(self, node: yaml.Node) -> None:
        """Raises YamlError where a dash or a hard space is read as the first letter of words."""
        line, column = _place(node)
        written = self.lines[line - 1] if line <= len(self.lines) else ""
        plain = isinstance(node, yaml.ScalarNode) and not node.style and not written[: column - 1].strip()
        if plain and (said := from_word(written)):
            raise YamlError(f"{self.path}:{line}:{column}: {said}")


def _place(node: yaml.Node) -> tuple[int, int]:
    return node.start_mark.line + 1, node.start_mark.column + 1
