"""The house measured: `python -m tests.house.layers` prints the table of layers in CONTRIBUTING.md as it is today."""

from __future__ import annotations

import ast
import sys
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parent.parent.parent
PACKAGE = ROOT / "coplint"


@dataclass(frozen=True, slots=True)
class Module:
    """A source file: its layer, its length in lines, the layers it imports and the lengths of its functions."""

    layer: str
    lines: int
    imports: frozenset[str]
    functions: tuple[int, ...]


def layers() -> list[str]:
    """The layers from the top, as import-linter is told them."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    (contract,) = project["tool"]["importlinter"]["contracts"]
    return [name.strip().removeprefix("coplint.") for line in contract["layers"] for name in line.split("|")]


def table() -> Iterator[str]:
    """The lines of the table in Markdown, and below it the sizes of all."""
    modules = [_measured(path) for path in sorted(PACKAGE.rglob("*.py"))]
    yield "| layer | what it is | modules | lines | imports |"
    yield "|---|---|---:|---:|---|"
    for layer in layers():
        own = [module for module in modules if module.layer == layer]
        imported = ", ".join(f"`{name}`" for name in layers() if name != layer and _imports(own, name))
        yield f"| `{layer}` | {_said(layer)} | {len(own)} | {sum(module.lines for module in own)} | {imported} |"
    # an __init__.py that only says what its package is would make the typical module look smaller than it is
    sizes = [module.lines for module in modules if module.lines > 1]
    functions = [length for module in modules for length in module.functions]
    yield ""
    yield f"{len(modules)} modules, {sum(module.lines for module in modules)} lines."
    yield f"A module has {median(sizes):.0f} lines (median) and {max(sizes)} at most,"
    yield f"a function {median(functions):.0f} and {max(functions)}."


def _said(layer: str) -> str:
    """What a layer says of itself: the first line of its docstring."""
    path = PACKAGE / layer / "__init__.py" if (PACKAGE / layer).is_dir() else PACKAGE / f"{layer}.py"
    return (ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or "").partition("\n")[0]


def _imports(modules: Sequence[Module], layer: str) -> bool:
    return any(layer in module.imports for module in modules)


def _measured(path: Path) -> Module:
    text = path.read_text(encoding="utf-8")
    tree = ast.parse(text)
    functions = (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))
    return Module(
        layer=path.relative_to(PACKAGE).parts[0].removesuffix(".py"),
        lines=len(text.splitlines()),
        imports=frozenset(_imported(tree)),
        functions=tuple((node.end_lineno or node.lineno) - node.lineno + 1 for node in functions),
    )


def _imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == "coplint":
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("coplint."):
            yield node.module.split(".")[1]


if __name__ == "__main__":
    sys.stdout.write("\n".join(table()) + "\n")
