"""A search for hyper-parameters, read back from its search.json: its trials, what matters, and where values lie."""

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import matplotlib as mpl
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, NullFormatter

from resseq.errors import ResseqError
from resseq.report.drawing import MUTED, SETTINGS, WIDTH, Drawing, legend, rendered
from resseq.report.folders import Fields, read_fields
from resseq.report.markdown import Table

COMPLETE = "complete"
# Under which name and by which factor a metric is shown.
_METRICS = {"exact": ("Exact match (%)", 100.0), "loss": ("Loss (nats a query)", -1.0)}
_FEW = 6  # distinct numbers that are drawn side by side rather than on a scale
_WIDE = 10  # ratio from which a scale may be logarithmic
_HIT, _BEST = "#0072b2", "#d55e00"


@dataclass(frozen=True)
class Trial:
    """One training with some settings; `value` is what it reached, None where it has none, and `loss` its least loss on
    the held-out questions."""

    number: int
    state: str
    value: float | None
    params: Mapping[str, Any]
    seconds: float | None
    epochs: int | None
    loss: float | None = None


@dataclass(frozen=True)
class Trials:
    """search.json: all trials in their order. `higher` tells whether higher values are better."""

    name: str
    suffix: str
    model: str
    setting: str
    metric: str
    sampler: str
    trials: tuple[Trial, ...]
    importances: Mapping[str, float]
    higher: bool

    @property
    def ranked(self) -> list[Trial]:
        """The complete trials from the best to the worst, then those cut short, then those without a value."""

        def rank(trial: Trial) -> tuple[bool, bool, float, int]:
            value = 0.0 if trial.value is None else trial.value
            return trial.value is None, trial.state != COMPLETE, -value if self.higher else value, trial.number

        return sorted(self.trials, key=rank)

    @property
    def params(self) -> list[str]:
        """The names of what was searched, the most important first."""
        names = dict.fromkeys(name for trial in self.trials for name in trial.params)
        return sorted(names, key=lambda name: -self.importances.get(name, 0.0))


def read_trials(path: Path, root: Path, suffix: str) -> Trials:
    """Reads a search.json at or below `root`. Raises ResseqError, naming the place, when it is damaged."""
    record = read_fields(path)
    # The search compares higher values as better ones: shares of exact matches, or the loss with its sign turned.
    written = record.text("metric")
    metric, scale = _METRICS.get(written, (written, 1.0))
    trials = tuple(_trial(part, scale) for part in record.parts("trials"))
    importances = record.part("importances") if record.has("importances") else Fields({}, "")
    name = path.parent.relative_to(root).as_posix()
    return Trials(
        name="" if name == "." else name,
        suffix=suffix,
        model=record.text("model"),
        setting=record.text("setting"),
        metric=metric,
        sampler=record.text("sampler") if record.has("sampler") else "",
        trials=trials,
        importances={key: importances.number(key) for key in importances.values},
        higher=scale > 0,
    )


def _trial(part: Fields, scale: float) -> Trial:
    value = part.maybe("value")
    if value is not None and not math.isfinite(value):
        raise ResseqError(f"report: {part.where}: value is {value}, expected a finite number — restore the file")
    return Trial(
        number=part.whole("number"),
        state=part.text("state").lower(),
        value=None if value is None else scale * value,
        params=part.part("params").values,
        seconds=part.maybe("seconds"),
        epochs=part.whole("epochs") if part.has("epochs") else None,
        loss=part.maybe("loss"),
    )


def trials_table(search: Trials) -> Table:
    """All trials, the best first."""
    has_loss = search.higher and any(trial.loss is not None for trial in search.trials)
    rows = tuple(
        (
            str(trial.number),
            trial.state,
            "–" if trial.value is None else f"{trial.value:.4g}",
            *(["–" if trial.loss is None else f"{trial.loss:.4g}"] * has_loss),
            *(_shown(trial.params.get(name)) for name in search.params),
            "–" if trial.epochs is None else str(trial.epochs),
            "–" if trial.seconds is None else f"{trial.seconds:,.0f}",
        )
        for trial in search.ranked
    )
    complete = sum(trial.state == COMPLETE for trial in search.trials)
    sampler = f", sampler {search.sampler}" if search.sampler else ""
    note = (
        f"{search.model}, {search.setting}{sampler}: {len(search.trials)} trials, of which {complete} ran to their "
        f"end. {search.metric}: {'higher' if search.higher else 'lower'} is better. A trial that was cut short has the "
        "value that it had then."
    )
    if has_loss:
        note += " Held-out loss: the least of any epoch, in nats a query."
    columns = ("Trial", "State", search.metric, *(["Held-out loss"] * has_loss), *search.params, "Epochs", "Seconds")
    return Table(f"trials{search.suffix}", "Trials, the best first", columns, rows, note, headings=2)


