"""The tables of a report, as text: each knows its number of seeds, its protocol and what its intervals cover."""

import json
import math
import os
import re
import statistics
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any
from urllib.parse import quote

from scipy import stats

from resseq.errors import ResseqError
from resseq.report.records import NORMS, SPLITS, Cell, Epoch, Run, Study, label

CONFIDENCE = 0.95
SIGNIFICANCE = 0.05
ASSIGNED_EPOCHS = 100
# A paired t test on fewer differences than this says next to nothing.
LEAST_SEEDS = 3
# Best test accuracy (%) of a public solution of the same study: CIFAR-10, n=2, batch 128, 100 epochs, one run each.
PUBLIC = {"torch_bn": 89.57, "bn": 89.14, "in": 87.21, "bin": 87.65, "ln": 87.11, "gn": 85.8, "nn": 86.77}
SPLIT_NAMES = {"train": "Train", "val": "Validation", "test": "Test"}


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
    write_file(readme, f"{before}{start}\n{markdown.strip()}\n{end}{after}".encode())


def write_file(path: Path, content: bytes) -> None:
    """Writes a file so that a reader sees the old content or the new one, never a part."""
    temporary = path.with_name(f"{path.name}.tmp")
    try:
        temporary.write_bytes(content)
        os.replace(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)


# ---- intervals and tests ----------------------------------------------------------------------------------------


def half_width(values: Sequence[float]) -> float:
    """Half the width of the 95 % interval of the mean of two or more values (Student's t)."""
    quantile = float(stats.t.ppf((1 + CONFIDENCE) / 2, len(values) - 1))
    return quantile * statistics.stdev(values) / math.sqrt(len(values))


def wilson(accuracy: float, images: int) -> tuple[float, float]:
    """95 % interval of a proportion of images (Wilson 1927)."""
    interval = stats.binomtest(round(accuracy * images), images).proportion_ci(CONFIDENCE, method="wilson")
    return float(interval.low), float(interval.high)


def newcombe(a: float, b: float, images: int) -> tuple[float, float]:
    """95 % interval of a − b for two accuracies, each on `images` images taken as independent samples
    (Newcombe 1998, method 10). On the same images the true one is narrower."""
    (a_low, a_high), (b_low, b_high) = wilson(a, images), wilson(b, images)
    return a - b - math.hypot(a - a_low, b_high - b), a - b + math.hypot(a_high - a, b - b_low)


def holm(p_values: Sequence[float]) -> list[float]:
    """p values corrected for testing all of them at once (Holm 1979)."""
    corrected = [0.0] * len(p_values)
    largest = 0.0
    for place, i in enumerate(sorted(range(len(p_values)), key=lambda i: p_values[i])):
        largest = max(largest, min(1.0, (len(p_values) - place) * p_values[i]))
        corrected[i] = largest
    return corrected


# ---- text -------------------------------------------------------------------------------------------------------


def percent(values: Sequence[float], images: int | None = None) -> str:
    """Fractions in per cent: mean and half-width over seeds; of one seed the Wilson interval over `images`."""
    mean = f"{100 * statistics.fmean(values):.2f}"
    if len(values) > 1:
        return f"{mean} ± {100 * half_width(values):.2f}"
    if images is None:
        return mean
    low, high = wilson(values[0], images)
    return f"{mean} [{100 * low:.2f}, {100 * high:.2f}]"


def spread(values: Iterable[float]) -> str:
    """One number, or the smallest and the largest of several."""
    known = sorted(values)
    return f"{known[0]:g}" if known[0] == known[-1] else f"{known[0]:g}–{known[-1]:g}"


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


def _intervals(shown: Iterable[Cell]) -> str:
    counts = [len(cell.runs) for cell in shown]
    parts = []
    if max(counts) > 1:
        parts.append("±: 95 % interval of the mean over seeds (Student's t).")
    if min(counts) == 1:
        parts.append(
            "[ ]: one seed: interval covers the sampling of the measured images only, not the seed (95 %, Wilson)."
        )
    return " ".join(parts)


