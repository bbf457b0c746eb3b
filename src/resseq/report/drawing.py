"""How figures are drawn: styles and palette, axes and panels, and the files for print and for the page.

Each normalization keeps one colour (of the palette of Okabe and Ito 2008), one dash pattern and one marker everywhere,
so that lines can be told apart without colour.
"""

import io
import math
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.ticker import MaxNLocator

from resseq.report.statistics import half_width
from resseq.report.studies import label

DPI = 300
LEAST_FOR_INTERVAL = 3  # seeds; the t interval of two is thirteen standard errors wide
WIDTH = 7.2  # inches: the text width of a two-column paper
INK, MUTED, GRID, PAPER = "#1b1f24", "#69707a", "#dfe3e8", "#fdfdfe"
# On the page these colours become variables, so that they change with its light and dark look.
THEME = {INK: "--ink", MUTED: "--muted", GRID: "--grid", PAPER: "--paper"}

Dashes = str | tuple[int, tuple[float, ...]]
E = TypeVar("E")  # a line of a history
Line = TypeVar("Line", covariant=True)


class Cell(Protocol[Line]):
    """Runs of any kind that differ in their seed alone."""

    @property
    def title(self) -> str: ...
    @property
    def runs(self) -> Sequence[Any]: ...
    def curve(self, value: Callable[[Line], float]) -> list[list[float]]: ...


C = TypeVar("C", bound=Cell[Any])


@dataclass(frozen=True)
class Style:
    """How one normalization is drawn."""

    colour: str
    dashes: Dashes
    marker: str


STYLES = {
    "torch_bn": Style(INK, "-", "o"),
    "bn": Style("#0072b2", (0, (5, 1.5)), "s"),
    "in": Style("#e69f00", (0, (1, 1)), "^"),
    "bin": Style("#d55e00", (0, (4, 1.2, 1, 1.2)), "D"),
    "ln": Style("#56b4e9", (0, (8, 1.5)), "v"),
    "gn": Style("#009e73", (0, (2.5, 1.2)), ">"),
    "nn": Style("#cc79a7", (0, (4, 1, 1, 1, 1, 1)), "X"),
}
OTHER = Style(MUTED, "-", "*")
SETTINGS: dict[Any, Any] = {
    "font.family": "DejaVu Sans",  # ships with matplotlib: the same on every machine
    "font.size": 8,
    "axes.titlesize": 8,
    "axes.titleweight": "bold",
    "axes.labelsize": 8,
    "xtick.labelsize": 7,
    "ytick.labelsize": 7,
    "legend.fontsize": 7.5,
    "legend.frameon": False,
    "legend.handlelength": 2.8,
    "axes.linewidth": 0.6,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.edgecolor": MUTED,
    "axes.labelcolor": INK,
    "axes.titlecolor": INK,
    "text.color": INK,
    "xtick.color": MUTED,
    "ytick.color": MUTED,
    "xtick.labelcolor": INK,
    "ytick.labelcolor": INK,
    "xtick.major.width": 0.6,
    "ytick.major.width": 0.6,
    "xtick.major.size": 3,
    "ytick.major.size": 3,
    "axes.grid": True,
    "axes.grid.axis": "y",
    "axes.axisbelow": True,
    "grid.color": GRID,
    "grid.linewidth": 0.5,
    "lines.linewidth": 1.3,
    "lines.markersize": 3.5,
    "axes.facecolor": "none",
    "text.parse_math": False,  # a class may be called "$x"
    "svg.fonttype": "path",
    "svg.hashsalt": "resseq",  # the same records give the same bytes
}


@dataclass(frozen=True)
class Drawing:
    """One figure: `png` and `svg` are files, `inline` is for the page. `width` in inches."""

    name: str
    caption: str
    width: float
    png: bytes
    svg: bytes
    inline: str


def style_of(norm: str) -> Style:
    return STYLES.get(norm, OTHER)


def over_seeds(cell: Cell[E], value: Callable[[E], float]) -> tuple[Any, Any, Any]:
    """Epochs, the values of each seed (seeds, epochs), NaN where one stopped early, and their mean an epoch."""
    curves = cell.curve(value)
    values = np.full((len(curves), max(map(len, curves))), np.nan)
    for row, curve in zip(values, curves, strict=True):
        row[: len(curve)] = curve
    return np.arange(1, values.shape[1] + 1), values, np.nanmean(values, axis=0)


def band_of(values: Any) -> tuple[Any, Any]:
    """Lower and upper edge of the band of (seeds, epochs): of two seeds the range; of more the 95 % interval of the
    mean (Student's t), NaN where fewer than three seeds are left."""
    if len(values) < LEAST_FOR_INTERVAL:
        return np.nanmin(values, axis=0), np.nanmax(values, axis=0)
    edges = np.full((2, values.shape[1]), np.nan)
    for epoch, column in enumerate(values.T):
        known = column[~np.isnan(column)].tolist()
        if len(known) >= LEAST_FOR_INTERVAL:
            mean, half = float(np.mean(known)), half_width(known)
            edges[:, epoch] = mean - half, mean + half
    return edges[0], edges[1]


