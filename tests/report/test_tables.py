"""The tables of a study, against hand-computed values; their notes say what the figures are."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

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
    assert column(table, "Test macro F1 (%)")[0][:6] == "42.00 "


def test_macro_f1_of_one_seed_has_a_bootstrap_interval(tmp_path: Path, run: Make) -> None:
    run(tmp_path / "bn", "bn", test=0.9)
    table = tables.f1(study_of(tmp_path))
    value, low, high = (
        float(part)
        for part in column(table, "Test macro F1 (%)")[0].replace(",", "").replace("[", "").strip("]").split()
    )
    assert value == 89.93
    # Ten equal classes at 0.9: about the interval of the accuracy, 1.96 · sqrt(0.9 · 0.1 / 10,000) to each side of it.
    assert (low, high) == pytest.approx((90 - 0.588, 90 + 0.588), abs=0.05)
    assert "2,000 multinomial resamplings of the confusion matrix" in table.note
    run(tmp_path / "bn-1", "bn", 1, test=0.9)
    table = tables.f1(study_of(tmp_path))
    assert column(table, "Test macro F1 (%)") == ["89.93 ± 0.00"]
    assert "bootstrap" not in table.note


def table_splits() -> list[str]:
    return list(tables.SPLIT_NAMES.values())


def test_own_rate_is_noted(tmp_path: Path, run: Make) -> None:
    run(tmp_path / "bn")
    run(tmp_path / "gn", "gn")
    run(tmp_path / "nn", "nn", lr=0.02)
    assert "Trained differently: none: learning rate 0.02." in tables.accuracy(study_of(tmp_path)).note


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
    assert "±" not in table.note


def test_features_over_seeds_have_an_interval(tmp_path: Path, run: Make) -> None:
    for seed, value in enumerate((0.5, 0.6, 0.7)):
        path = run(tmp_path / f"bn-{seed}", "bn", seed) / "history.jsonl"
        lines = [json.loads(line) for line in path.read_text().splitlines()]
        lines[-1]["features"]["q20"] = value
        path.write_text("".join(json.dumps(line) + "\n" for line in lines))
    table = tables.features(study_of(tmp_path))
    assert table is not None
    # 4.302653 · 0.1 / sqrt(3)
    assert column(table, "20 %, last epoch") == ["0.600 ± 0.248"]
    assert column(table, "80 %, last epoch") == ["1.000 ± 0.000"]
    assert "Student's t" in table.note


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
