"""What all figures share: styles that can be told apart, and means over seeds of unequal length."""

from collections.abc import Callable
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from matplotlib.colors import to_rgb

from resseq.report.drawing import STYLES, over_seeds
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
    epochs, mean, low, high = over_seeds(type(study.cells[0])((long, shorter)), lambda epoch: epoch.val.loss)
    assert epochs.tolist() == [1, 2, 3, 4, 5]
    losses = [[epoch.val.loss for epoch in found.history] for found in (long, shorter)]
    assert mean[0] == pytest.approx((losses[0][0] + losses[1][0]) / 2)
    assert (mean[4], low[4], high[4]) == (losses[0][4],) * 3
