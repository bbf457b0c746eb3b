"""The tables that hold one variant against another: own against built-in BN, and which variant beats which."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from scipy import stats

from resseq.report.markdown import Table
from resseq.report.provenance import exceptions, protocol, unequal_epochs
from resseq.report.records import Run, Split
from resseq.report.statistics import (
    CONFIDENCE,
    Agreement,
    agreement,
    bracketed,
    half_width,
    holm,
    mcnemar,
    newcombe,
    newcombe_paired,
    p_value,
)
from resseq.report.studies import Cell, Study, label, paired

SIGNIFICANCE = 0.05
# A paired t test on fewer differences than this says next to nothing.
LEAST_SEEDS = 3
# Own and built-in BN, both in exact mode, may differ by this in the loss of the first epoch.
LOSS_LIMIT = 1e-3
ONE_SEED = "one seed: covers the sampling of test images, not the seed"


def sanity(study: Study) -> Table | None:
    """Own against built-in batch normalization, seed by seed; None when no seed was trained with both."""
    if not {"bn", "torch_bn"} <= study.main.keys():
        return None
    cells = study.main["bn"], study.main["torch_bn"]
    pairs = paired(*cells)
    if not pairs:
        return None
    rows = [_sanity_row(own, built_in) for own, built_in in pairs]
    differences = _differences(pairs)
    if len(pairs) > 1:
        mean = f"{100 * statistics.fmean(differences):+.2f} ± {100 * half_width(differences):.2f}"
        rows.append(("mean", "", "", "", "", "", "", "", mean))
        covers = "±: 95 % interval of the mean difference over paired seeds (Student's t)."
    else:
        own, built_in = pairs[0]
        counts = _agreement(own, built_in)
        if counts:
            interval = newcombe_paired(counts)
            covers = f"[ ]: {ONE_SEED}: 95 % interval of a difference on the same images (Newcombe 1998, paired)."
        else:
            interval = newcombe(_test(own).accuracy, _test(built_in).accuracy, _test(own).images)
            covers = (
                "[ ]: one seed: 95 % interval of a difference of two proportions (Newcombe), as if the two runs had "
                "been tested on separate images; it does not cover the seed."
            )
        rows[0] = (*rows[0][:-1], bracketed(differences[0], interval, "+"))
    columns = (
        *("Seed", "First-epoch loss, built-in", "First-epoch loss, own", "Absolute difference", "Limit", "Exact mode"),
        *("Test accuracy, built-in (%)", "Test accuracy, own (%)", "Own − built-in (points)"),
    )
    title = "Sanity check: own BN against the built-in one"
    note = f"{protocol(cells)} Loss: mean over the augmented batches of the first epoch."
    if not all(_exact(run) for pair in pairs for run in pair):
        note += f" A difference of at most {_power(LOSS_LIMIT)} is promised for exact mode only, not for these runs."
    return Table(f"sanity{study.suffix}", title, columns, tuple(rows), f"{note} {covers}")


def _sanity_row(own: Run, built_in: Run) -> tuple[str, ...]:
    losses = [run.history[0].running.loss for run in (built_in, own)]
    difference = abs(losses[1] - losses[0])
    exact = _exact(own) and _exact(built_in)
    # NaN is never within the limit.
    outcome = (": kept" if difference <= LOSS_LIMIT else ": exceeded") if exact else ""
    accuracies = [_test(run).accuracy for run in (built_in, own)]
    return (
        str(own.seed),
        *(f"{loss:.6f}" for loss in losses),
        f"{difference:.1e}",
        f"{_power(LOSS_LIMIT)}{outcome}",
        "yes" if exact else "no",
        *(f"{100 * value:.2f}" for value in accuracies),
        f"{100 * (accuracies[1] - accuracies[0]):+.2f}",
    )


def _exact(run: Run) -> bool:
    return run.config.get("exact") is True


def _power(value: float) -> str:
    return f"{value:.0e}".replace("e-0", "e-")


# ---- which variant beats which ----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Pair:
    """Two cells that are held against each other, each under the name that tells it from the other."""

    title: str
    names: tuple[str, str]
    cells: tuple[Cell, Cell]


@dataclass(frozen=True)
class Tested:
    """What came of one pair, in fractions of the test images; `p` is None where `why` says that there is no test."""

    seeds: int
    difference: float | None = None
    interval: tuple[float, float] | None = None
    p: float | None = None
    test: str = "–"
    why: str = ""
    limited: bool = False


def pairs_of(study: Study) -> list[Pair]:
    """Every two normalizations of the main table; BN and GN at each other batch size and rule for the learning rate;
    and each of the two at these against itself at the main batch size."""
    found = [
        Pair(f"{label(a.norm)} − {label(b.norm)}", (label(a.norm), label(b.norm)), (a, b))
        for a, b in combinations(study.main.values(), 2)
    ]
    other = [
        cell
        for cell in study.side
        if cell.norm in ("bn", "gn")
        and cell.first.batch_size != study.batch_size
        and study.rule(cell) in ("fixed", "scaled")
    ]
    for a, b in combinations(other, 2):
        if (a.norm, b.norm) == ("bn", "gn") and _way(study, a) == _way(study, b):
            where = f"batch {a.first.batch_size}, learning rate {a.first.lr:g} ({study.rule(a)})"
            found.append(Pair(f"BN − GN: {where}", ("BN", "GN"), (a, b)))
    for cell in other:
        if cell.norm in study.main:
            sizes = f"batch {cell.first.batch_size}", f"batch {study.batch_size}"
            where = f"{sizes[0]} − {sizes[1]}, learning rate {cell.first.lr:g} ({study.rule(cell)})"
            found.append(Pair(f"{label(cell.norm)}: {where}", sizes, (cell, study.main[cell.norm])))
    return found


def _way(study: Study, cell: Cell) -> tuple[int, str, int, int]:
    return cell.first.batch_size, study.rule(cell), cell.first.epochs, cell.first.patience


def claims(study: Study) -> Table:
    """A test for each of `pairs_of` a study, corrected over all of them (Holm 1979).

    Over seeds where both cells share LEAST_SEEDS: the paired t test. Otherwise, where two runs of one seed tell which
    images they got right: McNemar's exact test, which says nothing about other seeds.
    """
    pairs = pairs_of(study)
    outcomes = [_outcome(pair) for pair in pairs]
    corrected = iter(holm([outcome.p for outcome in outcomes if outcome.p is not None]))
    rows = [
        _claim(pair, outcome, None if outcome.p is None else next(corrected))
        for pair, outcome in zip(pairs, outcomes, strict=True)
    ]
    tested = [outcome for outcome in outcomes if outcome.p is not None]
    shown = list({id(cell): cell for pair in pairs for cell in pair.cells}.values()) or list(study.main.values())
    most = max(len(cell.runs) for cell in shown)
    other_sizes = unequal_epochs(study) if any(cell not in study.main.values() for cell in shown) else ""
    stated = f"{protocol(shown)}{exceptions(study)}{other_sizes}"
    if tested:
        note = f"{stated} Test accuracy, paired by seed."
        if not all(outcome.limited for outcome in tested):
            note += " Paired t test over seeds, two-sided, with its interval."
        if any(outcome.limited for outcome in tested):
            note += (
                f" McNemar's exact test on the images of one seed, two-sided, with Newcombe's paired interval (1998, "
                f"method 10); {ONE_SEED}."
            )
        note += (
            f" Interval and p: uncorrected; Holm: corrected over the {len(tested)} pairs tested; a verdict needs "
            f"p (Holm) < {SIGNIFICANCE}."
        )
    elif not pairs:
        note = f"There is one normalization only. {stated}"
    else:
        note = (
            f"No claim of one variant beating another can be tested from {most} seed{'s' * (most != 1)}: it takes "
            f"{LEAST_SEEDS} that both were trained with. {stated}"
        )
    columns = ("Pair", "Verdict", "Test", "Shared seeds", "Difference (points)", "95 % interval", "p", "p (Holm)")
    kept = tuple(rows) if tested or most >= LEAST_SEEDS else ()
    return Table(f"claims{study.suffix}", "Which variant beats which", columns, kept, note, headings=3)


def _outcome(pair: Pair) -> Tested:
    shared = paired(*pair.cells)
    differences = _differences(shared)
    if len(shared) < LEAST_SEEDS:
        return _of_one_seed(shared)
    mean = statistics.fmean(differences)
    if max(differences) - min(differences) < 1e-12:
        return Tested(len(shared), mean, why="the same difference at every seed")
    test = stats.ttest_1samp(differences, 0.0)
    low, high = test.confidence_interval(CONFIDENCE)
    return Tested(len(shared), mean, (float(low), float(high)), float(test.pvalue), "paired t over seeds")


def _of_one_seed(shared: Sequence[tuple[Run, Run]]) -> Tested:
    for a, b in shared:
        counts = _agreement(a, b)
        if counts is None:
            continue
        difference = (counts.only_a - counts.only_b) / sum(counts)
        if counts.only_a + counts.only_b == 0:
            return Tested(len(shared), difference, why=f"right on the same images (seed {a.seed})")
        name = f"McNemar, seed {a.seed} ({ONE_SEED})"
        return Tested(len(shared), difference, newcombe_paired(counts), mcnemar(counts), name, limited=True)
    mean = statistics.fmean(_differences(shared)) if shared else None
    return Tested(len(shared), mean, why=f"fewer than {LEAST_SEEDS} shared seeds")


def _claim(pair: Pair, outcome: Tested, corrected: float | None) -> tuple[str, ...]:
    if outcome.p is None or corrected is None:
        verdict = f"not tested: {outcome.why}"
    elif corrected >= SIGNIFICANCE:
        verdict = "no difference shown"
    else:
        assert outcome.difference is not None  # what was tested has one
        verdict = f"{pair.names[outcome.difference < 0]} is better" + " at this seed" * outcome.limited
    interval = outcome.interval
    return (
        pair.title,
        verdict,
        outcome.test,
        str(outcome.seeds),
        "–" if outcome.difference is None else f"{100 * outcome.difference:+.2f}",
        "–" if interval is None else f"[{100 * interval[0]:+.2f}, {100 * interval[1]:+.2f}]",
        "–" if outcome.p is None else p_value(outcome.p),
        "–" if corrected is None else p_value(corrected),
    )


def _agreement(a: Run, b: Run) -> Agreement | None:
    """None where a run does not tell which test images it got right."""
    marks = _test(a).correct, _test(b).correct
    if marks[0] is None or marks[1] is None or len(marks[0]) != len(marks[1]):
        return None
    return agreement(marks[0], marks[1])


def _differences(pairs: Sequence[tuple[Run, Run]]) -> list[float]:
    return [_test(a).accuracy - _test(b).accuracy for a, b in pairs]


def _test(run: Run) -> Split:
    assert run.scores is not None  # a run in a cell has scores
    return run.scores.splits["test"]
