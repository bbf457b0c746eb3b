"""Intervals of means and of proportions, corrected p values, and means written with their intervals."""

import math
import statistics
from collections.abc import Iterable, Sequence

from scipy import stats

CONFIDENCE = 0.95


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
