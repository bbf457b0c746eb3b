"""The tables of a study, against hand-computed values and SciPy; their notes say what the figures are."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from scipy import stats

from resseq.report import tables
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


def test_accuracy_over_seeds(tmp_path: Path, run: Make) -> None:
    for seed, test in enumerate((0.90, 0.91, 0.92)):
        run(tmp_path / f"bn-{seed}", "bn", seed, test=test)
    table = tables.accuracy(study_of(tmp_path))
    # 4.302653 · 1 / sqrt(3) points
    assert column(table, "Test accuracy (%)") == ["91.00 ± 2.48"]
    assert column(table, "Seeds") == ["3"]
    assert column(table, "Parameters") == ["172,506"]
    assert column(table, "Public test accuracy (%)") == ["89.14"]
    assert "3 seeds (0, 1, 2); 5 epochs instead of the assignment's 100; cosine schedule after 1 epoch" in table.note
    assert "train scores on 40,000 training images" in table.note
    assert "Student's t" in table.note and "one seed" not in table.note
    assert "best public single run, 100 epochs" in table.note


def test_accuracy_of_one_seed(tmp_path: Path, run: Make) -> None:
    run(tmp_path / "bn", "bn", test=0.9, epochs=100)
    table = tables.accuracy(study_of(tmp_path))
    # Wilson for 9000 of 10000: (0.9 + 0.00019207 ± 1.959964 · sqrt(9e-6 + 9.6036e-9)) / 1.00038415
    assert column(table, "Test accuracy (%)") == ["90.00 [89.40, 90.57]"]
    assert "one seed: interval covers the sampling of the measured images only, not the seed" in table.note
    assert "Student" not in table.note
    assert "1 seed (0); 100 epochs;" in table.note and "instead" not in table.note


def test_public_figures_are_of_one_protocol(tmp_path: Path, run: Make) -> None:
    run(tmp_path / "digits", "bn", name="digits")
    assert "Public test accuracy (%)" not in tables.accuracy(study_of(tmp_path / "digits")).columns
    run(tmp_path / "deep", "bn", n=3)
    assert "Public test accuracy (%)" not in tables.accuracy(study_of(tmp_path / "deep")).columns


def test_all_normalizations_in_order_under_their_names(study_folder: Path) -> None:
    table = tables.accuracy(study_of(study_folder))
    assert column(table, "Normalization") == ["BN (built-in)", "BN", "IN", "BIN", "LN", "GN", "none"]
    assert column(table, "Public test accuracy (%)") == ["89.57", "89.14", "87.21", "87.65", "87.11", "85.80", "86.77"]


def test_a_normalization_that_is_not_known(tmp_path: Path, run: Make) -> None:
    run(tmp_path / "rms", "rms")
    run(tmp_path / "nn", "nn")
    table = tables.accuracy(study_of(tmp_path))
    assert column(table, "Normalization") == ["none", "rms"]
    assert column(table, "Public test accuracy (%)") == ["86.77", "–"]


def test_f1_passes_through(tmp_path: Path, run: Make) -> None:
    path = run(tmp_path / "bn") / "scores.json"
    scores = json.loads(path.read_text())
    for i, split in enumerate(scores["splits"].values()):
        split |= {"micro_f1": 0.5 + i / 100, "macro_f1": 0.4 + i / 100}
    path.write_text(json.dumps(scores))
    table = tables.f1(study_of(tmp_path))
    shown = [column(table, f"{split} {kind} F1 (%)")[0][:5] for kind in ("micro", "macro") for split in table_splits()]
    assert shown == ["50.00", "51.00", "52.00", "40.00", "41.00", "42.00"]
    assert "[" in column(table, "Test micro F1 (%)")[0]
    assert column(table, "Test macro F1 (%)") == ["42.00"]


def table_splits() -> list[str]:
    return list(tables.SPLIT_NAMES.values())


def test_own_rate_is_noted(tmp_path: Path, run: Make) -> None:
    run(tmp_path / "bn")
    run(tmp_path / "gn", "gn")
    run(tmp_path / "nn", "nn", lr=0.02)
    assert "Trained differently: none: learning rate 0.02." in tables.accuracy(study_of(tmp_path)).note


def test_sanity_over_paired_seeds(tmp_path: Path, run: Make) -> None:
    for seed, (own, built_in) in enumerate([(0.900, 0.899), (0.902, 0.904), (0.905, 0.901)]):
        run(tmp_path / f"bn-{seed}", "bn", seed, test=own)
        run(tmp_path / f"torch-{seed}", "torch_bn", seed, test=built_in)
    run(tmp_path / "bn-9", "bn", 9)  # has no partner
    table = tables.sanity(study_of(tmp_path))
    assert table is not None
    assert column(table, "Seed") == ["0", "1", "2", "mean"]
    # Differences 0.1, -0.2, 0.4 points: mean 0.1, standard deviation 0.3, half-width 4.302653 · 0.3 / sqrt(3).
    assert column(table, "Own − built-in (points)") == ["+0.10", "-0.20", "+0.40", "+0.10 ± 0.75"]
    assert column(table, "Absolute difference")[:3] == ["4.0e-04"] * 3


def test_sanity_of_one_seed(tmp_path: Path, run: Make) -> None:
    run(tmp_path / "bn", "bn", test=0.9)
    assert tables.sanity(study_of(tmp_path)) is None
    run(tmp_path / "torch", "torch_bn", test=0.9)
    table = tables.sanity(study_of(tmp_path))
    assert table is not None
    assert column(table, "Own − built-in (points)") == ["+0.00 [-0.83, +0.83]"]
    assert "does not cover the seed" in table.note


def test_sanity_without_a_shared_seed(tmp_path: Path, run: Make) -> None:
    run(tmp_path / "bn", "bn", 0)
    run(tmp_path / "torch", "torch_bn", 1)
    assert tables.sanity(study_of(tmp_path)) is None


def test_batch_sizes(study_folder: Path) -> None:
    table = tables.batch(study_of(study_folder))
    assert table is not None
    assert len(table.rows) == 14
    by_key = {(row[0], row[2], row[3]): row for row in table.rows}
    assert by_key["BN", "128", "0.1"][1] == "main"
    assert by_key["BN", "8", "0.1"][1] == "0.1 at every size"
    assert by_key["GN", "2", "0.0015625"][1] == "0.1 × batch / 128"
    # Made as 0.555, 0.556, 0.557: standard deviation 0.1 points.
    assert by_key["BN", "2", "0.1"][table.columns.index("Test accuracy (%)")] == "55.60 ± 0.25"
    assert by_key["BN", "2", "0.1"][table.columns.index("Epochs run")] == "5 of 5"


def test_batch_sizes_with_other_epochs_are_warned_of(tmp_path: Path, run: Make) -> None:
    run(tmp_path / "a", "bn", epochs=5)
    run(tmp_path / "b", "bn", epochs=3, batch_size=8)
    table = tables.batch(study_of(tmp_path))
    assert table is not None
    assert column(table, "Epochs run") == ["5 of 5", "3 of 3"]
    assert "differ in their epochs too (5 at 128, 3 at 8)" in table.note
    assert "3 epochs instead of the assignment's 100, 5 epochs instead" in table.note


def test_no_batch_table_without_batch_sizes(tmp_path: Path, run: Make) -> None:
    run(tmp_path / "bn")
    run(tmp_path / "gn", "gn")
    assert tables.batch(study_of(tmp_path)) is None


def test_features_at_both_ends(tmp_path: Path, run: Make) -> None:
    run(tmp_path / "bn", "bn", epochs=4)
    table = tables.features(study_of(tmp_path))
    assert table is not None
    assert column(table, "20 %, first epoch") == ["0.113"]  # 0.1 + 0.05 / 4 = 0.1125
    assert column(table, "80 %, last epoch") == ["1.000"]


def test_features_that_were_not_recorded(tmp_path: Path, run: Make) -> None:
    path = run(tmp_path / "bn") / "history.jsonl"
    lines = [json.loads(line) for line in path.read_text().splitlines()]
    path.write_text("".join(json.dumps({**line, "features": None}) + "\n" for line in lines))
    assert tables.features(study_of(tmp_path)) is None


def test_cost_takes_the_median_epoch(tmp_path: Path, run: Make) -> None:
    path = run(tmp_path / "bn") / "history.jsonl"
    lines = [json.loads(line) for line in path.read_text().splitlines()]
    for line, seconds in zip(lines, (100.0, 5.0, 4.0, 6.0, 5.0), strict=True):
        line |= {"seconds": seconds, "train_seconds": seconds / 2, "memory_mb": 10 * seconds}
    path.write_text("".join(json.dumps(line) + "\n" for line in lines))
    table = tables.cost(study_of(tmp_path))
    assert column(table, "Seconds per epoch") == ["5"]
    assert column(table, "Images per second") == ["16,000"]  # 40,000 in 2.5 s
    assert column(table, "Minutes per run") == ["2"]
    assert column(table, "Peak memory (MiB)") == ["1,000"]
    assert column(table, "Device and path") == ["cpu, float32, compiled, channels-last, 2 threads"]


def test_claims_agree_with_scipy(tmp_path: Path, run: Make) -> None:
    accuracies = {
        "bn": [0.901, 0.903, 0.906, 0.904],
        "gn": [0.886, 0.889, 0.890, 0.888],
        "nn": [0.900, 0.906, 0.905, 0.901],
    }
    for norm, values in accuracies.items():
        for seed, value in enumerate(values):
            run(tmp_path / f"{norm}-{seed}", norm, seed, test=value)
    table = tables.claims(study_of(tmp_path))
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
    assert "one normalization only" in tables.claims(study_of(tmp_path)).note
    run(tmp_path / "gn-0", "gn")
    table = tables.claims(study_of(tmp_path))
    assert table.rows == ()
    assert "No claim of one variant beating another can be tested from 1 seed:" in table.note
    for norm in ("bn", "gn"):
        run(tmp_path / f"{norm}-1", norm, 1)
    assert "can be tested from 2 seeds:" in tables.claims(study_of(tmp_path)).note


def test_claims_with_equal_differences_or_few_shared_seeds(tmp_path: Path, run: Make) -> None:
    for seed in range(3):
        run(tmp_path / f"bn-{seed}", "bn", seed, test=0.9 + seed / 1000)
        run(tmp_path / f"torch-{seed}", "torch_bn", seed, test=0.9 + seed / 1000)
    run(tmp_path / "gn", "gn", 0, test=0.88)
    table = tables.claims(study_of(tmp_path))
    assert dict(zip(column(table, "Pair"), column(table, "Verdict"), strict=True)) == {
        "BN (built-in) − BN": "not tested: the same difference at every seed",
        "BN (built-in) − GN": "not tested: fewer than 3 shared seeds",
        "BN − GN": "not tested: fewer than 3 shared seeds",
    }
    assert column(table, "Difference (points)") == ["+0.00", "+2.00", "+2.00"]