def unequal_epochs(study: Study) -> str:
    """A warning when batch sizes were not trained for the same number of epochs."""
    epochs = sorted({(cell.first.epochs, cell.first.batch_size) for cell in study.side}, reverse=True)
    if len({count for count, _ in epochs}) == 1:
        return ""
    parts = ", ".join(f"{count} at {size}" for count, size in epochs)
    return f" The batch sizes differ in their epochs too ({parts}), so a difference between them has two causes."


def _exceptions(study: Study) -> str:
    """What the cells of the main tables do not share: a learning rate or a patience of their own."""
    cells = study.main.values()
    patience = statistics.mode(cell.first.patience for cell in cells)
    parts = [f"{label(c.norm)}: learning rate {c.first.lr:g}" for c in cells if c.first.lr != study.lr]
    parts += [f"{label(c.norm)}: patience {c.first.patience}" for c in cells if c.first.patience != patience]
    return f" Trained differently: {'; '.join(parts)}." if parts else ""


def _seconds(cell: Cell, value: Callable[[Epoch], float]) -> float:
    """Mean over seeds of the median over epochs: the first epoch may hold a compilation."""
    return statistics.fmean(statistics.median(seed) for seed in cell.curve(value))


def _memory(cell: Cell) -> str:
    values = [epoch.memory_mb for run in cell.runs for epoch in run.history if epoch.memory_mb is not None]
    return f"{max(values):,.0f}" if values else "–"


def _number(value: float) -> str:
    return f"{value:.3g}" if value < 100 else f"{value:,.0f}"


# ---- the tables of one study ------------------------------------------------------------------------------------


def accuracy(study: Study) -> Table:
    """Accuracy on all splits for each normalization, beside the best public figure where there is one."""
    shown = study.main.values()
    public = study.first.data.name == "cifar10" and study.first.config.get("n") == 2
    rows = []
    for norm, cell in study.main.items():
        row = [label(norm), str(len(cell.runs))]
        row += [percent(cell.accuracies(split), cell.scores[0].splits[split].images) for split in SPLITS]
        if public:
            row.append(f"{PUBLIC[norm]:.2f}" if norm in PUBLIC else "–")
        row += [
            spread(scores.best_epoch for scores in cell.scores),
            f"{cell.first.parameters:,}",
            _number(_seconds(cell, lambda epoch: epoch.seconds)),
            _memory(cell),
        ]
        rows.append(tuple(row))
    columns = ["Normalization", "Seeds", *(f"{SPLIT_NAMES[split]} accuracy (%)" for split in SPLITS)]
    columns += ["Public test accuracy (%)"] * public
    columns += ["Best epoch", "Parameters", "Seconds per epoch", "Peak memory (MiB)"]
    note = f"{protocol(shown)}{_exceptions(study)} Weights of the epoch with the best validation accuracy."
    note += f" {_intervals(shown)}"
    if public:
        note += " Public: best public single run, 100 epochs, n = 2."
    title = f"Accuracy by normalization, batch size {study.batch_size}"
    return Table(f"accuracy{study.suffix}", title, tuple(columns), tuple(rows), note)


def f1(study: Study) -> Table:
    """Micro and macro F1 on all splits for each normalization."""
    shown = study.main.values()
    rows = []
    for norm, cell in study.main.items():
        row = [label(norm), str(len(cell.runs))]
        for split in SPLITS:
            measured = [scores.splits[split] for scores in cell.scores]
            row.append(percent([part.micro_f1 for part in measured], measured[0].images))
        for split in SPLITS:
            row.append(percent([scores.splits[split].macro_f1 for scores in cell.scores]))
        rows.append(tuple(row))
    columns = ["Normalization", "Seeds"]
    columns += [f"{SPLIT_NAMES[split]} {kind} F1 (%)" for kind in ("micro", "macro") for split in SPLITS]
    note = (
        f"{protocol(shown)}{_exceptions(study)} With one label an image, micro F1 equals accuracy. {_intervals(shown)}"
    )
    if min(len(cell.runs) for cell in shown) == 1:
        note += " The macro F1 of one seed has no such interval."
    title = f"F1 by normalization, batch size {study.batch_size}"
    return Table(f"f1{study.suffix}", title, tuple(columns), tuple(rows), note)


