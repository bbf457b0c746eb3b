"""Reading run folders: every number arrives, damage is named with its place."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from resseq.errors import ResseqError
from resseq.report.records import load

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


@pytest.mark.parametrize("wrong", ["7", "seven", None, True, 1.5, -1, [1]])
def test_confusion_must_hold_counts(tmp_path: Path, run: Make, wrong: Any) -> None:
    rows: list[list[Any]] = [[1] * 10 for _ in range(10)]
    rows[3][4] = wrong
    edit(run(tmp_path / "a") / "scores.json", splits__test__confusion=rows)
    assert f"splits: test: confusion holds {json.dumps(wrong)}, expected counts of images" in one_error(tmp_path)


def test_confusion_must_count_an_image(tmp_path: Path, run: Make) -> None:
    edit(run(tmp_path / "a") / "scores.json", splits__test__confusion=[[0] * 10] * 10)
    assert "splits: test: confusion counts no image" in one_error(tmp_path)


def test_marks_of_the_test_images(tmp_path: Path, run: Make) -> None:
    path = run(tmp_path / "a", test=0.9) / "scores.json"

    def correct() -> str | None:
        (found,) = load(tmp_path)
        assert found.scores is not None
        return found.scores.splits["test"].correct

    assert correct() is None  # an older record
    marks = "1" * 9000 + "0" * 1000
    edit(path, splits__test__correct=marks)
    assert correct() == marks
    edit(path, splits__test__accuracy=0.90004)  # rounded
    assert correct() == marks
    edit(path, splits__test__accuracy=0.9001)
    assert "splits: test: correct marks 9,000 of 10,000 images, but accuracy is 0.9001" in one_error(tmp_path)
    for wrong in (marks[1:], marks[:-1] + "2", marks + "0"):
        edit(path, splits__test__correct=wrong)
        assert "splits: test: correct is not one 0 or 1 for each of 10,000 images" in one_error(tmp_path)
    edit(path, splits__test__correct=[1, 0])
    assert "splits: test: correct is [1, 0], expected a text" in one_error(tmp_path)


@pytest.mark.parametrize("name", ["run.json", "history.jsonl", "scores.json"])
def test_a_folder_in_the_place_of_a_file(tmp_path: Path, run: Make, name: str) -> None:
    path = run(tmp_path / "a") / name
    path.unlink()
    path.mkdir()
    message = one_error(tmp_path)
    assert f"cannot read {path}: " in message
    assert message.endswith("— restore the file or its permissions, or delete the run folder")


@pytest.mark.parametrize("name", ["run.json", "history.jsonl"])
def test_a_file_that_may_not_be_read(tmp_path: Path, run: Make, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    path = run(tmp_path / "a") / name
    read = Path.read_bytes

    def refuse(asked: Path) -> bytes:  # permissions do not bind the superuser, who may run this
        if asked == path:
            raise PermissionError(13, "Permission denied", str(asked))
        return read(asked)

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert f"cannot read {path}: Permission denied" in one_error(tmp_path)


@pytest.mark.parametrize("key", ["momentum", "weight_decay", "warmup"])
def test_settings_that_are_shown_as_numbers(tmp_path: Path, run: Make, key: str) -> None:
    run(tmp_path / "a", **{key: "much"})
    assert f'config: {key} is "much", expected a number' in one_error(tmp_path)


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


def test_a_diverged_run_is_never_finished(tmp_path: Path, run: Make) -> None:
    path = run(tmp_path / "a", epochs=100, done=6) / "diverged.json"
    assert load(tmp_path)[0].diverged is None
    path.write_text('{"epoch": 7, "message": "training: the loss is not a number any more in epoch 7, step 3"}')
    assert load(tmp_path)[0].unfinished == "diverged in epoch 7: the loss is not a number"
    path.write_text('{"message": "training: the loss is not a number any more"}')
    assert f"{path}: epoch is missing, expected a whole number" in one_error(tmp_path)


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
