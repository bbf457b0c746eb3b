"""The report of a folder of runs: one self-contained page, the same tables as Markdown and JSON, and the figures."""

from collections.abc import Sequence
from pathlib import Path

from resseq.errors import ResseqError
from resseq.report import comparisons, figures, provenance, tables
from resseq.report.drawing import Drawing
from resseq.report.folders import kinds
from resseq.report.layout import Page, Part, Section, read_note, save, section
from resseq.report.records import Run, load
from resseq.report.sql import page as sql_page
from resseq.report.statistics import percent
from resseq.report.studies import Cell, Study, cells, label, studies


def write(folder: Path) -> Path:
    """Reports on every run at or below `folder` into `folder`/report, and returns the path of its index.html.

    Beside it stand tables.md, tables.json and figures/, with each figure as PNG (300 dpi) and SVG; a figure of an
    earlier report that is not drawn any more is removed. The same records give the same files. A hand-written note.md
    in `folder`, such as on how far times can be compared, is shown at the top as plain text.

    Raises ResseqError when the folder does not exist, holds no run or runs of several kinds, when a run or the note is
    damaged, and when the report cannot be written.
    """
    found = kinds(folder)
    if len(found) > 1:
        raise ResseqError(
            f"report: {folder} holds runs of several kinds ({', '.join(sorted(found))}), which share no table — "
            "name a folder with runs of one kind"
        )
    report = folder / "report"
    if found == {"sql"} or (not found and sql_page.searches(folder)):
        return save(sql_page.page_of(folder, report), report)
    return save(_vision_page(folder, report), report)


def _vision_page(folder: Path, report: Path) -> Page:
    runs = load(folder)
    found, repeated = cells(runs)
    note = read_note(folder)
    groups = studies(found)
    excluded = provenance.left_out(runs, repeated, report)
    return Page(
        title=_title(runs),
        lead=_lead(runs, found, groups[0] if groups else None),
        note=note,
        general=(provenance.about(runs), *([excluded] if excluded else [])),
        parts=tuple(Part(study.title, tuple(_sections(study, figures.draw(study)))) for study in groups),
        settings=tuple(provenance.settings(runs, report)),
    )


def _sections(study: Study, drawn: dict[str, Drawing]) -> list[Section]:
    def figures_of(*names: str) -> list[Drawing | None]:
        return [drawn.get(name) for name in names]

    suffix = study.suffix
    sections = [
        section(f"scores{suffix}", "Scores by normalization", [tables.accuracy(study), tables.f1(study)]),
        section(
            f"sanity-check{suffix}",
            "Sanity check: own against built-in BN",
            [comparisons.sanity(study)],
            figures_of("sanity"),
            "Not measured: it takes runs of bn and of torch_bn with the same seed.",
        ),
        section(
            f"batch-size{suffix}",
            "Batch size",
            [tables.batch(study)],
            figures_of("batch"),
            f"Not measured: all these runs have batch size {study.batch_size}.",
        ),
        section(f"curves{suffix}", "Error and loss curves", [], figures_of("error", "validation-error", "loss")),
        section(
            f"evolution{suffix}",
            "Evolution of the features",
            [tables.features(study)],
            figures_of("features"),
            "Not measured: these runs recorded no quantiles.",
        ),
        section(f"gates{suffix}", "Gate of batch-instance normalization", [], figures_of("gate"), "-"),
        section(f"matrices{suffix}", "Confusion matrices", [], figures_of("confusion", "confusion-best")),
        section(f"costs{suffix}", "Time and memory", [tables.cost(study)]),
        section(f"tests{suffix}", "Which variant beats which", [comparisons.claims(study)]),
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
