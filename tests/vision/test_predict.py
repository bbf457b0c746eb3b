"""Answers for images of one's own: the right ones, in the order of the images, or one line that says what is wrong."""

import csv
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from safetensors.torch import save_file

from resseq.errors import ResseqError
from resseq.training import checkpoint
from resseq.vision import ResNet, augment, evaluate, images
from resseq.vision.evaluate import load_trained
from resseq.vision.predict import predict

CPU = torch.device("cpu")


@pytest.fixture(scope="module")
def digits() -> images.Images:
    return images.load_test("digits")


def write_csv(path: Path, pixels: torch.Tensor) -> Path:
    path.write_text("".join(",".join(map(str, image)) + "\n" for image in pixels.flatten(1).tolist()))
    return path


def answers_of(run: Path, pixels: torch.Tensor) -> list[int]:
    """Straight from the network, one image at a time."""
    trained = load_trained(run, CPU)
    inputs = augment.to_float(pixels, trained.mean, trained.std)
    with torch.no_grad():
        return [int(trained.model(x[None]).argmax()) for x in inputs]


@pytest.mark.parametrize("count", [1, 7, 359])
def test_a_csv_is_answered_line_by_line(
    digits_run: Path, tmp_path: Path, digits: images.Images, count: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(evaluate, "EVALUATION_BATCH", 100)  # so that the last batch is not full
    order = torch.randperm(len(digits.labels), generator=torch.Generator().manual_seed(count))[:count]
    source = write_csv(tmp_path / "images.csv", digits.pixels[order])
    assert predict(digits_run, source, tmp_path / "answers") == count
    answers = [int(line) for line in (tmp_path / "answers").read_text().splitlines()]
    assert answers == answers_of(digits_run, digits.pixels[order])
    if count == 359:  # the answers are good ones, so the channels and the order are right
        assert np.mean(np.array(answers) == digits.labels[order].numpy()) > 0.8
        assert len(set(answers)) == 10


def test_501_lines_of_an_untrained_network_for_colour_images(tmp_path: Path) -> None:
    """One more than are answered at once; channel first, so that red, green and blue are not mixed up."""
    model = ResNet(1, 10, "bn", generator=torch.Generator().manual_seed(0))
    with torch.no_grad():
        model.head.weight.mul_(20)
    description = {"n": 1, "classes": 10, "norm": "bn", "shortcut": "A", "image": [3, 32, 32], "epoch": 1}
    description |= {"mean": [0.5, 0.4, 0.3], "std": [0.2, 0.3, 0.4], "class_names": list("abcdefghij")}
    checkpoint.save_weights(tmp_path / "model", model, description)
    random = np.random.default_rng(0)
    pixels = torch.from_numpy(random.integers(0, 256, (501, 3, 1, 1), dtype=np.uint8)).repeat(1, 1, 32, 32)
    pixels[:, :, ::2] //= 2
    rows = [[value for plane in image for row in plane for value in row] for image in pixels.tolist()]
    (tmp_path / "images.csv").write_text("\r\n".join(",".join(map(str, row)) for row in rows))
    assert predict(tmp_path / "model", tmp_path / "images.csv", tmp_path / "out.csv", "bn", 1) == 501
    answers = [int(line) for line in (tmp_path / "out.csv").read_text().splitlines()]
    model.eval()
    mean, std = torch.tensor([0.5, 0.4, 0.3]).view(3, 1, 1), torch.tensor([0.2, 0.3, 0.4]).view(3, 1, 1)
    with torch.no_grad():
        expected = [int(model(((image / 255 - mean) / std)[None]).argmax()) for image in pixels]
    assert answers == expected
    assert len(set(answers)) > 2


def test_a_csv_may_have_any_name(digits_run: Path, tmp_path: Path, digits: images.Images) -> None:
    for name in ("test_data", "test.txt", "test.CSV"):
        assert predict(digits_run, write_csv(tmp_path / name, digits.pixels[:3]), tmp_path / "out") == 3
        answers = [int(line) for line in (tmp_path / "out").read_text().splitlines()]
        assert answers == answers_of(digits_run, digits.pixels[:3])


def test_image_files(digits_run: Path, tmp_path: Path, digits: images.Images) -> None:
    folder = tmp_path / "photos"
    (folder / "more").mkdir(parents=True)
    wanted = {}
    for number in range(12):
        path = folder / ("more" if number % 2 else ".") / f"{number:02}.png"
        Image.fromarray(digits.pixels[number].permute(1, 2, 0).numpy()).save(path)
        wanted[str(path.resolve())] = answers_of(digits_run, digits.pixels[number : number + 1])[0]
    (folder / "notes.txt").write_text("no image")
    output = tmp_path / "answers.csv"
    assert predict(digits_run, folder, output) == 12
    with output.open() as file:
        rows = list(csv.DictReader(file))
    assert [row["image"] for row in rows] == [str(path) for path in images.list_images(folder)]
    assert {str(Path(row["image"]).resolve()): int(row["class"]) for row in rows} == wanted
    assert all(row["name"] == "0123456789"[int(row["class"])] for row in rows)
    assert len(set(wanted.values())) > 3

    assert predict(digits_run, folder / "00.png", output) == 1
    assert output.read_text() == f"image,class,name\n{folder / '00.png'},{rows[0]['class']},{rows[0]['name']}\n"


@pytest.mark.parametrize("mode", ["L", "RGBA", "LA", "P"])
def test_grey_and_transparent_images(digits_run: Path, tmp_path: Path, digits: images.Images, mode: str) -> None:
    """The scans are grey, so in any mode they are the same images."""
    folder = tmp_path / "photos"
    folder.mkdir()
    for number in range(20):
        Image.fromarray(digits.pixels[number].permute(1, 2, 0).numpy()).convert(mode).save(folder / f"{number:02}.png")
    assert predict(digits_run, folder, tmp_path / "out.csv") == 20
    answers = [int(line.split(",")[1]) for line in (tmp_path / "out.csv").read_text().splitlines()[1:]]
    assert answers == answers_of(digits_run, digits.pixels[:20])


def test_images_of_another_size_are_brought_to_that_of_the_network(
    digits_run: Path, tmp_path: Path, digits: images.Images
) -> None:
    image = Image.fromarray(digits.pixels[4].permute(1, 2, 0).numpy())
    image.resize((160, 160), Image.Resampling.NEAREST).save(tmp_path / "large.png")
    predict(digits_run, tmp_path / "large.png", tmp_path / "out.csv")
    (answer,) = answers_of(digits_run, images.read_images([tmp_path / "large.png"], 16))
    assert (tmp_path / "out.csv").read_text().splitlines()[1].split(",")[1] == str(answer)


def test_a_name_with_a_comma_is_quoted(digits_run: Path, tmp_path: Path) -> None:
    Image.new("RGB", (16, 16)).save(tmp_path / 'a, "b".png')
    predict(digits_run, tmp_path / 'a, "b".png', tmp_path / "out.csv")
    with (tmp_path / "out.csv").open() as file:
        assert next(csv.DictReader(file))["image"] == str(tmp_path / 'a, "b".png')


def test_what_the_network_is_expected_to_be(digits_run: Path, tmp_path: Path, digits: images.Images) -> None:
    source = write_csv(tmp_path / "images.csv", digits.pixels[:2])
    for norm in ("torch_bn", "inbuilt", None):
        assert predict(digits_run, source, tmp_path / "out", norm, 1) == 2
    for norm, n, expected in (
        ("bn", None, "was trained with norm torch_bn, not bn — correct the option"),
        ("xn", 1, "'xn' is unknown — choose one of"),
        ("torch_bn", 2, "has n 1, not 2 — correct the option"),
    ):
        with pytest.raises(ResseqError, match=expected):
            predict(digits_run, source, tmp_path / "none", norm, n)
    assert not (tmp_path / "none").exists()


# ---------------------------------------------------------------------------------------------------- what is refused


def refused(model: Path, source: Path, output: Path) -> str:
    """The one line; the output file stays as it was, and nothing else is left beside it."""
    before = output.read_bytes() if output.is_file() else None
    beside = sorted(path.name for path in output.parent.iterdir()) if output.parent.is_dir() else None
    with pytest.raises(ResseqError) as error:
        predict(model, source, output)
    assert "\n" not in str(error.value)
    assert (output.read_bytes() if output.is_file() else None) == before
    if beside is not None:
        assert sorted(path.name for path in output.parent.iterdir()) == beside
    return str(error.value)


@pytest.mark.parametrize(
    ("spoil", "expected"),
    [
        (lambda row: row[:-1], "line 4 has 767 numbers, expected 768"),
        (lambda row: [*row, 0], "line 4 has 769 numbers, expected 768"),
        (lambda row: [256, *row[1:]], "line 4: value 1 is 256, outside 0 to 255"),
        (lambda row: [*row[:-1], -1], "line 4: value 768 is -1, outside 0 to 255"),
        (lambda row: [*row[:5], "cat", *row[6:]], "line 4: value 6 is 'cat', not a whole number"),
        (lambda row: [*row[:5], 0.5, *row[6:]], "line 4: value 6 is '0.5', not a whole number"),
        (lambda row: [], "line 4 is empty"),
    ],
    ids=["short", "long", "256", "negative", "text", "fraction", "empty"],
)
@pytest.mark.parametrize("there", [True, False])
def test_a_bad_line_is_named_and_nothing_is_written(
    digits_run: Path,
    tmp_path: Path,
    digits: images.Images,
    spoil: Callable[[list[int]], list[object]],
    expected: str,
    there: bool,
) -> None:
    rows: list[list[object]] = digits.pixels[:6].flatten(1).tolist()
    rows[3] = spoil(rows[3])  # type: ignore[arg-type]
    (tmp_path / "images.csv").write_text("".join(",".join(map(str, row)) + "\n" for row in rows))
    output = tmp_path / "answers.csv"
    if there:
        output.write_text("earlier answers\n")
    assert expected in refused(digits_run, tmp_path / "images.csv", output)


def test_images_that_cannot_be_read(digits_run: Path, tmp_path: Path) -> None:
    output = tmp_path / "out" / "answers.csv"
    output.parent.mkdir()
    for name in ("a.csv", "a.png", "a"):
        assert name in refused(digits_run, tmp_path / name, output)
    (tmp_path / "empty").mkdir()
    assert "no image in" in refused(digits_run, tmp_path / "empty", output)
    (tmp_path / "empty.csv").touch()
    assert "empty.csv is empty" in refused(digits_run, tmp_path / "empty.csv", output)
    for number in range(3):
        Image.new("RGB", (16, 16)).save(tmp_path / "empty" / f"{number}.png")
    os.truncate(tmp_path / "empty" / "1.png", 50)
    assert "1.png cannot be read as an image" in refused(digits_run, tmp_path / "empty", output)
    (tmp_path / "binary").write_bytes(bytes(range(256)) * 20)
    assert "line 1: value 1 is" in refused(digits_run, tmp_path / "binary", output)


def test_outputs_that_cannot_be_written(digits_run: Path, tmp_path: Path, digits: images.Images) -> None:
    source = write_csv(tmp_path / "images.csv", digits.pixels[:2])
    assert "cannot write" in refused(digits_run, source, tmp_path / "nowhere" / "answers.csv")
    (tmp_path / "folder").mkdir()
    assert "cannot write" in refused(digits_run, source, tmp_path / "folder")
    (tmp_path / "answers.csv.resseq-tmp").symlink_to("/dev/full")
    with pytest.raises(ResseqError, match="answers.csv: No space left on device"):
        predict(digits_run, source, tmp_path / "answers.csv")
    assert not (tmp_path / "answers.csv").exists()


def test_an_output_below_a_file(digits_run: Path, tmp_path: Path, digits: images.Images) -> None:
    source = write_csv(tmp_path / "images.csv", digits.pixels[:2])
    assert "cannot write" in refused(digits_run, source, source / "answers.csv")


def test_models_that_are_none(digits_run: Path, tmp_path: Path, digits: images.Images) -> None:
    source = write_csv(tmp_path / "images.csv", digits.pixels[:2])
    output = tmp_path / "out" / "answers.csv"
    output.parent.mkdir()
    model = tmp_path / "model"
    assert f"there is no file {model}" in refused(model, source, output)
    shutil.copy(digits_run / "best.safetensors", model)
    os.truncate(model, model.stat().st_size // 2)
    assert f"{model} is damaged" in refused(model, source, output)
    for content in (b"", b"no weights", bytes(1000)):
        model.write_bytes(content)
        assert f"{model} is damaged" in refused(model, source, output)
    save_file({"weight": torch.zeros(3)}, model)
    assert f"{model} was not written by resseq" in refused(model, source, output)
    save_file({"weight": torch.zeros(3)}, model, metadata={"resseq": '{"kind": "text"}'})
    assert f"{model} does not hold a network for images" in refused(model, source, output)
    (tmp_path / "empty").mkdir()
    assert "there is no file" in refused(tmp_path / "empty", source, output)
    assert f"{digits_run / 'last.pt'} is damaged" in refused(digits_run / "last.pt", source, output)


def test_a_description_that_is_no_json(tmp_path: Path, digits: images.Images) -> None:
    source = write_csv(tmp_path / "images.csv", digits.pixels[:2])
    save_file({"weight": torch.zeros(3)}, tmp_path / "model", metadata={"resseq": "{"})
    refused(tmp_path / "model", source, tmp_path / "answers.csv")