def importances_table(search: Trials) -> Table | None:
    """How much each setting mattered; None where that was not estimated."""
    if not search.importances:
        return None
    ranked = sorted(search.importances, key=lambda name: (-search.importances[name], name))
    rows = tuple((name, f"{search.importances[name]:.3f}") for name in ranked)
    note = (
        f"The share of the variance of {search.metric} among the trials that each setting explains, as the search "
        f"estimated it (fANOVA) from {len(search.trials)} trials; with few trials it is rough."
    )
    if search.sampler == "each":
        note += (
            " One setting was changed at a time, so a setting with more values, or one bad value, has a large share "
            "whatever its best value gains: the gains are in the table of trials."
        )
    return Table(f"importances{search.suffix}", "What mattered", ("Setting", "Importance"), rows, note)


def trials_figure(search: Trials) -> Drawing | None:
    """The value against each setting; None where no trial has a value."""
    known = [trial for trial in search.ranked if trial.value is not None]
    names = [name for name in search.params if any(name in trial.params for trial in known)]
    if not names:
        return None
    columns = min(4, len(names))
    rows = math.ceil(len(names) / columns)
    with mpl.rc_context(SETTINGS):
        figure = Figure(figsize=(WIDTH if columns > 2 else 3.2 * columns + 0.8, 1.9 * rows + 0.5), layout="constrained")
        grid = figure.subplots(rows, columns, sharey=True, squeeze=False)
        for place, (axes, name) in enumerate(zip(grid.flat, names, strict=False)):
            _panel(axes, [trial for trial in known if name in trial.params], name, known[0])
            if place % columns == 0:
                axes.set_ylabel(search.metric)
        for axes in grid.flat[len(names) :]:
            axes.set_axis_off()
        entries: list[tuple[str, dict[str, Any]]] = [("trial", {"color": _HIT, "marker": "o", "linestyle": "none"})]
        if any(trial.state != COMPLETE for trial in known):
            entries.append(("cut short", {"color": MUTED, "marker": "x", "linestyle": "none"}))
        entries.append(("best", {"color": _BEST, "marker": "*", "markersize": 8, "linestyle": "none"}))
        legend(figure, entries)
        caption = (
            f"{search.metric} of each trial against each setting that was searched, the most important first "
            f"({search.model}, {search.setting}; {len(known)} trials with a value)."
        )
        return rendered(figure, f"search{search.suffix}", caption)


def _panel(axes: Axes, trials: Sequence[Trial], name: str, best: Trial) -> None:
    axes.set_title(name.replace("_", " "), loc="left")
    values = [trial.params[name] for trial in trials]
    numbers = [value for value in values if type(value) in (int, float)]
    if len(numbers) == len(values) and len(set(numbers)) > _FEW:
        places = np.array(values, dtype=float)
        # Numbers that were drawn on a logarithmic scale have their middle far below the half of the largest.
        if min(numbers) > 0 and max(numbers) >= _WIDE * min(numbers) and max(numbers) > 4 * np.median(numbers):
            axes.set_xscale("log")
            axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:g}"))
            axes.xaxis.set_minor_formatter(NullFormatter())
        axes.tick_params(axis="x", rotation=30 if max(numbers) >= 1e4 else 0)
    else:
        comparable = len(numbers) == len(values)
        ordered = [_shown(value) for value in sorted(set(numbers))] if comparable else sorted(map(_shown, values))
        ordered = list(dict.fromkeys(ordered))
        axes.set_xticks(range(len(ordered)), ordered)
        axes.set_xlim(-0.6, len(ordered) - 0.4)
        if max(map(len, ordered)) * len(ordered) > 22:
            axes.tick_params(axis="x", rotation=30)
        # Points of one value stand side by side, by the number of the trial.
        shift = [0.09 * (trial.number % 5 - 2) for trial in trials]
        places = np.array([ordered.index(_shown(value)) for value in values]) + np.array(shift)
    for trial, place in zip(trials, places.tolist(), strict=True):
        assert trial.value is not None
        done = trial.state == COMPLETE
        look: dict[str, Any] = {"color": _HIT if done else MUTED, "marker": "o" if done else "x", "alpha": 0.75}
        if trial is best:
            look = {"color": _BEST, "marker": "*", "markersize": 9, "zorder": 5}
        axes.plot([place], [trial.value], linestyle="none", **look)


def _shown(value: Any) -> str:
    if value is None:
        return "–"
    if type(value) is float:
        return f"{value:.3g}"
    return value if isinstance(value, str) else json.dumps(value)
