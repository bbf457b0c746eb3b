"""The figures of a report: for print (PNG at 300 dpi, SVG) and for the page (SVG that follows its colours)."""

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import matplotlib as mpl
import numpy as np
from matplotlib.axes import Axes
from matplotlib.colors import PowerNorm
from matplotlib.figure import Figure
from matplotlib.ticker import NullLocator

from resseq.report.drawing import (
    MUTED,
    PAPER,
    SETTINGS,
    WIDTH,
    Dashes,
    Drawing,
    band_text,
    epoch_axis,
    legend,
    line,
    norm_legend,
    over_seeds,
    panel_grid,
    rendered,
    style_of,
)
from resseq.report.provenance import protocol, unequal_epochs
from resseq.report.records import Epoch
from resseq.report.statistics import half_width, wilson
from resseq.report.studies import Cell, Study, label, paired

FEW_EPOCHS = 20
MOST_NUMBERED_CLASSES = 20
MOST_NAMED_CLASSES = 12
LONGEST_NAME = 14


def draw(study: Study) -> dict[str, Drawing]:
    """Every figure that the records of a study allow, by name (without the study's suffix)."""
    drawings = {}
    with mpl.rc_context(SETTINGS):
        for name, make in MAKERS.items():
            made = make(study)
            if made is not None:
                figure, caption = made
                drawings[name] = rendered(figure, f"{name}{study.suffix}", caption)
    return drawings


# ---- curves -----------------------------------------------------------------------------------------------------


def _errors(study: Study) -> tuple[Figure, str]:
    parts = _parts(lambda curve: 100 * curve.error)
    figure = _curve_panels(study, parts, "Error (%)", None)
    return figure, f"Error against epoch. {_CURVES} {_seeds(study.main)} {protocol(study.main.values())}"


def _losses(study: Study) -> tuple[Figure, str]:
    parts = _parts(lambda curve: curve.loss)
    # A uniform guess has the loss ln(classes); what lies far above it would press all else against the axis.
    top = 1.25 * math.log(max(2, len(study.first.data.class_names)))
    epochs = [epoch for cell in study.main.values() for run in cell.runs for epoch in run.history]
    highest = max(value(epoch) for epoch in epochs for value in parts.values())
    cut = f" The axis is cut at {top:.1f}; the largest value is {highest:.1f}." if highest > top else ""
    figure = _curve_panels(study, parts, "Cross-entropy (nats)", min(top, 1.04 * highest))
    return figure, f"Loss against epoch. {_CURVES}{cut} {_seeds(study.main)} {protocol(study.main.values())}"


_CURVES = (
    "Validation, train in eval mode on un-augmented images after the epoch, and the running mean over the augmented "
    "batches during it."
)


def _parts(value: Callable[[Any], float]) -> dict[str, Callable[[Epoch], float]]:
    return {
        "validation": lambda epoch: value(epoch.val),
        "train": lambda epoch: value(epoch.train),
        "train, running": lambda epoch: value(epoch.running),
    }


def _curve_panels(study: Study, parts: Mapping[str, Callable[[Epoch], float]], unit: str, top: float | None) -> Figure:
    looks: dict[str, tuple[Dashes, float]] = {
        "validation": ("-", 1.5),
        "train": ((0, (4, 1.5)), 1.3),
        "train, running": ((0, (1, 1.2)), 0.8),
    }
    figure = Figure()
    panels, free = panel_grid(figure, list(study.main.values()), "Epoch", unit)
    for axes, cell in panels:
        for name, value in parts.items():
            dashes, width = looks[name]
            colour = MUTED if name == "train, running" else style_of(cell.norm).colour
            line(axes, cell, value, colour, dashes, width, band=name == "validation")
    panels[0][0].set_ylim(0, top)  # shared by all
    legend(figure, [(name, {"linestyle": looks[name][0], "linewidth": looks[name][1]}) for name in parts], free)
    return figure


