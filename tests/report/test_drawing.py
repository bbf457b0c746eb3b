"""What all figures share: styles that can be told apart, and means over seeds of unequal length."""

import math
from collections.abc import Callable
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from matplotlib.colors import to_rgb

from resseq.report import figures
from resseq.report.drawing import STYLES, band_of, band_text, over_seeds
from resseq.report.records import load
from resseq.report.studies import NORMS, cells, studies

Make = Callable[..., Path]


def test_styles_differ_in_colour_dashes_and_marker() -> None:
    assert list(STYLES) == list(NORMS)
    for a, b in combinations(STYLES.values(), 2):
        assert a.dashes != b.dashes and a.marker != b.marker
        assert np.abs(np.subtract(to_rgb(a.colour), to_rgb(b.colour))).max() > 0.15


def test_the_mean_goes_on_when_a_seed_stopped_early(tmp_path: Path, run: Make) -> None:
    run(tmp_path / "a", "bn", 0, epochs=5)
    run(tmp_path / "b", "bn", 1, epochs=5)
    (study,) = studies(cells(load(tmp_path))[0])
    long, short = study.cells[0].runs
    shorter = type(short)(**{**vars(short), "history": short.history[:3]})
    epochs, values, mean = over_seeds(type(study.cells[0])((long, shorter)), lambda epoch: epoch.val.loss)
    assert epochs.tolist() == [1, 2, 3, 4, 5]
    losses = [[epoch.val.loss for epoch in found.history] for found in (long, shorter)]
    assert mean[0] == pytest.approx((losses[0][0] + losses[1][0]) / 2)
    low, high = band_of(values)
    assert (low[0], high[0]) == (min(losses[0][0], losses[1][0]), max(losses[0][0], losses[1][0]))
    assert (mean[4], low[4], high[4]) == (losses[0][4],) * 3


def test_the_band_of_three_seeds_is_an_interval_of_the_mean() -> None:
    nan = math.nan
    low, high = band_of(np.array([[1.0, 5.0, 2.0], [2.0, 5.0, nan], [3.0, 5.0, 4.0]]))
    half = 4.302653 / math.sqrt(3)  # three values, standard deviation 1
    assert (low[0], high[0]) == (pytest.approx(2 - half, abs=1e-6), pytest.approx(2 + half, abs=1e-6))
    assert (low[1], high[1]) == (5, 5)
    assert math.isnan(low[2]) and math.isnan(high[2])  # two are left


def test_the_caption_says_what_the_band_is(tmp_path: Path, run: Make) -> None:
    for norm, seeds in (("bn", 3), ("gn", 2), ("nn", 1)):
        for seed in range(seeds):
            run(tmp_path / f"{norm}-{seed}", norm, seed, epochs=2)
    three, two, one = cells(load(tmp_path))[0]
    interval = "95 % interval of the mean over seeds (Student's t)"
    assert band_text([three, one]) == interval
    assert band_text([two, one]) == "range of the two seeds"
    assert band_text([three, two]) == f"{interval}, where there are only two seeds their range"
    assert band_text([one]) == ""
    (study,) = studies([three, one])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(figures, "MAKERS", {"error": figures.MAKERS["error"]})
        assert f"band around validation: {interval}." in figures.draw(study)["error"].caption
