"""The figures of a setting of text-to-SQL: curves, exact match over epochs, and what the decoder looked at."""

from collections.abc import Callable, Sequence
from itertools import count

import matplotlib as mpl
import numpy as np
from matplotlib.axes import Axes
from matplotlib.colors import PowerNorm
from matplotlib.figure import Figure

from resseq.report.drawing import (
    INK,
    MUTED,
    SETTINGS,
    WIDTH,
    Dashes,
    Drawing,
    Style,
    band_of,
    band_text,
    epoch_axis,
    legend,
    line,
    panel_grid,
    rendered,
)
from resseq.report.sql.cells import Cell, Study, label
from resseq.report.sql.records import LEVELS, Attention, Epoch
from resseq.report.sql.tables import protocol

MOST_MAPS = 4
_FEWEST_ROWS = 6  # whose height a map has at least
_LONGEST = 26  # letters of a node's or step's label
_COLOURS = {"lstm": "#0072b2", "lstm-attn": "#e69f00", "bert-frozen": "#009e73", "bert-tuned": "#d55e00"}
_OTHER = "#cc79a7"
# Cells of one model share its colour and differ in these.
_LOOKS: tuple[tuple[Dashes, str], ...] = (
    ("-", "o"),
    ((0, (5, 1.5)), "s"),
    ((0, (1, 1)), "^"),
    ((0, (4, 1.2, 1, 1.2)), "D"),
    ((0, (8, 1.5)), "v"),
    ((0, (2.5, 1.2)), ">"),
    ((0, (4, 1, 1, 1, 1, 1)), "X"),
)


def styles(study: Study) -> dict[str, Style]:
    """How each cell is drawn, by its title."""
    places = {cell.first.model: count() for cell in study.cells}
    found = {}
    # A model as it mostly is has the first look.
    for cell in sorted(study.cells, key=lambda cell: cell.title != label(cell.first.model)):
        dashes, marker = _LOOKS[next(places[cell.first.model]) % len(_LOOKS)]
        found[cell.title] = Style(_COLOURS.get(cell.first.model, _OTHER), dashes, marker)
    return {cell.title: found[cell.title] for cell in study.cells}


def losses(study: Study) -> Drawing:
    """Loss in training and on the held-out questions, a panel a cell."""
    looks = styles(study)
    with mpl.rc_context(SETTINGS):
        figure = Figure()
        panels, free = panel_grid(figure, study.cells, "Epoch", "Loss (nats a query)")
        parts: dict[str, tuple[Callable[[Epoch], float], Dashes, float]] = {
            "held-out": (lambda epoch: epoch.val_loss, "-", 1.5),
            "train, running": (lambda epoch: epoch.train_loss, (0, (3, 1.2)), 1.1),
        }
        for axes, cell in panels:
            axes.set_title(_wrapped(cell.title), loc="left")
            for name, (value, dashes, width) in parts.items():
                colour = looks[cell.title].colour if name == "held-out" else MUTED
                line(axes, cell, value, colour, dashes, width, band=name == "held-out")
        panels[0][0].set_ylim(bottom=0)  # shared by all
        entries = [(name, {"linestyle": dashes, "linewidth": width}) for name, (_, dashes, width) in parts.items()]
        legend(figure, entries, free)
        band = band_text(study.cells)
        means = f" Lines: mean over seeds; band around held-out: {band}." if band else ""
        caption = (
            "Loss against epoch. Held-out: after the epoch, with the averaged weights, no dropout and no label "
            "smoothing; train, running: mean over the epoch while the weights change, with both, so that the two can "
            f"lie either way.{means} {protocol(study.cells)}"
        )
        return rendered(figure, f"loss-{study.setting}", caption)


def progress(study: Study) -> Drawing | None:
    """Exact match of greedy search over the epochs, all cells in one panel, and execution where it was measured; None
    when neither was measured."""
    values: dict[str, Callable[[Epoch], float | None]] = {
        "Exact match (%)": lambda epoch: epoch.exact,
        "Execution (%)": lambda epoch: epoch.exec,
    }
    shown = {
        name: of
        for name, of in values.items()
        if any(of(epoch) is not None for run in study.runs for epoch in run.history)
    }
    if not shown:
        return None
    looks = styles(study)
    with mpl.rc_context(SETTINGS):
        figure = Figure(figsize=(WIDTH if len(shown) > 1 else 5.2, 3.4), layout="constrained")
        epochs = max(len(run.history) for run in study.runs)
        for axes, (name, of) in zip(figure.subplots(1, len(shown), squeeze=False)[0], shown.items(), strict=True):
            for cell in study.cells:
                _measured(axes, cell, of, looks[cell.title])
            axes.set_ylabel(name)
            axes.set_ylim(bottom=0)
            epoch_axis(axes, epochs)
        entries = [
            (title, {"color": style.colour, "linestyle": style.dashes, "marker": style.marker})
            for title, style in looks.items()
        ]
        legend(figure, entries)
        band = band_text(study.cells)
        means = f" Lines: mean over seeds; band: {band}." if band else ""
        caption = (
            f"Greedy search on the held-out questions against epoch; a marker where it was measured.{means} "
            f"{protocol(study.cells)}"
        )
        return rendered(figure, f"progress-{study.setting}", caption)


