"""Own against built-in BN, and which variant beats which: against hand-computed values and SciPy."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from scipy import stats

from resseq.report import comparisons
from resseq.report.markdown import Table
from resseq.report.records import load
from resseq.report.studies import Study, cells, studies

Make = Callable[..., Path]


def study_of(folder: Path) -> Study:
    (study,) = studies(cells(load(folder))[0])
    return study


def column(table: Table, name: str) -> list[str]:
    place = table.columns.index(name)
    return [str(row[place]) for row in table.rows]


def mark(folder: Path, correct: str) -> None:
    """Puts `correct` into a run's scores, with the accuracy that it gives."""
    path = folder / "scores.json"
    scores = json.loads(path.read_text())
    scores["splits"]["test"] |= {
        "images": len(correct),
        "accuracy": correct.count("1") / len(correct),
        "correct": correct,
    }
    path.write_text(json.dumps(scores))


# Of 50 images 36 are right for both, 12 for the first alone and 2 for the second alone.
FIRST = "1" * 36 + "1" * 12 + "0" * 2
SECOND = "1" * 36 + "0" * 12 + "1" * 2
# C(14, 0) + C(14, 1) + C(14, 2) = 106 of 2^14 outcomes on one side: 212 / 16384.
P_BY_HAND = 212 / 16384


def test_sanity_over_paired_seeds(tmp_path: Path, run: Make) -> None:
    for seed, (own, built_in) in enumerate([(0.900, 0.899), (0.902, 0.904), (0.905, 0.901)]):
        run(tmp_path / f"bn-{seed}", "bn", seed, test=own)
        run(tmp_path / f"torch-{seed}", "torch_bn", seed, test=built_in)
    run(tmp_path / "bn-9", "bn", 9)  # has no partner
    table = comparisons.sanity(study_of(tmp_path))
    assert table is not None
    assert column(table, "Seed") == ["0", "1", "2", "mean"]
    # Differences 0.1, -0.2, 0.4 points: mean 0.1, standard deviation 0.3, half-width 4.302653 · 0.3 / sqrt(3).
    assert column(table, "Own − built-in (points)") == ["+0.10", "-0.20", "+0.40", "+0.10 ± 0.75"]
    assert column(table, "Absolute difference")[:3] == ["4.0e-04"] * 3


def test_sanity_of_one_seed(tmp_path: Path, run: Make) -> None:
    run(tmp_path / "bn", "bn", test=0.9)
    assert comparisons.sanity(study_of(tmp_path)) is None
    run(tmp_path / "torch", "torch_bn", test=0.9)
    table = comparisons.sanity(study_of(tmp_path))
    assert table is not None
    assert column(table, "Own − built-in (points)") == ["+0.00 [-0.83, +0.83]"]
    assert "does not cover the seed" in table.note


def test_sanity_without_a_shared_seed(tmp_path: Path, run: Make) -> None:
    run(tmp_path / "bn", "bn", 0)
    run(tmp_path / "torch", "torch_bn", 1)
    assert comparisons.sanity(study_of(tmp_path)) is None


def test_sanity_of_one_seed_on_the_same_images(tmp_path: Path, run: Make) -> None:
    mark(run(tmp_path / "bn", "bn"), FIRST)
    mark(run(tmp_path / "torch", "torch_bn"), SECOND)
    table = comparisons.sanity(study_of(tmp_path))
    assert table is not None
    assert column(table, "Own − built-in (points)") == ["+20.00 [+5.69, +34.04]"]
    assert "one seed: covers the sampling of test images, not the seed" in table.note
    assert "separate images" not in table.note


@pytest.mark.parametrize(
    ("exact", "loss", "limit"), [(True, 0.0004, "1e-3: kept"), (True, 0.002, "1e-3: exceeded"), (False, 0.002, "1e-3")]
)
def test_sanity_limit_is_for_exact_mode(tmp_path: Path, run: Make, exact: bool, loss: float, limit: str) -> None:
    built_in = run(tmp_path / "torch", "torch_bn", exact=exact) / "history.jsonl"
    own = run(tmp_path / "bn", "bn", exact=exact) / "history.jsonl"
    lines = [json.loads(line) for line in built_in.read_text().splitlines()]
    lines[0]["running"]["loss"] += loss
    own.write_text("".join(json.dumps(line) + "\n" for line in lines))
    table = comparisons.sanity(study_of(tmp_path))
    assert table is not None
    assert column(table, "Limit") == [limit]
    assert column(table, "Exact mode") == ["yes" if exact else "no"]
    assert ("at most 1e-3 is promised for exact mode only" in table.note) is not exact


