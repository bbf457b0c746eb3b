"""The scores of a run: against numbers worked out by hand, on the right images, and added up over calls."""

import json
import math
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image

from resseq.cli import main
from resseq.errors import ResseqError
from resseq.training import checkpoint
from resseq.vision import ResNet, augment, evaluate, images
from resseq.vision.evaluate import Trained, evaluate_run, load_trained, measure, outputs, quantiles

CPU = torch.device("cpu")


@pytest.fixture
def run(digits_run: Path, tmp_path: Path) -> Path:
    """A copy of the run, without scores."""
    return Path(shutil.copytree(digits_run, tmp_path / "run", ignore=shutil.ignore_patterns("scores.json")))


# ---------------------------------------------------------------------------------------------------- by hand


def test_measure_by_hand() -> None:
    """Four outputs, of which class 2 is never right nor answered, and class 3 is answered but has no image."""
    probabilities = torch.tensor(
        [
            [0.7, 0.1, 0.1, 0.1],  # 0, right
            [0.1, 0.6, 0.1, 0.2],  # 0, taken for 1
            [0.2, 0.5, 0.1, 0.2],  # 1, right
            [0.1, 0.1, 0.2, 0.6],  # 1, taken for 3
            [0.4, 0.3, 0.2, 0.1],  # 0, right
        ]
    )
    result = measure(probabilities.log(), torch.tensor([0, 0, 1, 1, 0]), 4)
    assert result["images"] == 5 and result["accuracy"] == 0.6
    assert result["loss"] == pytest.approx(-(math.log(0.7 * 0.1 * 0.5 * 0.1 * 0.4)) / 5, rel=1e-6)
    assert result["confusion"] == [[2, 1, 0, 0], [0, 1, 0, 1], [0, 0, 0, 0], [0, 0, 0, 0]]
    # Summed over classes: 3 true positives, 2 false positives, 2 false negatives.
    assert result["micro_f1"] == pytest.approx(2 * 3 / (2 * 3 + 2 + 2))
    # F1 = 2 tp / (2 tp + fp + fn): 4/5 for class 0, 2/4 for 1, 0 for 3; class 2 does not occur.
    assert result["macro_f1"] == pytest.approx((4 / 5 + 2 / 4 + 0) / 3)


def test_measure_when_an_image_class_is_never_answered() -> None:
    scores = torch.eye(3)[[0, 0, 1, 0]]  # answers 0, 0, 1, 0
    result = measure(scores, torch.tensor([0, 0, 1, 2]), 3)
    assert result["confusion"] == [[2, 0, 0], [0, 1, 0], [1, 0, 0]]
    assert result["accuracy"] == result["micro_f1"] == 0.75
    assert result["macro_f1"] == pytest.approx((4 / 5 + 1 + 0) / 3)


def test_measure_against_definitions() -> None:
    generator = torch.Generator().manual_seed(0)
    labels = torch.randint(0, 10, (500,), generator=generator)
    scores = torch.randn(500, 10, generator=generator) + 2 * torch.eye(10)[labels]
    result = measure(scores, labels, 10)
    answers = [max(range(10), key=row.__getitem__) for row in scores.tolist()]
    table = [[0] * 10 for _ in range(10)]
    for label, answer in zip(labels.tolist(), answers, strict=True):
        table[label][answer] += 1
    assert result["confusion"] == table
    f1 = [2 * table[c][c] / (sum(table[c]) + sum(row[c] for row in table)) for c in range(10)]
    assert result["macro_f1"] == pytest.approx(sum(f1) / 10)
    assert result["accuracy"] == result["micro_f1"] == sum(table[c][c] for c in range(10)) / 500
    losses = [
        math.log(sum(map(math.exp, row))) - row[label] for row, label in zip(scores.tolist(), labels, strict=True)
    ]
    assert result["loss"] == pytest.approx(sum(losses) / 500, rel=1e-6)


def test_quantiles_are_exact() -> None:
    features = torch.arange(0, 6401, dtype=torch.float32)[1:].flip(0).view(100, 64)
    found = quantiles(features)  # of 1 … 6400; linear interpolation at (6400 - 1) · q
    assert found == pytest.approx({"q01": 64.99, "q20": 1280.8, "q80": 5120.2, "q99": 6336.01}, abs=1e-9)