def _measured(axes: Axes, cell: Cell, of: Callable[[Epoch], float | None], style: Style) -> None:
    """The line through the epochs in which any seed was measured, with a band over seeds."""
    by_epoch: dict[int, list[float]] = {}
    for run in cell.runs:
        for epoch in run.history:
            value = of(epoch)
            if value is not None:
                by_epoch.setdefault(epoch.number, []).append(100 * value)
    if not by_epoch:
        return
    epochs = sorted(by_epoch)
    values = np.full((len(cell.runs), len(epochs)), np.nan)
    for place, epoch_number in enumerate(epochs):
        known = by_epoch[epoch_number]
        values[: len(known), place] = known
    if len(cell.runs) > 1:
        axes.fill_between(epochs, *band_of(values), color=style.colour, alpha=0.2, linewidth=0)
    mean = np.nanmean(values, axis=0)
    axes.plot(epochs, mean, color=style.colour, linestyle=style.dashes, marker=style.marker)


# ---- attention --------------------------------------------------------------------------------------------------


def attention(study: Study) -> list[Drawing]:
    """Heat maps for the first questions of the best run that kept its attention; none when no run has."""
    best = study.best_run(lambda run: bool(run.attention))
    if best is None:
        return []
    cell, run = best
    chosen = _chosen(run.attention)
    with mpl.rc_context(SETTINGS):
        return [
            rendered(_map(each), f"attention-{study.setting}-{number}", _told(each, f"{cell.title}, seed {run.seed}"))
            for number, each in enumerate(chosen, start=1)
        ]


def _chosen(kept: Sequence[Attention]) -> list[Attention]:
    """Up to MOST_MAPS of the questions: the first of each hardness, then the others in their order."""
    first = {each.hardness: each for each in reversed(kept)}
    ranked = sorted(kept, key=lambda each: each is not first[each.hardness])[:MOST_MAPS]
    return sorted(ranked, key=lambda each: LEVELS.index(each.hardness) if each.hardness in LEVELS else len(LEVELS))


def _map(shown: Attention) -> Figure:
    nodes, steps = len(shown.nodes), len(shown.steps)
    names = [_short(node) for node in shown.nodes]
    below = 0.5 + 0.06 * max(len(name) for name in names)  # inches of the names, by measurement
    size = min(WIDTH, max(3.6, 1.5 + 0.2 * nodes)), below + 0.17 * max(steps, _FEWEST_ROWS)
    figure = Figure(figsize=size, layout="constrained")
    axes = figure.subplots()
    axes.grid(False)
    axes.spines[:].set_visible(False)
    axes.tick_params(length=0)
    # The square root shows weights of one per cent beside those of ninety. Edges in the cells' colour close hairlines.
    mesh = axes.pcolormesh(
        np.arange(nodes + 1) - 0.5,
        np.arange(steps + 1) - 0.5,
        100 * np.array(shown.weights),
        cmap="Blues",
        norm=PowerNorm(0.5, 0, 100),
        edgecolors="face",
        linewidth=0.3,
    )
    mesh.set_rasterized(nodes * steps > 1500)
    axes.set_ylim(steps - 0.5, -0.5)  # the first step on top
    axes.set_xticks(range(nodes), names, rotation=90, fontsize=6.5)
    axes.set_yticks(range(steps), [_short(step) for step in shown.steps], fontsize=6.5)
    if 0 < shown.words < nodes:
        axes.axvline(shown.words - 0.5, color=INK, linewidth=1.0)
        axes.text(shown.words - 0.65, -0.7, "question", ha="right", va="bottom", fontsize=6.5, color=MUTED)
        axes.text(shown.words - 0.35, -0.7, "tables and columns", ha="left", va="bottom", fontsize=6.5, color=MUTED)
    bar = figure.colorbar(mesh, ax=axes, ticks=[0, 5, 20, 50, 100], aspect=25, pad=0.015)
    bar.set_label("Weight (%)", fontsize=7)
    bar.outline.set_visible(False)
    return figure


def _told(shown: Attention, of: str) -> str:
    verdict = {True: "an exact match", False: "no exact match", None: "not judged"}[shown.exact]
    hardness = shown.hardness or "of unknown hardness"
    return (
        f"What the decoder looked at ({of}), database {shown.db_id}, {hardness}. Down: its choices in their order, "
        "across: what it can look at; each row sums to 100 %. "
        f"Question: {shown.question} — Answer ({verdict}): {shown.pred}"
    )


def _short(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= _LONGEST else f"{plain[: _LONGEST - 1]}…"


def _wrapped(title: str) -> str:
    """A title with each of the settings that tell it apart on a line of its own."""
    return title.replace(", ", ",\n")
