"""What was run: the facts of all text-to-SQL runs, and those that stand in no table."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from resseq.report.markdown import Link, Table
from resseq.report.provenance import code_of, environment, link, listed, schedule_of
from resseq.report.sql.cells import MODELS, label
from resseq.report.sql.records import Run
from resseq.report.sql.tables import reader


def about(runs: Sequence[Run]) -> Table:
    """What was run, on what, and by which code."""
    finished = sum(run.unfinished is None for run in runs)
    seeds = sorted({run.seed for run in runs})
    models = sorted({run.model for run in runs}, key=lambda model: ([*MODELS, model].index(model), model))
    facts: dict[str, Iterable[Any]] = {
        "Data": (f"{run.data.name}, sha256 {run.data.sha256[:16]}" for run in runs),
        "Questions": (
            f"{run.data.name}: {run.data.train:,} learned from, {run.data.held_out:,} held out, {run.data.left_out} "
            f"left out as faulty, {run.data.without_candidate} with a value that is no candidate"
            for run in runs
        ),
        "Models": [", ".join(label(model) for model in models)],
        "Reading with": (reader(run) for run in runs),
        "Epochs": (str(run.epochs) for run in runs),
        "Optimizer": (_optimizer(run) for run in runs),
        "Schedule": (schedule_of(run) for run in runs),
        "Runs": [f"{len(runs)}, of which {finished} finished and evaluated"],
        "Seeds": [f"{len(seeds)} ({', '.join(map(str, seeds))})"],
        "Device": (f"{run.environment.get('device', '?')} ({run.environment.get('processor', '?')})" for run in runs),
        "Path": (environment(run) for run in runs),
        "PyTorch": (run.environment.get("torch", "?") for run in runs),
        "Python": (run.environment.get("python", "?") for run in runs),
        "Code": (f"resseq {run.version}, {code_of(run)}" for run in runs),
    }
    rows = tuple((name, listed(values)) for name, values in facts.items())
    return Table("about", "What was run", ("Fact", "Value"), rows, headings=2)


def _optimizer(run: Run) -> str:
    config = run.config
    name = str(config.get("optimizer", "?"))
    keys = ("lr", "weight_decay", *(["momentum"] * (not name.startswith("adam"))))
    return ", ".join([name, *(f"{key.replace('_', ' ')} {config[key]}" for key in keys if config.get(key))])


def left_out(runs: Sequence[Run], repeated: Sequence[Run], report: Path) -> Table | None:
    """Runs that stand in no other table, each with the reason; None when there are none."""
    rows: list[tuple[str | Link, ...]] = []
    for run in runs:
        reason = run.unfinished or ("repeats the config and seed of an earlier run" if run in repeated else None)
        if reason:
            best = max((epoch.exact for epoch in run.history if epoch.exact is not None), default=None)
            shown = "–" if best is None else f"{100 * best:.2f}"
            rows.append((link(run, report), label(run.model), run.setting, str(run.seed), shown, reason))
    if not rows:
        return None
    columns = ("Run", "Model", "Setting", "Seed", "Best greedy exact match so far (%)", "State")
    note = "These runs stand in no other table and no figure."
    return Table("left-out", "Not finished, or left out", columns, tuple(rows), note, headings=len(columns))
