"""Runs, grouped: those that differ in their seed alone form a cell, cells that may be compared a study."""

import json
import math
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from resseq.report.records import Epoch, Run, Scores

# Every table and figure lists the normalizations in this order, under these names.
NORMS = {
    "torch_bn": "BN (built-in)",
    "bn": "BN",
    "in": "IN",
    "bin": "BIN",
    "ln": "LN",
    "gn": "GN",
    "nn": "none",
}

# Runs that differ in these keys alone belong to one study and stand in one table.
VARIED = ("seed", "norm", "batch_size", "lr", "patience")
# Keys that say where and how fast a run was made and what was watched, not what it was; data are told by their hash.
INCIDENTAL = ("data", "data_dir", "curve_images", "device", "threads", "compile", "tensorboard")


@dataclass(frozen=True)
class Cell:
    """Finished runs of one config apart from the seed, in order of the seed."""

    runs: tuple[Run, ...]

    @property
    def first(self) -> Run:
        return self.runs[0]

    @property
    def norm(self) -> str:
        return self.first.norm

    @property
    def title(self) -> str:
        return label(self.norm)

    @property
    def seeds(self) -> tuple[int, ...]:
        return tuple(run.seed for run in self.runs)

    @property
    def scores(self) -> tuple[Scores, ...]:
        """Scores on all SPLITS, one a seed: a run without them is in no cell."""
        return tuple(run.scores for run in self.runs if run.scores is not None)

    def accuracies(self, split: str) -> list[float]:
        """The accuracy on one of SPLITS, one a seed."""
        return [scores.splits[split].accuracy for scores in self.scores]

    def curve(self, value: Callable[[Epoch], float]) -> list[list[float]]:
        """`value` of each epoch of each run: one list a seed; they differ in length where runs stopped early."""
        return [[value(epoch) for epoch in run.history] for run in self.runs]


@dataclass(frozen=True)
class Study:
    """Cells that may be compared: one data set, one recipe, several normalizations, batch sizes and seeds."""

    title: str
    suffix: str
    cells: tuple[Cell, ...]

    @property
    def runs(self) -> tuple[Run, ...]:
        return tuple(run for cell in self.cells for run in cell.runs)

    @property
    def first(self) -> Run:
        """A run of the main protocol."""
        return next(iter(self.main.values())).first

    @cached_property
    def batch_size(self) -> int:
        """The main batch size: that of most normalizations; the larger one when two are as frequent."""
        return int(_most(size for _, size in {(cell.norm, cell.first.batch_size) for cell in self.cells}))

    @cached_property
    def lr(self) -> float:
        """The main learning rate: that of most runs at the main batch size."""
        return float(_most(run.lr for run in self.runs if run.batch_size == self.batch_size))

    @cached_property
    def main(self) -> dict[str, Cell]:
        """The cell of each normalization at the main batch size, in the order of NORMS.

        Of several, the one with the main learning rate and the patience of most runs.
        """
        cells = [cell for cell in self.cells if cell.first.batch_size == self.batch_size]
        patience = _most(run.patience for cell in cells for run in cell.runs)
        cells.sort(key=lambda cell: (cell.first.lr == self.lr, cell.first.patience == patience))
        chosen = {cell.norm: cell for cell in cells}  # the last one of a normalization stays
        return {norm: chosen[norm] for norm in sorted(chosen, key=lambda norm: (rank(norm), norm))}

    def rule(self, cell: Cell) -> str:
        """How the learning rate of a cell follows from its batch size: "both" (at the main batch size the two rules
        agree), "fixed" (that of the main batch size), "scaled" (in proportion to the batch size) or "other"."""
        fixed = math.isclose(cell.first.lr, self.lr, rel_tol=1e-4)
        scaled = math.isclose(cell.first.lr, self.lr * cell.first.batch_size / self.batch_size, rel_tol=1e-4)
        return {(True, True): "both", (True, False): "fixed", (False, True): "scaled"}.get((fixed, scaled), "other")

    @property
    def side(self) -> tuple[Cell, ...]:
        """All cells of every normalization that was trained in more ways than the main one."""
        more = {cell.norm for cell in self.cells if cell is not self.main.get(cell.norm)}
        return tuple(cell for cell in self.cells if cell.norm in more)