def test_claims_agree_with_scipy(tmp_path: Path, run: Make) -> None:
    accuracies = {
        "bn": [0.901, 0.903, 0.906, 0.904],
        "gn": [0.886, 0.889, 0.890, 0.888],
        "nn": [0.900, 0.906, 0.905, 0.901],
    }
    for norm, values in accuracies.items():
        for seed, value in enumerate(values):
            run(tmp_path / f"{norm}-{seed}", norm, seed, test=value)
    table = comparisons.claims(study_of(tmp_path))
    assert column(table, "Pair") == ["BN − GN", "BN − none", "GN − none"]
    tests = [stats.ttest_rel(accuracies[a], accuracies[b]) for a, b in (("bn", "gn"), ("bn", "nn"), ("gn", "nn"))]
    for shown, test in zip(column(table, "p"), tests, strict=True):
        assert float(shown.removeprefix("< ")) == pytest.approx(test.pvalue, rel=0.05, abs=1e-4)
    for shown, test in zip(column(table, "95 % interval"), tests, strict=True):
        expected = [100 * bound for bound in test.confidence_interval(0.95)]
        assert [float(bound) for bound in shown.strip("[]").split(", ")] == pytest.approx(expected, abs=0.006)
    corrected = stats_holm([test.pvalue for test in tests])
    for shown, value in zip(column(table, "p (Holm)"), corrected, strict=True):
        assert float(shown.removeprefix("< ")) == pytest.approx(value, rel=0.05, abs=1e-4)
    assert column(table, "Verdict") == ["BN is better", "no difference shown", "none is better"]


def stats_holm(p_values: list[float]) -> list[float]:
    """Of three: the smallest times 3, the middle one times 2, the largest times 1, each at least the one before."""
    first, second, third = sorted(p_values)
    by_value = {first: 3 * first, second: max(3 * first, 2 * second)}
    by_value[third] = max(by_value[second], third)
    return [min(1.0, by_value[p]) for p in p_values]


def test_claims_that_cannot_be_tested(tmp_path: Path, run: Make) -> None:
    run(tmp_path / "bn-0", "bn")
    assert "one normalization only" in comparisons.claims(study_of(tmp_path)).note
    run(tmp_path / "gn-0", "gn")
    table = comparisons.claims(study_of(tmp_path))
    assert table.rows == ()
    assert "No claim of one variant beating another can be tested from 1 seed:" in table.note
    for norm in ("bn", "gn"):
        run(tmp_path / f"{norm}-1", norm, 1)
    assert "can be tested from 2 seeds:" in comparisons.claims(study_of(tmp_path)).note


def test_claims_with_equal_differences_or_few_shared_seeds(tmp_path: Path, run: Make) -> None:
    for seed in range(3):
        run(tmp_path / f"bn-{seed}", "bn", seed, test=0.9 + seed / 1000)
        run(tmp_path / f"torch-{seed}", "torch_bn", seed, test=0.9 + seed / 1000)
    run(tmp_path / "gn", "gn", 0, test=0.88)
    table = comparisons.claims(study_of(tmp_path))
    assert dict(zip(column(table, "Pair"), column(table, "Verdict"), strict=True)) == {
        "BN (built-in) − BN": "not tested: the same difference at every seed",
        "BN (built-in) − GN": "not tested: fewer than 3 shared seeds",
        "BN − GN": "not tested: fewer than 3 shared seeds",
    }
    assert column(table, "Difference (points)") == ["+0.00", "+2.00", "+2.00"]


def test_one_seed_is_tested_on_its_images(tmp_path: Path, run: Make) -> None:
    mark(run(tmp_path / "bn", "bn"), FIRST)
    mark(run(tmp_path / "gn", "gn"), SECOND)
    table = comparisons.claims(study_of(tmp_path))
    (row,) = [dict(zip(table.columns, row, strict=True)) for row in table.rows]
    assert row["Verdict"] == "BN is better at this seed"
    assert row["Test"] == "McNemar, seed 0 (one seed: covers the sampling of test images, not the seed)"
    assert (row["Shared seeds"], row["Difference (points)"]) == ("1", "+20.00")
    assert row["p"] == row["p (Holm)"] == f"{P_BY_HAND:.2g}" == "0.013"
    assert row["95 % interval"] == "[+5.69, +34.04]"  # as in test_statistics.py
    assert "McNemar's exact test" in table.note and "Paired t test" not in table.note
    assert "one seed: covers the sampling of test images, not the seed" in table.note


def test_one_seed_without_marks_is_not_tested(tmp_path: Path, run: Make) -> None:
    mark(run(tmp_path / "bn", "bn"), FIRST)
    run(tmp_path / "gn", "gn")
    assert comparisons.claims(study_of(tmp_path)).rows == ()


