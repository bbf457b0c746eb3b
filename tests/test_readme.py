"""The README tells the truth: its commands are understood, and its tables are those of the records."""

import importlib.util
import re
import shlex
import shutil
from pathlib import Path

import click
import pytest

from resseq.cli import tool

ROOT = Path(__file__).resolve().parent.parent
COMMANDS = sorted(set(re.findall(r"(?:^    |`)resseq ([^`\n-][^`\n]*)", (ROOT / "README.md").read_text(), re.M)))


@pytest.mark.parametrize("command", [c for c in COMMANDS if "DATA " not in f"{c} ".split("--", 1)[0]])
def test_commands_are_understood(command: str) -> None:
    arguments = shlex.split(command)
    group: click.Command = tool
    context = click.Context(tool, **tool.context_settings)  # click keeps what the first context says of help
    while isinstance(group, click.Group):
        name = arguments.pop(0)
        found = group.get_command(context, name)
        assert found is not None, name
        group = found
        if not arguments:
            return
    group.make_context(command, arguments, parent=context)  # parses and checks the options, runs nothing


def test_the_readme_names_commands() -> None:
    assert len(COMMANDS) >= 6


def test_tables_are_those_of_the_records(tmp_path: Path) -> None:
    spec = importlib.util.spec_from_file_location("readme", ROOT / "studies" / "readme.py")
    assert spec is not None and spec.loader is not None
    readme = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(readme)
    pages = (ROOT / "README.md", ROOT / "docs" / "assistant.md")
    copies = [Path(shutil.copy(page, tmp_path)) for page in pages]
    readme.main(*copies)
    for copy, page in zip(copies, pages, strict=True):
        assert copy.read_text() == page.read_text(), "run `make tables`"