def _validation(study: Study) -> tuple[Figure, str] | None:
    if len(study.main) < 2:  # nothing to lay over one another
        return None
    epochs = max(len(run.history) for cell in study.main.values() for run in cell.runs)
    zoomed = epochs >= FEW_EPOCHS
    figure = Figure(figsize=(WIDTH if zoomed else 4.8, 3.2), layout="constrained")
    panels = figure.subplots(1, 2 if zoomed else 1, squeeze=False)[0]
    start = epochs - epochs // 4
    for axes in panels:
        for place, cell in enumerate(study.main.values()):
            style = style_of(cell.norm)
            line(axes, cell, _val_error, style.colour, style.dashes, 1.3, marker=style.marker, place=place)
        epoch_axis(axes, epochs)
    panels[0].set_ylabel("Validation error (%)")
    panels[0].set_ylim(bottom=0)
    if zoomed:
        ends = [_val_error(e) for c in study.main.values() for r in c.runs for e in r.history[start - 1 :]]
        if ends:
            margin = 0.05 * (max(ends) - min(ends)) or 0.5
            panels[1].set_ylim(min(ends) - margin, max(ends) + margin)
        panels[1].set_xlim(start, epochs + 0.005 * epochs)
        panels[0].set_title("All epochs", loc="left")
        panels[1].set_title("The last quarter", loc="left")
    norm_legend(figure, list(study.main))
    end = " Right: the last quarter of the epochs on its own axis." if zoomed else ""
    means = "Mean over seeds." if _many(study.main) else ""
    return figure, f"Validation error of all variants. {means}{end} {protocol(study.main.values())}"


def _val_error(epoch: Epoch) -> float:
    return 100 * epoch.val.error


def _many(main: Mapping[str, Cell]) -> bool:
    return any(len(cell.runs) > 1 for cell in main.values())


def _seeds(main: Mapping[str, Cell]) -> str:
    band = band_text(main.values())
    return f"Lines: mean over seeds; band around validation: {band}." if band else ""


def _sanity(study: Study) -> tuple[Figure, str] | None:
    if not {"bn", "torch_bn"} <= study.main.keys():
        return None
    pairs = paired(study.main["bn"], study.main["torch_bn"])
    if not pairs:
        return None
    cells = [Cell(tuple(runs)) for runs in zip(*pairs, strict=True)]
    figure = Figure(figsize=(WIDTH, 2.9), layout="constrained")
    epochs = max(len(run.history) for cell in cells for run in cell.runs)
    values: tuple[tuple[str, Callable[[Any], float]], ...] = (
        ("Error (%)", lambda curve: 100 * curve.error),
        ("Cross-entropy (nats)", lambda curve: curve.loss),
    )
    for axes, (unit, value) in zip(figure.subplots(1, 2), values, strict=True):
        parts = _parts(value)
        # The built-in one is drawn broad and pale beneath the own one, so that both show where they agree.
        for cell, width, alpha in ((cells[1], 3.4, 0.3), (cells[0], 1.2, 1.0)):
            colour = style_of(cell.norm).colour
            line(axes, cell, parts["validation"], colour, "-", width, alpha=alpha)
            line(axes, cell, parts["train"], colour, (0, (4, 1.5)), width, alpha=alpha)
        axes.set_ylabel(unit)
        axes.set_ylim(bottom=0)
        epoch_axis(axes, epochs)
    entries = [
        (f"{label(cell.norm)}, {name}", {"color": style_of(cell.norm).colour, "linestyle": dashes, **look})
        for cell, look in ((cells[1], {"linewidth": 3.4, "alpha": 0.3}), (cells[0], {"linewidth": 1.2}))
        for name, dashes in (("validation", "-"), ("train", (0, (4, 1.5))))
    ]
    legend(figure, entries)
    means = " Mean over the paired seeds." if len(pairs) > 1 else ""
    return figure, f"Own BN (thin) over the built-in one (broad).{means} {protocol(cells)}"


def _batch(study: Study) -> tuple[Figure, str] | None:
    sizes = sorted({cell.first.batch_size for cell in study.side})
    if len(sizes) < 2:
        return None
    figure = Figure(figsize=(4.8, 3.4), layout="constrained")
    axes = figure.subplots()
    norms = list(dict.fromkeys(cell.norm for cell in study.side))
    rules = {
        "fixed": f"learning rate {study.lr:g}",
        "scaled": f"learning rate {study.lr:g} × batch / {study.batch_size}",
        "other": "another learning rate",
    }
    entries = []
    for number, (norm, rule) in enumerate((norm, rule) for norm in norms for rule in rules):
        found = [cell for cell in study.side if cell.norm == norm and study.rule(cell) == rule]
        if not found:
            continue
        if rule != "other":  # at the main batch size both rules meet
            found += [cell for cell in study.side if cell.norm == norm and study.rule(cell) == "both"]
        found.sort(key=lambda cell: cell.first.batch_size)
        style = style_of(norm)
        look: dict[str, Any] = {
            "color": style.colour,
            "marker": style.marker,
            "markersize": 4.5,
            "linestyle": {"fixed": "-", "scaled": (0, (4, 1.5)), "other": "none"}[rule],
            "markerfacecolor": style.colour if rule == "fixed" else PAPER,
        }
        middle, low, high = np.array([_with_interval(cell) for cell in found]).T
        # Points of several lines at one batch size stand side by side.
        place = [cell.first.batch_size * 2 ** (0.09 * (number - len(norms))) for cell in found]
        axes.errorbar(place, middle, (middle - low, high - middle), elinewidth=0.8, capsize=2, **look)
        entries.append((f"{label(norm)}, {rules[rule]}", look))
    axes.set_xscale("log", base=2)
    axes.set_xticks(sizes, [str(size) for size in sizes])
    axes.xaxis.set_minor_locator(NullLocator())
    axes.set_xlabel("Batch size (logarithmic)")
    axes.set_ylabel("Test accuracy (%)")
    legend(figure, entries)
    bars = "95 % intervals: over seeds (Student's t), of a single seed over images (Wilson)"
    what = "Test accuracy against batch size, by rule for the learning rate."
    return figure, f"{what} Bars: {bars}. {protocol(study.side)}{unequal_epochs(study)}"