def paired(a: Cell, b: Cell) -> list[tuple[Run, Run]]:
    """The runs of two cells that share a seed."""
    others = {run.seed: run for run in b.runs}
    return [(run, others[run.seed]) for run in a.runs if run.seed in others]


def _differences(pairs: Sequence[tuple[Run, Run]]) -> list[float]:
    return [_test(a) - _test(b) for a, b in pairs]


def _test(run: Run) -> float:
    assert run.scores is not None  # a run in a cell has scores
    return run.scores.splits["test"].accuracy


def sanity(study: Study) -> Table | None:
    """Own against built-in batch normalization, seed by seed; None when no seed was trained with both."""
    if not {"bn", "torch_bn"} <= study.main.keys():
        return None
    cells = study.main["bn"], study.main["torch_bn"]
    pairs = paired(*cells)
    if not pairs:
        return None
    rows = []
    for own, built_in in pairs:
        losses = [run.history[0].running.loss for run in (built_in, own)]
        rows.append(
            (
                str(own.seed),
                *(f"{loss:.6f}" for loss in losses),
                f"{abs(losses[1] - losses[0]):.1e}",
                *(f"{100 * _test(run):.2f}" for run in (built_in, own)),
                f"{100 * (_test(own) - _test(built_in)):+.2f}",
            )
        )
    differences = [100 * difference for difference in _differences(pairs)]
    if len(pairs) > 1:
        mean = f"{statistics.fmean(differences):+.2f} ± {half_width(differences):.2f}"
        rows.append(("mean", "", "", "", "", "", mean))
        note = "±: 95 % interval of the mean difference over paired seeds (Student's t)."
    else:
        images = cells[0].scores[0].splits["test"].images
        low, high = newcombe(_test(pairs[0][0]), _test(pairs[0][1]), images)
        rows[0] = (*rows[0][:-1], f"{differences[0]:+.2f} [{100 * low:+.2f}, {100 * high:+.2f}]")
        note = (
            "[ ]: one seed: 95 % interval of a difference of two proportions (Newcombe), as if the two runs had been "
            "tested on separate images; it does not cover the seed."
        )
    columns = (
        *("Seed", "First-epoch loss, built-in", "First-epoch loss, own", "Absolute difference"),
        *("Test accuracy, built-in (%)", "Test accuracy, own (%)", "Own − built-in (points)"),
    )
    title = "Sanity check: own BN against the built-in one"
    note = f"{protocol(cells)} Loss: mean over the augmented batches of the first epoch. {note}"
    return Table(f"sanity{study.suffix}", title, columns, tuple(rows), note)


def batch(study: Study) -> Table | None:
    """Every normalization that was trained with more than one batch size or learning rate; None when none was."""
    if not study.side:
        return None
    names = {
        "both": "main",
        "fixed": f"{study.lr:g} at every size",
        "scaled": f"{study.lr:g} × batch / {study.batch_size}",
        "other": "other",
    }
    rows = [
        (
            label(cell.norm),
            names[study.rule(cell)],
            str(cell.first.batch_size),
            f"{cell.first.lr:g}",
            str(len(cell.runs)),
            f"{spread(len(run.history) for run in cell.runs)} of {cell.first.epochs}",
            *(percent(cell.accuracies(split), cell.scores[0].splits[split].images) for split in SPLITS),
            spread(scores.best_epoch for scores in cell.scores),
        )
        for cell in study.side
    ]
    columns = (
        *("Normalization", "Rule for the rate", "Batch size", "Learning rate", "Seeds", "Epochs run"),
        *(f"{SPLIT_NAMES[split]} accuracy (%)" for split in SPLITS),
        "Best epoch",
    )
    note = f"{protocol(study.side)}{unequal_epochs(study)} {_intervals(study.side)}"
    return Table(f"batch{study.suffix}", "Batch size and learning rate", columns, tuple(rows), note, headings=2)