def band_text(cells: Iterable[Cell[Any]]) -> str:
    """What the band of curves over these cells is; empty when each has one seed."""
    counts = {len(cell.runs) for cell in cells} - {1}
    interval = "95 % interval of the mean over seeds (Student's t)"
    if not counts or min(counts) >= LEAST_FOR_INTERVAL:
        return interval if counts else ""
    return "range of the two seeds" if counts == {2} else f"{interval}, where there are only two seeds their range"


def line(
    axes: Axes,
    cell: Cell[E],
    value: Callable[[E], float],
    colour: str,
    dashes: Dashes,
    width: float,
    *,
    band: bool = False,
    alpha: float = 1.0,
    marker: str | None = None,
    place: int = 0,
) -> None:
    epochs, values, mean = over_seeds(cell, value)
    if band and len(cell.runs) > 1:
        axes.fill_between(epochs, *band_of(values), color=colour, alpha=0.2, linewidth=0)
    every = max(1, len(epochs) // 8)
    if len(epochs) == 1:
        marker = marker or "o"  # a line of one point would not show
    axes.plot(
        epochs,
        mean,
        color=colour,
        linestyle=dashes,
        linewidth=width,
        alpha=alpha,
        marker=marker,
        # Markers of several lines do not stand above one another.
        markevery=(place * every // 8, every),
    )


def epoch_axis(axes: Axes, epochs: int) -> None:
    axes.set_xlabel("Epoch")
    margin = 0.02 * (epochs - 1) or 0.5
    axes.set_xlim(1 - margin, epochs + margin)
    axes.xaxis.set_major_locator(MaxNLocator(5, integer=True, min_n_ticks=1))


def panel_grid(
    figure: Figure, cells: Sequence[C], below: str, beside: str, shared: bool = True
) -> tuple[list[tuple[Axes, C]], Axes | None]:
    """One panel a cell, titled with its name, up to four in a row, on common axes; and a free place."""
    columns = min(4, len(cells))
    rows = math.ceil(len(cells) / columns)
    figure.set_size_inches(WIDTH if columns > 2 else 3.2 * columns + 0.8, 2.2 * rows + 0.5)
    figure.set_layout_engine("constrained")
    grid = figure.subplots(rows, columns, sharex=True, sharey=shared, squeeze=False).flat
    panels = list(zip(grid, cells, strict=False))
    epochs = max(len(run.history) for cell in cells for run in cell.runs)
    for i, (axes, cell) in enumerate(panels):
        axes.set_title(cell.title, loc="left")
        if below == "Epoch":
            epoch_axis(axes, epochs)
        lowest = i + columns >= len(cells)
        axes.set_xlabel(below if lowest else "")
        axes.tick_params(labelbottom=lowest)
        if i % columns == 0:
            axes.set_ylabel(beside)
    rest = list(grid[len(cells) :])
    for axes in rest:
        axes.set_axis_off()
    return panels, rest[0] if rest else None


def legend(figure: Figure, entries: Sequence[tuple[str, Mapping[str, Any]]], free: Axes | None = None) -> None:
    """A legend of lines in a free panel, or below the figure in as few rows as fit."""
    handles = [Line2D([], [], label=name, **{"color": MUTED, **look}) for name, look in entries]
    if free is not None:
        free.legend(handles=handles, loc="center left")
        return
    inches = 0.5 + 0.05 * max(len(name) for name, _ in entries)  # of one entry, by measurement
    rows = math.ceil(len(entries) / max(1, int(figure.get_figwidth() / inches)))
    figure.legend(handles=handles, loc="outside lower center", ncols=math.ceil(len(entries) / rows))


def norm_legend(figure: Figure, norms: Sequence[str]) -> None:
    entries = []
    for norm in norms:
        style = style_of(norm)
        entries.append((label(norm), {"color": style.colour, "linestyle": style.dashes, "marker": style.marker}))
    legend(figure, entries)


def rendered(figure: Figure, name: str, caption: str) -> Drawing:
    figure.draw_without_rendering()
    figure.set_layout_engine("none")  # laid out once; both files look the same
    png, svg = io.BytesIO(), io.BytesIO()
    figure.savefig(png, format="png", dpi=DPI, facecolor="white", metadata={"Software": None})
    nothing = dict.fromkeys(("Creator", "Date", "Format", "Type"))
    figure.savefig(svg, format="svg", dpi=DPI, facecolor="none", metadata=nothing)
    width = float(figure.get_figwidth())
    return Drawing(name, caption, width, png.getvalue(), svg.getvalue(), _inline(svg.getvalue().decode(), name))


def _inline(svg: str, name: str) -> str:
    """A standalone SVG made part of a page: no prologue and comments, ids of its own, colours from the page."""
    svg = re.sub(
        r"<!--.*?-->|<metadata>.*?</metadata>|<style.*?</style>", "", svg[svg.index("<svg") :], flags=re.DOTALL
    )
    svg = re.sub(r'(\bid="|href="#|url\(#)', rf"\g<1>{name}-", svg)
    box = re.search(r'viewBox="[^"]*"', svg)
    assert box is not None  # matplotlib always writes one
    # The style element that was taken out would have ruled the whole page.
    lines = 'stroke-linejoin="round" stroke-linecap="butt"'
    svg = f'<svg {box[0]} {lines} role="img" aria-label="{name.replace("-", " ")}">' + svg[svg.index(">") + 1 :]
    for colour, variable in THEME.items():
        svg = svg.replace(colour, f"var({variable})")
    return svg.strip()
