"""Imports run one way: cli, then the rooms, then training. Rooms that must not know each other share files only."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import resseq

SOURCE = Path(resseq.__file__).parent

# What each room must never import, at its beginning or inside a function.
FORBIDDEN = {
    "training": {"resseq.cli", "resseq.report", "resseq.vision", "resseq.text2sql", "resseq.assistant", "PIL"},
    "vision": {"resseq.cli", "resseq.report", "resseq.text2sql", "resseq.assistant", "sqlite3"},
    "report": {"resseq.cli", "resseq.training", "resseq.vision", "resseq.text2sql", "torch", "lightning_fabric"},
    "text2sql": {"resseq.cli", "resseq.report", "resseq.vision", "resseq.assistant", "PIL"},
    "assistant": {"resseq.cli", "resseq.report", "resseq.vision", "resseq.training"},
}


def imported(tree: ast.AST, package: str) -> Iterator[str]:
    """Dotted names of all that is imported anywhere in a file of a package."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(package.split(".")[: len(package.split(".")) + 1 - node.level]) if node.level else ""
            module = ".".join(part for part in (base, node.module) if part)
            yield module
            yield from (f"{module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", "")) in {
            "import_module",
            "__import__",
        }:
            yield from (str(each.value) for each in node.args if isinstance(each, ast.Constant))


def names_of(path: Path) -> set[str]:
    package = ".".join(("resseq", *path.relative_to(SOURCE).parent.parts))
    return set(imported(ast.parse(path.read_text()), package))


def within(name: str, place: str) -> bool:
    return name == place or name.startswith(f"{place}.")


def test_every_form_of_an_import_is_seen() -> None:
    tree = ast.parse(
        "import a.b as c\n"
        "def f():\n    from d import e\n    from ..training import loop\n    from . import norms\n"
        "    import_module('g.h')\n    importlib.import_module('i')\n"
    )
    assert set(imported(tree, "resseq.vision")) >= {
        *("a.b", "d.e", "resseq.training.loop", "resseq.vision.norms", "g.h", "i")
    }


@pytest.mark.parametrize("room", FORBIDDEN)
def test_rooms_import_one_way(room: str) -> None:
    paths = sorted((SOURCE / room).rglob("*.py"))
    assert len(paths) > 2
    for path in paths:
        wrong = {name for name in names_of(path) if any(within(name, place) for place in FORBIDDEN[room])}
        assert not wrong, f"{path.relative_to(SOURCE)} imports {', '.join(sorted(wrong))}"


def test_the_rules_can_fail() -> None:
    """The files that the rules speak of do import what is forbidden elsewhere."""
    assert any(within(name, "resseq.training") for name in names_of(SOURCE / "vision" / "recipe.py"))
    assert "resseq.vision.recipe" in names_of(SOURCE / "cli" / "vision.py")
    assert "resseq.report.page.write" in names_of(SOURCE / "cli" / "__init__.py")
    assert any(within(name, "resseq.text2sql") for name in names_of(SOURCE / "assistant" / "database.py"))


def test_the_command_line_imports_rooms_only_inside_functions() -> None:
    for path in (SOURCE / "cli").glob("*.py"):
        tree = ast.parse(path.read_text())
        top = ast.Module([node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)], [])
        names = set(imported(top, "resseq.cli"))
        own = {name for name in names if within(name, "resseq") and not within(name, "resseq.cli")}
        assert own <= {"resseq", "resseq.__version__", "resseq.errors", "resseq.errors.ResseqError"}, path
        others = {name.split(".")[0] for name in names} - set(sys.stdlib_module_names)
        assert others <= {"resseq", "click"}, path
        assert not any(within(name, "torch") for name in names_of(path)), path


def test_training_says_nothing_of_images() -> None:
    for path in (SOURCE / "training").rglob("*.py"):
        words = path.read_text().lower()
        assert "pixel" not in words and "cifar" not in words, path