def features(study: Study) -> Table | None:
    """Quantiles of the features after the first and the last epoch; None when they were not recorded."""
    rows = []
    for norm, cell in study.main.items():
        ends = [[run.history[i].features for run in cell.runs] for i in (0, -1)]
        values = []
        for found in ends:
            known = [quantiles for quantiles in found if quantiles is not None]
            if known:
                values += [
                    f"{statistics.fmean(getattr(quantiles, key) for quantiles in known):.3f}"
                    for key in ("q01", "q20", "q80", "q99")
                ]
        if len(values) == 8:
            rows.append((label(norm), str(len(cell.runs)), *values))
    if not rows:
        return None
    quantile_names = ("1 %", "20 %", "80 %", "99 %")
    columns = ["Normalization", "Seeds"]
    columns += [f"{name}, {end} epoch" for end in ("first", "last") for name in quantile_names]
    note = (
        f"{protocol(study.main.values())} Quantiles of all values of the pooled penultimate features over the "
        "validation images; mean over seeds."
    )
    title = "Quantiles of the features"
    return Table(f"features{study.suffix}", title, tuple(columns), tuple(rows), note)


def cost(study: Study) -> Table:
    """Time and memory of every cell."""
    rows = []
    for cell in study.cells:
        training = _seconds(cell, lambda epoch: epoch.train_seconds)
        minutes = statistics.fmean(sum(epoch.seconds for epoch in run.history) for run in cell.runs) / 60
        rows.append(
            (
                label(cell.norm),
                _listed(_environment(run) for run in cell.runs),
                str(cell.first.batch_size),
                f"{cell.first.lr:g}",
                str(len(cell.runs)),
                _number(training),
                _number(cell.first.data.train_images / training) if training else "–",
                _number(_seconds(cell, lambda epoch: epoch.seconds)),
                _number(minutes),
                _memory(cell),
            )
        )
    columns = (
        *("Normalization", "Device and path", "Batch size", "Learning rate", "Seeds", "Training seconds per epoch"),
        *("Images per second", "Seconds per epoch", "Minutes per run", "Peak memory (MiB)"),
    )
    note = (
        f"{protocol(study.cells)} Seconds: median over epochs, mean over seeds; an epoch is training and the measuring "
        "after it. Memory: the largest of any epoch and seed; on a CPU that of the whole process."
    )
    return Table(f"cost{study.suffix}", "Time and memory", columns, tuple(rows), note, headings=2)


def claims(study: Study) -> Table:
    """A paired t test for each pair of normalizations that share enough seeds, corrected over all pairs."""
    cells = list(study.main.values())
    rows: list[list[str]] = []
    tested: list[int] = []
    p_values: list[float] = []
    for a, b in combinations(cells, 2):
        differences = _differences(paired(a, b))
        mean = f"{100 * statistics.fmean(differences):+.2f}" if differences else "–"
        figures = [str(len(differences)), mean]
        if len(differences) < LEAST_SEEDS:
            verdict = f"not tested: fewer than {LEAST_SEEDS} shared seeds"
        elif max(differences) - min(differences) < 1e-12:
            verdict = "not tested: the same difference at every seed"
        else:
            test = stats.ttest_1samp(differences, 0.0)
            low, high = test.confidence_interval(CONFIDENCE)
            tested.append(len(rows))
            p_values.append(float(test.pvalue))
            figures += [f"[{100 * low:+.2f}, {100 * high:+.2f}]", _p(float(test.pvalue))]
            verdict = f"{label((a if test.statistic > 0 else b).norm)} is better"
        rows.append([f"{label(a.norm)} − {label(b.norm)}", verdict, *figures])
    for i, corrected in zip(tested, holm(p_values), strict=True):
        rows[i].append(_p(corrected))
        if corrected >= SIGNIFICANCE:
            rows[i][1] = "no difference shown"
    most = max(len(cell.runs) for cell in cells)
    if tested:
        note = (
            f"{protocol(cells)}{_exceptions(study)} Test accuracy, paired by seed. Interval and p: paired t test, "
            f"two-sided, uncorrected; Holm: corrected over the {len(tested)} pairs tested; a verdict needs "
            f"p (Holm) < {SIGNIFICANCE}."
        )
    elif len(cells) == 1:
        note = f"There is one normalization only. {protocol(cells)}"
    else:
        note = (
            f"No claim of one variant beating another can be tested from {most} seed{'s' * (most != 1)}: it takes "
            f"{LEAST_SEEDS} that both were trained with. {protocol(cells)}"
        )
    columns = ("Pair", "Verdict", "Shared seeds", "Difference (points)", "95 % interval", "p", "p (Holm)")
    kept = [tuple(row + ["–"] * (len(columns) - len(row))) for row in rows] if most >= LEAST_SEEDS else []
    title = "Which variant beats which"
    return Table(f"claims{study.suffix}", title, columns, tuple(kept), note, headings=2)


