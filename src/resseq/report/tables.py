"""The tables of a study: each knows its number of seeds, its protocol and what its intervals cover."""

import statistics
from collections.abc import Callable, Iterable, Sequence
from itertools import combinations

from scipy import stats

from resseq.report.markdown import Table
from resseq.report.provenance import environment, listed, protocol, unequal_epochs
from resseq.report.records import SPLITS, Epoch, Run
from resseq.report.statistics import CONFIDENCE, half_width, holm, newcombe, percent, spread
from resseq.report.studies import Cell, Study, label, paired

SIGNIFICANCE = 0.05
# A paired t test on fewer differences than this says next to nothing.
LEAST_SEEDS = 3
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


def _differences(pairs: Sequence[tuple[Run, Run]]) -> list[float]:
    return [_test(a) - _test(b) for a, b in pairs]


def _test(run: Run) -> float:
    assert run.scores is not None  # a run in a cell has scores
    return run.scores.splits["test"].accuracy


def _p(value: float) -> str:
    return "< 0.0001" if value < 1e-4 else f"{value:.2g}" if value < 0.1 else f"{value:.2f}"
