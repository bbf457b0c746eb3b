"""Grouping runs: by what they were, so that only what can be compared stands in one table."""

from collections.abc import Callable
from pathlib import Path

from resseq.report.records import load
from resseq.report.studies import cells, studies

Make = Callable[..., Path]


def test_cells_differ_in_more_than_the_seed(tmp_path: Path, run: Make) -> None:
    for seed in (2, 0, 1):
        run(tmp_path / f"bn-{seed}", "bn", seed, data_dir=f"/somewhere/{seed}", threads=seed)
    run(tmp_path / "bn-classes-counted", "bn", 3, classes=10)  # 0 asks for as many as the data have
    run(tmp_path / "bn-other-rate", "bn", 0, lr=0.05)
    run(tmp_path / "gn", "gn", 0)
    run(tmp_path / "gn-killed", "gn", 1, done=2, scored=False)
    found, repeated = cells(load(tmp_path))
    assert [(cell.norm, cell.first.lr, cell.seeds) for cell in found] == [
        ("bn", 0.1, (0, 1, 2, 3)),
        ("bn", 0.05, (0,)),
        ("gn", 0.1, (0,)),
    ]
    assert repeated == []


def test_a_repeated_seed_counts_once(tmp_path: Path, run: Make) -> None:
    path = run(tmp_path / "again") / "run.json"
    path.write_text(path.read_text().replace("2026-11-22T10:00:00", "2026-11-23T09:00:00"))
    run(tmp_path / "first")
    found, repeated = cells(load(tmp_path))
    assert [cell.first.name for cell in found] == ["first"]
    assert [again.name for again in repeated] == ["again"]


def test_a_diverged_run_is_in_no_cell(tmp_path: Path, run: Make) -> None:
    run(tmp_path / "good", "bn", 0)
    folder = run(tmp_path / "bad", "bn", 1)  # all epochs are there, and it was evaluated by hand
    (folder / "diverged.json").write_text('{"epoch": 6, "message": "training: the loss is not a number any more"}')
    found, _ = cells(load(tmp_path))
    assert [cell.seeds for cell in found] == [(0,)]


def test_studies_keep_apart_what_cannot_be_compared(tmp_path: Path, run: Make) -> None:
    for norm in ("bn", "gn"):
        run(tmp_path / norm, norm)
    run(tmp_path / "long", "bn", epochs=8)
    run(tmp_path / "exact", "bn", exact=True)
    found, _ = cells(load(tmp_path))
    assert [(study.title, study.suffix, len(study.runs)) for study in studies(found)] == [
        ("cifar10, ResNet-14, 5 epochs, exact = False", "-1", 2),
        ("cifar10, ResNet-14, 8 epochs, exact = False", "-2", 1),
        ("cifar10, ResNet-14, 5 epochs, exact = True", "-3", 1),
    ]


def test_main_cells_and_rules(study_folder: Path) -> None:
    found, _ = cells(load(study_folder))
    (study,) = studies(found)
    assert (study.suffix, study.batch_size, study.lr) == ("", 128, 0.1)
    assert list(study.main) == ["torch_bn", "bn", "in", "bin", "ln", "gn", "nn"]
    assert {cell.norm for cell in study.side} == {"bn", "gn"}
    rules = {(cell.first.batch_size, cell.first.lr): study.rule(cell) for cell in study.side}
    assert rules == {
        **{(128, 0.1): "both", (32, 0.1): "fixed", (8, 0.1): "fixed", (2, 0.1): "fixed"},
        **{(32, 0.025): "scaled", (8, 0.00625): "scaled", (2, 0.0015625): "scaled"},
    }


def test_main_batch_size_is_that_of_most_normalizations(tmp_path: Path, run: Make) -> None:
    # More runs at batch size 8 than at 128, but no more normalizations.
    for norm in ("bn", "gn"):
        run(tmp_path / norm, norm)
        for lr in (0.1, 0.00625, 0.01):
            run(tmp_path / f"{norm}-{lr}", norm, batch_size=8, lr=lr)
    (study,) = studies(cells(load(tmp_path))[0])
    assert study.batch_size == 128
    assert [study.rule(cell) for cell in study.side if cell.norm == "bn"] == ["both", "fixed", "other", "scaled"]


def test_a_normalization_with_its_own_rate_stays_in_the_main_table(tmp_path: Path, run: Make) -> None:
    run(tmp_path / "bn")
    run(tmp_path / "gn", "gn")
    run(tmp_path / "nn", "nn", lr=0.02)
    run(tmp_path / "bn-low", "bn", lr=0.02)
    (study,) = studies(cells(load(tmp_path))[0])
    assert {norm: cell.first.lr for norm, cell in study.main.items()} == {"bn": 0.1, "gn": 0.1, "nn": 0.02}
    assert [(cell.norm, cell.first.lr) for cell in study.side] == [("bn", 0.1), ("bn", 0.02)]


def test_other_batch_sizes_may_have_other_epochs(tmp_path: Path, run: Make) -> None:
    for norm in ("bn", "gn"):
        run(tmp_path / f"{norm}-main", norm, epochs=5)
        for size in (32, 8, 2):
            run(tmp_path / f"{norm}-{size}", norm, batch_size=size, epochs=3)
    (study,) = studies(cells(load(tmp_path))[0])
    assert study.title == "cifar10, ResNet-14, 5 epochs"
    assert [cell.first.batch_size for cell in study.side if cell.norm == "gn"] == [128, 32, 8, 2]
    assert {cell.first.epochs for cell in study.main.values()} == {5}
    run(tmp_path / "bn-short", "bn", epochs=3)  # now there is a whole study of 3 epochs
    assert [study.title for study in studies(cells(load(tmp_path))[0])] == [
        "cifar10, ResNet-14, 3 epochs",
        "cifar10, ResNet-14, 5 epochs",
    ]