def test_one_seed_right_on_the_same_images(tmp_path: Path, run: Make) -> None:
    for norm in ("torch_bn", "bn"):
        mark(run(tmp_path / norm, norm), FIRST)
    mark(run(tmp_path / "gn", "gn"), SECOND)
    table = comparisons.claims(study_of(tmp_path))
    assert column(table, "Verdict") == [
        "not tested: right on the same images (seed 0)",
        *["BN (built-in) is better at this seed", "BN is better at this seed"],
    ]
    assert column(table, "p (Holm)") == ["–", *[f"{2 * P_BY_HAND:.2g}"] * 2]


def test_tests_over_seeds_win(tmp_path: Path, run: Make) -> None:
    for seed, (first, second) in enumerate(
        [(FIRST, SECOND), (FIRST, "1" * 34 + "0" * 16), (FIRST, "1" * 37 + "0" * 13)]
    ):
        mark(run(tmp_path / f"bn-{seed}", "bn", seed), first)
        mark(run(tmp_path / f"gn-{seed}", "gn", seed), second)
    table = comparisons.claims(study_of(tmp_path))
    assert column(table, "Test") == ["paired t over seeds"]
    # Differences of 10, 14 and 11 of 50 images.
    assert column(table, "p") == [f"{stats.ttest_1samp([10 / 50, 14 / 50, 11 / 50], 0).pvalue:.2g}"]
    assert "McNemar" not in table.note


def test_claims_hold_batch_sizes_against_one_another(study_folder: Path) -> None:
    study = study_of(study_folder)
    table = comparisons.claims(study)
    titles = column(table, "Pair")
    assert len(titles) == 21 + 6 + 12 == len(set(titles))
    assert titles[21:23] == [
        "BN − GN: batch 32, learning rate 0.1 (fixed)",
        "BN − GN: batch 32, learning rate 0.025 (scaled)",
    ]
    assert titles[-1] == "GN: batch 2 − batch 128, learning rate 0.0015625 (scaled)"
    by_title = {str(row[0]): dict(zip(table.columns, row, strict=True)) for row in table.rows}
    # At batch 2 with the fixed rate BN was made 0.555 + 0.001 · seed and GN 0.835 + 0.001 · seed.
    small = by_title["BN − GN: batch 2, learning rate 0.1 (fixed)"]
    assert (small["Difference (points)"], small["Verdict"]) == (
        *("-28.00", "not tested: the same difference at every seed"),
    )
    own = [scores.splits["test"].accuracy for scores in study.main["bn"].scores]
    test = stats.ttest_rel([0.555, 0.556, 0.557], own)
    against = by_title["BN: batch 2 − batch 128, learning rate 0.1 (fixed)"]
    assert against["Verdict"] == "batch 128 is better"
    assert float(str(against["p"]).removeprefix("< ")) == pytest.approx(test.pvalue, rel=0.05, abs=1e-4)
    tested = [row for row in by_title.values() if row["p"] != "–"]
    assert f"corrected over the {len(tested)} pairs tested" in table.note


def test_both_kinds_of_test_are_corrected_together(tmp_path: Path, run: Make) -> None:
    for seed, second in enumerate(("1" * 38 + "0" * 12, "1" * 37 + "0" * 13, "1" * 36 + "0" * 14)):
        mark(run(tmp_path / f"bn-{seed}", "bn", seed), FIRST)
        mark(run(tmp_path / f"gn-{seed}", "gn", seed), second)
    mark(run(tmp_path / "bn-8", "bn", 0, batch_size=8), SECOND)
    table = comparisons.claims(study_of(tmp_path))
    assert column(table, "Test")[0] == "paired t over seeds"
    assert column(table, "Test")[1].startswith("McNemar, seed 0 (one seed:")
    # Differences of 10, 11 and 12 of 50: t = 11 · sqrt(3), the smaller p, times 2; the larger one stays.
    smaller = stats.ttest_1samp([10.0, 11.0, 12.0], 0).pvalue
    assert smaller < P_BY_HAND
    assert column(table, "p (Holm)") == [f"{2 * smaller:.2g}", f"{P_BY_HAND:.2g}"]
    assert "corrected over the 2 pairs tested" in table.note
    assert "Paired t test over seeds" in table.note and "McNemar's exact test" in table.note


def test_claims_of_one_normalization_over_batch_sizes(tmp_path: Path, run: Make) -> None:
    mark(run(tmp_path / "bn", "bn"), FIRST)
    mark(run(tmp_path / "bn-8", "bn", batch_size=8, epochs=3), SECOND)
    table = comparisons.claims(study_of(tmp_path))
    assert column(table, "Pair") == ["BN: batch 8 − batch 128, learning rate 0.1 (fixed)"]
    assert column(table, "Difference (points)") == ["-20.00"]
    assert column(table, "Verdict") == ["batch 128 is better at this seed"]
    assert "differ in their epochs too (5 at 128, 3 at 8)" in table.note