def _with_interval(cell: Cell) -> tuple[float, float, float]:
    """Mean test accuracy of a cell and its 95 % interval, in per cent."""
    values = cell.accuracies("test")
    mean = float(np.mean(values))
    if len(values) > 1:
        low, high = mean - half_width(values), mean + half_width(values)
    else:
        low, high = wilson(mean, cell.scores[0].splits["test"].images)
    return 100 * mean, 100 * low, 100 * high


# ---- features and gates -----------------------------------------------------------------------------------------


def _features(study: Study) -> tuple[Figure, str] | None:
    cells = [c for c in study.main.values() if all(epoch.features for run in c.runs for epoch in run.history)]
    if not cells:
        return None
    looks: dict[str, tuple[str, Dashes]] = {
        "q99": ("99 %", (0, (4, 1.5))),
        "q80": ("80 %", "-"),
        "q20": ("20 %", (0, (4, 1.2, 1, 1.2))),
        "q01": ("1 %", (0, (1, 1))),
    }
    highest = [max(e.features.q99 for r in c.runs for e in r.history if e.features) for c in cells]
    # One far-off variant would press all others flat.
    shared = max(highest) <= 4 * float(np.median(highest))
    figure = Figure()
    panels, free = panel_grid(figure, cells, "Epoch", "Feature value", shared)
    for axes, cell in panels:
        colour = style_of(cell.norm).colour
        for low, high, alpha in (("q01", "q99", 0.12), ("q20", "q80", 0.22)):
            epochs, _, bottom = over_seeds(cell, _quantile(low))
            top = over_seeds(cell, _quantile(high))[2]
            axes.fill_between(epochs, bottom, top, color=colour, alpha=alpha, linewidth=0)
        for key, (_, dashes) in looks.items():
            line(axes, cell, _quantile(key), colour, dashes, 1.1)
    legend(figure, [(f"{name} quantile", {"linestyle": dashes}) for name, dashes in looks.values()], free)
    scale = "" if shared else " Each panel has its own axis."
    means = " Mean over seeds." if _many(study.main) else ""
    return figure, (
        "Quantiles of the pooled penultimate features over the validation images against epoch."
        f"{means}{scale} {protocol(cells)}"
    )


def _quantile(key: str) -> Callable[[Epoch], float]:
    return lambda epoch: float(getattr(epoch.features, key))


def _gates(study: Study) -> tuple[Figure, str] | None:
    cells = [c for c in study.main.values() if all(epoch.gate for run in c.runs for epoch in run.history)]
    if not cells:
        return None
    cell = cells[0]
    figure = Figure(figsize=(4.8, 2.6), layout="constrained")
    axes = figure.subplots()
    colour = style_of(cell.norm).colour
    epochs, _, low = over_seeds(cell, lambda epoch: epoch.gate.low if epoch.gate else math.nan)
    high = over_seeds(cell, lambda epoch: epoch.gate.high if epoch.gate else math.nan)[2]
    axes.fill_between(epochs, low, high, color=colour, alpha=0.2, linewidth=0)
    axes.plot(epochs, low, color=colour, linewidth=0.7, linestyle=(0, (1, 1)))
    axes.plot(epochs, high, color=colour, linewidth=0.7, linestyle=(0, (1, 1)))
    line(axes, cell, lambda epoch: epoch.gate.mean if epoch.gate else math.nan, colour, "-", 1.4)
    axes.set_ylim(-0.03, 1.03)
    axes.set_ylabel("Gate (0: instance, 1: batch)")
    epoch_axis(axes, len(epochs))
    dotted = {"color": colour, "linestyle": (0, (1, 1)), "linewidth": 0.7}
    legend(figure, [("mean over channels", {"color": colour}), ("smallest and largest", dotted)])
    means = " Mean over seeds." if len(cell.runs) > 1 else ""
    return figure, f"Gate of batch-instance normalization against epoch.{means} {protocol([cell])}"


