"""Intervals of means, proportions and F1, tests, corrected p values, and means written with their intervals."""

import math
import statistics
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np
from scipy import stats

CONFIDENCE = 0.95
DRAWS = 2000
DRAWS_AT_ONCE = 200  # of 10,000 cells each they take 16 MB


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


class Agreement(NamedTuple):
    """How many of the same images two runs, a and b, got right."""

    both: int
    only_a: int
    only_b: int
    neither: int


def agreement(a: str, b: str) -> Agreement:
    """Counts two equally long strings of "0" and "1", one character an image."""
    pairs = list(zip(a, b, strict=True))
    return Agreement(*(pairs.count(pair) for pair in (("1", "1"), ("1", "0"), ("0", "1"), ("0", "0"))))


def mcnemar(counts: Agreement) -> float:
    """p of McNemar's exact test, two-sided: whether an image that one run alone got right is as often a's as b's
    (McNemar 1947, with the binomial distribution). There must be such an image."""
    return float(stats.binomtest(counts.only_a, counts.only_a + counts.only_b, 0.5).pvalue)


def newcombe_paired(counts: Agreement) -> tuple[float, float]:
    """95 % interval of a − b for the accuracies of two runs on the same images (Newcombe 1998, "Improved confidence
    intervals for the difference between binomial proportions based on paired data", Statistics in Medicine 17,
    2635-2650, method 10)."""
    both, only_a, only_b, neither = counts
    images = sum(counts)
    a, b = (both + only_a) / images, (both + only_b) / images
    (a_low, a_high), (b_low, b_high) = wilson(a, images), wilson(b, images)
    excess = float(both * neither - only_a * only_b)
    if excess > 0:
        excess = max(excess - images / 2, 0.0)  # the paper's continuity correction
    margins = (both + only_a) * (only_b + neither) * (both + only_b) * (only_a + neither)
    phi = excess / math.sqrt(margins) if margins else 0.0

    def reach(one: float, other: float) -> float:
        return math.sqrt(max(0.0, one**2 - 2 * phi * one * other + other**2))

    return a - b - reach(a - a_low, b_high - b), a - b + reach(a_high - a, b - b_low)


def macro_f1_interval(confusion: Sequence[Sequence[int]]) -> tuple[float, float]:
    """95 % bootstrap interval of the macro F1 of a confusion matrix: percentiles over DRAWS multinomial resamplings of
    its images (Efron and Tibshirani 1993, chapter 13). The same matrix gives the same interval.

    As in the scores, the mean is over the classes that occur among labels or answers.
    """
    matrix = np.array(confusion)
    rows, columns = np.nonzero(matrix)
    images = int(matrix.sum())
    shares = matrix[rows, columns] / images
    classes = np.arange(len(matrix))
    of_row, of_column = (np.asarray(places[:, None] == classes, dtype=float) for places in (rows, columns))
    on_diagonal = of_row * of_column
    generator = np.random.default_rng(0)
    values: list[float] = []
    for _ in range(DRAWS // DRAWS_AT_ONCE):
        drawn = generator.multinomial(images, shares, size=DRAWS_AT_ONCE).astype(float)
        hits, occurrences = drawn @ on_diagonal, drawn @ of_row + drawn @ of_column
        scores = 2 * hits / np.maximum(occurrences, 1)
        values += (scores.sum(axis=1) / (occurrences > 0).sum(axis=1)).tolist()
    low, high = np.quantile(values, ((1 - CONFIDENCE) / 2, (1 + CONFIDENCE) / 2))
    return float(low), float(high)


def holm(p_values: Sequence[float]) -> list[float]:
    """p values corrected for testing all of them at once (Holm 1979)."""
    corrected = [0.0] * len(p_values)
    largest = 0.0
    for place, i in enumerate(sorted(range(len(p_values)), key=lambda i: p_values[i])):
        largest = max(largest, min(1.0, (len(p_values) - place) * p_values[i]))
        corrected[i] = largest
    return corrected


def percent(values: Sequence[float], images: int) -> str:
    """Fractions in per cent: mean and half-width over seeds; of one seed the Wilson interval over `images`."""
    if len(values) == 1:
        return bracketed(values[0], wilson(values[0], images))
    return f"{100 * statistics.fmean(values):.2f} ± {100 * half_width(values):.2f}"


def bracketed(value: float, interval: tuple[float, float], sign: str = "") -> str:
    """A fraction in per cent with its interval; `sign` "+" for a difference."""
    return f"{100 * value:{sign}.2f} [{100 * interval[0]:{sign}.2f}, {100 * interval[1]:{sign}.2f}]"


def p_value(value: float) -> str:
    """A p value with two digits, none below 0.0001."""
    return "< 0.0001" if value < 1e-4 else f"{value:.2g}" if value < 0.1 else f"{value:.2f}"


def spread(values: Iterable[float]) -> str:
    """One number, or the smallest and the largest of several."""
    known = sorted(values)
    return f"{known[0]:g}" if known[0] == known[-1] else f"{known[0]:g}–{known[-1]:g}"