def label(norm: str) -> str:
    """The name under which a normalization stands in tables and figures."""
    return NORMS.get(norm, norm)


def rank(norm: str) -> int:
    """The place of a normalization in tables and figures; one that is not known comes last."""
    return list(NORMS).index(norm) if norm in NORMS else len(NORMS)


def cells(runs: Sequence[Run]) -> tuple[list[Cell], list[Run]]:
    """The finished runs grouped by config apart from the seed, and the runs that repeat a seed of their cell.

    Of two runs with one config and one seed the earlier one counts, so that no seed weighs twice.
    """
    groups: dict[str, dict[int, Run]] = {}
    repeated = []
    for run in sorted(runs, key=lambda run: (run.created, run.name)):
        if run.unfinished:
            continue
        seeds = groups.setdefault(_key(run, ("seed",)), {})
        if run.seed in seeds:
            repeated.append(run)
        else:
            seeds[run.seed] = run
    return _sorted(Cell(tuple(seeds[seed] for seed in sorted(seeds))) for seeds in groups.values()), repeated


def studies(found: Sequence[Cell]) -> list[Study]:
    """Cells grouped by everything but VARIED, the group with most runs first; titles tell the groups apart.

    Other numbers of epochs make another group, unless they are those of other batch sizes alone.
    """
    groups: dict[str, dict[int, list[Cell]]] = {}
    for cell in found:
        groups.setdefault(_key(cell.first, (*VARIED, "epochs")), {}).setdefault(cell.first.epochs, []).append(cell)
    joined: list[list[Cell]] = []
    for by_epochs in groups.values():
        main = max(by_epochs, key=lambda epochs: (len({cell.norm for cell in by_epochs[epochs]}), epochs))
        size = Study("", "", tuple(by_epochs[main])).batch_size
        for epochs, group in by_epochs.items():
            if epochs == main or any(cell.first.batch_size == size for cell in group):
                joined.append(group)
            else:
                by_epochs[main] += group
    joined.sort(key=lambda group: -sum(len(cell.runs) for cell in group))
    plain = [Study("", f"-{i}" if len(joined) > 1 else "", tuple(_sorted(g))) for i, g in enumerate(joined, start=1)]
    configs = [study.first.config for study in plain]
    keys = {key for config in configs for key in config} - {*VARIED, *INCIDENTAL, "n", "epochs"}
    differing = sorted(key for key in keys if len({json.dumps(config.get(key)) for config in configs}) > 1)
    return [replace(study, title=_title(study.first, differing)) for study in plain]


def paired(a: Cell, b: Cell) -> list[tuple[Run, Run]]:
    """The runs of two cells that share a seed."""
    others = {run.seed: run for run in b.runs}
    return [(run, others[run.seed]) for run in a.runs if run.seed in others]


def _title(run: Run, differing: Sequence[str]) -> str:
    parts = [run.data.name, run.model, f"{run.epochs} epochs"]
    return ", ".join(parts + [f"{key} = {run.config.get(key)}" for key in differing])


def _sorted(found: Iterable[Cell]) -> list[Cell]:
    """In the order of all tables: by normalization, the larger batch size first, then the larger learning rate."""
    return sorted(
        found, key=lambda c: (rank(c.norm), c.norm, -c.first.batch_size, -c.first.lr, -c.first.epochs, c.first.patience)
    )


def _most(values: Any) -> Any:
    counts = Counter(values)
    return max(counts, key=lambda value: (counts[value], value))


def _key(run: Run, without: Sequence[str]) -> str:
    config = {key: value for key, value in run.config.items() if key not in (*without, *INCIDENTAL)}
    if config.get("classes") == 0:  # asked for as many as the data have
        config["classes"] = len(run.data.class_names)
    return json.dumps([run.data.sha256, config], sort_keys=True)