def _p(value: float) -> str:
    return "< 0.0001" if value < 1e-4 else f"{value:.2g}" if value < 0.1 else f"{value:.2f}"


# ---- the tables of all runs -------------------------------------------------------------------------------------


def _listed(values: Iterable[Any], most: int = 4) -> str:
    distinct = list(dict.fromkeys(str(value) for value in values))
    rest = len(distinct) - most
    return "; ".join(distinct[:most]) + (f"; and {rest} more" if rest > 0 else "")


def _environment(run: Run) -> str:
    """Device, precision and path, as far as the record tells."""
    device, path = (str(run.environment.get(key, "")) for key in ("device", "path"))
    parts = [path] if path.startswith(device) else [device, path]
    threads, processes = run.environment.get("threads", 1), run.environment.get("processes", 1)
    if device == "cpu":  # those of the host do not matter where an accelerator works
        parts.append(f"{threads} thread{'s' * (threads != 1)}")
    if processes != 1:
        parts.append(f"{processes} processes")
    return ", ".join(part for part in parts if part)


def _optimizer(run: Run) -> str:
    config = run.config
    parts = [str(config.get("optimizer", "?"))]
    parts += [f"{key.replace('_', ' ')} {config[key]:g}" for key in ("momentum", "weight_decay") if config.get(key)]
    return ", ".join(parts + ["Nesterov"] * bool(config.get("nesterov")))


def _schedule(run: Run) -> str:
    warmup = run.config.get("warmup", 0)
    text = str(run.config.get("schedule", "?"))
    return f"{text} after {_warmup(warmup)}" if warmup else text


def _warmup(epochs: float) -> str:
    return f"{epochs:g} epoch{'s' * (epochs != 1)} of warm-up"


def _code(run: Run) -> str:
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
        "Schedule": (_schedule(run) for run in runs),
        "Runs": [f"{len(runs)}, of which {finished} finished and evaluated"],
        "Seeds": [f"{len(seeds)} ({', '.join(map(str, seeds))})"],
        "Device": (f"{run.environment.get('device', '?')} ({run.environment.get('processor', '?')})" for run in runs),
        "Path": (_environment(run) for run in runs),
        "PyTorch": (run.environment.get("torch", "?") for run in runs),
        "Python": (run.environment.get("python", "?") for run in runs),
        "Code": (f"resseq {run.version}, {_code(run)}" for run in runs),
    }
    rows = tuple((name, _listed(values)) for name, values in facts.items())
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


def link(run: Run, report: Path) -> Link:
    """A run's name, leading from the report's folder to the run folder."""
    return Link(run.name, Path(os.path.relpath(run.folder, report)).as_posix() + "/")


def settings(runs: Sequence[Run], report: Path) -> list[Table]:
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
    started = tuple((link(run, report), run.created, _code(run), _environment(run), run.command) for run in runs)
    columns = ("Run", "Started", "Code", "Device and path", "Command")
    return [*tables, Table("commands", "How each run was started", columns, started, headings=5)]


def _value(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)
