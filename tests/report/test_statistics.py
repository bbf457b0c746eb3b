"""Intervals and corrections against hand-computed and published values."""

import math

import pytest

from resseq.report.statistics import half_width, holm, newcombe, wilson


def test_half_width_by_hand() -> None:
    # Three values, standard deviation 1; the tabulated t quantile for 2 degrees of freedom is 4.302653.
    assert half_width([1.0, 2.0, 3.0]) == pytest.approx(4.302653 / math.sqrt(3), abs=1e-6)
    # Two values 2 apart, standard deviation sqrt(2); 12.706205 for 1 degree of freedom.
    assert half_width([4.0, 6.0]) == pytest.approx(12.706205, abs=1e-5)
    assert half_width([0.9, 0.9]) == 0


def test_wilson_by_hand() -> None:
    # 50 of 100: (p + z²/2n ± z·sqrt(p(1-p)/n + z²/4n²)) / (1 + z²/n) with z = 1.959964.
    low, high = wilson(0.5, 100)
    assert (low, high) == pytest.approx((0.403832, 0.596168), abs=1e-6)
    low, high = wilson(1.0, 10)
    assert (low, high) == pytest.approx((0.722467, 1.0), abs=1e-6)


def test_newcombe_from_the_paper() -> None:
    # Newcombe 1998, table II, contrast 9/10 - 3/10, method 10.
    assert newcombe(0.9, 0.3, 10) == pytest.approx((0.1705, 0.8090), abs=5e-5)
    low, high = newcombe(0.3, 0.9, 10)
    assert (-high, -low) == pytest.approx((0.1705, 0.8090), abs=5e-5)


def test_holm_by_hand() -> None:
    # Sorted: .005 times 4, .01 times 3, .03 times 2, and .04, which may not fall below the one before.
    assert holm([0.01, 0.04, 0.03, 0.005]) == pytest.approx([0.03, 0.06, 0.06, 0.02])
    assert holm([0.6, 0.9]) == [1.0, 1.0]
    assert holm([]) == []
