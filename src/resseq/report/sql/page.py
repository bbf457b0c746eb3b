"""The report of a folder of text-to-SQL runs."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from resseq.report import provenance
from resseq.report.folders import kinds
from resseq.report.layout import Page, Part, Section, read_note, section
from resseq.report.sql import comparison, figures, tables
from resseq.report.sql.about import about, left_out
from resseq.report.sql.cells import Cell, Study, cells, studies
from resseq.report.sql.records import SEARCH, Run, baselines, load
from resseq.report.sql.trials import Trials, importances_table, read_trials, trials_figure, trials_table
from resseq.report.statistics import percent

TITLE = "Text-to-SQL on Spider"
_OF_TUNING = frozenset(("encoder_lr", "encoder_decay", "tuned_layers"))
_OF_ENCODERS = _OF_TUNING | {"encoder", "mixed_layers"}
# The settings that a model does not have.
_UNUSED = {
    "lstm": _OF_ENCODERS,
    "lstm-attn": _OF_ENCODERS,
    "bert-frozen": _OF_TUNING | {"glove"},
    "bert-tuned": frozenset(("glove",)),
}


def searches(folder: Path) -> list[Path]:
    """The files of all searches for hyper-parameters at or below a folder."""
    return sorted(folder.rglob(SEARCH))


def page_of(folder: Path, report: Path) -> Page:
    """The report on all runs and searches at or below `folder`, to be written into `report`.

    Raises ResseqError when a file is damaged.
    """
    paths = searches(folder)
    found = [
        read_trials(path, folder, f"-{number}" if len(paths) > 1 else "") for number, path in enumerate(paths, start=1)
    ]
    runs = [run for run in (load(folder) if kinds(folder) else []) if not _is_trial(run, paths)]
    grouped, repeated = cells(runs)
    groups = studies(grouped, baselines(folder))
    excluded = left_out(runs, repeated, report)
    return Page(
        title=TITLE,
        lead=_lead(runs, grouped, groups),
        note=read_note(folder),
        general=tuple(
            table
            for table in (
                comparison.summary(groups) if groups else None,
                about(runs) if runs else None,
                excluded,
            )
            if table is not None
        ),
        parts=(
            *(Part(study.title, tuple(_sections(study, report))) for study in groups),
            Part("Search for hyper-parameters", tuple(_search_sections(found))),
        ),
        settings=tuple(provenance.settings([_told(run) for run in runs], report)) if runs else (),
    )


def _told(run: Run) -> Run:
    """A run with those settings alone that its model has."""
    unused = _UNUSED.get(run.model, frozenset())
    return replace(run, config={key: value for key, value in run.config.items() if key not in unused})


def _is_trial(run: Run, paths: Sequence[Path]) -> bool:
    """Whether a run was made by a search, which measures it by its own metric: it stands in the table of trials."""
    return run.scores is None and any(path.parent in run.folder.parents for path in paths)


def _sections(study: Study, report: Path) -> list[Section]:
    setting = study.setting
    return [
        section(f"results-{setting}", "Scores", [tables.scores(study), comparison.differences(study)]),
        section(f"by-hardness-{setting}", "Scores by hardness", [tables.hardness(study)]),
        section(f"by-beam-{setting}", "Scores by the width of the search", [tables.beams(study)]),
        section(f"valid-{setting}", "Validity of the answers", [tables.validity(study, report)]),
        section(f"curves-{setting}", "Curves", [], [figures.losses(study), figures.progress(study)]),
        section(
            f"mistakes-{setting}",
            "What is wrong with the answers",
            [tables.clauses(study), tables.first_wrong(study), tables.kinds(study), tables.examples(study)],
            missing="Not shown: no run has an answers.json — evaluate one again with sql evaluate --run.",
        ),
        section(
            f"attention-maps-{setting}",
            "What the decoder looks at",
            [],
            figures.attention(study),
            "Not shown: no run has an attention.json, which models with attention leave when they are evaluated.",
        ),
    ]


def _search_sections(found: Sequence[Trials]) -> list[Section]:
    if not found:
        missing = "Not shown: there is no search.json at or below this folder, which sql search leaves."
        return [section("search", "Trials", [], missing=missing)]
    return [
        section(
            f"search{each.suffix}",
            ", ".join(part for part in (each.name, each.model, each.setting) if part),
            [trials_table(each), importances_table(each)],
            [trials_figure(each)],
        )
        for each in found
    ]


def _lead(runs: Sequence[Run], found: Sequence[Cell], groups: Sequence[Study]) -> str:
    """The outcome in a sentence a setting."""
    counted = sum(len(cell.runs) for cell in found)
    lead = f"Runs finished, evaluated and shown here: {counted} of {len(runs)}."
    if not groups:
        return f"{lead} There is nothing to compare yet."
    parts = [lead]
    for study in groups:
        best = study.best
        totals = [search.total for search in best.searches(best.beam)]
        shown = []
        for name, values in (
            ("exact match", [total.exact for total in totals if total.exact is not None]),
            ("execution", [total.exec for total in totals if total.exec is not None]),
        ):
            if values:
                shown.append(f"{percent(values, totals[0].count)}\u00a0% {name}")
        outcome = " and ".join(shown) or "no figure"
        parts.append(f"Best of {study.setting}, by exact match: {best.title}, with {outcome}.")
    return " ".join(parts)
