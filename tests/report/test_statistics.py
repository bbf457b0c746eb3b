"""Intervals and corrections against hand-computed and published values."""

import math

import pytest

from resseq.report.statistics import (
    Agreement,
    agreement,
    half_width,
    holm,
    macro_f1_interval,
    mcnemar,
    newcombe,
    newcombe_paired,
    wilson,
)


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


def test_agreement_counts_images() -> None:
    assert agreement("110010", "101010") == Agreement(both=2, only_a=1, only_b=1, neither=2)
    with pytest.raises(ValueError, match="shorter"):
        agreement("11", "1")


def test_mcnemar_by_hand() -> None:
    # 12 against 2: two tails of C(14, 0) + C(14, 1) + C(14, 2) = 106 of 2^14. Who was right together does not count.
    assert mcnemar(Agreement(36, 12, 2, 0)) == pytest.approx(212 / 16384, rel=1e-12)
    assert mcnemar(Agreement(0, 2, 12, 900)) == pytest.approx(212 / 16384, rel=1e-12)
    assert mcnemar(Agreement(5, 3, 3, 5)) == 1
    assert mcnemar(Agreement(5, 0, 5, 5)) == pytest.approx(2 / 32)


def test_newcombe_paired_by_hand() -> None:
    # 48 and 38 of 50: Wilson .865399 to .988961 and .625873 to .857026.
    # phi = (36·0 - 12·2) / sqrt(48·2·38·12) = -.1147.
    # Below: sqrt(.094601² + 2·.1147·.094601·.097026 + .097026²) = .143070; above: of .028961 and .134127, .140428.
    assert newcombe_paired(Agreement(36, 12, 2, 0)) == pytest.approx((0.2 - 0.143070, 0.2 + 0.140428), abs=2e-6)
    low, high = newcombe_paired(Agreement(36, 2, 12, 0))
    assert (-high, -low) == pytest.approx((0.2 - 0.143070, 0.2 + 0.140428), abs=2e-6)
    # 40 and 34 of 70, mostly the same: phi = (30·26 - 10·4 - 70/2) / sqrt(40·30·34·36) = .58171.
    # Below: sqrt(.116650² - 2·.58171·.116650·.114742 + .114742²) = .105835; above: of .109218 and .113260, .101806.
    assert newcombe_paired(Agreement(30, 10, 4, 26)) == pytest.approx((6 / 70 - 0.105835, 6 / 70 + 0.101806), abs=3e-6)


def test_newcombe_paired_is_narrower_where_runs_agree() -> None:
    # 90 % each on 10,000 images, 300 images apart: Wald gives 1.96 · sqrt(600) / 10,000 = 0.0048 to each side.
    low, high = newcombe_paired(Agreement(8700, 300, 300, 700))
    assert (low, high) == pytest.approx((-0.0048, 0.0048), abs=1e-4)
    assert newcombe(0.9, 0.9, 10_000)[1] > 1.5 * high
    # Two runs that are right on the same images: no interval of width zero.
    assert newcombe_paired(Agreement(9000, 0, 0, 1000))[1] > 0


def test_macro_f1_interval_brackets_the_value_and_repeats() -> None:
    confusion = [[80, 15, 5], [10, 85, 5], [0, 10, 90]]
    # F1 of each class: 2 · hits / (row + column).
    value = (160 / 190 + 170 / 210 + 180 / 200) / 3
    low, high = macro_f1_interval(confusion)
    assert low < value < high
    assert macro_f1_interval(confusion) == (low, high)
    # About that of an accuracy of 255 of 300: 1.96 · sqrt(0.85 · 0.15 / 300) = 0.040 to each side.
    assert (value - low, high - value) == pytest.approx((0.040, 0.040), abs=0.006)
    # Four times the images, half the width.
    more = macro_f1_interval([[4 * count for count in row] for row in confusion])
    assert (more[1] - more[0]) / (high - low) == pytest.approx(0.5, abs=0.05)


def test_macro_f1_interval_skips_classes_that_never_occur() -> None:
    assert macro_f1_interval([[5, 0, 0], [0, 5, 0], [0, 0, 0]]) == (1, 1)
    # A draw is all right or partly wrong; in none is the unused class a zero in the mean.
    assert macro_f1_interval([[50, 1, 0], [0, 50, 0], [0, 0, 0]])[0] > 0.9


def test_holm_by_hand() -> None:
    # Sorted: .005 times 4, .01 times 3, .03 times 2, and .04, which may not fall below the one before.
    assert holm([0.01, 0.04, 0.03, 0.005]) == pytest.approx([0.03, 0.06, 0.06, 0.02])
    assert holm([0.6, 0.9]) == [1.0, 1.0]
    assert holm([]) == []
