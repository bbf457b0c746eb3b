"""The report of a folder of runs: one self-contained page, the same tables as Markdown and JSON, and the figures."""

import json
import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from importlib import resources
from pathlib import Path

from jinja2 import Environment, StrictUndefined, Template

from resseq.errors import ResseqError
from resseq.files import write_atomic
from resseq.report import comparisons, figures, provenance, tables
from resseq.report.drawing import Drawing
from resseq.report.markdown import Table, escaped
from resseq.report.records import Run, load
from resseq.report.statistics import percent
from resseq.report.studies import Cell, Study, cells, label, studies


@dataclass(frozen=True)
class Section:
    """One heading with its tables and figures; `missing` stands in their place when the runs allow none."""

    key: str
    heading: str
    tables: tuple[Table, ...]
    drawings: tuple[Drawing, ...]
    missing: str = ""


def write(folder: Path) -> Path:
    """Reports on every run at or below `folder` into `folder`/report, and returns the path of its index.html.

    Beside it stand tables.md, tables.json and figures/, with each figure as PNG (300 dpi) and SVG; a figure of an
    earlier report that is not drawn any more is removed. The same records give the same files. A hand-written note.md
    in `folder`, such as on how far times can be compared, is shown at the top as plain text.

    Raises ResseqError when the folder does not exist or holds no run, when a run or the note is damaged, and when the
    report cannot be written.
    """
    runs = load(folder)
    found, repeated = cells(runs)
    note = _note(folder)
    report = folder / "report"
    parts = [(study, _sections(study, figures.draw(study))) for study in studies(found)]
    general = [provenance.about(runs)]
    excluded = provenance.left_out(runs, repeated, report)
    if excluded:
        general.append(excluded)
    settings = provenance.settings(runs, report)
    every = [*general, *(t for _, sections in parts for section in sections for t in section.tables), *settings]
    drawings = [drawing for _, sections in parts for section in sections for drawing in section.drawings]
    page = _template().render(
        title=_title(runs),
        lead=_lead(runs, found, parts[0][0] if parts else None),
        note=note,
        general=general,
        studies=parts,
        settings=settings,
    )
    try:
        (report / "figures").mkdir(parents=True, exist_ok=True)
        for drawing in drawings:
            write_atomic(report / "figures" / f"{drawing.name}.png", drawing.png)
            write_atomic(report / "figures" / f"{drawing.name}.svg", drawing.svg)
        drawn = {drawing.name for drawing in drawings}
        for path in (report / "figures").iterdir():
            if path.suffix in {".png", ".svg"} and path.stem not in drawn:
                path.unlink()
        write_atomic(report / "tables.md", _markdown(_title(runs), note, general, parts, settings).encode())
        write_atomic(report / "tables.json", (json.dumps([asdict(t) for t in every], indent=1) + "\n").encode())
        write_atomic(report / "index.html", page.encode())
    except OSError as error:
        raise ResseqError(
            f"report: cannot write {error.filename or report}: {error.strerror} — free the place or its permissions"
        ) from None
    return report / "index.html"


def _sections(study: Study, drawn: dict[str, Drawing]) -> list[Section]:
    def section(
        key: str, heading: str, made: Sequence[Table | None], names: Sequence[str], missing: str = ""
    ) -> Section:
        kept = tuple(table for table in made if table is not None)
        shown = tuple(drawn[name] for name in names if name in drawn)
        return Section(f"{key}{study.suffix}", heading, kept, shown, "" if kept or shown else missing)

    sections = [
        section("scores", "Scores by normalization", [tables.accuracy(study), tables.f1(study)], []),
        section(
            "sanity-check",
            "Sanity check: own against built-in BN",
            [comparisons.sanity(study)],
            ["sanity"],
            "Not measured: it takes runs of bn and of torch_bn with the same seed.",
        ),
        section(
            "batch-size",
            "Batch size",
            [tables.batch(study)],
            ["batch"],
            f"Not measured: all these runs have batch size {study.batch_size}.",
        ),
        section("curves", "Error and loss curves", [], ["error", "validation-error", "loss"]),
        section(
            "evolution",
            "Evolution of the features",
            [tables.features(study)],
            ["features"],
            "Not measured: these runs recorded no quantiles.",
        ),
        section("gates", "Gate of batch-instance normalization", [], ["gate"], "-"),
        section("matrices", "Confusion matrices", [], ["confusion", "confusion-best"]),
        section("costs", "Time and memory", [tables.cost(study)], []),
        section("tests", "Which variant beats which", [comparisons.claims(study)], []),
    ]
    return [part for part in sections if part.missing != "-"]


def _title(runs: Sequence[Run]) -> str:
    return f"Normalization in residual networks: {', '.join(dict.fromkeys(run.data.name for run in runs))}"


def _lead(runs: Sequence[Run], found: Sequence[Cell], study: Study | None) -> str:
    """The outcome in two sentences."""
    counted = sum(len(cell.runs) for cell in found)
    lead = f"Runs finished, evaluated and shown here: {counted} of {len(runs)}."
    if study is None:
        return f"{lead} There is nothing to compare yet."
    best = max(study.main.values(), key=lambda cell: sum(cell.accuracies("val")) / len(cell.runs))
    test = percent(best.accuracies("test"), best.scores[0].splits["test"].images)
    seeds = f"{len(best.runs)} seed{'s' * (len(best.runs) != 1)}"
    epochs = provenance.epochs_text(study.first.epochs)
    best_of_all = f"Best by validation accuracy: {label(best.norm)}, with a test accuracy of {test}\u00a0%"
    return f"{lead} {best_of_all} over {seeds} after {epochs}."


def _note(folder: Path) -> list[str]:
    """The paragraphs of the folder's note.md; none when there is no such file."""
    path = folder / "note.md"
    if not path.is_file():
        return []
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise ResseqError(f"report: {path} is not UTF-8 text — save it as UTF-8, or delete it") from None
    return [paragraph.strip() for paragraph in re.split(r"\n\s*\n", text) if paragraph.strip()]


def _template() -> Template:
    source = resources.files(__package__).joinpath("page.html").read_text(encoding="utf-8")
    return Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True).from_string(
        source
    )


def _markdown(
    title: str,
    note: Sequence[str],
    general: Sequence[Table],
    parts: Sequence[tuple[Study, list[Section]]],
    settings: Sequence[Table],
) -> str:
    blocks = [f"# {escaped(title)}\n", *(f"{escaped(paragraph)}\n" for paragraph in note)]
    blocks += [table.to_markdown() for table in general]
    for study, sections in parts:
        blocks.append(f"## {escaped(study.title)}\n")
        for section in sections:
            if section.tables or section.missing:
                blocks.append(f"### {section.heading}\n")
                blocks += [table.to_markdown() for table in section.tables]
                blocks += [f"{section.missing}\n"] * bool(section.missing)
    blocks.append("## Hyper-parameters\n")
    return "\n".join([*blocks, *(table.to_markdown() for table in settings)])
