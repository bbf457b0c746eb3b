"""The tables of a study: each knows its number of seeds, its protocol and what its intervals cover."""

import statistics
from collections.abc import Callable, Iterable, Sequence

from resseq.report.markdown import Table
from resseq.report.provenance import environment, exceptions, listed, protocol, unequal_epochs
from resseq.report.records import SPLITS, Epoch
from resseq.report.statistics import DRAWS, bracketed, half_width, macro_f1_interval, percent, spread
from resseq.report.studies import Cell, Study, label

# Best test accuracy (%) of a public solution of the same study: CIFAR-10, n=2, batch 128, 100 epochs, one run each.
PUBLIC = {"torch_bn": 89.57, "bn": 89.14, "in": 87.21, "bin": 87.65, "ln": 87.11, "gn": 85.8, "nn": 86.77}
SPLIT_NAMES = {"train": "Train", "val": "Validation", "test": "Test"}


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
    note = f"{protocol(shown)}{exceptions(study)} Weights of the epoch with the best validation accuracy."
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
            measured = [scores.splits[split] for scores in cell.scores]
            macro = [part.macro_f1 for part in measured]
            if len(macro) == 1:
                row.append(bracketed(macro[0], macro_f1_interval(measured[0].confusion)))
            else:
                row.append(percent(macro, measured[0].images))
        rows.append(tuple(row))
    columns = ["Normalization", "Seeds"]
    columns += [f"{SPLIT_NAMES[split]} {kind} F1 (%)" for kind in ("micro", "macro") for split in SPLITS]
    note = (
        f"{protocol(shown)}{exceptions(study)} With one label an image, micro F1 equals accuracy. {_intervals(shown)}"
    )
    if min(len(cell.runs) for cell in shown) == 1:
        note += (
            " The interval of the macro F1 of one seed covers the same, but is a 95 % bootstrap interval: percentiles "
            f"over {DRAWS:,} multinomial resamplings of the confusion matrix."
        )
    title = f"F1 by normalization, batch size {study.batch_size}"
    return Table(f"f1{study.suffix}", title, tuple(columns), tuple(rows), note)


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
                    _mean([getattr(quantiles, key) for quantiles in known]) for key in ("q01", "q20", "q80", "q99")
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
    if max(len(cell.runs) for cell in study.main.values()) > 1:
        note += " ±: 95 % interval of the mean over seeds (Student's t)."
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
                listed(environment(run) for run in cell.runs),
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


# ---- pieces -----------------------------------------------------------------------------------------------------


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


def _seconds(cell: Cell, value: Callable[[Epoch], float]) -> float:
    """Mean over seeds of the median over epochs: the first epoch may hold a compilation."""
    return statistics.fmean(statistics.median(seed) for seed in cell.curve(value))


def _memory(cell: Cell) -> str:
    values = [epoch.memory_mb for run in cell.runs for epoch in run.history if epoch.memory_mb is not None]
    return f"{max(values):,.0f}" if values else "–"


def _mean(values: Sequence[float]) -> str:
    mean = f"{statistics.fmean(values):.3f}"
    return f"{mean} ± {half_width(values):.3f}" if len(values) > 1 else mean


def _number(value: float) -> str:
    return f"{value:.3g}" if value < 100 else f"{value:,.0f}"