def test_chunks_change_nothing(digits_run: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    trained = load_trained(digits_run, CPU)
    pixels = images.load_test("digits").pixels

    def answers(indices: torch.Tensor | None) -> list[torch.Tensor]:
        parts = list(outputs(trained.model, pixels, indices, trained.mean, trained.std))
        assert all(len(part) <= evaluate.EVALUATION_BATCH for part, _ in parts)
        return [torch.cat([part[place] for part in parts]) for place in (0, 1)]

    with torch.no_grad():
        pooled = trained.model.features(augment.to_float(pixels, trained.mean, trained.std))
        expected = [trained.model.head(pooled), pooled]
    order = torch.randperm(len(pixels), generator=torch.Generator().manual_seed(0))
    for size in (1000, 359, 100, 7):
        monkeypatch.setattr(evaluate, "EVALUATION_BATCH", size)
        for found, wanted in zip(answers(None), expected, strict=True):
            torch.testing.assert_close(found, wanted, rtol=1e-4, atol=1e-5)
        for found, wanted in zip(answers(order), expected, strict=True):
            torch.testing.assert_close(found, wanted[order], rtol=1e-4, atol=1e-5)


def test_a_faster_form_is_used_for_full_batches_only(digits_run: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(evaluate, "EVALUATION_BATCH", 100)
    trained = load_trained(digits_run, CPU)
    sizes: list[int] = []

    def features(x: torch.Tensor) -> torch.Tensor:
        sizes.append(len(x))
        return trained.model.features(x)

    pixels = images.load_test("digits").pixels[:250]
    assert len(list(outputs(trained.model, pixels, None, trained.mean, trained.std, features))) == 3
    assert sizes == [100, 100]


# ---------------------------------------------------------------------------------------------------- runs


def expected_score(run: Path, source: images.Images, indices: list[int]) -> dict[str, float]:
    trained = load_trained(run, CPU)
    with torch.no_grad():
        scores = trained.model(augment.to_float(source.pixels[indices], trained.mean, trained.std)).double()
    labels = source.labels[indices]
    return {
        "images": len(indices),
        "accuracy": (scores.argmax(1) == labels).double().mean().item(),
        "loss": -scores.log_softmax(1)[range(len(indices)), labels].mean().item(),
    }


def test_scores_of_every_part(run: Path) -> None:
    result = evaluate_run(run)
    assert result == json.loads((run / "scores.json").read_text())
    assert result["weights_sha256"] == checkpoint.file_sha256(run / "best.safetensors")
    history = [json.loads(line) for line in (run / "history.jsonl").read_text().splitlines()]
    best = max(history, key=lambda line: line["val"]["accuracy"])
    assert (result["best_epoch"], result["epochs_run"]) == (best["epoch"], 2)
    assert list(result["splits"]) == ["train", "val", "test"]

    val = json.loads((run / "split.json").read_text())["indices"]
    train = sorted(set(range(1438)) - set(val))
    parts = {
        "train": (images.load_train("digits"), train),
        "val": (images.load_train("digits"), val),
        "test": (images.load_test("digits"), list(range(359))),
    }
    for name, (source, indices) in parts.items():
        figures = result["splits"][name]
        assert figures.keys() - {"correct"} == {"images", "loss", "accuracy", "micro_f1", "macro_f1", "confusion"}
        wanted = expected_score(run, source, indices)
        assert {key: figures[key] for key in wanted} == pytest.approx(wanted, rel=1e-5)
        confusion = np.array(figures["confusion"])
        assert confusion.sum(axis=1).tolist() == source.labels[indices].bincount().tolist()
        assert confusion.trace() == round(figures["accuracy"] * figures["images"])
    assert result["splits"]["val"]["accuracy"] == pytest.approx(best["val"]["accuracy"], abs=1e-12)
    assert result["splits"]["val"]["loss"] == pytest.approx(best["val"]["loss"], rel=1e-5)
    assert result["splits"]["test"]["accuracy"] > 0.5


def test_parts_are_added(run: Path) -> None:
    assert list(evaluate_run(run, ("test",))["splits"]) == ["test"]
    (run / "scores.json").write_text((run / "scores.json").read_text().replace('"images": 359', '"images": 1359'))
    added = evaluate_run(run, ("val",))
    assert list(added["splits"]) == ["val", "test"] and added["splits"]["test"]["images"] == 1359  # as it was
    assert evaluate_run(run, ("test",))["splits"]["test"]["images"] == 359  # measured again


def test_scores_of_other_weights_are_dropped(run: Path) -> None:
    evaluate_run(run, ("test",))
    tensors, description = checkpoint.load_weights(run / "best.safetensors")
    model = ResNet(1, 10)
    model.load_state_dict(tensors)
    with torch.no_grad():
        model.head.bias.zero_()
    checkpoint.save_weights(run / "best.safetensors", model, description)
    assert list(evaluate_run(run, ("val",))["splits"]) == ["val"]


def test_training_and_validation_do_not_need_the_test_images(run: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(images, "load_test", None)
    assert list(evaluate_run(run, ("train", "val"))["splits"]) == ["train", "val"]
    monkeypatch.undo()
    monkeypatch.setattr(images, "load_train", None)
    assert list(evaluate_run(run, ("test",))["splits"]) == ["train", "val", "test"]


def test_more_outputs_than_classes(run: Path) -> None:
    model = ResNet(1, 12, generator=torch.Generator().manual_seed(0))
    _, description = checkpoint.load_weights(run / "best.safetensors")
    checkpoint.save_weights(run / "best.safetensors", model, description | {"classes": 12})
    confusion = evaluate_run(run, ("test",))["splits"]["test"]["confusion"]
    assert len(confusion) == len(confusion[0]) == 12 and sum(map(sum, confusion)) == 359
    trained = load_trained(run, CPU)
    assert (trained.name(9), trained.name(11)) == ("9", "11")


def test_score_is_measured_in_evaluation_mode(digits_run: Path) -> None:
    trained = load_trained(digits_run, CPU)
    assert not trained.model.training
    source = images.load_test("digits")
    together = torch.cat([s for s, _ in outputs(trained.model, source.pixels[:40], None, trained.mean, trained.std)])
    for index in range(40):  # running statistics: an answer does not depend on the other images
        one = torch.tensor([index])
        ((alone, _),) = outputs(trained.model, source.pixels, one, trained.mean, trained.std)
        assert torch.allclose(alone[0], together[index], atol=1e-4)


def test_the_right_answers_of_the_test_images_are_kept(run: Path) -> None:
    figures = evaluate_run(run, ("val", "test"))["splits"]
    assert "correct" not in figures["val"]
    correct = figures["test"]["correct"]
    assert len(correct) == figures["test"]["images"] == 359 and set(correct) <= {"0", "1"}
    assert correct.count("1") / 359 == pytest.approx(figures["test"]["accuracy"])


def test_progress_counts_every_image(run: Path) -> None:
    seen: list[tuple[int, int, str]] = []
    evaluate_run(run, ("val", "test"), on_progress=lambda *state: seen.append(state))
    assert seen[-1] == (287 + 359, 287 + 359, "test") and {name for *_, name in seen} == {"val", "test"}


@pytest.mark.parametrize("content", ["[]", "{}", '{"kind": "vision"}', '{"kind": "vision", "config": 3, "data": {}}'])
def test_a_run_of_the_wrong_shape(run: Path, content: str) -> None:
    (run / "run.json").write_text(content)
    with pytest.raises(ResseqError, match="run.json is not the record of a run"):
        evaluate_run(run)


@pytest.mark.parametrize("content", ["[]", "{}", '{"splits": 3}'])
def test_scores_of_the_wrong_shape(run: Path, content: str) -> None:
    (run / "scores.json").write_text(content)
    with pytest.raises(ResseqError, match="scores.json is damaged"):
        evaluate_run(run, ("test",))


def test_a_folder_of_images_that_was_moved(tmp_path: Path) -> None:
    for place in ("red", "blue"):
        (tmp_path / "photos" / place).mkdir(parents=True)
        for index in range(6):
            colour = (250 - index, 0, index) if place == "red" else (index, 0, 250 - index)
            Image.new("RGB", (32, 32), colour).save(tmp_path / "photos" / place / f"{index}.png")
    options = ["--n", "1", "--epochs", "1", "--threads", "1", "--quiet"]
    out = ["--out", str(tmp_path / "run")]
    assert main(["vision", "train", "--data", f"{tmp_path}/./photos", *options, *out]) == 0
    assert main(["vision", "train", "--data", f"{tmp_path}/photos", *options, *out]) == 0  # the same folder
    (tmp_path / "photos").rename(tmp_path / "moved")
    with pytest.raises(ResseqError, match="no folder"):
        evaluate_run(tmp_path / "run")
    assert evaluate_run(tmp_path / "run", data_dir=tmp_path / "moved")["splits"]["test"]["images"] >= 2


# ---------------------------------------------------------------------------------------------------- what is refused


def message(run: Path, *args: Any) -> str:
    with pytest.raises(ResseqError) as error:
        evaluate_run(run, *args)
    assert "\n" not in str(error.value)
    return str(error.value)


def test_folders_without_a_run(run: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert message(tmp_path / "empty") == f"files: there is no {tmp_path / 'empty' / 'run.json'}"
    assert "there is no" in message(tmp_path / "nowhere")
    (run / "best.safetensors").unlink()
    assert f"there is no file {run / 'best.safetensors'} — train first" in message(run)


def test_records_that_are_not_of_images(run: Path) -> None:
    header = json.loads((run / "run.json").read_text())
    (run / "run.json").write_text(json.dumps(header | {"kind": "text2sql"}))
    assert "is not a run on images" in message(run)
    (run / "run.json").write_text("{")
    assert "run.json is damaged" in message(run)


def test_changed_data(run: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    header = json.loads((run / "run.json").read_text())
    header["data"]["sha256"] = "0" * 64
    (run / "run.json").write_text(json.dumps(header))
    assert "the data of" in message(run, ("val",)) and "have changed since it was trained" in message(run, ("train",))
    assert not (run / "scores.json").exists()
    load = images.load_test

    def other_classes(*args: Any) -> images.Images:
        source = load(*args)
        return images.Images(source.pixels, source.labels, tuple("abcdefghij"), "digits", "", False)

    monkeypatch.setattr(images, "load_test", other_classes)
    assert "have other classes than it was trained on" in message(run, ("test",))


def test_scores_that_are_damaged(run: Path) -> None:
    (run / "scores.json").write_text('{"splits": ')
    assert "scores.json is damaged" in message(run, ("test",))


@pytest.mark.parametrize(
    "damage",
    [
        lambda description: {},
        lambda description: {key: value for key, value in description.items() if key != "class_names"},
        lambda description: description | {"n": 2},  # the tensors do not fit
        lambda description: description | {"n": 0},
        lambda description: description | {"n": "1"},
        lambda description: description | {"image": [3]},
        lambda description: description | {"mean": "grey"},
        lambda description: ["a", "list"],
    ],
    ids=["empty", "no class names", "other n", "n=0", "n a string", "no size", "no mean", "no table"],
)
def test_weights_of_something_else(run: Path, damage: Callable[[dict[str, Any]], Any]) -> None:
    tensors, description = checkpoint.load_weights(run / "best.safetensors")
    model = ResNet(1, 10)
    model.load_state_dict(tensors)
    checkpoint.save_weights(run / "best.safetensors", model, damage(description))
    found = message(run)
    assert f"{run / 'best.safetensors'} does not hold a network for images" in found and len(found) < 400


def test_trained_from_a_folder_or_a_file(digits_run: Path) -> None:
    loaded: list[Trained] = [load_trained(path, CPU) for path in (digits_run, digits_run / "best.safetensors")]
    for name, tensor in loaded[0].model.state_dict().items():
        assert torch.equal(tensor, loaded[1].model.state_dict()[name])
