"""The form of a report of any kind: sections of tables and figures, and the files that they are written to."""

import json
import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from importlib import resources
from pathlib import Path

from jinja2 import Environment, StrictUndefined, Template

from resseq.errors import ResseqError
from resseq.files import write_atomic
from resseq.report.drawing import Drawing
from resseq.report.markdown import Table, escaped


@dataclass(frozen=True)
class Section:
    """One heading with its tables and figures; `missing` stands in their place when the runs allow none."""

    key: str
    heading: str
    tables: tuple[Table, ...]
    drawings: tuple[Drawing, ...]
    missing: str = ""


@dataclass(frozen=True)
class Part:
    """Sections of what may be compared, under one title."""

    title: str
    sections: tuple[Section, ...]


@dataclass(frozen=True)
class Page:
    """A whole report: `lead` and `note` stand above everything, `settings` are folded up at the end."""

    title: str
    lead: str
    note: tuple[str, ...]
    general: tuple[Table, ...]
    parts: tuple[Part, ...]
    settings: tuple[Table, ...]

    @property
    def tables(self) -> tuple[Table, ...]:
        shown = (table for part in self.parts for section in part.sections for table in section.tables)
        return (*self.general, *shown, *self.settings)

    @property
    def drawings(self) -> tuple[Drawing, ...]:
        return tuple(drawing for part in self.parts for section in part.sections for drawing in section.drawings)


def section(
    key: str, heading: str, made: Sequence[Table | None], drawings: Sequence[Drawing | None] = (), missing: str = ""
) -> Section:
    """A section of what could be made; `missing` where that is nothing."""
    tables = tuple(table for table in made if table is not None)
    shown = tuple(drawing for drawing in drawings if drawing is not None)
    return Section(key, heading, tables, shown, "" if tables or shown else missing)


def save(page: Page, report: Path) -> Path:
    """Writes index.html, tables.md, tables.json and figures/ into `report`, and returns the path of index.html.

    A figure of an earlier report that is not drawn any more is removed. Raises ResseqError when it cannot be written.
    """
    shown = _template().render(
        title=page.title,
        lead=page.lead,
        note=page.note,
        general=page.general,
        parts=page.parts,
        settings=page.settings,
    )
    try:
        (report / "figures").mkdir(parents=True, exist_ok=True)
        for drawing in page.drawings:
            write_atomic(report / "figures" / f"{drawing.name}.png", drawing.png)
            write_atomic(report / "figures" / f"{drawing.name}.svg", drawing.svg)
        drawn = {drawing.name for drawing in page.drawings}
        for path in (report / "figures").iterdir():
            if path.suffix in {".png", ".svg"} and path.stem not in drawn:
                path.unlink()
        write_atomic(report / "tables.md", _markdown(page).encode())
        write_atomic(report / "tables.json", (json.dumps([asdict(t) for t in page.tables], indent=1) + "\n").encode())
        write_atomic(report / "index.html", shown.encode())
    except OSError as error:
        raise ResseqError(
            f"report: cannot write {error.filename or report}: {error.strerror} — free the place or its permissions"
        ) from None
    return report / "index.html"


def read_note(folder: Path) -> tuple[str, ...]:
    """The paragraphs of the folder's note.md; none when there is no such file."""
    path = folder / "note.md"
    if not path.is_file():
        return ()
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise ResseqError(f"report: {path} is not UTF-8 text — save it as UTF-8, or delete it") from None
    return tuple(paragraph.strip() for paragraph in re.split(r"\n\s*\n", text) if paragraph.strip())


def _template() -> Template:
    source = resources.files(__package__).joinpath("page.html").read_text(encoding="utf-8")
    return Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True).from_string(
        source
    )


def _markdown(page: Page) -> str:
    blocks = [f"# {escaped(page.title)}\n", *(f"{escaped(paragraph)}\n" for paragraph in page.note)]
    blocks += [table.to_markdown() for table in page.general]
    for part in page.parts:
        blocks.append(f"## {escaped(part.title)}\n")
        for each in part.sections:
            if each.tables or each.missing:
                blocks.append(f"### {each.heading}\n")
                blocks += [table.to_markdown() for table in each.tables]
                blocks += [f"{each.missing}\n"] * bool(each.missing)
    blocks.append("## Hyper-parameters\n")
    return "\n".join([*blocks, *(table.to_markdown() for table in page.settings)])