# ---- confusion --------------------------------------------------------------------------------------------------


def _confusions(study: Study) -> tuple[Figure, str] | None:
    cells = list(study.main.values())
    if len(cells) < 2:
        return None
    figure = Figure()
    names = _class_names(cells[0])
    shown = names if len(names) <= MOST_NAMED_CLASSES else []
    panels, free = panel_grid(figure, cells, "Predicted class", "True class")
    meshes = [_matrix(axes, _rates(cell)) for axes, cell in panels]
    for axes, _ in panels:
        axes.set_xticks(range(len(shown)), shown, rotation=90, fontsize=6)
        axes.set_yticks(range(len(shown)), shown, fontsize=6)
    place: dict[str, Any] = {"ax": figure.axes, "shrink": 0.6, "aspect": 30}
    if free is not None:
        place = {"cax": free.inset_axes((0.1, 0.0, 0.06, 1.0))}
    bar = figure.colorbar(meshes[0], ticks=[0, 1, 5, 20, 50, 100], **place)
    bar.set_label("Share of the true class (%)")
    bar.outline.set_visible(False)
    return figure, f"Confusion on the test images, rows sum to 100 %. {_of_seeds(cells)} {protocol(cells)}"


def _best_confusion(study: Study) -> tuple[Figure, str]:
    cell = max(study.main.values(), key=lambda cell: float(np.mean(cell.accuracies("val"))))
    names, rates = _class_names(cell), _rates(cell)
    figure = Figure(figsize=(5.4, 5.0), layout="constrained")
    axes = figure.subplots()
    _matrix(axes, rates)
    few = len(names) <= MOST_NUMBERED_CLASSES
    size = 7.5 if len(names) <= 10 else 5.5
    if few:
        for (row, column), rate in np.ndenumerate(rates):
            # Fixed colours: the cells beneath do not change with the page's look.
            colour = "#ffffff" if rate > 35 else "#000000"
            axes.text(column, row, f"{rate:.1f}", ha="center", va="center", color=colour, fontsize=size)
    step = max(1, math.ceil(len(names) / 40))
    places = range(0, len(names), step)
    axes.set_xticks(places, names[::step], rotation=90 if len(names) > 10 else 45, ha="center", fontsize=size)
    axes.set_yticks(places, names[::step], fontsize=size)
    axes.set_xlabel("Predicted class")
    axes.set_ylabel("True class")
    axes.set_title(label(cell.norm), loc="left")
    best = ", for the variant with the best validation accuracy" if len(study.main) > 1 else ""
    what = f"Confusion on the test images in per cent of the true class{best}."
    return figure, f"{what} {_of_seeds([cell])} {protocol([cell])}"


def _matrix(axes: Axes, rates: Any) -> Any:
    axes.grid(False)
    axes.set_aspect("equal")
    axes.spines[:].set_visible(False)
    axes.tick_params(length=0)
    # The square root shows errors of one per cent beside hits of ninety-nine.
    edges = np.arange(len(rates) + 1) - 0.5
    # Edges in the colour of the cells close the hairlines between them.
    mesh = axes.pcolormesh(
        edges, edges, rates, cmap="Blues", norm=PowerNorm(0.5, 0, 100), edgecolors="face", linewidth=0.3
    )
    mesh.set_rasterized(len(rates) > MOST_NUMBERED_CLASSES)  # ten thousand rectangles would fill the page
    axes.set_ylim(edges[-1], edges[0])  # the first class on top
    return mesh


def _rates(cell: Cell) -> Any:
    """(classes, classes): per cent of each true class, of the run with the lowest seed."""
    counts = np.array(cell.scores[0].splits["test"].confusion, dtype=float)
    return 100 * counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)


def _class_names(cell: Cell) -> list[str]:
    """One short name for each row; a network may have more outputs than the data have classes."""
    names = list(cell.first.data.class_names)
    names += [f"(unused {i})" for i in range(len(names), len(cell.scores[0].splits["test"].confusion))]
    short = (" ".join(name.split()) for name in names)
    return [name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1]}…" for name in short]


def _of_seeds(cells: Sequence[Cell]) -> str:
    seeds = sorted({cell.seeds[0] for cell in cells})
    return f"Seed {', '.join(map(str, seeds))}."


MAKERS: dict[str, Callable[[Study], tuple[Figure, str] | None]] = {
    "error": _errors,
    "loss": _losses,
    "validation-error": _validation,
    "sanity": _sanity,
    "batch": _batch,
    "features": _features,
    "gate": _gates,
    "confusion": _confusions,
    "confusion-best": _best_confusion,
}
