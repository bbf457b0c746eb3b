"""The tables of all runs: what was run, what was left out and why, and every setting."""

from collections.abc import Callable
from pathlib import Path

from resseq.report.markdown import Link
from resseq.report.provenance import about, left_out, settings
from resseq.report.records import load
from resseq.report.studies import cells

Make = Callable[..., Path]


def test_about(study_folder: Path) -> None:
    facts = {str(row[0]): str(row[1]) for row in about(load(study_folder)).rows}
    assert facts["Data"] == "cifar10, sha256 abababababababab"
    assert facts["Runs"] == "58, of which 57 finished and evaluated"
    assert facts["Seeds"] == "4 (0, 1, 2, 7)"
    assert facts["Epochs"] == "5 epochs instead of the assignment's 100"
    assert facts["Batch size"] == "128, 32, 8, 2"
    assert facts["Optimizer"] == "sgd, momentum 0.9, weight decay 0.0005, Nesterov"
    assert facts["Code"] == "resseq 0.1.0, 0123456789ab"


def test_left_out_names_every_unfinished_run(study_folder: Path) -> None:
    report = study_folder / "report"
    runs = load(study_folder)
    table = left_out(runs, cells(runs)[1], report)
    assert table is not None
    ((name, norm, *_, state),) = table.rows
    assert name == Link("killed", "../killed/")
    assert (norm, state) == ("GN", "2 of 5 epochs")


def test_left_out_names_a_repeated_run(tmp_path: Path, run: Make) -> None:
    run(tmp_path / "a")
    run(tmp_path / "b")
    runs = load(tmp_path)
    table = left_out(runs, cells(runs)[1], tmp_path / "report")
    assert table is not None
    assert [(row[0], row[-1]) for row in table.rows] == [
        (Link("b", "../b/"), "repeats the config and seed of an earlier run")
    ]
    assert left_out(runs[:1], [], tmp_path / "report") is None


def test_left_out_names_a_diverged_run(tmp_path: Path, run: Make) -> None:
    folder = run(tmp_path / "a", epochs=100, done=6, scored=False)
    (folder / "diverged.json").write_text('{"epoch": 7, "message": "training: the loss is not a number any more"}')
    runs = load(tmp_path)
    table = left_out(runs, cells(runs)[1], tmp_path / "report")
    assert table is not None
    assert [row[-1] for row in table.rows] == ["diverged in epoch 7: the loss is not a number"]


def test_settings_hold_every_key_once(tmp_path: Path, run: Make) -> None:
    run(tmp_path / "a", "bn", 0, note="a|b")
    run(tmp_path / "b", "gn", 1, note="a|b")
    runs = load(tmp_path)
    shared, differing, started = settings(runs, tmp_path / "report")
    assert set(differing.columns) == {"Run", "norm", "seed"}
    assert {str(row[0]) for row in shared.rows} | {"norm", "seed"} == set(runs[0].config)
    assert ("nesterov", "true") in shared.rows and ("note", "a|b") in shared.rows
    assert [row[-1] for row in started.rows] == [run.command for run in runs]
    assert started.rows[1][0] == Link("b", "../b/")
