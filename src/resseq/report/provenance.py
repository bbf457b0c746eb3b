"""Where figures come from: the protocol of some cells, and the tables of what was run, how, and what was left out."""

import json
import os
import statistics
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from resseq.report.folders import Recorded
from resseq.report.markdown import Link, Table
from resseq.report.records import Run
from resseq.report.statistics import spread
from resseq.report.studies import NORMS, Cell, Study, label

ASSIGNED_EPOCHS = 100


def epochs_text(epochs: int) -> str:
    """The number of epochs, and plainly so when it is not the assignment's."""
    text = f"{epochs} epoch{'s' * (epochs != 1)}"
    return text if epochs == ASSIGNED_EPOCHS else f"{text} instead of the assignment's {ASSIGNED_EPOCHS}"


def protocol(shown: Iterable[Cell]) -> str:
    """Seeds, epochs, schedule and training images of some cells, as every table and figure states them."""
    found = list(shown)
    runs = [run for cell in found for run in cell.runs]
    counts = {len(cell.runs) for cell in found}
    seeds = sorted({run.seed for run in runs})
    parts = [
        f"{spread(counts)} seed{'s' * (counts != {1})} ({', '.join(map(str, seeds))})",
        ", ".join(epochs_text(epochs) for epochs in sorted({run.epochs for run in runs})),
    ]
    if "schedule" in runs[0].config:
        warmup = runs[0].config.get("warmup", 0)
        parts.append(f"{runs[0].config['schedule']} schedule" + (f" after {_warmup(warmup)}" if warmup else ""))
    if any(run.patience for run in runs):
        parts.append(
            f"early stopping after {spread(r.patience for r in runs if r.patience)} epochs without a better validation "
            "accuracy" + ("" if all(run.patience for run in runs) else " in some runs")
        )
    scored = {scores.splits["train"].images for cell in found for scores in cell.scores}
    curves = {epoch.train_images for run in runs for epoch in run.history}
    parts.append(f"train curve on {_images(curves)}, train scores on {_images(scored)} training images")
    return "; ".join(parts) + "."


def _images(counts: Iterable[int]) -> str:
    known = sorted(set(counts))
    return f"{known[0]:,}" if len(known) == 1 else f"{known[0]:,}–{known[-1]:,}"


def unequal_epochs(study: Study) -> str:
    """A warning when batch sizes were not trained for the same number of epochs."""
    epochs = sorted({(cell.first.epochs, cell.first.batch_size) for cell in study.side}, reverse=True)
    if len({count for count, _ in epochs}) == 1:
        return ""
    parts = ", ".join(f"{count} at {size}" for count, size in epochs)
    return f" The batch sizes differ in their epochs too ({parts}), so a difference between them has two causes."


def exceptions(study: Study) -> str:
    """What the cells of the main tables do not share: a learning rate or a patience of their own."""
    cells = study.main.values()
    patience = statistics.mode(cell.first.patience for cell in cells)
    parts = [f"{label(c.norm)}: learning rate {c.first.lr:g}" for c in cells if c.first.lr != study.lr]
    parts += [f"{label(c.norm)}: patience {c.first.patience}" for c in cells if c.first.patience != patience]
    return f" Trained differently: {'; '.join(parts)}." if parts else ""


# ---- the tables of all runs -------------------------------------------------------------------------------------


def listed(values: Iterable[Any], most: int = 4) -> str:
    """The distinct ones among some values, in their order, and how many more than `most` there are."""
    distinct = list(dict.fromkeys(str(value) for value in values))
    rest = len(distinct) - most
    return "; ".join(distinct[:most]) + (f"; and {rest} more" if rest > 0 else "")


def environment(run: Recorded) -> str:
    """Device, precision and path, as far as the record tells."""
    device, path = (str(run.environment.get(key, "")) for key in ("device", "path"))
    parts = [path] if path.startswith(device) else [device, path]
    threads, processes = run.environment.get("threads", 1), run.environment.get("processes", 1)
    if device == "cpu":  # those of the host do not matter where an accelerator works
        parts.append(f"{threads} thread{'s' * (threads != 1)}")
    if processes != 1:
        parts.append(f"{processes} processes")
    return ", ".join(part for part in parts if part)


