"""Reading run folders: every number arrives, damage is named with its place, runs are grouped by what they were."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from resseq.errors import ResseqError
from resseq.report.records import cells, load, studies

Make = Callable[..., Path]


def edit(path: Path, **changes: Any) -> None:
    """Sets keys, given with dots written as two underscores, in a JSON file."""
    record = json.loads(path.read_text())
    for name, value in changes.items():
        *parents, last = name.split("__")
        place = record
        for parent in parents:
            place = place[parent]
        place[last] = value
    path.write_text(json.dumps(record))


def one_error(folder: Path) -> str:
    with pytest.raises(ResseqError) as caught:
        load(folder)
    message = str(caught.value)
    assert "\n" not in message
    assert message.startswith("report: ")
    return message


def test_every_number_arrives(tmp_path: Path, run: Make) -> None:
    folder = run(tmp_path / "a" / "b", "bin", 3, batch_size=32, lr=0.025, epochs=4)
    (found,) = load(tmp_path)
    assert (found.folder, found.name) == (folder, "a/b")
    assert (found.norm, found.seed, found.batch_size, found.lr, found.epochs) == ("bin", 3, 32, 0.025, 4)
    assert (found.model, found.parameters, found.commit) == ("ResNet-14", 172_954, "0123456789abcdef" * 2 + "01234567")
    assert (found.data.name, found.data.train_images, found.data.split_seed) == ("cifar10", 40_000, 3)
    line = json.loads((folder / "history.jsonl").read_text().splitlines()[2])
    epoch = found.history[2]
    assert (epoch.number, epoch.lr, epoch.seconds, epoch.train_seconds, epoch.memory_mb) == (
        *(3, line["lr"], line["seconds"], line["train_seconds"], line["memory_mb"]),
    )
    for name in ("running", "train", "val"):
        curve = getattr(epoch, name)
        assert (curve.loss, curve.error) == (line[name]["loss"], line[name]["error"])
    assert epoch.train_images == 40_000
    assert epoch.features is not None and epoch.gate is not None
    assert (epoch.features.q01, epoch.features.q20, epoch.features.q80, epoch.features.q99) == tuple(
        line["features"][key] for key in ("q01", "q20", "q80", "q99")
    )
    assert (epoch.gate.mean, epoch.gate.low, epoch.gate.high) == tuple(
        line["gate"][key] for key in ("mean", "min", "max")
    )
    scores = json.loads((folder / "scores.json").read_text())
    assert found.scores is not None
    for name, split in found.scores.splits.items():
        written = scores["splits"][name]
        assert (split.micro_f1, split.macro_f1) == (written["micro_f1"], written["macro_f1"])
        assert [list(row) for row in split.confusion] == written["confusion"]


def test_a_run_folder_itself(tmp_path: Path, run: Make) -> None:
    (found,) = load(run(tmp_path / "only"))
    assert found.name == "only"


def test_nothing_there(tmp_path: Path) -> None:
    assert "not a folder" in one_error(tmp_path / "missing")
    assert "no run.json" in one_error(tmp_path)


def test_broken_json_names_file_and_line(tmp_path: Path, run: Make) -> None:
    path = run(tmp_path / "a") / "run.json"
    lines = path.read_text().splitlines()
    lines[3] = lines[3].replace(":", "", 1)
    path.write_text("\n".join(lines))
    assert f"{path}, line 4" in one_error(tmp_path)


def test_broken_scores_name_the_file(tmp_path: Path, run: Make) -> None:
    path = run(tmp_path / "a") / "scores.json"
    path.write_text(path.read_text()[:-30])
    assert f"{path}, line 1" in one_error(tmp_path)


def test_file_that_is_no_text(tmp_path: Path, run: Make) -> None:
    path = run(tmp_path / "a") / "scores.json"
    path.write_bytes(b'{"a": "\xff\xfe"}')
    assert f"{path} is not UTF-8" in one_error(tmp_path)


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"config__seed": "0"}, 'run.json: config: seed is "0", expected a whole number'),
        ({"config__lr": True}, "run.json: config: lr is true, expected a number"),
        ({"data__class_names": {}}, "run.json: data: class_names is {}, expected a list"),
        ({"code__modified": 1}, "run.json: code: modified is 1, expected true or false"),
        ({"model": 5}, "run.json: model is 5, expected an object"),
        ({"kind": "text2sql"}, 'run.json: kind "text2sql" is not one this report knows'),
    ],
)
def test_wrong_fields_are_named(tmp_path: Path, run: Make, changes: dict[str, Any], told: str) -> None:
    edit(run(tmp_path / "a") / "run.json", **changes)
    assert told in one_error(tmp_path)


def test_missing_field_is_named(tmp_path: Path, run: Make) -> None:
    path = run(tmp_path / "a") / "run.json"
    record = json.loads(path.read_text())
    del record["config"]["epochs"]
    path.write_text(json.dumps(record))
    assert f"{path}: config: epochs is missing, expected a whole number" in one_error(tmp_path)


def test_confusion_must_be_square_with_all_classes(tmp_path: Path, run: Make) -> None:
    path = run(tmp_path / "a") / "scores.json"
    edit(path, splits__test__confusion=[[1] * 9] * 9)
    assert "splits: test: confusion is not square with a row for each of 10 classes" in one_error(tmp_path)
    edit(path, splits__test__confusion=[[1] * 12] * 12)  # a network with two outputs more
    load(tmp_path)


def test_malformed_line_in_the_middle(tmp_path: Path, run: Make) -> None:
    path = run(tmp_path / "a") / "history.jsonl"
    lines = path.read_text().splitlines(keepends=True)
    path.write_text("".join([lines[0], lines[1][:40] + "\n", *lines[2:]]))
    assert f"{path}, line 2: not JSON" in one_error(tmp_path)


def test_line_without_a_field(tmp_path: Path, run: Make) -> None:
    path = run(tmp_path / "a") / "history.jsonl"
    path.write_text(path.read_text().replace('"error"', '"errors"', 1))
    assert f"{path}, line 1: running: error is missing" in one_error(tmp_path)


def test_epochs_must_follow_one_another(tmp_path: Path, run: Make) -> None:
    path = run(tmp_path / "a") / "history.jsonl"
    lines = path.read_text().splitlines(keepends=True)
    path.write_text("".join([*lines[:2], lines[3]]))
    assert f"{path}, line 3: epoch is 4, expected 3" in one_error(tmp_path)


@pytest.mark.parametrize("kept", [1, 40, -3])
def test_last_line_cut_short_is_left_out(tmp_path: Path, run: Make, kept: int) -> None:
    path = run(tmp_path / "a", scored=False) / "history.jsonl"
    lines = path.read_text().splitlines(keepends=True)
    path.write_text("".join(lines[:4]) + lines[4][:kept])
    (found,) = load(tmp_path)
    assert len(found.history) == 4
    assert found.unfinished == "4 of 5 epochs"


def test_last_line_cut_inside_a_character(tmp_path: Path, run: Make) -> None:
    path = run(tmp_path / "a", scored=False, done=2) / "history.jsonl"
    path.write_bytes(path.read_bytes() + b'{"epoch": 3, "note": "\xc3')
    assert len(load(tmp_path)[0].history) == 2


def test_whole_last_line_without_newline_counts(tmp_path: Path, run: Make) -> None:
    path = run(tmp_path / "a") / "history.jsonl"
    path.write_text(path.read_text().rstrip("\n"))
    assert len(load(tmp_path)[0].history) == 5


def test_why_a_run_is_unfinished(tmp_path: Path, run: Make) -> None:
    run(tmp_path / "a-started", scored=False, done=0)
    (tmp_path / "a-started" / "history.jsonl").unlink()
    run(tmp_path / "b-killed", done=3)
    run(tmp_path / "c-trained", scored=False)
    edit(run(tmp_path / "d-stale") / "scores.json", epochs_run=4)
    path = run(tmp_path / "e-partly") / "scores.json"
    scores = json.loads(path.read_text())
    del scores["splits"]["train"], scores["splits"]["val"]
    path.write_text(json.dumps(scores))
    run(tmp_path / "f-done")
    assert [found.unfinished for found in load(tmp_path)] == [
        "0 of 5 epochs",
        "3 of 5 epochs",
        "5 of 5 epochs, not evaluated yet",
        "5 of 5 epochs, but scores.json is of 4 epochs: evaluate it again",
        "5 of 5 epochs, not evaluated on train, val yet",
        None,
    ]


def test_early_stopping_is_an_end(tmp_path: Path, run: Make) -> None:
    # Validation errors .5 .4 .45 .4: the best epoch is the second, an equal one later does not count.
    path = run(tmp_path / "a", epochs=50, done=4, patience=2) / "history.jsonl"
    lines = [json.loads(line) for line in path.read_text().splitlines()]
    for line, error in zip(lines, (0.5, 0.4, 0.45, 0.4), strict=True):
        line["val"]["error"] = error
    path.write_text("".join(json.dumps(line) + "\n" for line in lines))
    assert load(tmp_path)[0].unfinished is None
    edit(path.with_name("run.json"), config__patience=3)
    assert load(tmp_path)[0].unfinished == "4 of 50 epochs"


def test_cells_differ_in_more_than_the_seed(tmp_path: Path, run: Make) -> None:
    for seed in (2, 0, 1):
        run(tmp_path / f"bn-{seed}", "bn", seed, data_dir=f"/somewhere/{seed}", threads=seed)
    run(tmp_path / "bn-other-rate", "bn", 0, lr=0.05)
    run(tmp_path / "gn", "gn", 0)
    run(tmp_path / "gn-killed", "gn", 1, done=2, scored=False)
    found, repeated = cells(load(tmp_path))
    assert [(cell.norm, cell.first.lr, cell.seeds) for cell in found] == [
        ("bn", 0.1, (0, 1, 2)),
        ("bn", 0.05, (0,)),
        ("gn", 0.1, (0,)),
    ]
    assert repeated == []


def test_a_repeated_seed_counts_once(tmp_path: Path, run: Make) -> None:
    edit(run(tmp_path / "again") / "run.json", created="2026-11-23T09:00:00+00:00")
    run(tmp_path / "first")
    found, repeated = cells(load(tmp_path))
    assert [cell.first.name for cell in found] == ["first"]
    assert [again.name for again in repeated] == ["again"]


def test_studies_keep_apart_what_cannot_be_compared(tmp_path: Path, run: Make) -> None:
    for norm in ("bn", "gn"):
        run(tmp_path / norm, norm)
    run(tmp_path / "long", "bn", epochs=8)
    run(tmp_path / "exact", "bn", exact=True)
    found, _ = cells(load(tmp_path))
    assert [(study.title, study.suffix, len(study.runs)) for study in studies(found)] == [
        ("cifar10, ResNet-14, 5 epochs, exact = False", "-1", 2),
        ("cifar10, ResNet-14, 5 epochs, exact = True", "-2", 1),
        ("cifar10, ResNet-14, 8 epochs, exact = False", "-3", 1),
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
