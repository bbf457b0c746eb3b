"""The form of a table: text in columns, as Markdown, and put into a Markdown file."""

import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from resseq.errors import ResseqError
from resseq.files import write_atomic


@dataclass(frozen=True)
class Link:
    """A table entry that leads to a file, by its path relative to the report."""

    text: str
    path: str

    @property
    def href(self) -> str:
        return quote(self.path)


@dataclass(frozen=True)
class Table:
    """A table of text; the first `headings` columns name the row, the others hold figures. It may have a note alone."""

    name: str
    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str | Link, ...], ...]
    note: str = ""
    headings: int = 1

    def to_markdown(self) -> str:
        """The title in bold, the table, and the note, for GitHub's kind of Markdown."""
        parts = [f"**{escaped(self.title)}**"]
        if self.rows:
            rule = ["---" if i < self.headings else "---:" for i in range(len(self.columns))]
            lines = [[escaped(column) for column in self.columns], rule]
            lines += [[escaped(entry) for entry in row] for row in self.rows]
            parts.append("\n".join(f"| {' | '.join(line)} |" for line in lines))
        if self.note:
            parts.append(escaped(self.note))
        return "\n\n".join(parts) + "\n"


def escaped(entry: str | Link) -> str:
    """Text as Markdown that shows it as it is, in a table or outside, on one line."""
    if isinstance(entry, Link):
        return f"[{escaped(entry.text)}]({entry.href})"
    text = " ".join(entry.split()).replace("&", "&amp;").replace("<", "&lt;")
    return re.sub(r"([\\|`*\[\]])", r"\\\1", text)


def insert(readme: Path, name: str, markdown: str) -> None:
    """Replaces what stands between `<!-- table: NAME -->` and the next `<!-- end -->` of a Markdown file.

    Raises ResseqError when the file or one of the two markers is missing.
    """
    if not readme.is_file():
        raise ResseqError(f"report: {readme} does not exist — name the Markdown file that holds the markers")
    start, end = f"<!-- table: {name} -->", "<!-- end -->"
    before, found, rest = readme.read_text(encoding="utf-8").partition(start)
    _, closed, after = rest.partition(end)
    if not found or not closed:
        missing = end if found else start
        raise ResseqError(f"report: {readme} has no {missing} for the table {name} — add the marker")
    write_atomic(readme, f"{before}{start}\n{markdown.strip()}\n{end}{after}".encode())