def _optimizer(run: Recorded) -> str:
    config = run.config
    parts = [str(config.get("optimizer", "?"))]
    parts += [f"{key.replace('_', ' ')} {config[key]:g}" for key in ("momentum", "weight_decay") if config.get(key)]
    return ", ".join(parts + ["Nesterov"] * bool(config.get("nesterov")))


def schedule_of(run: Recorded) -> str:
    warmup = run.config.get("warmup", 0)
    text = str(run.config.get("schedule", "?"))
    return f"{text} after {_warmup(warmup)}" if warmup else text


def _warmup(epochs: float) -> str:
    return f"{epochs:g} epoch{'s' * (epochs != 1)} of warm-up"


def code_of(run: Recorded) -> str:
    if run.commit is None:
        return "no commit recorded"
    return run.commit[:12] + (" with changes" if run.modified else "")


def about(runs: Sequence[Run]) -> Table:
    """What was run, on what, and by which code."""
    finished = sum(run.unfinished is None for run in runs)
    seeds = sorted({run.seed for run in runs})
    facts: dict[str, Iterable[Any]] = {
        "Data": (f"{run.data.name}, sha256 {run.data.sha256[:16]}" for run in runs),
        "Images": (f"{run.data.train_images:,} train, {run.data.val_images:,} validation" for run in runs),
        "Split": (f"seed {r.data.split_seed}, sha256 {r.data.split_sha256[:16]}" for r in runs),
        "Network": (f"{run.model}, shortcut {run.config.get('shortcut', '?')}" for run in runs),
        "Normalizations": [", ".join(label(n) for n in _in_order(runs))],
        "Epochs": (epochs_text(run.epochs) for run in runs),
        "Batch size": [", ".join(str(size) for size in sorted({r.batch_size for r in runs}, reverse=True))],
        "Learning rate": [", ".join(f"{lr:g}" for lr in sorted({run.lr for run in runs}, reverse=True))],
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


def _in_order(runs: Sequence[Run]) -> list[str]:
    present = {run.norm for run in runs}
    return [norm for norm in NORMS if norm in present] + sorted(present - NORMS.keys())


def left_out(runs: Sequence[Run], repeated: Sequence[Run], report: Path) -> Table | None:
    """Runs that stand in no other table, each with the reason; None when there are none."""
    rows: list[tuple[str | Link, ...]] = []
    for run in runs:
        reason = run.unfinished or ("repeats the config and seed of an earlier run" if run in repeated else None)
        if reason:
            best = max((1 - epoch.val.error for epoch in run.history), default=None)
            rows.append(
                (
                    link(run, report),
                    label(run.norm),
                    str(run.batch_size),
                    str(run.seed),
                    "–" if best is None else f"{100 * best:.2f}",
                    reason,
                )
            )
    if not rows:
        return None
    columns = ("Run", "Normalization", "Batch size", "Seed", "Best validation accuracy so far (%)", "State")
    title = "Not finished, or left out"
    note = "These runs stand in no other table and no figure."
    return Table("left-out", title, columns, tuple(rows), note, headings=len(columns))


def link(run: Recorded, report: Path) -> Link:
    """A run's name, leading from the report's folder to the run folder."""
    return Link(run.name, Path(os.path.relpath(run.folder, report)).as_posix() + "/")


def settings(runs: Sequence[Recorded], report: Path) -> list[Table]:
    """Every hyper-parameter: those that all runs share, those that differ, and how each run was started."""
    keys = sorted({key for run in runs for key in run.config})
    shared = [key for key in keys if len({json.dumps(run.config.get(key)) for run in runs}) == 1]
    differing = [key for key in keys if key not in shared]
    same = tuple((key, _value(runs[0].config.get(key))) for key in shared)
    tables = [Table("settings", "Settings that all runs share", ("Setting", "Value"), same, headings=2)]
    if differing:
        rows: list[tuple[str | Link, ...]] = [
            (link(run, report), *(_value(run.config.get(key)) for key in differing)) for run in runs
        ]
        tables.append(Table("settings-by-run", "Settings that differ", ("Run", *differing), tuple(rows)))
    started = tuple((link(run, report), run.created, code_of(run), environment(run), run.command) for run in runs)
    columns = ("Run", "Started", "Code", "Device and path", "Command")
    return [*tables, Table("commands", "How each run was started", columns, started, headings=5)]


def _value(value: Any) -> str:
    """A setting as it is shown; – for one that is not given, or that the run does not have."""
    return "–" if value in (None, "") else value if isinstance(value, str) else json.dumps(value)
