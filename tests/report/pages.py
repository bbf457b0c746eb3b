"""A written report, taken apart: what every page must be, of whichever kind its runs are."""

import html
import json
import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

VOID = {"meta", "link", "br", "img", "hr", "input"}


class Page(HTMLParser):
    """Checks that every element is closed in order, and collects what the page refers to, its ids and its text."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.open: list[str] = []
        self.references: list[str] = []
        self.ids: list[str] = []
        self.tags: set[str] = set()
        self.text: list[str] = []
        self.feed(path.read_text(encoding="utf-8"))
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_startendtag(tag, attrs)
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        for name, value in attrs:
            if name in {"href", "src", "xlink:href", "srcset", "data"}:
                self.references.append(value or "")
            if name == "id":
                self.ids.append(value or "")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag, self.getpos()

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def assert_self_contained(written: Path) -> None:
    """The page needs nothing but its own files, and all that it refers to is there."""
    page = Page(written)
    assert not page.tags & {"script", "iframe", "img", "object", "embed"}
    text = written.read_text(encoding="utf-8")
    assert "http:" not in text and "https:" not in text and "@import" not in text
    assert not re.search(r"url\((?!#)", text)
    assert len(page.ids) == len(set(page.ids))
    for reference in page.references:
        if reference.startswith("#"):
            assert reference[1:] in page.ids
        elif not reference.startswith("data:"):
            assert (written.parent / unquote(reference)).exists(), reference


def assert_tables_agree(written: Path) -> None:
    """The page, tables.md and tables.json hold the same tables."""
    page = html.unescape(written.read_text(encoding="utf-8"))
    markdown = (written.parent / "tables.md").read_text(encoding="utf-8")
    plain = re.sub(r"\\([\\|`*\[\]])", r"\1", markdown.replace("&lt;", "<").replace("&amp;", "&"))
    for table in json.loads((written.parent / "tables.json").read_text()):
        assert f"**{table['title']}**" in plain
        assert table["note"] in page and table["note"] in plain
        for row in table["rows"]:
            texts = [entry if isinstance(entry, str) else entry["text"] for entry in row]
            assert all(f">{text}<" in page for text in texts)
            links = [entry if isinstance(entry, str) else f"[{entry['text']}]({entry['path']})" for entry in row]
            assert f"| {' | '.join(links)} |" in plain
